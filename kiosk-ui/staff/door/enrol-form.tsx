import { useId } from 'preact/hooks';
import type { EnrolOffer } from '#domain/staff/passkey-wire';
import { CounterWindow } from '../../parts/counter-window/counter-window.tsx';
import { Told } from '../../parts/told/told.tsx';
import { enrolWords } from '../../words/enrol-words.ts';
import type { Speech } from '../frame/desk-context.ts';
import { DoorTrouble } from './door-trouble.tsx';
import type { ComingIn } from './use-coming-in.ts';

/** As long as the office keeps a name. */
const NAME_MAX = 60;

type EnrolFormProps = {
  offer: EnrolOffer;
  name: string;
  onName: (name: string) => void;
  /** What this phone lacks for a passkey, as far as it can tell ahead. */
  lacking: 'unsupported' | 'no-lock' | null;
  state: ComingIn;
  speech: Speech;
};

/** For whom the link is, and the name its holder goes by among colleagues. */
export function EnrolForm({ offer, name, onName, lacking, state, speech }: EnrolFormProps) {
  const words = enrolWords(speech.lang);
  const id = useId();
  const role = speech.staff.role[offer.role];
  const where = offer.placeNames.join(', ');
  const lines = [words.as(role, where), ...(offer.office === null ? [] : [offer.office])];
  const headline = offer.by === 'readmission' ? words.readmitted : words.invited[offer.by];
  const told: ComingIn =
    state.kind === 'idle' && lacking !== null ? { kind: 'no-passkey', why: lacking } : state;
  return (
    <>
      <CounterWindow small state="bare" headline={headline} lines={lines} />
      <DoorTrouble state={told} speech={speech} />
      <div class="field">
        <label class="field__label" for={id}>
          {words.name}
        </label>
        <input
          class="field__input"
          id={id}
          type="text"
          dir="auto"
          autocomplete="name"
          autocapitalize="words"
          enterkeyhint="done"
          maxLength={NAME_MAX}
          value={name}
          aria-describedby={`${id}-hint`}
          onInput={(event) => onName(event.currentTarget.value)}
        />
        <p class="quiet" id={`${id}-hint`}>
          {words.nameHint}
        </p>
      </div>
      <section>
        <h2 class="label">{words.whatNext}</h2>
        <ol class="how">
          {words.how.map((step) => (
            <li key={step}>
              <Told>{step}</Told>
            </li>
          ))}
        </ol>
      </section>
      <p class="quiet">{words.private}</p>
    </>
  );
}
