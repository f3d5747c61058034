import { useState } from 'preact/hooks';
import { Icon } from '../../parts/icon/icon.tsx';
import { Told } from '../../parts/told/told.tsx';
import { DoorTrouble } from '../door/door-trouble.tsx';
import { useComingIn } from '../door/use-coming-in.ts';
import { useDesk } from './desk-context.ts';

/**
 * Over what was being written when the session ended: that it stays, and the key that lets its clerk in again right
 * here. A colleague who comes in instead is told that the act will be theirs.
 */
export function SessionEnded() {
  const { sessionEnded, signIn, actor, speech } = useDesk();
  const words = speech.staff.door;
  const [other, setOther] = useState(false);
  const { state, attempt } = useComingIn(({ who }) => setOther(who.staff !== actor.id));
  const trying = state.kind === 'trying';
  return (
    <>
      <div role="alert">
        {sessionEnded ? (
          <div class="trouble" data-kind="refused">
            <Icon name="warning" />
            <div class="trouble__words">
              <p class="trouble__title">{words.ended}</p>
              <p>{words.endedWhy}</p>
              <button class="plate" type="button" disabled={trying} onClick={() => attempt(signIn)}>
                {trying ? words.trying : words.again}
              </button>
            </div>
          </div>
        ) : null}
        {other && !sessionEnded ? (
          <p class="told-yes">
            <Told>{words.otherColleague}</Told>
          </p>
        ) : null}
      </div>
      {sessionEnded ? <DoorTrouble state={state} speech={speech} /> : null}
    </>
  );
}
