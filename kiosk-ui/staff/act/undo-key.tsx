import { UNDO_MS } from '#domain/notices/undoable';
import { Key } from '../../parts/key/key.tsx';
import { Slats } from '../../parts/slats/slats.tsx';
import { useDesk } from '../frame/desk-context.ts';
import type { Undo } from './use-undo.ts';

type UndoKeyProps = { undo: Undo; big?: boolean | undefined; over?: string | undefined };

/** "Batalkan", its seconds as a figure and as slats that go out. */
export function UndoKey({ undo: { acting, left, undo }, big, over }: UndoKeyProps) {
  const { outbox, sending } = useDesk().speech.staff;
  const busy = acting.state.kind === 'sending';
  return (
    <div class="undo">
      <Key
        big={big}
        icon="back"
        over={over}
        label={busy ? sending : outbox.undo}
        onPress={undo}
        disabled={busy}
        after={<span aria-hidden="true">{left}</span>}
        under={<Slats of={UNDO_MS / 1000} left={left} />}
      />
      {big ? <p class="act-key__line">{outbox.undoLine}</p> : null}
    </div>
  );
}
