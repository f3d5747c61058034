import { useId, useState } from 'preact/hooks';
import { FREE_TEXT_MAX } from '#domain/notices/notice';
import { asSentence } from '../../words/lang.ts';
import { useDesk } from '../frame/desk-context.ts';
import { type FieldValues, fieldsIn, kindOfField, type TypedText } from './template-text.ts';

type OpenFieldsProps = {
  text: TypedText;
  values: FieldValues;
  onChange: (values: FieldValues) => void;
};

/** Longest word for one field: the whole text must still fit the board. */
const FIELD_MAX = Math.floor(FREE_TEXT_MAX / 4);

/** What a template's words leave open, one field each; the class lets the sheet bring an empty one into sight. */
export function OpenFields({ text, values, onChange }: OpenFieldsProps) {
  const { speech } = useDesk();
  const id = useId();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const names = fieldsIn(text);
  if (names.length === 0) return null;
  return (
    <section class="stack open-fields" aria-label={speech.staff.notices.fillIn}>
      <h3 class="label">{speech.staff.notices.fillIn}</h3>
      {names.map((name, at) => (
        <div class="field" key={name}>
          <label class="field__label" for={`${id}-${at}`}>
            {asSentence(name)}
          </label>
          <OpenField
            id={`${id}-${at}`}
            name={name}
            value={values[name] ?? ''}
            missing={asked.includes(name) && (values[name] ?? '').trim() === ''}
            onAsked={() => setAsked((before) => [...before, name])}
            onInput={(value) => onChange({ ...values, [name]: value })}
          />
        </div>
      ))}
    </section>
  );
}

type OpenFieldProps = {
  id: string;
  name: string;
  value: string;
  /** Left empty, or asked for by the key that publishes. Before that, an empty field is no mistake. */
  missing: boolean;
  onAsked: () => void;
  onInput: (value: string) => void;
};

/** The phone's own field for what the name begins with: a clock, a calendar, or words. */
function OpenField({ id, name, value, missing, onAsked, onInput }: OpenFieldProps) {
  const shape = {
    class: 'field__input',
    id,
    value,
    required: true,
    // A required field that is empty counts as wrong to a screen reader, unless it is told otherwise.
    'aria-invalid': missing,
    onBlur: onAsked,
    onInvalid: onAsked,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  };
  switch (kindOfField(name)) {
    case 'time':
      return <input {...shape} type="time" />;
    case 'date':
      return <input {...shape} type="date" />;
    case 'number':
      return <input {...shape} type="number" inputMode="numeric" min={1} />;
    case 'text':
      return <input {...shape} type="text" maxLength={FIELD_MAX} />;
  }
}

/** Brings the first empty field into sight and under the thumb; from then on it is marked. */
export function askOpenField(): void {
  const empty = [...document.querySelectorAll<HTMLInputElement>('.open-fields input')].find(
    (input) => input.value.trim() === '',
  );
  empty?.checkValidity();
  empty?.scrollIntoView({ block: 'center' });
  empty?.focus();
}
