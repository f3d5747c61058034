import {
  AnswerDesk,
  HelpDesk,
  KeypadDesk,
  ScanDesk,
} from '../../../kiosk-ui/parts/desk-layout/desk-layout.tsx';
import { Key } from '../../../kiosk-ui/parts/key/key.tsx';
import { Keypad } from '../../../kiosk-ui/parts/keypad/keypad.tsx';
import { QrPlate } from '../../../kiosk-ui/parts/qr/qr.tsx';
import { qrMatrix } from '../../../kiosk-ui/parts/qr/qr-matrix.ts';
import { Ring } from '../../../kiosk-ui/parts/ring/ring.tsx';
import { Viewfinder } from '../../../kiosk-ui/parts/viewfinder/viewfinder.tsx';

const nothing = () => undefined;

export const sampleQr = qrMatrix('HTTPS://KABAR.SERANGKOTA.GO.ID/S/K7QF9M2X4TRB8WZ4');

export function BoardDesk({ headline, line }: { headline: string; line: string }) {
  return (
    <ScanDesk viewfinder={<Viewfinder label="Kamera" slip="still" />} headline={headline} line={line}>
      <Key label="Ketik kode" icon="keypad" stacked onPress={nothing} />
      <Key label="Bacakan" icon="speaker" stacked onPress={nothing} />
      <Key label="Huruf besar" icon="larger" stacked onPress={nothing} />
      <Key label="English" icon="globe" stacked lang="en" onPress={nothing} />
    </ScanDesk>
  );
}

export function ReadyDesk() {
  return (
    <AnswerDesk
      qr={<QrPlate matrix={sampleQr} label="Kode QR jawaban ini" caption="Bawa ke ponsel" />}
      time={
        <Key
          label="Saya perlu waktu lagi"
          over="Masih membaca?"
          before={<Ring left={17} of={20} />}
          onPress={nothing}
        />
      }
    >
      <Key label="Bacakan" icon="speaker" onPress={nothing} />
      <Key label="Selesai" icon="tick" onPress={nothing} />
    </AnswerDesk>
  );
}

export function UnreadableDesk() {
  return (
    <HelpDesk viewfinder={<Viewfinder label="Kamera" slip="still" tall />}>
      <Key label="Ketik kode" icon="keypad" onPress={nothing} />
      <Key label="Bacakan" icon="speaker" look="quiet" onPress={nothing} />
      <Key label="Selesai" icon="tick" look="quiet" onPress={nothing} />
    </HelpDesk>
  );
}

export function TypingDesk() {
  return (
    <KeypadDesk
      keypad={<Keypad symbols="0123456789ABCDEFGHJKMNPQRSTVWXYZ" label="Papan ketik" onSymbol={nothing} />}
    >
      <Key label="Kembali" icon="back" look="quiet" onPress={nothing} />
      <Key label="Bacakan" icon="speaker" look="quiet" onPress={nothing} />
      <Key label="Hapus satu" icon="erase" onPress={nothing} />
    </KeypadDesk>
  );
}
