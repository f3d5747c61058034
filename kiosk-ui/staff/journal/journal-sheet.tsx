import './journal.css';
import { useState } from 'preact/hooks';
import { Icon } from '../../parts/icon/icon.tsx';
import { Key } from '../../parts/key/key.tsx';
import { journalWords } from '../../words/journal-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { sayCount } from '../frame/say-count.ts';
import { Sheet } from '../frame/sheet.tsx';
import { JournalDays } from './journal-days.tsx';
import { JournalSearch } from './journal-search.tsx';
import { type JournalRead, type Sought, useJournal } from './use-journal.ts';

const ALL: Sought = { words: null, staff: null, from: null, to: null };

/** Who did what, and when: to read, to search, and as a file to keep. */
export function JournalSheet({ onClose }: { onClose: () => void }) {
  const { speech } = useDesk();
  const words = journalWords(speech.lang);
  const [sought, setSought] = useState(ALL);
  const [clears, setClears] = useState(0);
  const journal = useJournal(sought);
  const clear = (): void => {
    setSought(ALL);
    setClears(clears + 1);
  };
  return (
    <Sheet
      title={speech.staff.journal.title}
      line={speech.staff.journal.why}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={
        <div class="act-key">
          <Key look="quiet" label={words.csv} href={addressOf(sought)} download />
          <p class="act-key__line">{words.csvWhy}</p>
        </div>
      }
    >
      <JournalSearch key={clears} sought={sought} onSeek={setSought} />
      <JournalTold journal={journal} filtered={sought !== ALL} onClear={clear} />
      <JournalDays entries={journal.entries} />
      <JournalMore journal={journal} />
    </Sheet>
  );
}

type JournalToldProps = { journal: JournalRead; filtered: boolean; onClear: () => void };

/** How many were found, and why there are none. */
function JournalTold({ journal, filtered, onClear }: JournalToldProps) {
  const { speech, sessionEnded } = useDesk();
  const words = journalWords(speech.lang);
  const { reading, entries, next } = journal;
  const count = (): string => {
    if (entries.length > 0) return words.found(sayCount(entries.length, speech.lang), next !== null);
    if (reading.kind === 'asking') return words.asking;
    if (reading.kind !== 'told') return '';
    return next === null ? words.nothing : words.nothingYet;
  };
  const ended = reading.kind === 'refused' && reading.refusal.refused === 'not-signed-in' && sessionEnded;
  const trouble =
    reading.kind === 'refused' && !ended ? speech.staff.refusals[reading.refusal.refused] : null;
  return (
    <>
      <div class="journal__told">
        <p class="quiet" role="status">
          {count()}
        </p>
        {filtered ? (
          <button class="link" type="button" onClick={onClear}>
            {words.clear}
          </button>
        ) : null}
      </div>
      {reading.kind === 'told' && entries.length === 0 && next === null && filtered ? (
        <p>{words.nothingWhy}</p>
      ) : null}
      <div role="alert">
        {reading.kind === 'unreachable' || trouble ? (
          <div class="trouble" data-kind={reading.kind}>
            <Icon name={trouble ? 'warning' : 'offline'} />
            <div class="trouble__words">
              <p class="trouble__title">{trouble?.title ?? words.unreachable}</p>
              <p>{trouble?.todo ?? speech.staff.session.unreachableWhy}</p>
              {trouble ? null : (
                <button class="link" type="button" onClick={journal.more}>
                  {speech.staff.keys.again}
                </button>
              )}
            </div>
          </div>
        ) : null}
      </div>
    </>
  );
}

function JournalMore({ journal }: { journal: JournalRead }) {
  const { speech } = useDesk();
  const words = journalWords(speech.lang);
  const { reading, entries, next } = journal;
  if (next === null || reading.kind === 'unreachable') return null;
  const asking = reading.kind === 'asking';
  const label = entries.length > 0 ? words.more : words.further;
  return (
    <button class="plate" type="button" onClick={journal.more} disabled={asking}>
      {asking ? words.loading : label}
    </button>
  );
}

/** The file of all that matches; what is not looked for stays out of the address. */
function addressOf(sought: Sought): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(sought)) if (value !== null) asked.set(name, value);
  return `/api/journal.csv${asked.size === 0 ? '' : `?${asked}`}`;
}
