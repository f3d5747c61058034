import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../parts/icon/icon.tsx';
import { Told } from '../../parts/told/told.tsx';
import type { RefusalWords } from '../../words/id/refusals.ts';
import type { Speech } from '../frame/desk-context.ts';
import type { ComingIn } from './use-coming-in.ts';

type DoorTroubleProps = { state: ComingIn; speech: Speech };

/** Why nobody came in, and what to do. Heard at once. */
export function DoorTrouble({ state, speech }: DoorTroubleProps) {
  const words = sayTrouble(state, speech);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (words) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  return (
    <div role="alert" ref={alert}>
      {words ? (
        <div class="trouble" data-kind={state.kind === 'unreachable' ? 'unreachable' : 'refused'}>
          <Icon name={state.kind === 'unreachable' ? 'offline' : 'warning'} />
          <div class="trouble__words">
            <p class="trouble__title">{words.title}</p>
            <p>
              <Told>{words.todo}</Told>
            </p>
          </div>
        </div>
      ) : null}
    </div>
  );
}

function sayTrouble(state: ComingIn, speech: Speech): RefusalWords | null {
  const { door, session } = speech.staff;
  switch (state.kind) {
    case 'idle':
    case 'trying':
      return null;
    case 'unreachable':
      return { title: session.unreachable, todo: door.unreachable };
    case 'no-passkey':
      return door.noPasskey[state.why];
    case 'refused':
      return speech.staff.refusals[state.refusal.refused];
  }
}
