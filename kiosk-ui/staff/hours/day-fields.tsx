import { useState } from 'preact/hooks';
import { hoursWords } from '../../words/hours-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { type DayHoursDraft, usualDay } from './day-hours-draft.ts';
import { PickField } from './fields.tsx';

type DayFieldsProps = {
  name: string;
  weekday: number;
  draft: DayHoursDraft;
  onChange: (draft: DayHoursDraft) => void;
  /** "Pakai untuk Senin–Kamis"; null where that would be no help. */
  onAlso: (() => void) | null;
};

/** Open or not, from, to and the break of one day. */
export function DayFields({ name, weekday, draft: begin, onChange, onAlso }: DayFieldsProps) {
  const { speech } = useDesk();
  const words = hoursWords(speech.lang).week;
  // Kept here while it is typed: a half-filled time is no time, and the week has no place for one.
  const [draft, setDraft] = useState(begin);
  const change = (changed: Partial<DayHoursDraft>): void => {
    const next = { ...draft, ...changed };
    setDraft(next);
    onChange(next);
  };
  const { pause } = draft;
  return (
    <fieldset class="hours-fields">
      <legend class="heard">{name}</legend>
      <label class="tick">
        <input
          type="checkbox"
          checked={draft.open}
          onChange={(event) => change({ open: event.currentTarget.checked })}
        />
        {words.open}
      </label>
      {draft.open ? (
        <>
          <div class="hours-pair">
            <PickField
              label={words.from}
              type="time"
              value={draft.from}
              onInput={(from) => change({ from })}
            />
            <PickField label={words.to} type="time" value={draft.to} onInput={(to) => change({ to })} />
          </div>
          <label class="tick">
            <input
              type="checkbox"
              checked={pause !== null}
              onChange={(event) =>
                change({ pause: event.currentTarget.checked ? usualDay(weekday).pause : null })
              }
            />
            {words.pause}
          </label>
          {pause ? (
            <div class="hours-pair">
              <PickField
                label={words.pauseFrom}
                type="time"
                value={pause.from}
                onInput={(from) => change({ pause: { ...pause, from } })}
              />
              <PickField
                label={words.pauseTo}
                type="time"
                value={pause.to}
                onInput={(to) => change({ pause: { ...pause, to } })}
              />
            </div>
          ) : null}
        </>
      ) : null}
      {onAlso ? (
        <button class="plate" type="button" onClick={onAlso}>
          {words.also}
        </button>
      ) : null}
    </fieldset>
  );
}
