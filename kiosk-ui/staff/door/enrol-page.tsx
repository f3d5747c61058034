import { useEffect, useMemo, useState } from 'preact/hooks';
import { isRefusal, type Refusal, refuse } from '#domain/ledger/refusal';
import type { EnrolOffer } from '#domain/staff/passkey-wire';
import { type ApiClient, UNREACHABLE } from '../../api-client.ts';
import { Key } from '../../parts/key/key.tsx';
import { Desk, Sill } from '../../parts/screen/screen.tsx';
import { enrolWords } from '../../words/enrol-words.ts';
import type { Speech } from '../frame/desk-context.ts';
import { LangKey } from '../frame/lang-key.tsx';
import { createEnrol } from './enrol.ts';
import { EnrolForm } from './enrol-form.tsx';
import { EnrolRefused } from './enrol-refused.tsx';
import type { Passkeys } from './passkeys.ts';
import { signInForDemo } from './sign-in-for-demo.ts';
import { useComingIn } from './use-coming-in.ts';

export type EnrolPageProps = {
  link: string;
  api: Pick<ApiClient, 'enrolOffer' | 'enrol' | 'signInForDemo'>;
  passkeys: Passkeys;
  speech: Speech;
  /** To the desk: signed in, or to sign in with a key that is there already. */
  onDesk: () => void;
  onLang: () => Promise<boolean>;
};

type Asked =
  | { kind: 'asking' }
  | { kind: 'unreachable' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'offered'; offer: EnrolOffer };

/** What a one-time link opens: for whom it is, and one big key that makes this phone's passkey. Looking uses nothing up. */
export function EnrolPage({ link, api, passkeys, speech, onDesk, onLang }: EnrolPageProps) {
  const words = enrolWords(speech.lang);
  const [asked, setAsked] = useState<Asked>({ kind: 'asking' });
  const [lacking, setLacking] = useState<'unsupported' | 'no-lock' | null>(null);
  const [name, setName] = useState<string | null>(null);
  const enrol = useMemo(() => createEnrol(api, passkeys), [api, passkeys]);
  const { state, attempt } = useComingIn(onDesk);
  const ask = async (): Promise<void> => {
    const offer = link === '' ? refuse('link-unknown') : await api.enrolOffer(link);
    if (offer === UNREACHABLE) setAsked({ kind: 'unreachable' });
    else setAsked(isRefusal(offer) ? { kind: 'refused', refusal: offer } : { kind: 'offered', offer });
  };
  const askAgain = (): void => {
    setAsked({ kind: 'asking' });
    void ask();
  };
  useEffect(() => {
    passkeys.load();
    void passkeys.lacking().then(setLacking);
    void ask();
  }, []);
  useEffect(() => {
    if (state.kind !== 'refused') return;
    // A question that grew old is put anew, under the words that say so.
    if (state.refusal.refused === 'challenge-unknown') void ask();
    if (isSpent(state.refusal)) setAsked({ kind: 'refused', refusal: state.refusal });
  }, [state]);

  const trying = state.kind === 'trying';
  const offer = asked.kind === 'offered' ? asked.offer : null;
  const typed = name ?? offer?.name ?? '';
  return (
    <div class="home">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a small phone it scrolls, and holds nothing that takes the focus */}
      <main class="home__paper" tabIndex={0}>
        {asked.kind === 'asking' ? (
          <p class="quiet" role="status">
            {words.asking}
          </p>
        ) : null}
        {asked.kind === 'unreachable' || asked.kind === 'refused' ? (
          <EnrolRefused refusal={asked.kind === 'refused' ? asked.refusal : null} speech={speech} />
        ) : null}
        {offer ? (
          <EnrolForm
            offer={offer}
            name={typed}
            onName={setName}
            lacking={lacking}
            state={state}
            speech={speech}
          />
        ) : null}
      </main>
      <Sill />
      <Desk label={speech.staff.tabs.label}>
        <div class="stack">
          {offer ? (
            <Key
              big
              icon="person"
              label={trying ? speech.staff.door.trying : words.make}
              disabled={trying}
              onPress={() => attempt(() => enrol(link, offer, typed))}
            />
          ) : asked.kind === 'refused' && isSpent(asked.refusal) ? (
            <Key big icon="person" label={words.toSignIn} onPress={onDesk} />
          ) : (
            <Key big label={speech.staff.keys.again} onPress={askAgain} disabled={asked.kind === 'asking'} />
          )}
          {offer && state.kind === 'no-passkey' && state.why === 'exists' ? (
            <Key look="quiet" label={words.toSignIn} onPress={onDesk} />
          ) : null}
          {offer?.demo ? (
            <Key
              look="quiet"
              label={words.demo}
              disabled={trying}
              onPress={() => attempt(() => signInForDemo(api, link, typed))}
            />
          ) : null}
          <LangKey speech={speech} onLang={onLang} />
        </div>
      </Desk>
    </div>
  );
}

/** Of the link itself nothing is left to try; any other no may be a yes in a minute. */
function isSpent({ refused }: Refusal): boolean {
  return refused === 'link-used' || refused === 'link-unknown';
}
