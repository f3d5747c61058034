import { MINUTE } from '#domain/time/civil-time';
import { Choice } from '../../parts/choice/choice.tsx';
import { Key } from '../../parts/key/key.tsx';
import { noticeSheetsWords } from '../../words/notice-sheets-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { MomentField } from '../outage/moment-field.tsx';
import { effectsAt, servicesAt } from '../outage/outage-draft.ts';
import { ScopeChoice } from '../outage/scope-choice.tsx';
import { TextFields } from '../outage/text-fields.tsx';
import { EffectChoices } from '../services/effect-choices.tsx';
import type { AnnouncementDetail, AnnouncementDraft } from './announcement-draft.ts';
import { RepeatFields } from './repeat-fields.tsx';
import { SpanFields } from './span-fields.tsx';

type AnnouncementDetailStepProps = {
  detail: AnnouncementDetail;
  over: string;
  draft: AnnouncementDraft;
  onChange: (changed: Partial<AnnouncementDraft>) => void;
  onDone: () => void;
  onClose: () => void;
};

/** One thing of an announcement, changed by hand. What is chosen holds at once; the key only leads back. */
export function AnnouncementDetailStep(props: AnnouncementDetailStepProps) {
  const { detail, over, draft, onChange, onDone, onClose } = props;
  const { speech } = useDesk();
  const { outage, keys } = speech.staff;
  const { announce } = noticeSheetsWords(speech.lang);
  const titles: Record<AnnouncementDetail, string> = {
    text: outage.textTitle,
    when: announce.whenTitle,
    repeats: announce.repeatsTitle,
    shown: announce.shownTitle,
    effects: outage.effectsTitle,
    scope: outage.scopeTitle,
  };
  const nothingToChoose = detail === 'repeats' && typeof draft.endsAt !== 'number';
  return (
    <Sheet
      key={detail}
      over={over}
      title={titles[detail]}
      closeLabel={keys.close}
      onClose={onClose}
      desk={
        nothingToChoose ? (
          <Key big icon="back" label={keys.back} onPress={onDone} />
        ) : (
          <Key big icon="tick" label={keys.use} onPress={onDone} />
        )
      }
    >
      <Fields detail={detail} draft={draft} onChange={onChange} question={titles[detail]} />
    </Sheet>
  );
}

type FieldsProps = Pick<AnnouncementDetailStepProps, 'detail' | 'draft' | 'onChange'> & { question: string };

function Fields({ detail, draft, onChange, question }: FieldsProps) {
  const { board, now, speech } = useDesk();
  const words = noticeSheetsWords(speech.lang).announce;
  // The sheet's title asks already; the eye need not read it twice.
  const asked = <span class="heard">{question}</span>;
  switch (detail) {
    case 'text':
      return <TextFields text={draft.text} onChange={(text) => onChange({ text })} />;
    case 'when':
      return <SpanFields span={draft} onChange={onChange} />;
    case 'repeats':
      return <RepeatFields draft={draft} onChange={onChange} />;
    case 'shown':
      return (
        <div class="stack">
          <Choice
            name="shown"
            question={asked}
            columns={2}
            options={[
              { value: 'now', label: words.shown.now },
              { value: 'later', label: words.shown.later },
            ]}
            chosen={draft.shownFrom === null ? 'now' : 'later'}
            onChoose={(value) =>
              onChange({ shownFrom: value === 'now' ? null : Math.ceil(now / (60 * MINUTE)) * 60 * MINUTE })
            }
          />
          {draft.shownFrom === null ? null : (
            <MomentField
              label={words.rows.shown}
              at={draft.shownFrom}
              min={now}
              onChange={(at) => onChange({ shownFrom: at })}
            />
          )}
        </div>
      );
    case 'effects':
      return (
        <EffectChoices
          services={servicesAt(board.office, draft.scope)}
          effects={effectsAt(draft.effects, board.office, draft.scope)}
          onChange={(effects) => onChange({ effects })}
        />
      );
    case 'scope':
      return <ScopeChoice question={asked} scope={draft.scope} onChange={(scope) => onChange({ scope })} />;
  }
}
