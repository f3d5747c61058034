import type { ComponentChildren } from 'preact';
import type { RefusalCode } from '#domain/ledger/refusal';
import { MINUTE } from '#domain/time/civil-time';
import { leansOn, type OutboxEntry, standingOf } from '../../offline/outbox-entry.ts';
import { Icon, type IconName } from '../../parts/icon/icon.tsx';
import { Told } from '../../parts/told/told.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { nameAct, sheetFor } from '../act/name-act.ts';
import { type Acting, useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import type { SheetRoute } from '../frame/use-sheet.ts';

/** One act that has not come through: it waits, is asked about, or was refused. */
export function PendingCard({ entry, route }: { entry: OutboxEntry; route: SheetRoute }) {
  const { actor, board, now, outbox, speech, wouldFail } = useDesk();
  const words = speech.staff.outbox;
  const refusals = speech.staff.refusals;
  const undoing = useActing();
  const name = nameAct(entry.action, board, speech);
  const moment = speech.say.moment(entry.tappedAt, now);
  const drop = (): void => void outbox.drop(entry.id);
  const discard = (
    <button class="plate" type="button" aria-label={words.discardHeard(name)} onClick={drop}>
      {words.discard}
    </button>
  );
  switch (standingOf(entry, actor.id, now)) {
    case 'refused': {
      const why = refusals[entry.refused?.refused ?? 'broken'];
      const sheet = entry.refused && FINAL.includes(entry.refused.refused) ? null : sheetFor(entry.action);
      return (
        <Card
          standing="refused"
          icon="warning"
          title={words.refused(name)}
          keys={
            <>
              {sheet ? (
                <button class="plate" type="button" onClick={() => route.open(sheet)}>
                  {words.openAgain}
                </button>
              ) : null}
              {discard}
            </>
          }
        >
          <b>{why.title}.</b> <Told>{why.todo}</Told> {words.refusedAt(moment)}
        </Card>
      );
    }
    case 'stale':
      return (
        <Card
          standing="stale"
          icon="question"
          title={words.stale}
          keys={
            <>
              <button class="plate" type="button" onClick={() => void outbox.confirm(entry.id)}>
                {words.send}
              </button>
              {discard}
            </>
          }
        >
          {words.staleWhy(name, moment)} {entry.left ? words.staleLeft : ''}
        </Card>
      );
    default: {
      const no = wouldFail.get(entry.id);
      const span = now - entry.tappedAt;
      return (
        <Card
          standing="waiting"
          icon="hourglass"
          title={name}
          keys={<Cancel entry={entry} name={name} undoing={undoing} />}
        >
          {words.waits(moment, span < MINUTE ? null : speech.say.span(span))}
          {no ? ` · ${words.wouldFail(refusals[no.refused].title)}` : ''}
          <ActTrouble acting={undoing} />
        </Card>
      );
    }
  }
}

/** What surely never left is dropped; what may have arrived is followed by its taking back, where that can be done. */
function Cancel({ entry, name, undoing }: { entry: OutboxEntry; name: string; undoing: Acting }) {
  const { outbox, pending, speech } = useDesk();
  const words = speech.staff.outbox;
  const { id, left, action } = entry;
  const undone = pending.some(
    (one) => one.entry.action.type === 'undo-act' && leansOn(one.entry.action) === id,
  );
  if (left && (!UNDOABLE.includes(action.type) || undone)) return null;
  const cancel = (): void => {
    if (!left) return void outbox.drop(id);
    undoing.act(
      ['undo', id],
      () => ({ type: 'undo-act', act: id }),
      () => {},
    );
  };
  return (
    <button class="plate" type="button" aria-label={words.cancelHeard(name)} onClick={cancel}>
      {words.cancel}
    </button>
  );
}

/** What it spoke of is no more: there is nothing to open. */
const FINAL: readonly RefusalCode[] = [
  'notice-unknown',
  'notice-over',
  'undo-unknown',
  'undo-too-late',
  'undo-overtaken',
];
const UNDOABLE: readonly string[] = [
  'publish-notice',
  'update-notice',
  'resolve-notice',
  'correct-notice',
  'withdraw-notice',
];

type CardProps = {
  standing: 'waiting' | 'stale' | 'refused';
  icon: IconName;
  title: string;
  keys: ComponentChildren;
  children: ComponentChildren;
};

function Card({ standing, icon, title, keys, children }: CardProps) {
  return (
    <article class="pending" data-standing={standing}>
      <h3 class="pending__title">
        <Icon name={icon} />
        <span>{title}</span>
      </h3>
      <div class="pending__line">{children}</div>
      <div class="running__keys">{keys}</div>
    </article>
  );
}
