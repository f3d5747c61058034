import { useEffect, useRef, useState } from 'preact/hooks';
import { type EntryStanding, type OutboxEntry, standingOf } from '../../offline/outbox-entry.ts';
import { nameAct, nameArrived } from '../act/name-act.ts';
import { DoorTrouble } from '../door/door-trouble.tsx';
import { useComingIn } from '../door/use-coming-in.ts';
import { useDesk } from '../frame/desk-context.ts';
import type { SheetRoute } from '../frame/use-sheet.ts';
import { PendingCard } from './pending-card.tsx';

/** What this phone still has to send, and what became of it: never silence. */
export function PendingStrip({ route }: { route: SheetRoute }) {
  const { actor, arrived, board, now, outbox, pending, signIn, speech } = useDesk();
  const words = speech.staff.outbox;
  const coming = useComingIn(() => undefined);
  const waiting = pending.filter(({ accepted }) => accepted === null).map(({ entry }) => entry);
  const standing = (entry: OutboxEntry): EntryStanding => standingOf(entry, actor.id, now);
  const own = waiting.filter((entry) => standing(entry) !== 'somebody-elses');
  const others = waiting.length - own.length;
  const unsent = own.filter((entry) => standing(entry) === 'waiting').length;
  const refused = own.filter((entry) => standing(entry) === 'refused');
  const asking = own.length - unsent;
  const strip = useRef<HTMLElement>(null);
  const asked = useRef(0);
  useEffect(() => {
    // A no, or a question, must not lie out of sight above what its clerk is looking at.
    if (asking > asked.current)
      strip.current
        ?.querySelector('[data-standing="refused"], [data-standing="stale"]')
        ?.scrollIntoView({ block: 'center' });
    asked.current = asking;
  }, [asking]);
  return (
    <section class="pending-strip" ref={strip} data-empty={waiting.length === 0 && !arrived ? '' : undefined}>
      {waiting.length > 0 ? <h2 class="label">{words.title}</h2> : null}
      <p class="heard" role="status">
        {unsent > 0 ? words.kept : ''}
      </p>
      <p class="heard" role="alert">
        {refused.map(({ action }) => words.refused(nameAct(action, board, speech))).join('. ')}
      </p>
      <p class="told-yes" role="status">
        {arrived ? words.arrived(nameArrived(arrived, board, speech)) : ''}
      </p>
      {unsent > 0 && outbox.needsSignIn() ? (
        <div class="pending__door">
          <DoorTrouble state={coming.state} speech={speech} />
          <button
            class="plate"
            type="button"
            disabled={coming.state.kind === 'trying'}
            onClick={() => coming.attempt(signIn)}
          >
            {words.signIn(unsent)}
          </button>
        </div>
      ) : null}
      {waiting.length > 0 && !outbox.lasting() ? <p class="told-no">{words.keptBriefly}</p> : null}
      <ul class="rows">
        {own.map((entry) => (
          <li key={entry.id}>
            <PendingCard entry={entry} route={route} />
          </li>
        ))}
        {others > 0 ? (
          <li>
            <OthersCard ids={waiting.filter((entry) => !own.includes(entry)).map(({ id }) => id)} />
          </li>
        ) : null}
      </ul>
    </section>
  );
}

/** Of a colleague who used this phone before: never sent in another's name. Thrown away in two taps. */
function OthersCard({ ids }: { ids: readonly string[] }) {
  const { outbox, speech } = useDesk();
  const words = speech.staff.outbox;
  const [asked, setAsked] = useState(false);
  const discard = (): void => {
    if (!asked) return setAsked(true);
    for (const id of ids) void outbox.drop(id);
  };
  return (
    <article class="pending" data-standing="somebody-elses">
      <h3 class="pending__title">{words.others(ids.length)}</h3>
      <p class="pending__line">{words.othersWhy}</p>
      <div class="running__keys">
        <button class="plate" type="button" onClick={discard}>
          {asked ? words.discardYes : words.discard}
        </button>
      </div>
    </article>
  );
}
