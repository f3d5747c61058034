import { cause, owner } from '#domain/notices/cause';
import { adviceCode, FREE_TEXT_MAX, noticeKind } from '#domain/notices/notice';
import { NEXT_UPDATE_CHOICES } from '#domain/notices/templates';
import { Choice } from '../../parts/choice/choice.tsx';
import { Told } from '../../parts/told/told.tsx';
import type { TemplateGap } from '../../words/template-gap.ts';
import { templatesWords } from '../../words/templates-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { SelectField } from './select-field.tsx';
import { type TemplateDraft, TITLE_MAX } from './template-draft.ts';
import { TemplateEffects } from './template-effects.tsx';
import { LongField, NameField } from './written-field.tsx';

type TemplateFieldsProps = {
  draft: TemplateDraft;
  isNew: boolean;
  /** What is missing, as the office or the phone has just found. */
  gap: TemplateGap | null;
  onChange: (changed: Partial<TemplateDraft>) => void;
};

/** Everything of a template, in the order in which a clerk meets it: name, words, then what a tap fills in. */
export function TemplateFields({ draft, isNew, gap, onChange }: TemplateFieldsProps) {
  const { speech } = useDesk();
  const words = templatesWords(speech.lang);
  const { board } = speech.public;
  const isOutage = draft.kind === 'outage';
  const { title, text } = draft;
  const left = FREE_TEXT_MAX - Math.max(text.id.length, text.en.length);
  const mayStay = isOutage && draft.cause !== null && draft.cause !== 'other';
  return (
    <>
      {isNew ? (
        <Choice
          name="template-kind"
          question={words.kind}
          columns={2}
          options={noticeKind.options.map((kind) => ({ value: kind, label: board.kind[kind] }))}
          chosen={draft.kind}
          onChoose={(kind) => onChange({ kind })}
        />
      ) : null}
      <div class="stack">
        <NameField
          label={words.titleId}
          lang="id"
          value={title.id}
          max={TITLE_MAX}
          wrong={gap === 'title' && title.id.trim() === ''}
          onInput={(id) => onChange({ title: { ...title, id } })}
        />
        <NameField
          label={words.titleEn}
          lang="en"
          value={title.en}
          max={TITLE_MAX}
          wrong={gap === 'title' && title.en.trim() === ''}
          onInput={(en) => onChange({ title: { ...title, en } })}
        />
      </div>
      <div class="stack">
        <LongField
          label={words.textId}
          lang="id"
          value={text.id}
          max={FREE_TEXT_MAX}
          wrong={gap === 'text' || gap === 'text.fields'}
          onInput={(id) => onChange({ text: { ...text, id } })}
        />
        <LongField
          label={words.textEn}
          lang="en"
          value={text.en}
          max={FREE_TEXT_MAX}
          wrong={gap === 'text.en' || gap === 'text.fields'}
          onInput={(en) => onChange({ text: { ...text, en } })}
        />
        <p class="quiet">
          {words.textHint(left)} {mayStay ? words.textMayStay : ''}
        </p>
        <p class="quiet">
          <Told>{words.fieldsHow}</Told>
        </p>
      </div>
      <div class="stack">
        <SelectField
          label={words.cause}
          nothing={isOutage ? words.pick : words.noCause}
          options={cause.options.map((one) => ({ value: one, label: speech.staff.cause[one] }))}
          chosen={draft.cause}
          wrong={gap === 'cause'}
          onChoose={(one) => onChange({ cause: one })}
        />
        <SelectField
          label={words.owner}
          nothing={isOutage ? words.pick : words.noOwner}
          options={owner.options.map((one) => ({ value: one, label: board.owner[one] }))}
          chosen={draft.owner}
          wrong={gap === 'owner'}
          onChoose={(one) => onChange({ owner: one })}
        />
        <SelectField
          label={words.advice}
          nothing={words.noAdvice}
          options={adviceCode.options.map((one) => ({ value: one, label: board.advice[one] }))}
          chosen={draft.advice}
          wrong={false}
          onChoose={(one) => onChange({ advice: one })}
        />
        <NewsField draft={draft} gap={gap} onChange={onChange} />
      </div>
      <TemplateEffects draft={draft} onChange={(effects) => onChange({ effects })} />
    </>
  );
}

function NewsField({ draft, gap, onChange }: Pick<TemplateFieldsProps, 'draft' | 'gap' | 'onChange'>) {
  const { speech } = useDesk();
  const words = templatesWords(speech.lang);
  const { nextUpdateMinutes: chosen } = draft;
  const said = (minutes: number): string => {
    if (minutes % 1440 === 0) return words.days(minutes / 1440);
    return minutes % 60 === 0 ? words.hours(minutes / 60) : words.minutes(minutes);
  };
  // One that was written by other means keeps its own number among the usual ones.
  const choices = [...new Set([...NEXT_UPDATE_CHOICES, ...(chosen === null ? [] : [chosen])])];
  return (
    <SelectField
      label={words.news}
      nothing={draft.kind === 'outage' ? words.pick : words.noNews}
      options={choices
        .sort((a, b) => a - b)
        .map((minutes) => ({ value: String(minutes), label: said(minutes) }))}
      chosen={chosen === null ? null : String(chosen)}
      wrong={gap === 'nextUpdateMinutes'}
      onChoose={(value) => onChange({ nextUpdateMinutes: value === null ? null : Number(value) })}
    />
  );
}
