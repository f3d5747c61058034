import type { ScopeWords } from '../say-scope.ts';

/** What the desk itself says of notices; the sheets that are loaded later have words of their own. */
export const staffNoticesId = {
  correct: 'Koreksi',
  fillIn: 'Isi dulu',
  /** Where the picture of it will stand. */
  fillFirst: 'Gambarnya muncul begitu isian di atas lengkap.',
  notAnOutage: 'Bukan gangguan',
  notAnOutageWhy: 'Pemeliharaan, jadwal, atau info',
  somePlaces: 'Pilih tempat',
  ownTime: 'Waktu lain',
  startsAt: 'Mulai',
  noAdvice: 'Tidak ada',
  scope: {
    everywhere: 'Di semua tempat',
    district: (district: string) => `semua balai Kec. ${district}`,
    more: (count: number) => `dan ${count} tempat lain`,
  } satisfies ScopeWords,
  wholeDistrict: (district: string, halls: number) => `Semua balai Kec. ${district} (${halls})`,
  oneByOne: (district: string, chosen: number, halls: number) =>
    halls === 1 ? `Kec. ${district}` : `Kec. ${district}, satu per satu: ${chosen} dari ${halls}`,
  wholePreview: 'Kiosk & WhatsApp',
  dateMissing: 'Tanggal dan jamnya belum lengkap.',
};

export type StaffNoticesWords = typeof staffNoticesId;
