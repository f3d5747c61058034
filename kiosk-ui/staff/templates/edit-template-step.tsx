import { useEffect, useState } from 'preact/hooks';
import type { Template } from '#domain/notices/template';
import { asSentence, nameIn } from '../../words/lang.ts';
import { TEMPLATE_GAPS, type TemplateGap } from '../../words/template-gap.ts';
import { templatesWords } from '../../words/templates-words.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { type Acting, type ActState, useActing } from '../act/use-acting.ts';
import { BackKey } from '../colleagues/back-key.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { RetireTemplate } from './retire-template.tsx';
import { gapIn, saveOf, type TemplateDraft } from './template-draft.ts';
import { TemplateFields } from './template-fields.tsx';
import { TemplatePreview } from './template-preview.tsx';

type EditTemplateStepProps = {
  /** Null: a new one. */
  template: Template | null;
  begin: TemplateDraft;
  /** Told what to say of it. */
  onDone: (told: string) => void;
  onBack: () => void;
  onClose: () => void;
};

/** One template: its words in both languages, what it fills in, and how visitors will read it. */
export function EditTemplateStep({ template, begin, onDone, onBack, onClose }: EditTemplateStepProps) {
  const { speech, templates } = useDesk();
  const words = templatesWords(speech.lang);
  const acting = useActing();
  const [draft, setDraft] = useState(begin);
  const [missed, setMissed] = useState<TemplateGap | null>(null);
  const gap = missed ?? gapOf(acting.state);
  const isStuck = gap !== null || acting.state.kind === 'refused' || acting.state.kind === 'unreachable';
  // What is missing may lie far up: it comes under the thumb by itself.
  useEffect(() => {
    const [wrong] = document.querySelectorAll<HTMLElement>('dialog[open] [aria-invalid="true"]');
    wrong?.scrollIntoView({ block: 'center' });
    wrong?.focus({ preventScroll: true });
  }, [gap]);
  const change = (changed: Partial<TemplateDraft>): void => {
    acting.settle();
    setMissed(null);
    setDraft({ ...draft, ...changed });
  };
  const save = (): void => {
    const lacks = gapIn(draft);
    setMissed(lacks);
    if (lacks !== null) return;
    const version = (template?.version ?? 0) + 1;
    acting.act(
      [draft, version],
      () => saveOf(draft, templates),
      () => onDone(words.saved(nameIn(draft.title, speech.lang), version)),
    );
  };
  return (
    <Sheet
      key="edit"
      over={template ? words.version(template.version) : words.unsaved}
      title={template ? asSentence(nameIn(template.title, speech.lang)) : words.fresh}
      aside={<BackKey onBack={onBack} />}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      decision={isStuck ? <Gap gap={gap} acting={acting} /> : undefined}
      desk={<ActKey acting={acting} icon="tick" label={speech.staff.keys.keep} onPress={save} />}
    >
      <TemplateFields draft={draft} isNew={template === null} gap={gap} onChange={change} />
      <TemplatePreview draft={draft} />
      {template ? <RetireTemplate template={template} onDone={onDone} /> : null}
    </Sheet>
  );
}

/** What the office would not take, right above the key that was pressed: in the field's own words where it is a gap. */
function Gap({ gap, acting }: { gap: TemplateGap | null; acting: Acting }) {
  const { speech } = useDesk();
  if (gap === null) return <ActTrouble acting={acting} />;
  return (
    <p class="template-gap" role="alert">
      {templatesWords(speech.lang).missing[gap]}
    </p>
  );
}

function gapOf(state: ActState): TemplateGap | null {
  if (state.kind !== 'refused' || state.refusal.refused !== 'template-incomplete') return null;
  return TEMPLATE_GAPS.find((gap) => gap === state.refusal.detail) ?? null;
}
