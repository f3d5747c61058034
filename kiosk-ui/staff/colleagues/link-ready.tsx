import { LINK_LIFETIME } from '#domain/staff/passkey-wire';
import type { Instant } from '#domain/time/civil-time';
import { Badge } from '../../parts/badge/badge.tsx';
import { Key } from '../../parts/key/key.tsx';
import { Qr } from '../../parts/qr/qr.tsx';
import { qrMatrix } from '../../parts/qr/qr-matrix.ts';
import { Told } from '../../parts/told/told.tsx';
import { colleaguesWords } from '../../words/colleagues-words.ts';
import { CopyButton } from '../frame/copy-button.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';

/** A one-time link as the Desk made it. */
export interface MadeLink {
  path: string;
  at: Instant;
  /** The colleague whose phone was lost; null for an invitation. */
  lost: string | null;
}

type LinkReadyProps = { made: MadeLink; onAgain: () => void; onDone: () => void; onClose: () => void };

/** The link, shown this once: as a code for a colleague's camera, and as text; and that it is dead, once it is. */
export function LinkReady({ made, onAgain, onDone, onClose }: LinkReadyProps) {
  const { now, speech } = useDesk();
  const { keys } = speech.staff;
  const words = colleaguesWords(speech.lang);
  const url = new URL(made.path, location.origin).href;
  const end = made.at + LINK_LIFETIME;
  const left = end - now;
  if (left <= 0) {
    return (
      <Sheet
        key="dead"
        title={words.dead}
        line={words.deadWhy}
        closeLabel={keys.close}
        onClose={onClose}
        desk={<Key big label={words.makeNew} onPress={onAgain} />}
      >
        {null}
      </Sheet>
    );
  }
  return (
    <Sheet
      key="ready"
      title={made.lost === null ? words.ready : words.readyLost}
      line={words.scan}
      aside={<Badge state="normal" class="sheet__badge" />}
      closeLabel={keys.close}
      onClose={onClose}
      desk={<Key look="quiet" label={keys.done} onPress={onDone} />}
    >
      <Qr matrix={qrMatrix(url, 'M')} label={words.qrLabel} class="invitation__qr" />
      <p class="link-life">
        <Told>{words.deadIn(speech.say.ahead(left), speech.say.clock(end))}</Told>
      </p>
      <section class="pass-on" aria-label={words.link}>
        <div class="pass-on__head">
          <h3 class="label">{words.link}</h3>
          <CopyButton text={url} />
        </div>
        <p class="pass-on__text">{url}</p>
      </section>
    </Sheet>
  );
}
