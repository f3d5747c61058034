import { useState } from 'preact/hooks';
import { isRefusal } from '#domain/ledger/refusal';
import type { Season } from '#domain/office/office';
import type { Place } from '#domain/office/place';
import { nextRamadan, RAMADAN_HOURS, RAMADAN_NAME } from '#domain/office/ramadan';
import { civilAt, later } from '#domain/time/civil-time';
import { Choice } from '../../parts/choice/choice.tsx';
import { hoursWords } from '../../words/hours-words.ts';
import { sayPlace } from '../../words/say-place.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { lastDay, ownReason } from './day-draft.ts';
import { PickField, WordsField } from './fields.tsx';
import { ForetoldHours } from './foretold-hours.tsx';
import type { StepProps } from './hours-step.ts';
import { NAME_MAX } from './reason-fields.tsx';
import { StandingSeasons } from './standing-seasons.tsx';
import { StepSheet } from './step-sheet.tsx';
import { useHoursAct } from './use-hours-act.ts';
import { WeekFields } from './week-fields.tsx';

/** Weeks with hours of their own: those that stand, and Ramadan's, filled in and ready to be published. */
export function SeasonStep({ place, onSaved, onBack, onClose }: StepProps & { place: Place }) {
  const { actor, board, newId, now, speech } = useDesk();
  const words = hoursWords(speech.lang);
  const { office } = board;
  const today = civilAt(now, office.zone).date;
  const [draft, setDraft] = useState<Season>(() => ({
    id: newId(),
    name: RAMADAN_NAME,
    ...(nextRamadan(today) ?? { from: today, to: today }),
    hours: RAMADAN_HOURS,
    places: actor.places === null ? 'all' : [place.id],
  }));
  const season = { ...draft, name: ownReason(draft.name) };
  const { acting, foretold, send } = useHoursAct({ kind: 'season', season }, onSaved);
  const change = (changed: Partial<Season>): void => {
    acting.settle();
    setDraft({ ...draft, ...changed });
  };
  const here = sayPlace(place, office, speech.public);
  const ownWeeks = office.places
    .filter(({ hours }) => season.places === 'all' && hours !== null)
    .map((one) => sayPlace(one, office, speech.public));
  return (
    <StepSheet
      over={here}
      title={words.season.title}
      onBack={onBack}
      onClose={onClose}
      desk={
        <ActKey
          acting={acting}
          icon="tick"
          label={words.season.add}
          line={words.season.addWhy}
          onPress={send}
          disabled={foretold === null || isRefusal(foretold)}
        />
      }
    >
      <ActTrouble acting={acting} />
      <StandingSeasons place={place} onSaved={onSaved} />
      <div class="hours-pair">
        <PickField
          label={words.season.from}
          type="date"
          value={draft.from}
          max={lastDay(today)}
          onInput={(from) => change({ from })}
        />
        <PickField
          label={words.season.to}
          type="date"
          value={draft.to}
          min={today}
          max={lastDay(today)}
          onInput={(to) => change({ to })}
        />
      </div>
      {foretold ? (
        <ForetoldHours foretold={foretold} place={place.id} on={later(season.from, today)} />
      ) : (
        <p class="told-no" role="status">
          {draft.from > draft.to || draft.from === '' || draft.to === '' ? words.badDates : words.badTimes}
        </p>
      )}
      {ownWeeks.length > 0 ? <p class="quiet">{words.season.ownWeeks(ownWeeks.join(', '))}</p> : null}
      <WeekFields week={draft.hours} onChange={(hours) => change({ hours })} />
      <WordsField
        label={words.season.name}
        lang="id"
        maxLength={NAME_MAX}
        value={draft.name.id}
        onInput={(id) => change({ name: { ...draft.name, id } })}
      />
      <WordsField
        label={words.season.nameEn}
        lang="en"
        maxLength={NAME_MAX}
        value={draft.name.en}
        onInput={(en) => change({ name: { ...draft.name, en } })}
      />
      {actor.places === null ? (
        <Choice
          name="season-scope"
          question={words.day.where}
          columns={2}
          options={[
            { value: 'all', label: speech.staff.outage.reach.all },
            { value: 'here', label: here },
          ]}
          chosen={draft.places === 'all' ? 'all' : 'here'}
          onChoose={(scope) => change({ places: scope === 'all' ? 'all' : [place.id] })}
        />
      ) : null}
    </StepSheet>
  );
}
