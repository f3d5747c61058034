import { useState } from 'preact/hooks';
import { useStep } from '../frame/use-step.ts';
import { type Asked, AskStep } from './ask-step.tsx';
import { ChangeStep } from './change-step.tsx';
import { ColleagueList } from './colleague-list.tsx';
import { ColleagueStep } from './colleague-step.tsx';
import { InviteStep } from './invite-step.tsx';
import { LinkReady, type MadeLink } from './link-ready.tsx';
import './colleagues.css';

type Step =
  | { kind: 'invite' }
  | { kind: 'one'; id: string }
  | { kind: 'change'; id: string }
  | { kind: 'ask'; id: string; what: Asked }
  | { kind: 'ready'; made: MadeLink };

/** Colleagues, for whoever manages them: who they are, who may what, and which phones are theirs. */
export function ColleaguesSheet({ onClose }: { onClose: () => void }) {
  const { step, enter, leave } = useStep<Step>(window.history, window);
  const [done, setDone] = useState<string | null>(null);
  const to = (next: Step): void => {
    setDone(null);
    enter(next);
  };
  switch (step?.kind) {
    case undefined:
      return (
        <ColleagueList
          done={done}
          onInvite={() => to({ kind: 'invite' })}
          onOne={(id) => to({ kind: 'one', id })}
          onClose={onClose}
        />
      );
    case 'invite':
      return <InviteStep onMade={(made) => to({ kind: 'ready', made })} onBack={leave} onClose={onClose} />;
    case 'one':
      return (
        <ColleagueStep
          id={step.id}
          done={done}
          onChange={() => to({ kind: 'change', id: step.id })}
          onAsk={(what) => to({ kind: 'ask', id: step.id, what })}
          onBack={leave}
          onClose={onClose}
        />
      );
    case 'change':
      return (
        <ChangeStep
          id={step.id}
          onDone={(told) => {
            to({ kind: 'one', id: step.id });
            setDone(told);
          }}
          onBack={() => to({ kind: 'one', id: step.id })}
          onClose={onClose}
        />
      );
    case 'ask':
      return (
        <AskStep
          key={step.what}
          id={step.id}
          what={step.what}
          onMade={(made) => to({ kind: 'ready', made })}
          onDone={(told) => {
            setDone(told);
            leave();
          }}
          onBack={() => to({ kind: 'one', id: step.id })}
          onClose={onClose}
        />
      );
    case 'ready':
      return (
        <LinkReady
          made={step.made}
          onAgain={() =>
            to(
              step.made.lost === null
                ? { kind: 'invite' }
                : { kind: 'ask', id: step.made.lost, what: 'lost' },
            )
          }
          onDone={leave}
          onClose={onClose}
        />
      );
  }
}
