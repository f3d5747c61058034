import { boardView } from '#domain/board/board-view';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { PlaceId } from '#domain/office/place';
import { Badge } from '../../parts/badge/badge.tsx';
import { CounterWindow } from '../../parts/counter-window/counter-window.tsx';
import { Told } from '../../parts/told/told.tsx';
import { sayBoard } from '../../words/say-board.ts';
import { useDesk } from './desk-context.ts';

type BoardWindowProps = {
  board: BoardSnapshot;
  place: PlaceId;
  /** One more quiet line below the public's: "7 layar tersambung". */
  line?: string | undefined;
};

/** The window as the public sees it, small: the same board, in the same words, made by the same code. */
export function BoardWindow({ board, place, line }: BoardWindowProps) {
  const { now, speech } = useDesk();
  const view = boardView(board, place, now);
  if (!view) return null;
  const text = sayBoard(view, board, speech.public);
  const news = text.nextNews?.overdue === false ? [`${text.nextNews.label} *${text.nextNews.time}*.`] : [];
  const late = text.nextNews?.overdue
    ? [`${text.nextNews.label} ${text.nextNews.time}: *${text.nextNews.count}*.`]
    : [];
  const outage = text.state === 'stopped' || text.state === 'limited';
  const act = outage && text.act ? [`${text.act.text}.`] : [];
  // On a phone the reason, the act and the next news: what a passer-by takes with them.
  const open = text.state === 'normal' ? [...text.lines, ...news, ...late] : text.lines;
  const lines = outage ? [...text.lines.slice(0, 1), ...act, ...news, ...late] : open;
  const note = text.note
    ? [
        <span lang={text.note.lang} dir="auto">
          {text.note.text}
        </span>,
      ]
    : [];
  const below = text.foot ?? line;
  return (
    <CounterWindow
      small
      level={3}
      state={text.state}
      headline={text.headline.join(' ')}
      lines={[...lines, ...note]}
      drawing={text.state === 'unconfirmed' ? <Badge state="unconfirmed" /> : undefined}
      drawingAt="beside"
      foot={
        below ? (
          <p>
            <Told>{below}</Told>
          </p>
        ) : undefined
      }
    />
  );
}
