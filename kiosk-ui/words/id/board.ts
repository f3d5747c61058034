import type { Cause, Owner } from '#domain/notices/cause';
import type { AdviceCode, NoticeKind, Phase } from '#domain/notices/notice';
import type { ServiceState } from '#domain/services/service-state';
import type { Role } from '#domain/staff/roles';

/** What the board says. Strong parts stand between stars; a sentence stays under 25 words. */
export const boardId = {
  stateWord: {
    normal: 'Buka',
    limited: 'Terbatas',
    stopped: 'Berhenti',
    closed: 'Tutup',
    unconfirmed: 'Belum pasti',
  } satisfies Record<ServiceState, string>,

  headline: {
    allOpen: ['Semua loket', 'buka'],
    openBesideOutage: ['Loket buka,', 'ada gangguan'],
    allStopped: ['Semua layanan', 'berhenti'],
    stopped: (service: string) => [service, 'berhenti'],
    limited: (service: string) => [service, 'terbatas'],
    unconfirmed: ['Layanan', 'belum pasti'],
    onBreak: (clock: string) => ['Istirahat', `sampai ${clock}`],
    opensLater: (clock: string) => ['Buka', `pukul ${clock}`],
    closedUntil: (day: string) => ['Tutup', `sampai ${day}`],
    closed: ['Tutup', 'sementara'],
  },

  cause: {
    'central-network': 'jaringan pusat putus',
    'local-network': 'jaringan kantor putus',
    power: 'listrik padam',
    weather: 'cuaca buruk',
    blanks: 'blangko KTP-el habis',
    printer: 'mesin cetak rusak',
    staffing: 'petugas tidak lengkap',
    other: 'ada gangguan',
  } satisfies Record<Cause, string>,
  /** "Begitu … , kami cetak": what has to happen first. */
  onceOver: {
    'central-network': 'Begitu jaringan pulih',
    'local-network': 'Begitu jaringan pulih',
    power: 'Begitu listrik menyala',
    weather: 'Begitu cuaca membaik',
    blanks: 'Begitu blangko datang',
    printer: 'Begitu mesin cetak jalan',
    staffing: 'Begitu petugas lengkap',
    other: 'Begitu gangguan selesai',
  } satisfies Record<Cause, string>,
  /** "Kami beri …": the new date comes after this. */
  afterOver: {
    'central-network': 'usai jaringan pulih',
    'local-network': 'usai jaringan pulih',
    power: 'usai listrik menyala',
    weather: 'usai cuaca membaik',
    blanks: 'usai blangko datang',
    printer: 'usai mesin jalan',
    staffing: 'usai petugas lengkap',
    other: 'usai gangguan selesai',
  } satisfies Record<Cause, string>,
  /** "Jaringan pusat pulih hari ini pukul 13.20." */
  over: {
    'central-network': 'Jaringan pusat pulih',
    'local-network': 'Jaringan kantor pulih',
    power: 'Listrik menyala lagi',
    weather: 'Cuaca sudah membaik',
    blanks: 'Blangko sudah datang',
    printer: 'Mesin cetak jalan lagi',
    staffing: 'Petugas sudah lengkap',
    other: 'Gangguan selesai',
  } satisfies Record<Cause, string>,
  owner: {
    centre: 'Ditjen Dukcapil, Jakarta',
    province: 'Dinas Dukcapil provinsi',
    office: 'kantor ini',
    electricity: 'PLN',
    provider: 'penyedia jaringan',
  } satisfies Record<Owner, string>,
  /** Who is at work on it: told, not blamed. */
  whoMends: {
    'central-network': 'Yang memperbaiki',
    'local-network': 'Yang memperbaiki',
    power: 'Yang memperbaiki',
    weather: 'Yang mengatur',
    blanks: 'Yang mengirim blangko',
    printer: 'Yang memperbaiki',
    staffing: 'Yang mengatur',
    other: 'Yang menangani',
  } satisfies Record<Cause, string>,
  phase: {
    reported: 'Baru dilaporkan',
    confirmed: 'Sudah dipastikan petugas',
    recovering: 'Sedang dipulihkan',
    resolved: 'Sudah pulih',
  } satisfies Record<Phase, string>,
  kind: {
    outage: 'Gangguan',
    maintenance: 'Pemeliharaan',
    schedule: 'Jadwal',
    info: 'Info',
  } satisfies Record<NoticeKind, string>,

  /** A notice that has not begun, and one that was taken back. */
  planned: 'Terencana',
  withdrawn: 'Ditarik',
  /** Taken back within seconds by whoever published it. */
  undone: 'Dibatalkan',
  /** What a notice had said, and that it is wrong: read alone, from afar, it must not be believed again. */
  wasWrong: (said: string) => `Kabar “${said}” tidak jadi berlaku.`,
  startsFrom: (day: string, clock: string) => `mulai ${day}, ${clock}`,
  within: (day: string, stretch: string) => `${day}, ${stretch}`,
  fromTo: (from: string, to: string) => `${from} sampai ${to}`,
  againWeekly: (weekday: string, times: number) => `lalu tiap ${weekday}, ${times} kali lagi`,
  againMonthly: (day: number, times: number) => `lalu tiap tanggal ${day}, ${times} kali lagi`,
  corrected: (moment: string) => `dikoreksi ${moment}`,
  endsBy: (until: string) => `Berlaku *${until}*.`,
  newsMoved: (moment: string) => `Kabar berikutnya jadi ${moment}`,
  /** What a line of a notice's way says. */
  line: {
    published: 'Diumumkan',
    correction: 'Dikoreksi',
    resolved: 'Sudah pulih',
    ended: 'Diakhiri',
    withdrawn: 'Ditarik: kabar ini keliru',
    undone: 'Kabar sebelum ini dibatalkan',
    update: 'Kabar baru',
  },
  by: {
    viewer: 'petugas kantor',
    clerk: 'petugas kantor',
    kelurahan: 'petugas kelurahan',
    admin: 'petugas kantor',
    operator: 'pengelola',
  } satisfies Record<Role, string>,

  reason: (what: string, since: string) => `${what} ${since}.`,
  mends: (who: string, owner: string) => `${who}: *${owner}.*`,
  recovering: '*Sedang dipulihkan.* Layanan belum kembali seperti biasa.',
  setByStaff: (state: string, since: string) => `${state} ${since}.`,
  notConfirmedToday: '*Belum dikonfirmasi petugas hari ini.*',
  openUntil: (clock: string) => `Sampai pukul *${clock}*.`,
  /** In a season: "Jam Ramadan: sampai pukul 15.00." */
  openUntilNamed: (clock: string, name: string) => `${name}: sampai pukul *${clock}*.`,
  /** On a day with hours of its own: "Hari ini tutup pukul 13.00: rapat." */
  closesToday: (clock: string, name: string) => `Hari ini tutup pukul *${clock}*: ${name}.`,
  breakAt: (stretch: string) => `Istirahat ${stretch}.`,
  hoursToday: (stretch: string) => `Hari ini *${stretch}*.`,
  hoursTodayNamed: (stretch: string, name: string) => `Hari ini *${stretch}*: ${name}.`,
  opensAgain: (day: string, clock: string) => `Buka lagi *${day}*, pukul *${clock}*.`,
  opensAgainUnknown: 'Hari buka berikutnya belum ditetapkan.',
  holiday: (name: string) => `Libur: *${name}*.`,
  closure: (name: string) => `Tutup karena: *${name}*.`,

  lastKnown: (when: string, what: string) => `${when}: ${what}.`,
  everythingOpen: 'semua layanan buka',
  othersOpen: 'yang lain buka',
  serviceWas: (service: string, state: string) => `${service} ${state}`,
  wasShort: (day: string, state: string) => `${day}: ${state}`,

  nextNews: 'Kabar berikutnya pukul',
  nextNewsOn: (day: string) => `Kabar berikutnya ${day} pukul`,
  newsWasPromised: 'Kabar dijanjikan pukul',
  newsWasPromisedOn: (day: string) => `Kabar dijanjikan ${day} pukul`,
  late: (span: string) => `terlambat ${span}`,
  stillNoNews: 'Petugas belum memberi kabar.',
  opensAt: 'Kantor buka pukul',
  openSince: 'Kantor buka sejak',

  stoppedSince: (since: string) => `Berhenti ${since}`,
  stopped: 'Berhenti',
  served: 'Masih dilayani',
  unconfirmedToday: 'Belum pasti hari ini',
  closedNow: 'Tutup',
  andMore: (count: number) => `dan ${count} lainnya`,
  endsOn: (day: string) => `sampai ${day}`,
  newsDue: (moment: string) => `kabar berikutnya ${moment}`,
  newsWasDue: (moment: string) => `kabar dijanjikan ${moment}, belum ada`,
  updated: (ago: string) => `diperbarui ${ago}`,
  kelurahan: (name: string) => `Kelurahan ${name}`,
  inDistrict: (place: string, district: string) => `${place}, Kec. ${district}`,

  act: {
    leaveFile: (counter: string | null) =>
      `Titipkan berkas ${counter === null ? 'ke petugas' : `di ${counter}`}`,
    leaveFileWhy: (onceOver: string, thatNight: boolean) =>
      thatNight
        ? `*Jangan dibawa pulang.* ${onceOver}, berkas di sini kami cetak malam itu juga.`
        : `*Jangan dibawa pulang.* ${onceOver}, kami kerjakan dari berkas yang ada di sini.`,
    waitUntil: (clock: string) => `Tunggu kabar pukul ${clock}`,
    wait: 'Tunggu kabar',
    waitWhy: 'Boleh menunggu di rumah. Papan ini berubah begitu ada kabar.',
    waitWhyPhone: 'Boleh menunggu di rumah. Buka lagi halaman ini sesudah jam itu.',
    anotherDay: 'Datang di hari lain',
    anotherDayWhy: 'Lihat papan kabar dulu sebelum berangkat.',
    ask: (counter: string | null) => (counter === null ? 'Tanya petugas' : `Tanya petugas di ${counter}`),
    askWhy: 'Petugas memberi tahu apa yang bisa dilayani sekarang.',
    askFrom: (clock: string) => `Mulai *${clock}*. `,
    askOrWaitHere: 'Atau tunggu di sini: papan ini berubah begitu petugas memastikan.',
    askOrLookAgain: 'Atau buka lagi halaman ini sebelum berangkat.',
    lobby: (office: string) => `Datang ke ${office}`,
    servedThere: 'Layanan ini dilayani di sana hari ini.',
    whyAt: (why: string, address: string) => `${why} ${address}.`,
    bringNothing: 'Tidak perlu membawa berkas',
    bringNothingWhy: 'Cukup datang. Petugas tidak meminta berkas.',
  },
  /** Every advice a clerk may choose, by its name on the staff phone. */
  advice: {
    'leave-file': 'Titipkan berkas',
    'wait-for-news': 'Tunggu kabar',
    'come-another-day': 'Datang di hari lain',
    'ask-counter': 'Tanya petugas',
    'go-to-lobby': 'Datang ke lobi',
    'bring-nothing': 'Tidak perlu membawa berkas',
  } satisfies Record<AdviceCode, string>,

  passOn: {
    heading: (headline: string, office: string) => `*${headline}*\n${office}`,
    stopped: (names: string) => `Berhenti: ${names}.`,
    limited: (names: string) => `Terbatas: ${names}.`,
    served: (names: string) => `Masih dilayani: ${names}.`,
    nextNews: (moment: string) => `Kabar berikutnya: ${moment}.`,
    resolved: (service: string) => `${service} sudah pulih`,
    planned: (kind: string, when: string) => `${kind}: ${when}`,
    rightIsOnBoard: 'Yang benar ada di papan.',
    corrected: (moment: string) => `Teks ini *${moment}*.`,
    look: (url: string) => `Lihat dulu sebelum berangkat: ${url}`,
  },
};

export type BoardWords = typeof boardId;
