import { useId } from 'preact/hooks';
import { hoursWords } from '../../words/hours-words.ts';
import { nameIn } from '../../words/lang.ts';
import { useDesk } from '../frame/desk-context.ts';
import { type DayDraft, REASON_IDS, REASONS } from './day-draft.ts';
import { WordsField } from './fields.tsx';

/** As long as a name on the board may be. */
export const NAME_MAX = 60;

type ReasonFieldsProps = { draft: DayDraft; onChange: (changed: Partial<DayDraft>) => void };

/** Why the day is different: one of a few reasons that hold both languages, or the office's own words. */
export function ReasonFields({ draft, onChange }: ReasonFieldsProps) {
  const { speech } = useDesk();
  const words = hoursWords(speech.lang).day;
  const id = useId();
  return (
    <>
      <div class="field">
        <label class="field__label" for={id}>
          {words.reason}
        </label>
        <select
          class="field__input"
          id={id}
          value={draft.reason}
          onChange={(event) => {
            const chosen = REASON_IDS.find((one) => one === event.currentTarget.value);
            if (chosen) onChange({ reason: chosen });
          }}
        >
          {REASON_IDS.map((reason) => (
            <option key={reason} value={reason}>
              {reason === 'own' ? words.own : nameIn(REASONS[reason], speech.lang)}
            </option>
          ))}
        </select>
      </div>
      {draft.reason === 'own' ? (
        <>
          <WordsField
            label={words.ownId}
            lang="id"
            maxLength={NAME_MAX}
            value={draft.own.id}
            onInput={(typed) => onChange({ own: { ...draft.own, id: typed } })}
          />
          <WordsField
            label={words.ownEn}
            lang="en"
            maxLength={NAME_MAX}
            value={draft.own.en}
            onInput={(typed) => onChange({ own: { ...draft.own, en: typed } })}
          />
        </>
      ) : null}
    </>
  );
}
