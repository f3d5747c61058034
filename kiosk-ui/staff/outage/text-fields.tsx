import { useId } from 'preact/hooks';
import { FREE_TEXT_MAX } from '#domain/notices/notice';
import { useDesk } from '../frame/desk-context.ts';
import type { TypedText } from './template-text.ts';

type TextFieldsProps = { text: TypedText; onChange: (text: TypedText) => void };

/** The office's own words, as short as the board needs them. Without English the Indonesian stands. */
export function TextFields({ text, onChange }: TextFieldsProps) {
  const { speech } = useDesk();
  const words = speech.staff.outage;
  const id = useId();
  const field = (lang: keyof TypedText, label: string) => (
    <div class="field">
      <label class="field__label" for={`${id}-${lang}`}>
        {label}
      </label>
      <textarea
        class="field__input"
        id={`${id}-${lang}`}
        lang={lang}
        rows={3}
        maxLength={FREE_TEXT_MAX}
        value={text[lang]}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onChange({ ...text, [lang]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <div class="stack">
      {field('id', words.textLabel)}
      {field('en', words.textLabelEn)}
      <p class="quiet" id={`${id}-hint`}>
        {words.textHint(FREE_TEXT_MAX - Math.max(text.id.length, text.en.length))}
      </p>
    </div>
  );
}
