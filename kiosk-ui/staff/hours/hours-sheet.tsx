import { hoursWords } from '../../words/hours-words.ts';
import './hours.css';
import { useState } from 'preact/hooks';
import { findPlace } from '#domain/office/find';
import { may, reaches } from '#domain/staff/roles';
import { Key } from '../../parts/key/key.tsx';
import { Row } from '../../parts/row/row.tsx';
import { sayPlace } from '../../words/say-place.ts';
import { useDesk } from '../frame/desk-context.ts';
import { PlaceSelect } from '../frame/place-select.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { useStep } from '../frame/use-step.ts';
import { ClosureStep } from './closure-step.tsx';
import { DayStep } from './day-step.tsx';
import { HolidayStep } from './holiday-step.tsx';
import type { HoursStep } from './hours-step.ts';
import { SeasonStep } from './season-step.tsx';
import { SpecialDaysList } from './special-days-list.tsx';
import { WeekAhead } from './week-ahead.tsx';
import { WeekStep } from './week-step.tsx';

/** When doors are open: the days ahead of one place, and what can be changed about them. */
export function HoursSheet({ onClose }: { onClose: () => void }) {
  const { actor, board, place: here, speech } = useDesk();
  const words = hoursWords(speech.lang);
  const [id, setId] = useState(here.id);
  const [saved, setSaved] = useState(false);
  const { step, enter, leave } = useStep<HoursStep>(window.history, window);
  const places = board.office.places.filter((one) => reaches(actor, [one.id]));
  const place = findPlace(board.office, id) ?? here;
  const goTo = (next: HoursStep): void => {
    setSaved(false);
    enter(next);
  };
  const way = {
    place,
    onClose,
    onBack: leave,
    onSaved: () => {
      setSaved(true);
      leave();
    },
  };
  if (step) {
    switch (step.kind) {
      case 'day':
        return <DayStep {...way} />;
      case 'week':
        return <WeekStep {...way} />;
      case 'season':
        return <SeasonStep {...way} />;
      case 'holiday':
        return <HolidayStep {...way} on={step.on} />;
      case 'closure':
        return <ClosureStep {...way} closure={step.closure} />;
    }
  }
  const mayChange = may(actor, 'change-hours');
  return (
    <Sheet
      key="list"
      title={words.title}
      line={places.length > 1 ? undefined : sayPlace(place, board.office, speech.public)}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={
        mayChange ? (
          <Key big icon="clock" label={words.day.change} onPress={() => goTo({ kind: 'day' })} />
        ) : undefined
      }
    >
      <p class="told-yes" role="status">
        {saved ? words.saved : ''}
      </p>
      {places.length > 1 ? (
        <PlaceSelect label={words.place} places={places} chosen={place.id} onChoose={setId} />
      ) : null}
      <WeekAhead place={place} />
      <SpecialDaysList place={place} onEnter={goTo} />
      {mayChange ? (
        <div class="rows">
          <Row
            icon="list"
            headline={words.rows.week}
            line={words.rows.weekWhy}
            onPress={() => goTo({ kind: 'week' })}
          />
          <Row
            icon="clock"
            headline={words.rows.season}
            line={words.rows.seasonWhy}
            onPress={() => goTo({ kind: 'season' })}
          />
        </div>
      ) : null}
    </Sheet>
  );
}
