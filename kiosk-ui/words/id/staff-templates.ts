import type { TemplateGap } from '../template-gap.ts';

/** Templates, for whoever writes them. Read with their sheet alone. */
export const staffTemplatesId = {
  title: 'Templat pengumuman',
  line: 'Yang dipilih petugas saat mengumumkan. Kabar yang sudah terbit tidak ikut berubah.',
  fresh: 'Templat baru',
  retired: 'Tidak dipakai',
  version: (count: number) => `Versi ${count}`,
  unsaved: 'Belum disimpan',
  /** In the list, where the board words it by itself. */
  fromCause: 'Kalimatnya dari penyebab',
  saved: (title: string, version: number) => `${title} disimpan, versi ${version}.`,
  retiredNow: (title: string) => `${title} tidak dipakai lagi.`,
  backNow: (title: string) => `${title} dipakai lagi.`,

  kind: 'Jenis kabar',
  titleId: 'Nama templat',
  titleEn: 'Nama dalam bahasa Inggris',
  textId: 'Isi kabar',
  textEn: 'Isi dalam bahasa Inggris',
  textHint: (left: number) => `Sisa ${left} huruf.`,
  textMayStay: 'Boleh kosong: papan menulis penyebabnya sendiri.',
  fieldsHow:
    'Tulis *{jam}* atau *{tanggal}* untuk yang berubah tiap kali. Petugas mengisinya sebelum terbit. Pakai kurung yang sama di kedua bahasa.',
  cause: 'Penyebab',
  owner: 'Siapa yang menangani',
  advice: 'Warga diminta',
  news: 'Kabar berikutnya',
  noCause: 'Tanpa penyebab',
  noOwner: 'Tidak disebut',
  noAdvice: 'Tidak ada',
  noNews: 'Tidak dijanjikan',
  pick: 'Pilih…',
  minutes: (count: number) => `${count} menit`,
  hours: (count: number) => `${count} jam`,
  days: (count: number) => (count === 1 ? '1 hari' : `${count} hari`),
  services: 'Layanan yang kena',
  servicesBy: { office: 'Menurut penyebab', none: 'Tidak ada', own: 'Pilih sendiri' },
  byCause: (names: string) => `Di kantor ini: ${names}.`,
  byCauseNone: 'Di kantor ini penyebab itu belum mengenai layanan. Petugas memilihnya saat mengumumkan.',

  byNone: 'Semua layanan tetap buka.',

  preview: 'Warga akan membaca',
  inLang: { id: 'Bahasa Indonesia', en: 'Bahasa Inggris' },
  asks: (names: string) => `Petugas mengisi dulu: *${names}*.`,

  retire: 'Jangan pakai lagi',
  bringBack: 'Pakai lagi',
  lastOutage: 'Ini templat gangguan yang terakhir. Buat yang lain dulu sebelum berhenti memakainya.',

  missing: {
    cause: 'Pilih penyebabnya.',
    owner: 'Pilih siapa yang menangani.',
    effects: 'Pilih paling sedikit satu layanan yang kena.',
    nextUpdateMinutes: 'Pilih kapan kabar berikutnya.',
    text: 'Tulis isi kabarnya.',
    'text.en': 'Tulis juga isinya dalam bahasa Inggris.',
    'text.fields': 'Isian dalam kurung kurawal belum sama di kedua bahasa.',
    title: 'Tulis namanya dalam kedua bahasa.',
  } satisfies Record<TemplateGap, string>,
};

export type StaffTemplatesWords = typeof staffTemplatesId;
