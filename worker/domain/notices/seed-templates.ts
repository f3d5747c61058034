import type { Template, TemplateId } from './template.ts';

type Seed = Omit<Template, 'version' | 'retired'>;
type Told = Pick<Seed, 'title'> & Partial<Seed>;

/**
 * Likeliest first: the first one is opened by "Umumkan gangguan" itself. Where cause and advice say all, there are no
 * words: the board words both, in both languages.
 */
const OUTAGES: readonly Seed[] = [
  outage('central-network', {
    title: { id: 'Jaringan pusat putus', en: 'Central network down' },
    owner: 'centre',
  }),
  outage('local-network', {
    title: { id: 'Jaringan kantor putus', en: 'Office network down' },
    owner: 'provider',
  }),
  outage('power', {
    title: { id: 'Listrik padam', en: 'Power cut' },
    owner: 'electricity',
    advice: 'wait-for-news',
  }),
  outage('blanks', {
    title: { id: 'Blangko KTP-el habis', en: 'Out of blank ID cards' },
    owner: 'centre',
    nextUpdateMinutes: 24 * 60,
  }),
  outage('printer', {
    title: { id: 'Mesin cetak rusak', en: 'Card printer broken' },
    nextUpdateMinutes: 120,
  }),
  outage('staffing', {
    title: { id: 'Petugas tidak lengkap', en: 'Short of staff' },
    advice: 'ask-counter',
    nextUpdateMinutes: 120,
  }),
  outage('weather', {
    title: { id: 'Cuaca buruk atau banjir', en: 'Bad weather or flood' },
    advice: 'come-another-day',
    nextUpdateMinutes: 120,
  }),
  outage('other', {
    title: { id: 'Gangguan lain', en: 'Another problem' },
    advice: 'ask-counter',
    text: {
      id: 'Sebagian layanan sedang terganggu. Tanya petugas dulu sebelum mengantre.',
      en: 'Some services are disrupted right now. Please ask the staff before you queue.',
    },
  }),
];

const PLANNED: readonly Seed[] = [
  announced('central-maintenance', 'maintenance', {
    title: { id: 'Pemeliharaan jaringan pusat', en: 'Central network maintenance' },
    cause: 'central-network',
    owner: 'centre',
    advice: 'come-another-day',
    text: {
      id: 'Jaringan pusat dirawat menurut jadwal. Selama itu, layanan yang memerlukan jaringan berhenti.',
      en: 'The central network has planned maintenance. Services that need it stop during that time.',
    },
  }),
  announced('planned-power-cut', 'maintenance', {
    title: { id: 'Listrik padam terencana', en: 'Planned power cut' },
    cause: 'power',
    owner: 'electricity',
    advice: 'come-another-day',
    text: {
      id: 'PLN memadamkan listrik di sekitar kantor menurut jadwal. Begitu listrik menyala, loket buka lagi.',
      en: 'PLN has planned a power cut around the office. Once the power is back, the counters open again.',
    },
  }),
  announced('office-maintenance', 'maintenance', {
    title: { id: 'Perawatan komputer kantor', en: 'Office computer maintenance' },
    cause: 'other',
    owner: 'office',
    advice: 'ask-counter',
    text: {
      id: 'Komputer kantor dirawat menurut jadwal. Selama itu, sebagian layanan berhenti.',
      en: 'Our computers have planned maintenance. Some services stop during that time.',
    },
  }),
];

/** Never opening hours: those are changed where the board knows them, or its own "until 16.00" would say otherwise. */
const SCHEDULES: readonly Seed[] = [
  announced('counter-moved', 'schedule', {
    title: { id: 'Loket pindah sementara', en: 'A counter has moved' },
    text: {
      id: '{loket} hari ini pindah ke {tempat}.',
      en: 'Today {loket} is at {tempat}.',
    },
  }),
  announced('queue-limited', 'schedule', {
    title: { id: 'Nomor antrean dibatasi', en: 'Limited queue numbers' },
    text: {
      id: 'Nomor antrean hari ini hanya sampai {angka antrean}. Bila sudah habis, datang pada hari kerja berikutnya.',
      en: 'Queue numbers go up to {angka antrean} today. If they are used up, come on the next working day.',
    },
  }),
];

const INFOS: readonly Seed[] = [
  announced('queue-full', 'info', {
    title: { id: 'Nomor antrean habis', en: 'No more queue numbers' },
    advice: 'come-another-day',
    text: {
      id: 'Nomor antrean hari ini sudah habis. Nomor baru dibagikan hari kerja berikutnya, mulai pukul {jam}.',
      en: 'Today’s queue numbers are used up. New ones are given out on the next working day, from {jam}.',
    },
  }),
  announced('blanks-arrived', 'info', {
    title: { id: 'Blangko KTP-el datang', en: 'Blank ID cards have come' },
    text: {
      id: 'Blangko KTP-el sudah datang. Kartu yang tertunda kami cetak menurut urutan. Pindai bukti Anda sebelum datang.',
      en: 'Blank ID cards have come. We print delayed cards in order. Please scan your slip before you come.',
    },
  }),
  announced('mobile-service', 'info', {
    title: { id: 'Layanan keliling', en: 'Mobile service' },
    text: {
      id: 'Layanan keliling ada di {tempat} pada {tanggal}, mulai pukul {jam}.',
      en: 'Our mobile service is at {tempat} on {tanggal}, from {jam}.',
    },
  }),
  announced('documents', 'info', {
    title: { id: 'Syarat berkas', en: 'Documents to bring' },
    text: {
      id: 'Untuk {layanan}, siapkan {berkas} sebelum mengantre.',
      en: 'For {layanan}, have {berkas} ready before you queue.',
    },
  }),
  announced('free-of-charge', 'info', {
    title: { id: 'Semua layanan gratis', en: 'All services are free' },
    text: {
      id: 'Semua layanan di kantor ini gratis. Urus langsung di loket, tanpa perantara.',
      en: 'All services at this office are free. Come to the counter yourself: nobody needs to be paid.',
    },
  }),
];

/**
 * What every office begins with. Fields begin with what they hold, so that a phone can ask for it well: `{jam …}` a
 * time, `{tanggal …}` a day, `{angka …}` a number; any other is words.
 */
export const SEEDS: readonly Seed[] = [...OUTAGES, ...PLANNED, ...SCHEDULES, ...INFOS];

/** The templates an office has: the seeds, as it has changed them, then its own. Retired ones are among them. */
export function templatesOf(own: Record<TemplateId, Template>): Template[] {
  const seeds = SEEDS.map((seed) => own[seed.id] ?? { ...seed, version: 1, retired: false });
  const added = Object.values(own).filter((one) => !SEEDS.some((seed) => seed.id === one.id));
  return [...seeds, ...added];
}

/** A template is called by its cause; what it stops is the office's own knowledge. */
function outage(cause: NonNullable<Seed['cause']>, told: Told): Seed {
  return {
    id: cause,
    kind: 'outage',
    cause,
    owner: 'office',
    advice: 'leave-file',
    effects: null,
    text: null,
    nextUpdateMinutes: 60,
    ...told,
  };
}

function announced(id: TemplateId, kind: Seed['kind'], told: Told): Seed {
  return {
    id,
    kind,
    cause: null,
    owner: null,
    advice: null,
    effects: null,
    text: null,
    nextUpdateMinutes: null,
    ...told,
  };
}
