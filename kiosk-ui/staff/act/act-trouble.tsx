import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../parts/icon/icon.tsx';
import { Told } from '../../parts/told/told.tsx';
import { useDesk } from '../frame/desk-context.ts';
import type { Acting } from './use-acting.ts';

/** Why an act did not come through, and the way on. Heard at once; nothing typed is lost. */
export function ActTrouble({ acting }: { acting: Acting }) {
  const { sessionEnded, speech } = useDesk();
  const { state } = acting;
  const words = troubleWords();
  function troubleWords(): { title: string; todo: string } | null {
    if (state.kind === 'unreachable') return { title: speech.staff.notSent, todo: speech.staff.notSentWhy };
    // The sheet says it already, over everything else.
    if (state.kind === 'refused' && state.refusal.refused === 'not-signed-in' && sessionEnded) return null;
    return state.kind === 'refused' ? speech.staff.refusals[state.refusal.refused] : null;
  }
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.kind === 'refused' || state.kind === 'unreachable')
      alert.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  return (
    <div role="alert" ref={alert}>
      {words ? (
        <div class="trouble" data-kind={state.kind}>
          <Icon name={state.kind === 'unreachable' ? 'offline' : 'warning'} />
          <div class="trouble__words">
            <p class="trouble__title">{words.title}</p>
            <p>
              <Told>{words.todo}</Told>
            </p>
            {state.kind === 'unreachable' ? (
              <button class="link" type="button" onClick={acting.again}>
                {speech.staff.keys.again}
              </button>
            ) : null}
          </div>
        </div>
      ) : null}
    </div>
  );
}
