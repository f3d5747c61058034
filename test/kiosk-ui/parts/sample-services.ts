import type { ServiceState } from '#domain/services/service-state';
import type { ListedService } from '../../../kiosk-ui/parts/service-list/service-list.tsx';

const NAMES: readonly (readonly [string, string])[] = [
  ['perekaman', 'Perekaman'],
  ['cetak-ktp', 'Cetak KTP-el'],
  ['ambil-ktp', 'Ambil KTP-el'],
  ['kartu-keluarga', 'Kartu Keluarga'],
  ['kartu-anak', 'Kartu Anak (KIA)'],
  ['akta', 'Akta'],
  ['pindah-datang', 'Pindah, datang'],
  ['titip-berkas', 'Titip berkas'],
];

/** The eight services of the demo office, all in one state, with the same word or note. */
export function allServices(state: ServiceState, said: { word?: string; note?: string }): ListedService[] {
  return NAMES.map(([id, name]) => ({ id, name, state, ...said }));
}

function some(state: ServiceState, ...ids: string[]): ListedService[] {
  return NAMES.filter(([id]) => ids.includes(id)).map(([id, name]) => ({ id, name, state }));
}

export const outageGroups = [
  {
    state: 'stopped' as const,
    heading: 'Berhenti sejak 07.42',
    services: some('stopped', 'cetak-ktp', 'kartu-keluarga', 'kartu-anak', 'pindah-datang'),
  },
  {
    state: 'normal' as const,
    heading: 'Masih dilayani',
    services: [
      ...some('normal', 'ambil-ktp', 'titip-berkas', 'akta'),
      { id: 'perekaman', name: 'Perekaman', state: 'limited' as const, word: 'Terbatas' },
    ],
  },
];

export const longServices: ListedService[] = [
  { id: 'ambil-ktp', name: 'Ambil KTP-el', state: 'normal', word: 'Buka' },
  { id: 'kartu-keluarga', name: 'Pemutakhiran data kependudukan', state: 'limited', word: 'Terbatas' },
  { id: 'titip-berkas', name: 'Titip berkas', state: 'normal', word: 'Buka' },
  { id: 'akta', name: 'Pencatatan kelahiran', state: 'closed', word: 'Tutup', note: 'buka Kamis 08.00' },
];
