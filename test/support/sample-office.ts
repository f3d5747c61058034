import type { Cause } from '#domain/notices/cause';
import { type Office, office as officeSchema } from '#domain/office/office';
import type { Place } from '#domain/office/place';
import type { WeeklyHours } from '#domain/office/weekly-hours';
import type { Service, SlipRole } from '#domain/services/service';

const FULL_DAY = [
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '16:00' },
];
const FRIDAY_HOURS = [
  { from: '08:00', to: '11:30' },
  { from: '13:30', to: '16:00' },
];

/** Monday to Thursday 08.00–12.00 and 13.00–16.00, Friday with the long break for prayer, shut at the weekend. */
export const SAMPLE_HOURS: WeeklyHours = [FULL_DAY, FULL_DAY, FULL_DAY, FULL_DAY, FRIDAY_HOURS, [], []];

/**
 * An office small enough to hold in the head: a lobby, a hall that keeps its own cards (`cipare`) and one whose
 * cards wait in the lobby (`taktakan`). The central network stops printing and limits recording.
 */
export const SAMPLE_OFFICE: Office = officeSchema.parse({
  name: 'Disdukcapil Contoh',
  zone: 'WIB',
  slipHost: null,
  services: [
    service('cetak-ktp', 'Cetak KTP-el', 'printing', null, ['central-network', 'blanks', 'power']),
    service('perekaman', 'Perekaman', 'recording', 'Loket 1', ['power'], ['central-network']),
    service('ambil-ktp', 'Ambil KTP-el', 'pickup', 'Loket 2', []),
    service('titip-berkas', 'Titip berkas', 'file-keeping', 'Loket 3', []),
    service('akta', 'Akta', null, 'Loket 5', []),
  ],
  places: [
    place('lobi', 'lobby', 'Lobi pelayanan', null, 'here', null),
    place('cipare', 'hall', 'Cipare', 'Serang', 'here', ['ambil-ktp', 'titip-berkas']),
    place('taktakan', 'hall', 'Taktakan', 'Taktakan', 'lobby', ['ambil-ktp']),
  ],
  hours: SAMPLE_HOURS,
  closures: [],
  openDespite: [],
  helpCounter: 'Loket 1',
  meanwhile: ['suket', 'ikd'],
});

function service(
  id: string,
  name: string,
  slipRole: SlipRole | null,
  counter: string | null,
  stoppedBy: Cause[],
  limitedBy: Cause[] = [],
): Service {
  return { id, name: { id: name, en: name }, slipRole, counter, stoppedBy, limitedBy };
}

function place(
  id: string,
  kind: Place['kind'],
  name: string,
  district: string | null,
  cardsWait: Place['cardsWait'],
  services: string[] | null,
): Place {
  return { id, kind, name, district, address: null, cardsWait, services, hours: null };
}
