import { useId, useState } from 'preact/hooks';
import { useDesk } from '../frame/desk-context.ts';

/** A code off paper, typed by hand; forgiving of case, spaces and dashes. */
export function TypedCode({ onTyped }: { onTyped: (text: string) => void }) {
  const { speech } = useDesk();
  const words = speech.staff.cards;
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onTyped(text);
        setText('');
      }}
    >
      <label class="field__label" for={id}>
        {words.typed}
      </label>
      <div class="field__pair">
        <input
          class="field__input"
          id={id}
          value={text}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={40}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button class="plate" type="submit">
          {words.add}
        </button>
      </div>
      <p class="quiet" id={`${id}-hint`}>
        {words.typedHint}
      </p>
    </form>
  );
}
