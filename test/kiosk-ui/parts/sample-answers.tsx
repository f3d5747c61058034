import type { ComponentChild } from 'preact';
import { Act } from '../../../kiosk-ui/parts/act/act.tsx';
import { CardDrawing } from '../../../kiosk-ui/parts/card-drawing/card-drawing.tsx';
import { CounterWindow } from '../../../kiosk-ui/parts/counter-window/counter-window.tsx';
import { FactLines, ForStaff } from '../../../kiosk-ui/parts/fact-lines/fact-lines.tsx';
import { Housing } from '../../../kiosk-ui/parts/housing/housing.tsx';
import { CodeCells } from '../../../kiosk-ui/parts/keypad/keypad.tsx';
import { NextNews } from '../../../kiosk-ui/parts/next-news/next-news.tsx';
import { Path } from '../../../kiosk-ui/parts/path/path.tsx';
import { PromiseLine } from '../../../kiosk-ui/parts/promise-line/promise-line.tsx';
import { Screen } from '../../../kiosk-ui/parts/screen/screen.tsx';
import { SlipDrawing } from '../../../kiosk-ui/parts/slip-drawing/slip-drawing.tsx';
import { Tips } from '../../../kiosk-ui/parts/tip/tip.tsx';
import { ReadyDesk, TypingDesk, UnreadableDesk } from './sample-desks.tsx';

const labels = { paper: 'Jawaban', desk: 'Meja Anda' };
const stages = ['Direkam', 'Di pusat', 'Siap cetak', 'Dicetak', 'Dikirim', 'Siap diambil'];

const answerHousing = (
  <Housing
    place="Jawaban untuk bukti Anda"
    line="kode berakhir *8WZ4* · Kamis, 8 Februari 2018"
    clock="09.52"
  />
);
const officeHousing = (
  <Housing place="Disdukcapil Kota Serang" line="Lobi pelayanan · Kamis, 8 Februari 2018" clock="09.52" />
);

function path(at: number) {
  return <Path stages={stages} at={at} here="Anda di sini" label="Perjalanan kartu Anda" />;
}

/** Answers, help and keypad, with the words of a working day. */
export const sampleAnswers: Record<string, ComponentChild> = {
  ready: (
    <Screen
      kind="answer"
      labels={labels}
      housing={answerHousing}
      window={
        <CounterWindow
          state="normal"
          id="news"
          headline="Kartu Anda siap diambil"
          lines={['di Kelurahan', 'Cipocok Jaya']}
          placed
          drawing={<CardDrawing />}
        />
      }
      first={
        <Act
          icon="arrow"
          imperative="Ambil di sana, bukan di sini"
          why="Jalan Raya Petir Km 3. Tanpa nomor antrean."
        />
      }
      rest={
        <FactLines
          large
          facts={[
            { icon: 'clock', label: 'Buka hari ini', value: '*08.00–15.30*, istirahat 12.00–13.00' },
            { icon: 'bag', label: 'Bawa', value: '*Bukti ini* dan *KTP lama*' },
            { icon: 'bell', label: 'Kabar hari ini', value: 'Pengambilan kartu *tetap buka*' },
          ]}
        />
      }
      last={path(5)}
      desk={<ReadyDesk />}
    />
  ),
  'answer-outage': (
    <Screen
      kind="answer"
      labels={labels}
      housing={answerHousing}
      window={
        <CounterWindow
          state="limited"
          id="news"
          headline="Kartu Anda belum jadi"
          lines={['Jaringan pusat putus sejak *07.42*. Kami mohon maaf.']}
          foot={
            <PromiseLine
              oldLabel="Janji di bukti"
              old="Kam 8 Feb"
              label="*Tanggal baru belum ada.* Kami beri"
              now="usai jaringan pulih"
            />
          }
        />
      }
      first={
        <>
          <NextNews label="Kabar berikutnya pukul" time="10.30" count="38 menit lagi" slatsLeft={7.6} />
          <Act
            icon="service:titip-berkas"
            imperative="Titipkan berkas di Loket 3"
            why="Begitu jaringan pulih, kami cetak malam itu juga. *Tanpa berkas, kartu tidak bisa dicetak.*"
          />
        </>
      }
      rest={
        <FactLines
          facts={[
            {
              icon: 'house',
              label: 'Sesudah itu',
              value: '*Boleh pulang.* Besok tidak perlu datang bertanya.',
            },
            {
              icon: 'phone',
              label: 'Mau dikabari begitu ada tanggal?',
              value: 'Pindai kotak di bawah. Ponsel Anda akan berbunyi.',
            },
          ]}
        />
      }
      last={path(2)}
      desk={<ReadyDesk />}
    />
  ),
  recovered: (
    <Screen
      kind="answer"
      labels={labels}
      housing={answerHousing}
      window={
        <CounterWindow
          state="limited"
          id="news"
          headline="Kartu Anda antre cetak"
          lines={['Jaringan pusat pulih hari ini pukul *13.20*.']}
          foot={
            <PromiseLine
              oldLabel="Janji di bukti"
              old="Kam 8 Feb"
              label="perkiraan baru"
              now="Jum 9 – Sel 13 Feb"
              large
            />
          }
        />
      }
      first={
        <Act
          icon="house"
          imperative="Tunggu kabar di rumah"
          why="Berkas Anda sudah di kantor sejak *09.58*. Tidak perlu datang bertanya."
        />
      }
      rest={
        <FactLines
          facts={[
            {
              icon: 'print',
              label: 'Giliran Anda',
              value: 'Nomor *286*. Dicetak sekitar *400 kartu* per malam.',
            },
            { icon: 'pin', label: 'Nanti diambil di', value: '*Kelurahan Cipocok Jaya*, bukan di sini' },
            {
              icon: 'phone',
              label: 'Mau dikabari kalau siap?',
              value: 'Pindai kotak di bawah. Ponsel Anda akan berbunyi.',
            },
          ]}
        />
      }
      last={path(2)}
      desk={<ReadyDesk />}
    />
  ),
  'needs-action': (
    <Screen
      kind="answer"
      labels={labels}
      housing={answerHousing}
      window={
        <CounterWindow
          state="you"
          id="news"
          headline="Anda perlu rekam ulang"
          lines={['Sidik jari Anda tidak terbaca di pusat. Ini bukan kesalahan Anda.']}
        />
      }
      first={
        <Act
          icon="service:perekaman"
          imperative="Ke Loket 1, perekaman"
          why="Hari ini sampai *15.30*, sekitar 10 menit."
        />
      }
      rest={
        <FactLines
          facts={[
            { icon: 'bag', label: 'Bawa', value: '*Bukti ini* dan *Kartu Keluarga*' },
            {
              icon: 'bell',
              label: 'Kabar hari ini',
              value: 'Jaringan pusat putus. *Loket 1 tetap merekam.*',
            },
            {
              icon: 'arrow',
              label: 'Sesudah itu',
              value: 'Pusat memeriksa lagi. Kami beri tanggal di sini.',
            },
          ]}
        />
      }
      last={
        <>
          {path(0)}
          <ForStaff>Untuk petugas: ENROLL_FAILURE_AT_CENTRAL</ForStaff>
        </>
      }
      desk={<ReadyDesk />}
    />
  ),
  help: (
    <Screen
      kind="help"
      labels={labels}
      housing={officeHousing}
      window={
        <CounterWindow
          state="bare"
          id="news"
          headline="Kode belum terbaca"
          lines={['Coba salah satu cara ini. Kamera tetap menyala.']}
        />
      }
      first={
        <>
          <Tips
            tips={[
              { kind: 'flat', headline: '1. Pegang rata', line: 'Sejengkal dari layar' },
              { kind: 'fingers', headline: '2. Jangan tertutup jari', line: 'Seluruh kotak terlihat' },
              { kind: 'torn', headline: '3. Sobek atau pudar?', line: 'Ketik kode di bawahnya' },
            ]}
          />
          <Act
            icon="person"
            imperative="Tidak bisa juga? Ke Loket 1"
            why="Petugas mencarikan dengan Kartu Keluarga Anda. Tanpa nomor antrean."
          />
        </>
      }
      desk={<UnreadableDesk />}
    />
  ),
  keypad: (
    <Screen
      kind="keypad"
      labels={labels}
      housing={officeHousing}
      window={
        <CounterWindow
          state="bare"
          id="news"
          headline="Ketik kode"
          lines={['Huruf dan angka di bawah kotak hitam.']}
          drawing={<SlipDrawing showsCode />}
          drawingAt="beside"
        />
      }
      rest={
        <CodeCells
          typed="K7QF9M2X4T"
          note="Kurang *6* lagi. Salah ketik? Layar ini akan memberi tahu."
          label="Kode: K 7 Q F 9 M 2 X 4 T, kurang 6 lagi"
        />
      }
      desk={<TypingDesk />}
    />
  ),
};
