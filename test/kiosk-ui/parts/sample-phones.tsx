import type { ComponentChild } from 'preact';
import { Act } from '../../../kiosk-ui/parts/act/act.tsx';
import { Badge } from '../../../kiosk-ui/parts/badge/badge.tsx';
import { CardDrawing } from '../../../kiosk-ui/parts/card-drawing/card-drawing.tsx';
import { Choice } from '../../../kiosk-ui/parts/choice/choice.tsx';
import { CounterWindow } from '../../../kiosk-ui/parts/counter-window/counter-window.tsx';
import { FactLines } from '../../../kiosk-ui/parts/fact-lines/fact-lines.tsx';
import { Housing } from '../../../kiosk-ui/parts/housing/housing.tsx';
import { Key } from '../../../kiosk-ui/parts/key/key.tsx';
import { NextNews } from '../../../kiosk-ui/parts/next-news/next-news.tsx';
import { PathBar } from '../../../kiosk-ui/parts/path/path.tsx';
import { Row } from '../../../kiosk-ui/parts/row/row.tsx';
import { Phone } from '../../../kiosk-ui/parts/screen/screen.tsx';
import { ServiceSplit } from '../../../kiosk-ui/parts/service-list/service-list.tsx';
import { ServiceMark } from '../../../kiosk-ui/parts/service-mark/service-mark.tsx';
import { Slats } from '../../../kiosk-ui/parts/slats/slats.tsx';
import { outageGroups } from './sample-services.ts';

const nothing = () => undefined;
const labels = { paper: 'Kabar', desk: 'Yang bisa Anda lakukan' };
const staffHousing = <Housing place="Loket depan" line="Disdukcapil Kota Serang" clock="09.12" />;

/** Pages of a phone, 360 by 640 and up: public, slip and staff. */
export const samplePhones: Record<string, ComponentChild> = {
  'phone-outage': (
    <Phone
      labels={labels}
      housing={<Housing place="Disdukcapil Kota Serang" line="Kamis, 8 Februari 2018" clock="09.52" />}
      window={
        <CounterWindow
          state="stopped"
          id="news"
          headline="Cetak KTP-el berhenti"
          lines={[
            'Jaringan pusat putus sejak *07.42* (2 jam 10 menit). Yang memperbaiki: *Ditjen Dukcapil, Jakarta.*',
          ]}
        />
      }
      desk={
        <div class="keys">
          <Key label="Kabari saya" icon="bell" onPress={nothing} />
          <Key label="Bagikan" icon="share" look="quiet" onPress={nothing} />
        </div>
      }
    >
      <NextNews label="Kabar berikutnya" time="10.30" count="38 menit lagi" slatsLeft={7.6} />
      <Act
        icon="service:titip-berkas"
        imperative="Titipkan berkas di Loket 3"
        why="*Jangan dibawa pulang.* Begitu jaringan pulih, berkas di sini kami cetak malam itu juga."
      />
      <ServiceSplit groups={outageGroups} />
    </Phone>
  ),
  'phone-ready': (
    <Phone
      labels={labels}
      housing={<Housing place="Bukti Anda" line="kode berakhir 8WZ4" clock="09.52" />}
      window={
        <CounterWindow
          state="normal"
          id="news"
          headline="Kartu Anda siap diambil"
          lines={['di Kelurahan Cipocok Jaya']}
          placed
          drawing={<CardDrawing />}
          drawingAt="beside"
        />
      }
      desk={<Key label="Bagikan" icon="share" big onPress={nothing} />}
    >
      <Act icon="arrow" imperative="Ambil di sana" why="Langsung ke meja pengambilan. Tanpa nomor antrean." />
      <FactLines
        facts={[
          { icon: 'clock', label: 'Buka hari ini', value: '*08.00–15.30*, istirahat 12.00–13.00' },
          { icon: 'pin', label: 'Alamat', value: 'Jalan Raya Petir Km 3, sebelah puskesmas' },
          { icon: 'bag', label: 'Bawa', value: '*Bukti ini* dan *KTP lama*. Wakil: tambah surat kuasa.' },
        ]}
      />
      <PathBar of={6} at={5} name="Siap diambil" count="langkah 6 dari 6" />
    </Phone>
  ),
  'staff-morning': (
    <Phone
      labels={labels}
      housing={<Housing place="Loket depan" line="Selasa, 13 Februari" clock="07.48" />}
      desk={
        <>
          <p class="desk__question">Bagaimana Lobi hari ini?</p>
          <p class="desk__line">Coba dulu SIAK dan pencetak.</p>
          <div class="keys">
            <Key label="Semua normal" before={<ServiceMark state="normal" />} stacked big onPress={nothing} />
            <Key
              label="Ada gangguan"
              before={<ServiceMark state="stopped" />}
              stacked
              big
              onPress={nothing}
            />
          </div>
        </>
      }
    >
      <h2 class="phone__heading">Yang dilihat warga sekarang</h2>
      <CounterWindow
        small
        level={3}
        state="unconfirmed"
        headline="Layanan belum pasti"
        lines={['Belum dikonfirmasi petugas hari ini']}
        foot={<p>Kemarin: perekaman terbatas, lain buka</p>}
        drawing={<Badge state="unconfirmed" />}
        drawingAt="beside"
      />
      <div class="rows">
        <Row
          headline="Unyur"
          line="buka 08.00, 12 menit lagi"
          before={<ServiceMark state="unconfirmed" icon="pin" />}
          after="Ingatkan"
          onPress={nothing}
        />
        <Row
          headline="Kotak 12 belum dihitung"
          line="Cipocok Jaya, 140 kartu, sejak kemarin"
          icon="box"
          href="#kotak"
        />
      </div>
    </Phone>
  ),
  'staff-announce': (
    <Phone
      labels={labels}
      housing={staffHousing}
      desk={
        <>
          <Key label="Terbitkan sekarang" icon="tick" big onPress={nothing} />
          <p class="desk__line">Ke 7 layar, halaman warga, dan pelanggan kabar</p>
        </>
      }
    >
      <h2 class="phone__heading">Warga akan melihat</h2>
      <CounterWindow
        small
        level={3}
        state="stopped"
        headline="Cetak KTP-el berhenti"
        lines={['Jaringan pusat putus sejak 09.12. Titipkan berkas di Loket 3. Kabar berikutnya 10.12.']}
      />
      <Choice
        question="Kapan kabar berikutnya?"
        name="next"
        chosen="60"
        onChoose={nothing}
        options={[
          { value: '30', label: '30 menit', line: '09.42' },
          { value: '60', label: '1 jam', line: '10.12' },
          { value: '120', label: '2 jam', line: '11.12' },
        ]}
      />
    </Phone>
  ),
  'staff-undo': (
    <Phone
      labels={labels}
      housing={staffHousing}
      desk={
        <>
          <Key
            label="Batalkan"
            icon="back"
            after="8"
            under={<Slats of={10} left={8} />}
            big
            onPress={nothing}
          />
          <p class="desk__line">Dibatalkan pun, catatannya tetap ada.</p>
        </>
      }
    >
      <CounterWindow
        small
        level={3}
        state="normal"
        headline="Semua loket buka"
        lines={['7 dari 7 layar · 20 detik lalu']}
      />
      <Row
        headline="Kelurahan Unyur belum dapat"
        line="Tunjukkan kabar dari ponsel ini"
        icon="offline"
        href="#layar"
      />
      <Row headline="Kabar berikutnya 10.12" line="Anda diingatkan pukul 10.02" icon="clock" href="#kabar" />
    </Phone>
  ),
};
