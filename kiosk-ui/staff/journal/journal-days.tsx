import type { JournalEntry } from '#domain/journal/journal';
import { OPERATOR } from '#domain/staff/roles';
import { type CivilDate, civilAt, MINUTE } from '#domain/time/civil-time';
import { journalWords } from '../../words/journal-words.ts';
import { sayFact } from '../../words/say-fact.ts';
import { sayWho } from '../../words/say-who.ts';
import { useDesk } from '../frame/desk-context.ts';

/** Lines by the office's day, newest first. */
export function JournalDays({ entries }: { entries: readonly JournalEntry[] }) {
  const { board, speech } = useDesk();
  const { zone } = board.office;
  return (
    <>
      {byDay(entries, (entry) => civilAt(entry.at, zone).date).map(([day, lines]) => (
        <section key={day} class="journal__day">
          <h3 class="journal__date">{speech.say.dayWithYear(day)}</h3>
          <ol class="journal__lines">
            {lines.map((entry) => (
              <JournalLine key={`${entry.epoch}-${entry.seq}`} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** When, who, what; under it what was said, when the thumb came down if that was earlier, and on what phone. */
function JournalLine({ entry }: { entry: JournalEntry }) {
  const { board, speech } = useDesk();
  const { say, staff, lang } = speech;
  const words = journalWords(lang);
  const { sentence, quote } = sayFact(entry, board.office, lang);
  const late = Math.abs(entry.at - entry.tappedAt) > MINUTE;
  const beside = [
    late ? words.tapped(say.moment(entry.tappedAt, entry.at), say.clock(entry.at)) : null,
    // What named itself to nobody is a question mark in the ledger, and no news here.
    entry.device === '?' ? null : entry.device,
  ].filter((part) => part !== null);
  const operator = entry.actor === OPERATOR.id;
  const role = entry.role === 'operator' ? words.operatorRole : staff.role[entry.role];
  return (
    <li class="journal__line">
      <p class="journal__time">{say.clock(entry.at)}</p>
      <div class="journal__words">
        <p>
          <b dir="auto">{sayWho(entry, words)}</b>
          {operator ? null : <span class="journal__role">{` · ${role}`}</span>}
        </p>
        <p>{sentence}</p>
        {quote ? (
          <p class="journal__quote" lang={quote.lang} dir="auto">
            {`“${quote.text}”`}
          </p>
        ) : null}
        {beside.length > 0 ? <p class="quiet">{beside.join(' · ')}</p> : null}
      </div>
    </li>
  );
}

function byDay(
  entries: readonly JournalEntry[],
  dayOf: (entry: JournalEntry) => CivilDate,
): [CivilDate, JournalEntry[]][] {
  const days: [CivilDate, JournalEntry[]][] = [];
  for (const entry of entries) {
    const day = dayOf(entry);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(entry);
    else days.push([day, [entry]]);
  }
  return days;
}
