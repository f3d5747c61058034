import { useId, useState } from 'preact/hooks';
import { isRefusal } from '#domain/ledger/refusal';
import { UNREACHABLE } from '../../api-client.ts';
import { colleaguesWords } from '../../words/colleagues-words.ts';
import { useDesk } from '../frame/desk-context.ts';

/** As long as the office keeps a name. */
const NAME_MAX = 60;

type Saving = 'idle' | 'saving' | 'saved' | { title: string; todo: string };

/** What one is called among colleagues: given here by whoever gave none at the door, or changed. */
export function MyName() {
  const { api, me, refresh, speech } = useDesk();
  const { keys, notSent, refusals, sending, session } = speech.staff;
  const words = colleaguesWords(speech.lang);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [saving, setSaving] = useState<Saving>('idle');
  const name = (typed ?? me.name ?? '').trim();
  const unchanged = name === '' || name === me.name;
  const save = async (): Promise<void> => {
    if (unchanged || saving === 'saving') return;
    setSaving('saving');
    const answer = await api.callMe(name);
    if (answer === UNREACHABLE) return setSaving({ title: notSent, todo: session.unreachableWhy });
    if (isRefusal(answer)) return setSaving(refusals[answer.refused]);
    await refresh();
    setTyped(null);
    setSaving('saved');
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="field__label" for={id}>
        {words.mineName}
      </label>
      <div class="field__pair">
        <input
          class="field__input"
          id={id}
          type="text"
          dir="auto"
          autocomplete="name"
          autocapitalize="words"
          enterkeyhint="done"
          maxLength={NAME_MAX}
          value={typed ?? me.name ?? ''}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setSaving('idle');
          }}
        />
        <button class="plate" type="submit" disabled={unchanged || saving === 'saving'}>
          {saving === 'saving' ? sending : keys.keep}
        </button>
      </div>
      <p class="quiet" id={`${id}-hint`}>
        {words.mineNameHint}
      </p>
      <p class="told-yes" role="status">
        {saving === 'saved' ? words.mineNameSaved : ''}
      </p>
      <p class={typeof saving === 'object' ? 'told-no' : 'heard'} role="alert">
        {typeof saving === 'object' ? `${saving.title}. ${saving.todo.replaceAll('*', '')}` : ''}
      </p>
    </form>
  );
}
