import { ActTrouble } from '../act/act-trouble.tsx';
import { nameAct } from '../act/name-act.ts';
import { UndoKey } from '../act/undo-key.tsx';
import type { Done } from '../act/use-outbox.ts';
import { useUndo } from '../act/use-undo.ts';
import { useDesk } from '../frame/desk-context.ts';

/** For ten seconds after an act on a notice, over the desk of the home page: the way to take it back. */
export function UndoBar() {
  const { board, done, speech } = useDesk();
  const words = speech.staff.outbox;
  const undo = useUndo(done);
  const why = done && wasTold(done) ? words.undoneTold : words.undoneWhy;
  return (
    <>
      <ActTrouble acting={undo.acting} />
      <p class="undo__told" role="status">
        {undo.undone ? `${words.undone}. ${why}` : ''}
      </p>
      {done && undo.left > 0 ? (
        <UndoKey undo={undo} over={nameAct(done.posted.action, board, speech)} />
      ) : null}
    </>
  );
}

/** Published, and shown at once: screens say for a while that it was taken back. */
function wasTold({ at, posted: { action } }: Done): boolean {
  return action.type === 'publish-notice' && (action.visibleFrom ?? 0) <= at;
}
