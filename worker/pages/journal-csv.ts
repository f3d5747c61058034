import type { JournalEntry } from '#domain/journal/journal';
import type { Office } from '#domain/office/office';
import { isoAt } from '#domain/time/civil-time';
import { journalId } from '../../kiosk-ui/words/id/journal.ts';
import { sayFact } from '../../kiosk-ui/words/say-fact.ts';
import { sayWho } from '../../kiosk-ui/words/say-who.ts';

const COLUMNS = [
  'epoch',
  'seq',
  'received_at',
  'tapped_at',
  'staff_id',
  'name',
  'role',
  'device',
  'act',
  'sentence',
  'detail',
];

/**
 * Where a cell may begin like a formula: at the text's own beginning, and after what parts cells or lines in a sheet of
 * another country. One that parts at commas knows nothing of our quotes.
 */
const FORMULA = /(^|[,;\t\r\n])(["“”\s]*)(?=[=+\-@＝＋－＠])/g;

/** By its first sign Excel knows the file for UTF-8; in Indonesia it parts columns at semicolons. */
const BYTE_ORDER_MARK = '\uFEFF';
export const CSV_HEAD = `${BYTE_ORDER_MARK}${lineOf(COLUMNS)}`;

/** Lines of the journal for a sheet: times on the office's clock, the sentence in Indonesian, and the whole fact as JSON. */
export function journalCsv(entries: readonly JournalEntry[], office: Office): string {
  return entries.map((entry) => lineOf(cellsOf(entry, office))).join('');
}

function cellsOf(entry: JournalEntry, office: Office): string[] {
  const { sentence, quote } = sayFact(entry, office, 'id');
  return [
    String(entry.epoch),
    String(entry.seq),
    isoAt(entry.at, office.zone),
    isoAt(entry.tappedAt, office.zone),
    entry.actor,
    sayWho(entry, journalId),
    entry.role,
    entry.device ?? '',
    entry.fact.type,
    quote === null ? sentence : `${sentence} “${quote.text}”`,
    JSON.stringify(entry.fact.type === 'cards-received' ? { ...entry.fact, cards: entry.cards } : entry.fact),
  ];
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(';')}\r\n`;
}

/** A sheet would run what begins like a formula, so that gets an apostrophe before it. */
function cellOf(text: string): string {
  const harmless = text.replace(/^[\t\r]/, "'$&").replace(FORMULA, "$1$2'");
  return `"${harmless.replaceAll('"', '""')}"`;
}
