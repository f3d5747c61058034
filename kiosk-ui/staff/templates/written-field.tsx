import { useId } from 'preact/hooks';
import type { Lang } from '../../words/lang.ts';

type WrittenFieldProps = {
  label: string;
  /** The language it is written in, for spelling and for a screen reader. */
  lang: Lang;
  value: string;
  max: number;
  wrong: boolean;
  onInput: (value: string) => void;
};

/** A name, on one line. */
export function NameField({ label, lang, value, max, wrong, onInput }: WrittenFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <input
        class="field__input"
        id={id}
        lang={lang}
        dir="auto"
        type="text"
        maxLength={max}
        value={value}
        aria-invalid={wrong}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

/** A sentence or two. */
export function LongField({ label, lang, value, max, wrong, onInput }: WrittenFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <textarea
        class="field__input"
        id={id}
        lang={lang}
        dir="auto"
        rows={3}
        maxLength={max}
        value={value}
        aria-invalid={wrong}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
