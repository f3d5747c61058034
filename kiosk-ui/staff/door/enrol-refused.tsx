import type { Refusal } from '#domain/ledger/refusal';
import { CounterWindow } from '../../parts/counter-window/counter-window.tsx';
import { enrolWords } from '../../words/enrol-words.ts';
import type { Speech } from '../frame/desk-context.ts';

/** Why a link opens nothing, and whom to ask; `refusal` null: the office was not reached, and the link is as good as before. */
export function EnrolRefused({ refusal, speech }: { refusal: Refusal | null; speech: Speech }) {
  const words = enrolWords(speech.lang);
  if (refusal === null) {
    const { unreachable } = speech.staff.session;
    return <CounterWindow small state="bare" headline={unreachable} lines={[words.linkKept]} />;
  }
  const { title, todo } = speech.staff.refusals[refusal.refused];
  return (
    <>
      <CounterWindow small state="bare" headline={title} lines={[todo]} />
      {refusal.refused === 'link-used' || refusal.refused === 'link-unknown' ? (
        <p class="quiet">{words.ownLink}</p>
      ) : null}
    </>
  );
}
