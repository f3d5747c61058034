import { useId } from 'preact/hooks';

type SelectFieldProps<Value extends string> = {
  label: string;
  /** The first line, which chooses nothing. */
  nothing: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value | null;
  wrong: boolean;
  onChoose: (value: Value | null) => void;
};

/** One of several, or none: the phone's own list, known to every thumb. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, nothing, options, chosen, wrong, onChoose } = props;
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <select
        class="field__input"
        id={id}
        value={chosen ?? ''}
        aria-invalid={wrong}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChoose(options.find((one) => one.value === value)?.value ?? null);
        }}
      >
        <option value="">{nothing}</option>
        {options.map(({ value, label: said }) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}
