import { cause, owner } from '#domain/notices/cause';
import { adviceCode, type Notice } from '#domain/notices/notice';
import type { Corrections } from '#domain/notices/notice-actions';
import { Choice } from '../../parts/choice/choice.tsx';
import { Key } from '../../parts/key/key.tsx';
import { noticeSheetsWords } from '../../words/notice-sheets-words.ts';
import { SpanFields } from '../announcement/span-fields.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { MomentField } from '../outage/moment-field.tsx';
import { effectsAt, servicesAt } from '../outage/outage-draft.ts';
import { ScopeChoice } from '../outage/scope-choice.tsx';
import { TextFields } from '../outage/text-fields.tsx';
import { EffectChoices } from '../services/effect-choices.tsx';
import { type CorrectionDraft, mayLoseWords } from './correction.ts';

/** What of a notice can be put right, each on a step of its own. */
export type CorrectDetail = 'text' | 'effects' | 'when' | 'scope' | 'cause' | 'owner' | 'advice';

type CorrectStepProps = {
  detail: CorrectDetail;
  over: string;
  title: string;
  notice: Notice;
  draft: CorrectionDraft;
  /** The moments of the field that is not whole yet are kept from being sent. */
  onMoments: (whole: boolean) => void;
  onChange: (draft: CorrectionDraft) => void;
  onDone: () => void;
  onClose: () => void;
};

/** One thing put right by hand. What is chosen holds at once; the key only leads back. */
export function CorrectStep(props: CorrectStepProps) {
  const { over, title, onDone, onClose } = props;
  const { speech } = useDesk();
  return (
    <Sheet
      key={props.detail}
      over={over}
      title={title}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={<Key big icon="tick" label={speech.staff.keys.use} onPress={onDone} />}
    >
      <Fields {...props} />
    </Sheet>
  );
}

function Fields({ detail, title, notice, draft, onMoments, onChange }: CorrectStepProps) {
  const { board, now, speech } = useDesk();
  const words = noticeSheetsWords(speech.lang);
  const { changes } = draft;
  const said = { ...notice, ...changes };
  const change = (more: Corrections): void => onChange({ ...draft, changes: { ...changes, ...more } });
  const asked = <span class="heard">{title}</span>;
  switch (detail) {
    case 'text':
      return (
        <div class="stack">
          <TextFields text={draft.text} onChange={(text) => onChange({ ...draft, text })} />
          {draft.text.id.trim() === '' && !mayLoseWords(notice) ? (
            <p class="told-no" role="status">
              {words.change.keepWords}
            </p>
          ) : null}
        </div>
      );
    case 'effects':
      return (
        <EffectChoices
          services={servicesAt(board.office, said.scope ?? notice.scope)}
          effects={effectsAt(said.effects ?? notice.effects, board.office, said.scope ?? notice.scope)}
          onChange={(effects) => change({ effects })}
        />
      );
    case 'scope':
      return (
        <ScopeChoice
          question={asked}
          scope={said.scope ?? notice.scope}
          onChange={(scope) => change({ scope })}
        />
      );
    case 'when':
      return notice.kind === 'outage' ? (
        <MomentField
          label={speech.staff.notices.startsAt}
          at={said.startedAt ?? notice.startedAt}
          max={now}
          onChange={(at) => {
            onMoments(at !== 'unset');
            if (at !== 'unset') change({ startedAt: at });
          }}
        />
      ) : (
        <SpanFields
          span={{ startsAt: said.startedAt ?? notice.startedAt, endsAt: said.endsAt ?? null }}
          onChange={({ startsAt, endsAt }) => {
            onMoments(startsAt !== 'unset' && endsAt !== 'unset');
            if (startsAt === null) change({ startedAt: now });
            if (typeof startsAt === 'number') change({ startedAt: startsAt });
            if (endsAt === null || typeof endsAt === 'number') change({ endsAt });
          }}
        />
      );
    case 'cause':
      return (
        <Choice
          name="cause"
          question={asked}
          columns={1}
          options={cause.options.map((one) => ({ value: one, label: speech.staff.cause[one] }))}
          chosen={said.cause ?? null}
          onChoose={(one) => change({ cause: one })}
        />
      );
    case 'owner':
      return (
        <Choice
          name="owner"
          question={asked}
          columns={1}
          options={owner.options.map((one) => ({ value: one, label: words.owner[one] }))}
          chosen={said.owner ?? null}
          onChoose={(one) => change({ owner: one })}
        />
      );
    case 'advice':
      return (
        <Choice
          name="advice"
          question={asked}
          columns={1}
          options={adviceCode.options.map((code) => ({
            value: code,
            label: speech.public.board.advice[code],
          }))}
          chosen={said.advice ?? null}
          onChoose={(advice) => change({ advice })}
        />
      );
  }
}
