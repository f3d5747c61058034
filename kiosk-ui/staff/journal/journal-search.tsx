import { useId, useState } from 'preact/hooks';
import { OPERATOR } from '#domain/staff/roles';
import { civilAt } from '#domain/time/civil-time';
import { journalWords } from '../../words/journal-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import type { Sought } from './use-journal.ts';

type JournalSearchProps = { sought: Sought; onSeek: (sought: Sought) => void };

/** Words, a colleague, a day. Words count once they are sent; a choice counts at once. */
export function JournalSearch({ sought, onSeek }: JournalSearchProps) {
  const { board, colleagues, now, speech } = useDesk();
  const words = journalWords(speech.lang);
  const id = useId();
  const [typed, setTyped] = useState(sought.words ?? '');
  const wordsTyped = (): string | null => typed.trim() || null;
  const seek = (change: Partial<Sought>): void => onSeek({ ...sought, words: wordsTyped(), ...change });
  return (
    <search>
      <form
        class="journal__search"
        onSubmit={(event) => {
          event.preventDefault();
          seek({});
        }}
      >
        <div class="field">
          <label class="field__label" for={`${id}words`}>
            {words.search}
          </label>
          <div class="field__pair">
            <input
              class="field__input"
              id={`${id}words`}
              type="search"
              enterkeyhint="search"
              autocomplete="off"
              maxLength={60}
              dir="auto"
              aria-describedby={`${id}hint`}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button class="plate" type="submit">
              {words.seek}
            </button>
          </div>
          <p class="quiet" id={`${id}hint`}>
            {words.searchHint}
          </p>
        </div>
        <div class="journal__pair">
          <div class="field">
            <label class="field__label" for={`${id}staff`}>
              {words.staff}
            </label>
            <select
              class="field__input"
              id={`${id}staff`}
              value={sought.staff ?? ''}
              onChange={(event) => seek({ staff: event.currentTarget.value || null })}
            >
              <option value="">{words.everyone}</option>
              {colleagues.map((one) => (
                <option key={one.id} value={one.id}>
                  {`${one.name ?? words.nameless}, ${speech.staff.role[one.role]}`}
                </option>
              ))}
              <option value={OPERATOR.id}>{words.operator}</option>
            </select>
          </div>
          <div class="field">
            <label class="field__label" for={`${id}day`}>
              {words.day}
            </label>
            <input
              class="field__input"
              id={`${id}day`}
              type="date"
              max={civilAt(now, board.office.zone).date}
              value={sought.from ?? ''}
              onChange={(event) => {
                const day = event.currentTarget.value || null;
                seek({ from: day, to: day });
              }}
            />
          </div>
        </div>
      </form>
    </search>
  );
}
