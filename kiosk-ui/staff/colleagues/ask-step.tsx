import type { Action } from '#domain/ledger/action';
import { Told } from '../../parts/told/told.tsx';
import { colleaguesWords } from '../../words/colleagues-words.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { BackKey } from './back-key.tsx';
import type { MadeLink } from './link-ready.tsx';
import { isLastAdmin, sayName } from './say-colleague.ts';

/** What is asked once before it is done: let a new phone in, sign out everywhere, remove. */
export type Asked = 'lost' | 'end' | 'remove';

type AskStepProps = {
  id: string;
  what: Asked;
  /** Of a lost phone: the link for the new one. */
  onMade: (made: MadeLink) => void;
  onDone: (told: string) => void;
  onBack: () => void;
  onClose: () => void;
};

/** Says what will happen, and does it at one tap. */
export function AskStep({ id, what, onMade, onDone, onBack, onClose }: AskStepProps) {
  const { actor, colleagues, speech } = useDesk();
  const words = colleaguesWords(speech.lang);
  const acting = useActing();
  const name = sayName(colleagues.find((one) => one.id === id) ?? { name: null }, speech);
  const ask = {
    lost: { title: words.lostTitle(name), steps: words.lostSteps, yes: words.lostYes, done: '' },
    end: {
      title: words.endTitle(name),
      steps: words.endSteps,
      yes: words.endYes,
      done: words.done.ended(name),
    },
    remove: {
      title: words.removeTitle(name),
      steps: words.removeSteps,
      yes: words.removeYes,
      done: words.done.removed(name),
    },
  }[what];
  const type = { lost: 'readmit-staff', end: 'end-sessions', remove: 'remove-staff' } as const;
  const last = what === 'remove' && isLastAdmin(colleagues, id);
  const run = (): void =>
    acting.act(
      [what, id],
      (): Action => ({ type: type[what], staff: id }),
      ({ link, at }) => {
        if (link !== null) return onMade({ path: link, at, lost: id });
        // This very phone is out now: what lies under the sheet says so.
        if (id === actor.id) return onClose();
        onDone(ask.done);
      },
    );
  return (
    <Sheet
      title={ask.title}
      aside={<BackKey onBack={onBack} />}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={last ? undefined : <ActKey acting={acting} label={ask.yes} onPress={run} />}
    >
      <ActTrouble acting={acting} />
      {last ? (
        <p>{words.lastAdmin}</p>
      ) : (
        <ul class="steps">
          {ask.steps.map((step) => (
            <li key={step}>
              <Told>{step}</Told>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
