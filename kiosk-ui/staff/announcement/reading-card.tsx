import { boardView } from '#domain/board/board-view';
import type { BoardSnapshot } from '#domain/board/snapshot';
import { isRefusal, type Refusal } from '#domain/ledger/refusal';
import { concerns, type NoticeId } from '#domain/notices/notice';
import type { Instant } from '#domain/time/civil-time';
import { Told } from '../../parts/told/told.tsx';
import { sayBoard } from '../../words/say-board.ts';
import { noticeLine } from '../../words/say-notice.ts';
import { BoardWindow } from '../frame/board-window.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { ForetoldWindow } from '../frame/foretold-window.tsx';

type ReadingCardProps = {
  foretold: BoardSnapshot | Refusal;
  /** Null: the one the foretold board has and the present one has not. */
  notice: NoticeId | null;
  /** When it is first shown. */
  at: Instant;
};

/** A notice as people will read it: the window where it leads, else its own line; or why the office would not take it. */
export function ReadingCard({ foretold, notice, at }: ReadingCardProps) {
  const { board, place, speech } = useDesk();
  if (isRefusal(foretold)) return <ForetoldWindow foretold={foretold} />;
  const about = foretold.notices.find((one) =>
    notice === null ? !board.notices.some((known) => known.id === one.id) : one.id === notice,
  );
  if (!about) return null;
  const where = concerns(about, place.id) || about.scope === 'all' ? place.id : (about.scope[0] ?? place.id);
  const view = boardView(foretold, where, at);
  if (!view) return null;
  if (view.lead?.id === about.id) return <BoardWindow board={foretold} place={where} />;
  const text = sayBoard(view, foretold, speech.public).notices.find((one) => one.id === about.id);
  // The clock or the calendar speaks there instead: then that is what is read.
  if (!text) return <BoardWindow board={foretold} place={where} />;
  return (
    <div class="pass-on">
      {text.when === null ? <p class="label">{text.label}</p> : null}
      <p lang={text.said.lang} dir="auto">
        <Told>{noticeLine(text)}</Told>
      </p>
    </div>
  );
}
