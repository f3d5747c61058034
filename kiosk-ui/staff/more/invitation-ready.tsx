import { Badge } from '../../parts/badge/badge.tsx';
import { Key } from '../../parts/key/key.tsx';
import { Qr } from '../../parts/qr/qr.tsx';
import { qrMatrix } from '../../parts/qr/qr-matrix.ts';
import { CopyButton } from '../frame/copy-button.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';

/** The link, shown this once: as a code for a colleague's camera, and as text. */
export function InvitationReady({ url, onClose }: { url: string; onClose: () => void }) {
  const { speech } = useDesk();
  const words = speech.staff.invite;
  return (
    <Sheet
      key="ready"
      title={words.ready}
      line={words.scan}
      aside={<Badge state="normal" class="sheet__badge" />}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={<Key look="quiet" label={speech.staff.keys.done} onPress={onClose} />}
    >
      <Qr matrix={qrMatrix(url, 'M')} label={words.qrLabel} class="invitation__qr" />
      <p class="quiet">{words.lives}</p>
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
