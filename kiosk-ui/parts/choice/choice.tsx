import { Told, type Words } from '../told/told.tsx';

export type ChoiceOption<Value extends string> = {
  value: Value;
  /** "1 jam". */
  label: Words;
  /** "10.12". */
  line?: Words;
};

type ChoiceProps<Value extends string> = {
  /** The decision, as a question: "Kapan kabar berikutnya?". */
  question: Words;
  /** Groups the radio buttons; unique in the page. */
  name: string;
  options: readonly ChoiceOption<Value>[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
  /** How many stand side by side. */
  columns?: 1 | 2 | 3 | undefined;
};

/** One decision: a question and its few answers, all in sight. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { question, name, options, chosen, onChoose, columns = 3 } = props;
  return (
    <fieldset class="choice">
      <legend class="choice__question">
        <Told>{question}</Told>
      </legend>
      <div class="choice__options" data-columns={columns}>
        {options.map((option) => (
          <label class="choice__option">
            <input
              class="choice__input heard"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === chosen}
              onChange={() => onChoose(option.value)}
            />
            <span class="choice__plate">
              <span class="choice__label">
                <Told>{option.label}</Told>
              </span>
              {option.line ? (
                <span class="choice__line">
                  <Told>{option.line}</Told>
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
