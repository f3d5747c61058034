import { adviceCode } from '#domain/notices/notice';
import { Choice } from '../../parts/choice/choice.tsx';
import { Key } from '../../parts/key/key.tsx';
import { nameIn } from '../../words/lang.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { EffectChoices } from '../services/effect-choices.tsx';
import type { Detail } from './outage-draft.ts';
import { type OutageDraft, servicesAt } from './outage-draft.ts';
import { ScopeChoice } from './scope-choice.tsx';
import { StartChoice } from './start-choice.tsx';
import { TextFields } from './text-fields.tsx';

type DetailStepProps = {
  detail: Detail;
  draft: OutageDraft;
  onChange: (changed: Partial<OutageDraft>) => void;
  onDone: () => void;
  onClose: () => void;
};

/** One thing of an outage, changed by hand. What is chosen holds at once; the key only leads on. */
export function DetailStep({ detail, draft, onChange, onDone, onClose }: DetailStepProps) {
  const { speech } = useDesk();
  const words = speech.staff.outage;
  const titles: Record<Detail, string> = {
    effects: words.effectsTitle,
    scope: words.scopeTitle,
    start: words.startTitle,
    advice: words.adviceTitle,
    text: words.textTitle,
  };
  return (
    <Sheet
      key={detail}
      over={nameIn(draft.title, speech.lang)}
      title={titles[detail]}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={<Key big icon="tick" label={speech.staff.keys.use} onPress={onDone} />}
    >
      <DetailFields detail={detail} draft={draft} onChange={onChange} question={titles[detail]} />
    </Sheet>
  );
}

type DetailFieldsProps = Pick<DetailStepProps, 'detail' | 'draft' | 'onChange'> & { question: string };

function DetailFields({ detail, draft, onChange, question }: DetailFieldsProps) {
  const { board, speech } = useDesk();
  // The sheet's title asks already; the eye need not read it twice.
  const asked = <span class="heard">{question}</span>;
  switch (detail) {
    case 'effects':
      return (
        <EffectChoices
          services={servicesAt(board.office, draft.scope)}
          effects={draft.effects}
          onChange={(effects) => onChange({ effects })}
        />
      );
    case 'scope':
      return <ScopeChoice question={asked} scope={draft.scope} onChange={(scope) => onChange({ scope })} />;
    case 'start':
      return <StartChoice question={asked} start={draft.start} onChange={(start) => onChange({ start })} />;
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
          chosen={draft.advice}
          onChoose={(advice) => onChange({ advice })}
        />
      );
    case 'text':
      return <TextFields text={draft.text} onChange={(text) => onChange({ text })} />;
  }
}
