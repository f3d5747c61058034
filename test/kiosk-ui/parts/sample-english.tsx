import type { ComponentChild } from 'preact';
import { Act } from '../../../kiosk-ui/parts/act/act.tsx';
import { CounterWindow } from '../../../kiosk-ui/parts/counter-window/counter-window.tsx';
import { Housing } from '../../../kiosk-ui/parts/housing/housing.tsx';
import { NextNews } from '../../../kiosk-ui/parts/next-news/next-news.tsx';
import { Screen } from '../../../kiosk-ui/parts/screen/screen.tsx';
import { ServiceSplit } from '../../../kiosk-ui/parts/service-list/service-list.tsx';
import { BoardDesk } from './sample-desks.tsx';
import { outageGroups } from './sample-services.ts';

const names: Record<string, string> = {
  perekaman: 'Photo, fingerprints',
  'cetak-ktp': 'KTP-el printing',
  'ambil-ktp': 'KTP-el pickup',
  'kartu-keluarga': 'Family Card',
  'kartu-anak': 'Child card (KIA)',
  akta: 'Certificates',
  'pindah-datang': 'Moving in or out',
  'titip-berkas': 'Leave documents',
};
const headings = ['Stopped since 07.42', 'Still open'];

/** The same board in English: other lengths, the same places. */
export const sampleEnglish: Record<string, ComponentChild> = {
  'outage-english': (
    <Screen
      labels={{ paper: 'News of the office', desk: 'Your desk' }}
      housing={
        <Housing
          place="Disdukcapil Kota Serang"
          line="Service hall · Thursday, 8 February 2018"
          clock="09.52"
          freshness="updated 20 seconds ago"
        />
      }
      window={
        <CounterWindow
          state="stopped"
          id="news"
          headline="KTP-el printing stopped"
          lines={[
            'Central network down since *07.42* (2 h 10 min).',
            'Being repaired by: *Ditjen Dukcapil, Jakarta.*',
          ]}
        />
      }
      first={
        <>
          <NextNews label="Next news at" time="10.30" count="in 38 minutes" slatsLeft={7.6} />
          <Act
            icon="service:titip-berkas"
            imperative="Leave documents at Counter 3"
            why="*Do not take them home.* Once the network is back, we print what is here that same night."
          />
        </>
      }
      rest={
        <ServiceSplit
          groups={outageGroups.map((group, at) => ({
            ...group,
            heading: headings[at],
            services: group.services.map((service) => ({
              ...service,
              name: names[service.id],
              word: service.word && 'Limited',
            })),
          }))}
        />
      }
      desk={
        <BoardDesk
          headline="Show your slip to the camera"
          line="Cards that are ready are handed out today all the same."
        />
      }
    />
  ),
};
