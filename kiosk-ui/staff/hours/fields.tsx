import { useId } from 'preact/hooks';

type InputFieldProps = { label: string; value: string; onInput: (value: string) => void };

/** One line of the office's own words. */
export function WordsField(props: InputFieldProps & { lang: 'id' | 'en'; maxLength: number }) {
  const { label, value, onInput, lang, maxLength } = props;
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <input
        class="field__input"
        id={id}
        type="text"
        autocomplete="off"
        lang={lang}
        maxLength={maxLength}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

/** A day or a time, by the phone's own picker: every thumb knows it. Empty while it is half filled in. */
export function PickField(props: InputFieldProps & { type: 'date' | 'time'; min?: string; max?: string }) {
  const { label, type, value, onInput, min, max } = props;
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <input
        class="field__input"
        id={id}
        type={type}
        min={min}
        max={max}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
