import { Icon } from '../../parts/icon/icon.tsx';
import { useDesk } from './desk-context.ts';

/** Over what was being written when the session ended: that it stays, and how to get in again. */
export function SessionEnded() {
  const { sessionEnded, speech } = useDesk();
  const words = speech.public.refusals['not-signed-in'];
  return (
    <div role="alert">
      {sessionEnded ? (
        <div class="trouble" data-kind="refused">
          <Icon name="warning" />
          <div class="trouble__words">
            <p class="trouble__title">{words.title}</p>
            <p>{words.todo}</p>
          </div>
        </div>
      ) : null}
    </div>
  );
}
