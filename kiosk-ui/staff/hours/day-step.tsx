import { useState } from 'preact/hooks';
import { isRefusal } from '#domain/ledger/refusal';
import type { Place } from '#domain/office/place';
import { civilAt } from '#domain/time/civil-time';
import { Choice } from '../../parts/choice/choice.tsx';
import { Told } from '../../parts/told/told.tsx';
import { hoursWords } from '../../words/hours-words.ts';
import { sayPlace } from '../../words/say-place.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { closureOfDraft, DAY_KINDS, type DayDraft, dayDraft, lastDay, usualHours } from './day-draft.ts';
import { PickField } from './fields.tsx';
import { ForetoldHours } from './foretold-hours.tsx';
import type { StepProps } from './hours-step.ts';
import { ReasonFields } from './reason-fields.tsx';
import { StepSheet } from './step-sheet.tsx';
import { useHoursAct } from './use-hours-act.ts';

/** A day on which doors close early, stay shut, or keep other hours: filled in as it is most likely meant. */
export function DayStep({ place, onSaved, onBack, onClose }: StepProps & { place: Place }) {
  const { actor, board, now, speech } = useDesk();
  const words = hoursWords(speech.lang);
  const { office } = board;
  const today = civilAt(now, office.zone).date;
  const [draft, setDraft] = useState<DayDraft>(() => dayDraft(office, place, now));
  const closure = closureOfDraft(draft, office, place);
  const { acting, foretold, send } = useHoursAct({ kind: 'closure', closure }, onSaved);
  const change = (changed: Partial<DayDraft>): void => {
    acting.settle();
    setDraft({ ...draft, ...changed });
  };
  const here = sayPlace(place, office, speech.public);
  const early = draft.kind === 'early';
  // To close early a door that stays shut would read as shut for that reason.
  const nothingToEnd = early && usualHours(office, place, draft.on).length === 0;
  const readable = foretold !== null && (!early || closure.stretches.length > 0);
  return (
    <StepSheet
      over={here}
      title={draft.on === today ? words.day.titleToday : words.day.title}
      onBack={onBack}
      onClose={onClose}
      decision={
        <Choice
          name="day-kind"
          question={words.day.question}
          options={DAY_KINDS.map((kind) => ({ value: kind, label: words.day.kind[kind] }))}
          chosen={draft.kind}
          onChoose={(kind) => change({ kind })}
        />
      }
      desk={
        <ActKey
          acting={acting}
          icon="tick"
          label={words.day.publish}
          onPress={send}
          disabled={!readable || isRefusal(foretold)}
        />
      }
    >
      <ActTrouble acting={acting} />
      {draft.kind === 'shut' ? null : (
        <div class="hours-pair">
          {early ? null : (
            <PickField
              label={words.day.opensAt}
              type="time"
              value={draft.opens}
              onInput={(opens) => change({ opens })}
            />
          )}
          <PickField
            label={words.day.closesAt}
            type="time"
            value={draft.closes}
            onInput={(closes) => change({ closes })}
          />
        </div>
      )}
      {nothingToEnd ? (
        <p class="told-no" role="status">
          <Told>{words.day.alreadyShut}</Told>
        </p>
      ) : readable ? (
        <ForetoldHours foretold={foretold} place={place.id} on={draft.on} />
      ) : (
        <p class="told-no" role="status">
          {words.badTimes}
        </p>
      )}
      <ReasonFields draft={draft} onChange={change} />
      <PickField
        label={words.day.on}
        type="date"
        value={draft.on}
        min={today}
        max={lastDay(today)}
        onInput={(on) => change({ on })}
      />
      {actor.places === null ? (
        <Choice
          name="day-scope"
          question={words.day.where}
          columns={2}
          options={[
            { value: 'here', label: here },
            { value: 'all', label: speech.staff.outage.reach.all },
          ]}
          chosen={draft.scope}
          onChoose={(scope) => change({ scope })}
        />
      ) : null}
    </StepSheet>
  );
}
