import type { LossCause } from '#domain/history/service-history';

/** What the page of the past says. Apart from the public words: no screen with a script needs it. */
export const historyId = {
  title: (days: number) => `${days} hari terakhir`,
  pageTitle: (days: number, office: string) => `${days} hari terakhir · ${office}`,
  description: (office: string, days: number) =>
    `Jam layanan yang hilang di ${office} dalam ${days} hari terakhir, sebabnya, dan janji kabar yang ditepati.`,
  period: (from: string, to: string) => `${from} sampai ${to}`,
  howToRead: 'Satu lajur, satu hari. Makin panjang garis merah, makin lama layanan berhenti hari itu.',
  toldFrom: (day: string) => `Catatan di sini dimulai *${day}*. Hari sebelumnya tidak kami ketahui.`,
  /** The two parts add up to the whole. */
  serviceDays: (all: number, confirmed: number, unconfirmed: number) =>
    unconfirmed === 0
      ? `*${all} hari pelayanan*, semuanya dikonfirmasi petugas.`
      : `*${all} hari pelayanan*: *${confirmed}* dikonfirmasi petugas, *${unconfirmed}* tidak. Yang tidak dikonfirmasi kami hitung sebagai tidak diketahui.`,
  old: (moment: string) => `Catatan ini terakhir kami terima ${moment}.`,

  services: 'Jam yang hilang per layanan',
  hours: (count: number) => `${count} jam`,
  hoursAndMinutes: (hours: number, minutes: number) => `${hours} jam ${minutes} menit`,
  minutes: (count: number) => `${count} menit`,
  lost: 'hilang',
  limited: (span: string) => `terbatas ${span}`,
  planned: (span: string) => `terencana ${span}`,
  unknown: (span: string) => `tidak diketahui ${span}`,
  stripHeard: (service: string, span: string) => `${service}: ${span} hilang`,

  legend: 'Arti gambar',
  legendOpen: 'buka',
  legendHalf: 'setengah hari berhenti',
  legendWhole: 'sehari penuh berhenti',
  legendLimited: 'terbatas',
  legendPlanned: 'berhenti terencana',
  legendUnconfirmed: 'tidak dikonfirmasi petugas',
  legendShut: 'kantor tutup',
  legendUntold: 'belum dicatat',

  because: (service: string, span: string) => `${service} berhenti ${span}, karena`,
  othersBecause: 'Layanan lain',
  cause: {
    'central-network': 'Jaringan pusat',
    'local-network': 'Jaringan kantor',
    power: 'Listrik',
    weather: 'Cuaca',
    blanks: 'Blangko habis',
    printer: 'Mesin cetak',
    staffing: 'Petugas kurang',
    other: 'Gangguan lain',
    'by-hand': 'Tanpa keterangan',
  } satisfies Record<LossCause, string>,

  promises: 'Janji kabar',
  promisesMade: (count: number) => `*${count} kali* kami berjanji memberi kabar pada jam tertentu.`,
  kept: 'ditepati',
  late: 'terlambat',
  moved: 'dimundurkan',
  pending: 'belum jatuh tempo',
  noPromises: 'Tidak ada janji kabar yang perlu dibuat.',

  outages: 'Gangguan dan pemeliharaan',
  noOutages: 'Tidak ada gangguan yang dicatat dalam waktu ini.',
  state: { running: 'Masih berlangsung', over: 'Sudah selesai', withdrawn: 'Tidak dihitung' },
  planned1: 'Pemeliharaan',
  whenOver: (from: string, to: string) => `${from} sampai ${to}`,
  whenRunning: (from: string) => `Sejak ${from}`,
  withdrawnAt: (from: string) => `Diumumkan ${from}`,
  openTime: (span: string) => `*${span}* jam buka`,
  times: (count: number) => `${count} kali`,
  allPlaces: 'Semua tempat',
  andMore: (count: number) => `dan ${count} lainnya`,
  olderOutages: (count: number) => `${count} catatan yang lebih lama tidak ditampilkan.`,
  lateBy: (span: string) => `paling lambat ${span}`,

  timeline: (count: number) => `Urutan kabar (${count})`,
  undone: 'dibatalkan',
  nextNews: (moment: string) => `Kabar berikutnya dijanjikan ${moment}.`,

  byDay: 'Baca per hari',
  day: 'Hari',
  confirmed: 'Dikonfirmasi',
  notConfirmed: 'tidak',
  notOpen: 'Yang tidak berjalan biasa',
  nothing: 'semua buka',
  asExpected: 'tidak ada gangguan yang diumumkan',
  lostOf: (service: string, span: string) => `${service} berhenti ${span}`,
  limitedOf: (service: string, span: string) => `${service} terbatas ${span}`,
  plannedOf: (service: string, span: string) => `${service} berhenti terencana ${span}`,

  choose: 'Lihat riwayat lain',
  place: 'Tempat',
  length: 'Lama',
  days: (count: number) => `${count} hari`,
  show: 'Tampilkan',
  toHistory: 'Riwayat 90 hari terakhir',

  unreadable: {
    headline: ['Riwayat belum', 'bisa dibuka'],
    why: 'Catatan hari-hari lalu sedang tidak bisa kami baca. Coba lagi beberapa menit lagi.',
  },
};

export type HistoryWords = typeof historyId;
