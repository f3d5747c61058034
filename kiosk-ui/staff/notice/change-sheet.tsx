import { useState } from 'preact/hooks';
import type { Notice, NoticeId } from '#domain/notices/notice';
import { isOver } from '#domain/notices/notice-time';
import { Key } from '../../parts/key/key.tsx';
import { noticeSheetsWords } from '../../words/notice-sheets-words.ts';
import { sayScope } from '../../words/say-scope.ts';
import { sayWindow } from '../../words/say-window.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { foretell } from '../act/foretell.ts';
import { useActing } from '../act/use-acting.ts';
import { ReadingCard } from '../announcement/reading-card.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { FieldRow } from '../frame/field-row.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { useStep } from '../frame/use-step.ts';
import { effectsTold } from '../outage/effects-told.ts';
import { Preview, PreviewHead } from '../outage/preview-head.tsx';
import { type CorrectDetail, CorrectStep } from './correct-step.tsx';
import { type CorrectionDraft, correctionOf, wordsShown } from './correction.ts';
import { WithdrawStep } from './withdraw-step.tsx';

/** Put a notice right, or take it back. */
export function ChangeSheet({ id, onClose }: { id: NoticeId; onClose: () => void }) {
  const { board, now, speech } = useDesk();
  const notice = board.notices.find((one) => one.id === id);
  if (notice && !isOver(notice, now)) return <ChangeForm notice={notice} onClose={onClose} />;
  const words = speech.staff.refusals[notice ? 'notice-over' : 'notice-unknown'];
  return (
    <Sheet title={words.title} closeLabel={speech.staff.keys.close} onClose={onClose}>
      <p>{words.todo}</p>
    </Sheet>
  );
}

function ChangeForm({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const { actor, board, now, speech } = useDesk();
  const { staff, say } = speech;
  const { outage, keys } = staff;
  const { change: words, announce, owner } = noticeSheetsWords(speech.lang);
  const acting = useActing();
  const { step, enter, leave } = useStep<CorrectDetail | 'preview' | 'withdraw'>(window.history, window);
  const [draft, setDraft] = useState<CorrectionDraft>({ changes: {}, text: wordsShown(notice) });
  const [wholeMoments, setWholeMoments] = useState(true);
  const said = { ...notice, ...draft.changes };
  const correction = correctionOf(draft, notice);
  const isOutage = notice.kind === 'outage';
  // Planned work on the network is no broken network.
  const title = isOutage && notice.cause ? staff.cause[notice.cause] : speech.public.board.kind[notice.kind];
  const titles: Record<CorrectDetail, string> = {
    text: outage.textTitle,
    effects: outage.effectsTitle,
    when: isOutage ? outage.startTitle : announce.whenTitle,
    scope: outage.scopeTitle,
    cause: words.causeTitle,
    owner: words.ownerTitle,
    advice: outage.adviceTitle,
  };
  if (step === 'withdraw')
    return <WithdrawStep notice={notice} title={title} onBack={leave} onClose={onClose} />;
  const foretold = correction ? foretell(board, actor, correction, now) : board;
  if (step === 'preview') {
    return (
      <Preview
        title={title}
        foretold={foretold}
        notice={notice.id}
        at={now}
        onBack={leave}
        onClose={onClose}
      />
    );
  }
  if (step) {
    return (
      <CorrectStep
        detail={step}
        over={title}
        title={titles[step]}
        notice={notice}
        draft={draft}
        onMoments={setWholeMoments}
        onChange={(changed) => {
          acting.settle();
          setDraft(changed);
        }}
        onDone={leave}
        onClose={onClose}
      />
    );
  }
  const row = (detail: CorrectDetail, label: string, value: string) => (
    <FieldRow
      label={detail in draft.changes ? `${label} (${words.changed})` : label}
      value={value}
      change={keys.change}
      onChange={() => enter(detail)}
    />
  );
  const publish = (): void => {
    if (!wholeMoments) return enter('when');
    if (correction) acting.act([notice.id, draft], () => correction, onClose);
  };
  const effects = said.effects ?? notice.effects;
  const span = { from: said.startedAt ?? notice.startedAt, to: said.endsAt ?? null };
  return (
    <Sheet
      over={words.over}
      title={title}
      line={words.line}
      closeLabel={keys.close}
      onClose={onClose}
      desk={
        <div class="stack">
          <ActKey
            acting={acting}
            icon="tick"
            label={words.publish}
            onPress={publish}
            disabled={correction === null}
            line={correction === null ? words.nothing : undefined}
          />
          <Key look="quiet" icon="cross" label={words.withdraw} onPress={() => enter('withdraw')} />
        </div>
      }
    >
      <ActTrouble acting={acting} />
      <PreviewHead label={outage.preview} onOpen={() => enter('preview')} />
      <ReadingCard foretold={foretold} notice={notice.id} at={now} />
      {row('text', outage.rows.text, draft.text.id.trim() === '' ? outage.noText : draft.text.id)}
      {row('effects', outage.rows.effects, effectsTold(effects, board.office, speech))}
      {row(
        'when',
        isOutage ? outage.rows.start : announce.rows.when,
        isOutage ? outage.since(say.moment(span.from, now)) : sayWindow(span, say, speech.public, now),
      )}
      {actor.places === null || actor.places.length > 1
        ? row(
            'scope',
            outage.rows.scope,
            sayScope(said.scope ?? notice.scope, board.office, staff.notices.scope, speech.public),
          )
        : null}
      {isOutage ? row('cause', words.cause, staff.cause[said.cause ?? 'other']) : null}
      {row('owner', words.owner, said.owner ? owner[said.owner] : words.noOwner)}
      {row(
        'advice',
        outage.rows.advice,
        said.advice ? speech.public.board.advice[said.advice] : staff.notices.noAdvice,
      )}
    </Sheet>
  );
}
