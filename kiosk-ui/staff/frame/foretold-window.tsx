import type { BoardSnapshot } from '#domain/board/snapshot';
import { isRefusal, type Refusal } from '#domain/ledger/refusal';
import { BoardWindow } from './board-window.tsx';
import { useDesk } from './desk-context.ts';

/** The board as an act would leave it, or why the office would not take the act. */
export function ForetoldWindow({ foretold }: { foretold: BoardSnapshot | Refusal }) {
  const { place, speech } = useDesk();
  if (!isRefusal(foretold)) return <BoardWindow board={foretold} place={place.id} />;
  const words = speech.staff.refusals[foretold.refused];
  return (
    <p class="told-no" role="status">
      {words.title}. {words.todo}
    </p>
  );
}
