import { ActTrouble } from '../act/act-trouble.tsx';
import { nameAct } from '../act/name-act.ts';
import { UndoKey } from '../act/undo-key.tsx';
import { useUndo } from '../act/use-undo.ts';
import { useDesk } from '../frame/desk-context.ts';

/** For ten seconds after an act on a notice, over the desk of the home page: the way to take it back. */
export function UndoBar() {
  const { board, done, speech } = useDesk();
  const words = speech.staff.outbox;
  const undo = useUndo(done);
  return (
    <>
      <ActTrouble acting={undo.acting} />
      <p class="undo__told" role="status">
        {undo.undone ? `${words.undone}. ${words.undoneWhy}` : ''}
      </p>
      {done && undo.left > 0 ? (
        <UndoKey undo={undo} over={nameAct(done.posted.action, board, speech)} />
      ) : null}
    </>
  );
}
