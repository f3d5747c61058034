import type { ComponentChild } from 'preact';
import { Act } from '../../../kiosk-ui/parts/act/act.tsx';
import { Badge } from '../../../kiosk-ui/parts/badge/badge.tsx';
import { Clerks } from '../../../kiosk-ui/parts/clerks/clerks.tsx';
import { CounterWindow } from '../../../kiosk-ui/parts/counter-window/counter-window.tsx';
import { CutOff } from '../../../kiosk-ui/parts/cut-off/cut-off.tsx';
import { Housing } from '../../../kiosk-ui/parts/housing/housing.tsx';
import { NextNews } from '../../../kiosk-ui/parts/next-news/next-news.tsx';
import { Notice } from '../../../kiosk-ui/parts/notice-turner/notice-turner.tsx';
import { Qr } from '../../../kiosk-ui/parts/qr/qr.tsx';
import { Screen } from '../../../kiosk-ui/parts/screen/screen.tsx';
import { ServiceGrid, ServiceSplit } from '../../../kiosk-ui/parts/service-list/service-list.tsx';
import { BoardDesk, sampleQr } from './sample-desks.tsx';
import { allServices, longServices, outageGroups } from './sample-services.ts';

const labels = { paper: 'Kabar kantor', desk: 'Meja Anda' };
const usualDesk = (
  <BoardDesk
    headline="Tunjukkan bukti Anda ke kamera"
    line="Layar ini menjawab: kartu Anda sudah sampai mana."
  />
);
const deposit = (
  <Act
    icon="service:titip-berkas"
    imperative="Titipkan berkas di Loket 3"
    why="*Jangan dibawa pulang.* Begitu jaringan pulih, berkas di sini kami cetak malam itu juga."
  />
);

function housing(clock: string, date: string) {
  return (
    <Housing
      place="Disdukcapil Kota Serang"
      line={`Lobi pelayanan · ${date}`}
      clock={clock}
      freshness="diperbarui 20 detik lalu"
    />
  );
}

const stoppedWindow = (since: string) => (
  <CounterWindow
    state="stopped"
    id="news"
    headline="Cetak KTP-el berhenti"
    lines={[
      `Jaringan pusat putus sejak *07.42* (${since}).`,
      'Yang memperbaiki: *Ditjen Dukcapil, Jakarta.*',
    ]}
  />
);

const stoppedDesk = (
  <BoardDesk
    headline="Tunjukkan bukti Anda ke kamera"
    line="Kartu yang sudah jadi tetap dibagikan hari ini."
  />
);

/** Boards with the words of a working day, one for each state they can be in. */
export const sampleBoards: Record<string, ComponentChild> = {
  normal: (
    <Screen
      labels={labels}
      housing={housing('09.12', 'Senin, 12 Februari 2018')}
      window={
        <CounterWindow
          state="normal"
          id="news"
          headline="Semua loket buka"
          lines={['Sampai pukul *16.00*.', 'Istirahat 12.00–13.00.']}
          drawing={<Clerks />}
          drawingAt="corner"
        />
      }
      rest={<ServiceGrid services={allServices('normal', { word: 'Buka' })} />}
      ruled
      last={
        <Notice
          count="1 dari 2"
          text="Warga *Serang* dan *Cipocok Jaya*: KTP-el yang sudah dicetak ada di kantor kelurahan Anda."
        />
      }
      desk={usualDesk}
    />
  ),
  outage: (
    <Screen
      labels={labels}
      housing={housing('09.52', 'Kamis, 8 Februari 2018')}
      window={stoppedWindow('2 jam 10 menit')}
      first={
        <>
          <NextNews label="Kabar berikutnya pukul" time="10.30" count="38 menit lagi" slatsLeft={7.6} />
          {deposit}
        </>
      }
      rest={<ServiceSplit groups={outageGroups} />}
      desk={stoppedDesk}
    />
  ),
  overdue: (
    <Screen
      labels={labels}
      housing={housing('10.42', 'Kamis, 8 Februari 2018')}
      window={stoppedWindow('3 jam')}
      first={
        <>
          <NextNews
            label="Kabar dijanjikan pukul"
            time="10.30"
            count="terlambat 12 menit"
            note="Petugas sudah diingatkan."
            overdue
          />
          {deposit}
        </>
      }
      rest={<ServiceSplit groups={outageGroups} />}
      desk={stoppedDesk}
    />
  ),
  closed: (
    <Screen
      labels={labels}
      housing={housing('17.20', 'Jumat, 9 Februari 2018')}
      window={
        <CounterWindow
          state="closed"
          id="news"
          headline="Tutup sampai Senin"
          lines={['Buka lagi *Senin, 12 Februari*, pukul *08.00*.']}
        />
      }
      rest={<ServiceGrid services={allServices('closed', { word: 'Tutup' })} />}
      ruled
      last={
        <Notice count="1 dari 1" text="Malam ini petugas mencetak *412 kartu* dari berkas yang dititipkan." />
      }
      desk={usualDesk}
    />
  ),
  unconfirmed: (
    <Screen
      labels={labels}
      housing={housing('07.55', 'Selasa, 13 Februari 2018')}
      window={
        <CounterWindow
          state="unconfirmed"
          id="news"
          headline="Layanan belum pasti"
          lines={['*Belum dikonfirmasi petugas hari ini.*']}
          foot={
            <p>
              Kemarin <b>16.00</b>: perekaman terbatas, yang lain buka.
            </p>
          }
          drawing={<Badge state="unconfirmed" />}
          drawingAt="beside"
        />
      }
      first={
        <>
          <NextNews label="Kantor buka pukul" time="08.00" count="5 menit lagi" slatsLeft={1} />
          <Act
            icon="question"
            imperative="Tanya petugas di Loket 1"
            why="Mulai *08.00*. Atau tunggu di sini: papan ini berubah begitu petugas memastikan."
          />
        </>
      }
      rest={
        <ServiceGrid
          size="small"
          heading="Belum pasti hari ini"
          headingState="unconfirmed"
          services={allServices('unconfirmed', { note: 'kemarin: buka' })}
        />
      }
      desk={usualDesk}
    />
  ),
  limited: (
    <Screen
      labels={labels}
      housing={
        <Housing
          place="Kantor Kelurahan Banjaragung, Kecamatan Cipocok Jaya"
          line="Ruang pelayanan · Rabu, 14 Februari 2018"
          clock="10.05"
          freshness="diperbarui 20 detik lalu"
        />
      }
      window={
        <CounterWindow
          state="limited"
          id="news"
          headline="Pemutakhiran data terbatas"
          foot={
            <>
              <p>
                Petugas hari ini <b>satu orang</b>, sejak 08.00.
              </p>
              <p>
                Yang mengatur: <b>kantor kelurahan.</b>
              </p>
            </>
          }
        />
      }
      first={
        <>
          <NextNews label="Kabar berikutnya pukul" time="13.00" count="2 jam 55 menit lagi" slatsLeft={12} />
          <Act
            icon="clock"
            imperative="Datang sebelum 12.00"
            why="Atau ke kantor Disdukcapil, Loket 1 sampai 4. Semua buka sampai 16.00."
          />
        </>
      }
      rest={<ServiceGrid size="small" services={longServices} />}
      desk={usualDesk}
    />
  ),
  'cut-off': (
    <Screen
      labels={labels}
      housing={
        <Housing
          place="Disdukcapil Kota Serang"
          line="Lobi pelayanan · Kamis, 8 Februari 2018"
          clock="09.52"
        />
      }
      band={
        <CutOff
          headline="Layar ini terputus sejak 07.42"
          line="2 jam 10 menit. Di bawah ini kabar terakhir."
        />
      }
      window={
        <CounterWindow
          state="past"
          id="news"
          headline="Kabar pukul 07.41"
          lines={['Waktu itu *semua loket buka*. Sekarang bisa berbeda.']}
        />
      }
      first={
        <Act
          aside={<Qr matrix={sampleQr} label="Kode QR papan ini" />}
          imperative="Kabar sekarang ada di ponsel Anda"
          why="Pindai kotak ini dengan kamera ponsel. Tidak punya ponsel? Tanya petugas di *Loket 1*."
        />
      }
      rest={<ServiceGrid size="tiles" past services={allServices('normal', { note: 'tadi: buka' })} />}
      desk={
        <BoardDesk
          headline="Bukti Anda tetap bisa dijawab"
          line="Dari data yang diterima layar ini hari ini pukul 07.40."
        />
      }
    />
  ),
};
