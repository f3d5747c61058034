import type { BoardSnapshot } from '#domain/board/snapshot';
import type { HistoryView } from '#domain/history/history-view';
import type { HistoryWords } from '../../../kiosk-ui/words/id/history.ts';
import type { SayTime } from '../../../kiosk-ui/words/say-time.ts';
import type { PageWords } from '../words.ts';

/** What each block of the page is told from. */
export interface HistoryTelling {
  view: HistoryView;
  board: BoardSnapshot;
  said: HistoryWords;
  words: PageWords;
  say: SayTime;
}
