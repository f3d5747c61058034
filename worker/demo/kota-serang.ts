import type { Office } from '#domain/office/office';
import type { Place, PlaceId } from '#domain/office/place';
import type { WeeklyHours } from '#domain/office/weekly-hours';
import type { ServiceId } from '#domain/services/service';
import type { CivilDate } from '#domain/time/civil-time';
import { DEMO_ZONE } from './demo-clock.ts';
import { DEMO_SERVICES } from './demo-services.ts';
import { KELURAHAN_OF_KOTA_SERANG } from './kota-serang-halls.ts';
import { workingDaysAfter } from './working-days.ts';

export const LOBBY: PlaceId = 'lobi';

/** Since 2018 finished cards of these two kecamatan wait at their halls; all others wait in the lobby. */
const CARDS_WAIT_AT_THE_HALL: readonly string[] = ['Serang', 'Cipocok Jaya'];

const FULL_DAY = [
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '16:00' },
];
const FRIDAY = [
  { from: '08:00', to: '11:30' },
  { from: '13:30', to: '16:00' },
];
const HOURS: WeeklyHours = [FULL_DAY, FULL_DAY, FULL_DAY, FULL_DAY, FRIDAY, [], []];

/** What a kelurahan hall takes in, beside handing out cards where they wait there. */
const HALL_SERVICES: readonly ServiceId[] = ['kartu-keluarga', 'akta', 'pindah-datang'];

/**
 * The demo office: Disdukcapil Kota Serang with its lobby and 67 halls.
 * @param today the demo's day; the closure it announces lies seven working days after it
 */
export function kotaSerang(today: CivilDate): Office {
  return {
    name: 'Disdukcapil Kota Serang',
    zone: DEMO_ZONE,
    slipHost: null,
    services: [...DEMO_SERVICES],
    places: [
      {
        id: LOBBY,
        kind: 'lobby',
        name: 'Lobi pelayanan',
        district: null,
        address: null,
        cardsWait: 'here',
        services: null,
        hours: null,
      },
      ...kelurahanOfKotaSerang().map(hall),
    ],
    hours: HOURS,
    closures: [
      {
        on: closedOn(today),
        name: { id: 'Pelayanan keliling', en: 'Serving the villages' },
        places: [LOBBY],
        stretches: [],
      },
      {
        on: workingDaysAfter(today, 3),
        name: { id: 'Rapat kecamatan', en: 'Meeting of the kecamatan' },
        places: ['cipocok-jaya'],
        stretches: [{ from: '08:00', to: '11:00' }],
      },
    ],
    seasons: [],
    openDespite: [],
    helpCounter: 'Loket 1',
    meanwhile: ['suket', 'ikd'],
  };
}

/** The day on which the demo's lobby stays shut. */
export function closedOn(today: CivilDate): CivilDate {
  return workingDaysAfter(today, 7);
}

/** One kelurahan as a place of the office. */
export interface Kelurahan {
  id: PlaceId;
  name: string;
  district: string;
  cardsWait: Place['cardsWait'];
}

/** All 67. Two share the name Sukawana, so those carry their kecamatan in the id. */
export function kelurahanOfKotaSerang(): Kelurahan[] {
  const all = Object.entries(KELURAHAN_OF_KOTA_SERANG).flatMap(([district, names]) =>
    names.map((name) => ({ name, district })),
  );
  return all.map(({ name, district }) => {
    const alone = all.filter((other) => other.name === name).length === 1;
    return {
      id: slug(alone ? name : `${name} ${district}`),
      name,
      district,
      cardsWait: CARDS_WAIT_AT_THE_HALL.includes(district) ? 'here' : 'lobby',
    };
  });
}

function hall(kelurahan: Kelurahan): Place {
  const here = kelurahan.cardsWait === 'here';
  return {
    ...kelurahan,
    kind: 'hall',
    address: kelurahan.id === 'cipocok-jaya' ? 'Jalan Raya Petir Km 3' : null,
    services: here ? ['ambil-ktp', ...HALL_SERVICES] : [...HALL_SERVICES],
    hours: null,
  };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
