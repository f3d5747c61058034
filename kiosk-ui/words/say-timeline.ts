import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Effect, Notice, NoticeUpdate } from '#domain/notices/notice';
import { findService } from '#domain/office/find';
import type { Instant } from '#domain/time/civil-time';
import type { UpdateText } from './board-text.ts';
import type { PublicWords } from './id/public.ts';
import { asSentence, inSentence, nameIn, saidIn } from './lang.ts';
import type { SayTime } from './say-time.ts';

/** As many lines as a page carries for one notice: it must stay small on a poor line. */
export const LINES_SHOWN = 12;

/** How a notice went, newest first; nothing while there is only its beginning, which the board tells itself. */
export function sayTimeline(
  notice: Notice,
  board: BoardSnapshot,
  say: SayTime,
  words: PublicWords,
  now: Instant,
): UpdateText[] {
  if (notice.updates.length < 2) return [];
  return notice.updates
    .slice(-LINES_SHOWN)
    .reverse()
    .map((update) => ({
      at: say.moment(update.at, now),
      what: [sayWhat(update, notice, say, words), sayEffects(update, board, words)]
        .filter((part) => part !== null)
        .join('. '),
      by: words.board.by[update.by],
      said: update.text ? saidIn(update.text, words.lang) : null,
    }));
}

/** What kind of line it is: "Sedang dipulihkan", "Kabar berikutnya jadi 10.00". */
export function sayWhat(update: NoticeUpdate, notice: Notice, say: SayTime, words: PublicWords): string {
  const { line, phase, newsMoved } = words.board;
  switch (update.kind) {
    case 'update':
      return notice.kind === 'outage' ? phase[update.phase] : line.update;
    case 'extension':
      return update.nextUpdateAt === null
        ? line.update
        : newsMoved(say.moment(update.nextUpdateAt, update.at));
    case 'resolved':
      return notice.kind === 'outage' ? line.resolved : line.ended;
    default:
      return line[update.kind];
  }
}

/** "Cetak KTP-el terbatas, perekaman berhenti": what a line changed of the services. */
export function sayEffects(
  update: NoticeUpdate,
  board: Pick<BoardSnapshot, 'office'>,
  words: PublicWords,
): string | null {
  if (update.kind !== 'update' && update.kind !== 'correction') return null;
  const named = (update.effects ?? []).flatMap(({ service, state }: Effect) => {
    const found = findService(board.office, service);
    const name = found ? inSentence(nameIn(found.name, words.lang)) : null;
    return name === null ? [] : [words.board.serviceWas(name, inSentence(words.board.stateWord[state]))];
  });
  return named.length === 0 ? null : asSentence(named.join(', '));
}
