import { CounterWindow } from '../../parts/counter-window/counter-window.tsx';
import { Key } from '../../parts/key/key.tsx';
import { Desk, Sill } from '../../parts/screen/screen.tsx';
import { Told } from '../../parts/told/told.tsx';
import { DoorTrouble } from '../door/door-trouble.tsx';
import type { DoorEnd } from '../door/sign-in.ts';
import { useComingIn } from '../door/use-coming-in.ts';
import type { Speech } from '../frame/desk-context.ts';
import { LangKey } from '../frame/lang-key.tsx';

type OutsideProps = {
  kind: 'asking' | 'signed-out' | 'unreachable' | 'no-office';
  speech: Speech;
  /** Acts that wait on this phone for somebody to sign in. */
  waiting?: number | undefined;
  onSignIn: () => Promise<DoorEnd>;
  onAgain: () => void;
  onLang: () => Promise<boolean>;
};

/** Before the desk: nobody is signed in, the session has ended, or the office cannot be reached. */
export function Outside({ kind, speech, waiting = 0, onSignIn, onAgain, onLang }: OutsideProps) {
  const words = speech.staff.session;
  const { state, attempt } = useComingIn(() => undefined);
  const out = kind === 'signed-out';
  const told = {
    asking: { headline: words.asking, line: '' },
    'signed-out': { headline: words.signedOut, line: words.signedOutWhy },
    unreachable: { headline: words.unreachable, line: words.unreachableWhy },
    'no-office': { headline: words.noOffice, line: words.noOfficeWhy },
  }[kind];
  const trying = state.kind === 'trying';
  return (
    <div class="home">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a small phone it scrolls, and holds nothing that takes the focus */}
      <main class="home__paper" tabIndex={0}>
        {kind === 'asking' ? (
          <p class="quiet" role="status">
            {told.headline}
          </p>
        ) : (
          <CounterWindow small state="bare" headline={told.headline} lines={[told.line]} />
        )}
        {waiting > 0 && kind !== 'asking' ? (
          <p class="told-yes" role="status">
            {out ? speech.staff.outbox.signIn(waiting) : speech.staff.outbox.waitsOutside(waiting)}
          </p>
        ) : null}
        {out ? (
          <>
            <DoorTrouble state={state} speech={speech} />
            <h2 class="label">{words.firstTime}</h2>
            <ol class="how">
              {words.how.map((step) => (
                <li key={step}>
                  <Told>{step}</Told>
                </li>
              ))}
            </ol>
            <p class="quiet">{words.linkLives}</p>
          </>
        ) : null}
      </main>
      <Sill />
      <Desk label={speech.staff.tabs.label}>
        <div class="stack">
          {out ? (
            <Key
              big
              icon="person"
              label={trying ? speech.staff.door.trying : speech.staff.door.signIn}
              onPress={() => attempt(onSignIn)}
              disabled={trying}
            />
          ) : (
            <Key big label={speech.staff.keys.again} onPress={onAgain} disabled={kind === 'asking'} />
          )}
          <div class="keys">
            <Key look="quiet" label={words.toBoard} href="/" />
            <LangKey speech={speech} onLang={onLang} />
          </div>
        </div>
      </Desk>
    </div>
  );
}
