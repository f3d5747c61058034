import type { ComponentChild } from 'preact';
import { Act } from '../../../kiosk-ui/parts/act/act.tsx';
import { CounterWindow } from '../../../kiosk-ui/parts/counter-window/counter-window.tsx';
import { Housing } from '../../../kiosk-ui/parts/housing/housing.tsx';
import { NextNews } from '../../../kiosk-ui/parts/next-news/next-news.tsx';
import { Screen } from '../../../kiosk-ui/parts/screen/screen.tsx';
import { ServiceLines } from '../../../kiosk-ui/parts/service-list/service-list.tsx';
import { BoardDesk } from './sample-desks.tsx';

/** "Huruf besar": services fold into a line a state, headline and act stay. Shown with data-larger on the root. */
export const sampleLarger: Record<string, ComponentChild> = {
  'outage-larger': (
    <Screen
      labels={{ paper: 'Kabar kantor', desk: 'Meja Anda' }}
      housing={
        <Housing
          place="Disdukcapil Kota Serang"
          line="Lobi pelayanan · Kamis, 8 Februari 2018"
          clock="09.52"
        />
      }
      window={
        <CounterWindow
          state="stopped"
          id="news"
          headline="Cetak KTP-el berhenti"
          lines={['Jaringan pusat putus sejak *07.42*.', 'Yang memperbaiki: *Ditjen Dukcapil, Jakarta.*']}
        />
      }
      first={
        <>
          <NextNews label="Kabar berikutnya pukul" time="10.30" count="38 menit lagi" slatsLeft={7.6} />
          <Act
            icon="service:titip-berkas"
            imperative="Titipkan berkas di Loket 3"
            why="*Jangan dibawa pulang.* Begitu jaringan pulih, berkas di sini kami cetak."
          />
        </>
      }
      rest={
        <ServiceLines
          groups={[
            { state: 'stopped', heading: 'Berhenti', names: 'Cetak KTP-el, Kartu Keluarga, KIA, Pindah' },
            { state: 'normal', heading: 'Masih dilayani', names: 'Ambil KTP-el, Titip berkas, Akta' },
          ]}
        />
      }
      desk={
        <BoardDesk
          headline="Tunjukkan bukti Anda ke kamera"
          line="Kartu yang sudah jadi tetap dibagikan hari ini."
        />
      }
    />
  ),
};
