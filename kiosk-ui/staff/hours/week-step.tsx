import { useState } from 'preact/hooks';
import { isRefusal } from '#domain/ledger/refusal';
import type { Place } from '#domain/office/place';
import type { WeeklyHours } from '#domain/office/weekly-hours';
import { civilAt } from '#domain/time/civil-time';
import { Choice } from '../../parts/choice/choice.tsx';
import { hoursWords } from '../../words/hours-words.ts';
import { sayPlace } from '../../words/say-place.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { ForetoldHours } from './foretold-hours.tsx';
import type { StepProps } from './hours-step.ts';
import { StepSheet } from './step-sheet.tsx';
import { useHoursAct } from './use-hours-act.ts';
import { neverOpen } from './week-draft.ts';
import { WeekFields } from './week-fields.tsx';

type Whose = 'office' | 'as-office' | 'own';

/** The week as it always is: the office's, which most places follow, or one place's own. */
export function WeekStep({ place, onSaved, onBack, onClose }: StepProps & { place: Place }) {
  const { actor, board, now, speech } = useDesk();
  const words = hoursWords(speech.lang);
  const { office } = board;
  const offices = place.kind === 'lobby' && actor.places === null;
  const [whose, setWhose] = useState<Whose>(place.hours ? 'own' : offices ? 'office' : 'as-office');
  const [week, setWeek] = useState<WeeklyHours>(place.hours ?? office.hours);
  const hours = whose === 'as-office' ? null : week;
  const { acting, foretold, send } = useHoursAct(
    { kind: 'weekly', place: whose === 'office' ? null : place.id, hours },
    onSaved,
  );
  const never = place.kind === 'lobby' && hours !== null && neverOpen(hours);
  const here = sayPlace(place, office, speech.public);
  return (
    <StepSheet
      over={here}
      title={words.week.title}
      onBack={onBack}
      onClose={onClose}
      desk={
        <ActKey
          acting={acting}
          icon="tick"
          label={speech.staff.keys.keep}
          onPress={send}
          disabled={foretold === null || isRefusal(foretold)}
        />
      }
    >
      <ActTrouble acting={acting} />
      <Choice
        name="whose-week"
        question={words.week.whose}
        columns={2}
        options={[
          ...(offices ? [{ value: 'office', label: words.week.office } as const] : []),
          ...(offices && place.hours === null
            ? []
            : [{ value: 'as-office', label: words.week.asOffice } as const]),
          { value: 'own', label: offices ? words.week.here(here) : words.week.own } as const,
        ]}
        chosen={whose}
        onChoose={(chosen) => {
          acting.settle();
          setWhose(chosen);
          // The office's own week comes to be changed, not the one typed for the lobby.
          if (chosen === 'office') setWeek(office.hours);
        }}
      />
      {whose === 'as-office' ? null : (
        <WeekFields
          key={whose}
          week={week}
          onChange={(changed) => {
            acting.settle();
            setWeek(changed);
          }}
        />
      )}
      {foretold && !never ? (
        <ForetoldHours foretold={foretold} place={place.id} on={civilAt(now, office.zone).date} />
      ) : (
        <p class="told-no" role="status">
          {never ? words.week.never : words.badTimes}
        </p>
      )}
    </StepSheet>
  );
}
