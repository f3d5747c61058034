import { useState } from 'preact/hooks';
import type { Effect, Notice, NoticeId } from '#domain/notices/notice';
import type { UpdateNotice } from '#domain/notices/notice-actions';
import { type Instant, MINUTE } from '#domain/time/civil-time';
import { Choice } from '../../parts/choice/choice.tsx';
import { Key } from '../../parts/key/key.tsx';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { foretell } from '../act/foretell.ts';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { FieldRow } from '../frame/field-row.tsx';
import { ForetoldWindow } from '../frame/foretold-window.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { useStep } from '../frame/use-step.ts';
import { effectsTold } from '../outage/effects-told.ts';
import { NextNewsChoice } from '../outage/next-news-choice.tsx';
import { freeTextOf, NO_TEXT, servicesAt, type TypedText } from '../outage/outage-draft.ts';
import { TextFields } from '../outage/text-fields.tsx';
import { EffectChoices } from '../services/effect-choices.tsx';
import { NewsMeanwhile, useNewsMeanwhile } from './news-meanwhile.tsx';

/** Phases an update can name; "resolved" is said by resolving. */
const PHASES = ['reported', 'confirmed', 'recovering'] as const;

interface UpdateDraft {
  /** Null: as far as it is; a colleague may have said more meanwhile. */
  phase: (typeof PHASES)[number] | null;
  /** Null: left as they are. */
  effects: Effect[] | null;
  text: TypedText;
  nextMinutes: number;
}

/** News on a notice that runs: how far it is, when there is more, and what has changed. */
export function UpdateSheet({ id, onClose }: { id: NoticeId; onClose: () => void }) {
  const { board } = useDesk();
  const notice = board.notices.find((one) => one.id === id);
  return notice ? <UpdateForm notice={notice} onClose={onClose} /> : null;
}

function UpdateForm({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const { actor, board, now, speech } = useDesk();
  const { staff } = speech;
  const words = staff.notice;
  const acting = useActing();
  const news = useNewsMeanwhile(notice.id, acting);
  const { step: detail, enter, leave } = useStep<'effects' | 'text'>(window.history, window);
  const [draft, setDraft] = useState<UpdateDraft>({
    phase: null,
    effects: null,
    text: NO_TEXT,
    nextMinutes: 60,
  });
  const change = (changed: Partial<UpdateDraft>): void => {
    acting.settle();
    setDraft({ ...draft, ...changed });
  };
  const effects = draft.effects ?? notice.effects;
  const phase = draft.phase ?? (notice.phase === 'resolved' ? 'reported' : notice.phase);
  const text = freeTextOf(draft.text);
  const update = (tappedAt: Instant): UpdateNotice => ({
    type: 'update-notice',
    notice: notice.id,
    phase,
    effects: draft.effects,
    text,
    nextUpdateAt: tappedAt + draft.nextMinutes * MINUTE,
  });
  const title = notice.cause ? speech.staff.cause[notice.cause] : speech.public.board.kind[notice.kind];

  if (detail) {
    return (
      <Sheet
        key={detail}
        over={title}
        title={detail === 'effects' ? staff.outage.effectsTitle : staff.outage.textTitle}
        closeLabel={staff.keys.close}
        onClose={onClose}
        desk={<Key big icon="tick" label={staff.keys.use} onPress={leave} />}
      >
        {detail === 'effects' ? (
          <EffectChoices
            services={servicesAt(board.office, notice.scope)}
            effects={effects}
            onChange={(changed) => change({ effects: changed })}
          />
        ) : (
          <TextFields text={draft.text} onChange={(typed) => change({ text: typed })} />
        )}
      </Sheet>
    );
  }
  const foretold = foretell(board, actor, update(now), now);
  return (
    <Sheet
      over={words.updateTitle}
      title={title}
      closeLabel={staff.keys.close}
      onClose={onClose}
      decision={
        <NextNewsChoice minutes={draft.nextMinutes} onChoose={(nextMinutes) => change({ nextMinutes })} />
      }
      desk={
        <ActKey
          acting={acting}
          icon="send"
          label={words.send}
          onPress={() => acting.act([notice.id, draft], update, onClose)}
        />
      }
    >
      <ActTrouble acting={acting} />
      <NewsMeanwhile news={news} />
      <h3 class="label">{staff.outage.preview}</h3>
      <ForetoldWindow foretold={foretold} />
      <Choice
        name="phase"
        question={words.phaseTitle}
        options={PHASES.map((one) => ({ value: one, label: staff.phase[one] }))}
        chosen={phase}
        onChoose={(chosen) => change({ phase: chosen })}
      />
      <FieldRow
        label={staff.outage.rows.effects}
        value={effectsTold(effects, board.office, speech)}
        change={staff.keys.change}
        onChange={() => enter('effects')}
      />
      <FieldRow
        label={staff.outage.rows.text}
        value={text ? text.id : staff.outage.noText}
        change={staff.keys.change}
        onChange={() => enter('text')}
      />
    </Sheet>
  );
}
