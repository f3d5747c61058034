import type { Cause } from '#domain/notices/cause';
import type { Phase } from '#domain/notices/notice';
import type { StaffRole } from '#domain/staff/roles';
import { refusalsId } from './refusals.ts';
import { staffDoorId } from './staff-door.ts';
import { staffJournalId } from './staff-journal.ts';
import { staffNoticesId } from './staff-notices.ts';
import { staffOutboxId } from './staff-outbox.ts';

/** What only staff read. This file is the shape; every other language must fill it. Stars mark what stands out. */
export const staffId = {
  pageTitle: 'Petugas · Kabar Loket',
  otherLanguage: 'English',
  noEnglish: 'Belum terunduh. Tunggu sinyal.',
  door: staffDoorId,
  outbox: staffOutboxId,
  notices: staffNoticesId,
  refusals: refusalsId,
  journal: staffJournalId,

  tabs: { label: 'Menu', home: 'Beranda', cards: 'Kartu tiba', imports: 'Impor', more: 'Lainnya' },
  keys: {
    close: 'Tutup',
    back: 'Kembali',
    /** On a step where something was chosen or written. */
    use: 'Pakai',
    done: 'Selesai',
    again: 'Coba lagi',
    change: 'Ubah',
    copy: 'Salin teks',
    copied: 'Sudah disalin',
    keep: 'Simpan',
    remove: 'Hapus',
  },

  role: {
    viewer: 'Pengamat',
    clerk: 'Petugas kantor',
    kelurahan: 'Petugas kelurahan',
    admin: 'Admin',
  } satisfies Record<StaffRole, string>,
  roleMay: {
    viewer: 'Melihat saja.',
    clerk: 'Mengumumkan, mengimpor, dan mencatat kartu.',
    kelurahan: 'Hanya untuk kelurahannya sendiri.',
    admin: 'Semua, termasuk mengundang petugas.',
  } satisfies Record<StaffRole, string>,

  session: {
    asking: 'Sebentar, kami membuka meja Anda.',
    signedOut: 'Anda belum masuk',
    signedOutWhy: 'Halaman ini untuk petugas. Buka dengan sidik jari, wajah, atau PIN ponsel Anda.',
    firstTime: 'Baru pertama kali di ponsel ini?',
    how: [
      'Minta admin membuka *Lainnya*, *Petugas*, lalu *Undang petugas*.',
      'Pindai kode QR-nya dengan kamera ponsel ini.',
      'Tekan *Buat kunci sandi*.',
    ],
    linkLives: 'Tautan sekali pakai itu berlaku 10 menit.',
    toBoard: 'Lihat papan kabar',
    unreachable: 'Belum tersambung',
    unreachableWhy: 'Kantor belum bisa dihubungi dari ponsel ini. Periksa sinyal, lalu coba lagi.',
    outdated: 'Halaman ini sudah lama',
    outdatedWhy: 'Kantor sudah memakai versi baru. Muat ulang, lalu buka lagi.',
    reload: 'Muat ulang',
    noOffice: 'Kantor belum diatur',
    noOfficeWhy: 'Data kantor belum diisi. Halaman ini siap begitu admin mengisinya.',
  },

  sending: 'Mengirim…',
  notSent: 'Belum terkirim',
  notSentWhy:
    'Ponsel belum tersambung ke kantor. Isian Anda tetap di sini. Tekan *Coba lagi*: tidak akan tercatat dua kali.',
  cutOff: (since: string) => `Terputus sejak *${since}*`,
  cutOffWhy: 'Di bawah ini kabar terakhir yang sampai di ponsel ini.',

  home: {
    title: 'Beranda petugas',
    publicSees: 'Yang dilihat warga sekarang',
    /** Of a place alone nobody knows the number. */
    screens: (count: number | null, ago: string) =>
      count === null ? `tersambung · ${ago}` : `${count} layar tersambung · ${ago}`,
    elsewhere: 'Di tempat lain',
    elsewhereMore: (count: number) => `dan ${count} lainnya`,
    elsewhereLess: 'Lebih sedikit',
    since: (moment: string) => `sejak ${moment}`,
    needsYou: 'Menunggu Anda',
    nothing: 'Tidak ada yang menunggu.',
    running: 'Gangguan yang berjalan',
    announcements: 'Pengumuman lain',
    planned: 'Terencana',
    plannedMore: (count: number) => `dan ${count} lainnya`,
    shownFrom: (moment: string) => `Tampil mulai ${moment}`,
    overdue: (span: string) => `Kabar terlambat ${span}`,
    unconfirmed: (count: number) => `${count} kelurahan belum memastikan`,
    unconfirmedOne: (place: string) => `${place} belum memastikan`,
    unconfirmedWhy: 'Pastikan dari sini, atau biarkan petugasnya.',
    importOld: (day: string) => `Ekspor SIAK terakhir ${day}`,
    importOldWhy: 'Impor yang baru agar jawaban tetap benar.',
    importMissing: 'Belum ada ekspor SIAK',
    importMissingWhy: 'Bukti warga belum bisa dijawab.',
    announce: 'Umumkan gangguan',
    viewerOnly: 'Anda masuk sebagai pengamat: melihat saja.',
  },

  morning: {
    question: (place: string) => `Bagaimana ${place} hari ini?`,
    lobby: 'Lobi',
    check: 'Coba dulu SIAK dan pencetak.',
    stillRunning: (cause: string) => `Masih tampil: ${cause}.`,
    allNormal: 'Semua normal',
    trouble: 'Ada gangguan',
    same: 'Masih sama',
    recovered: 'Sudah pulih',
    other: 'Gangguan lain',
  },

  confirmHalls: {
    title: 'Pastikan kelurahan',
    line: (count: number) => `${count} balai belum memastikan hari ini. Petugasnya bisa memastikan sendiri.`,
    normal: (count: number) => `Semua normal di ${count} balai`,
    same: (count: number) => `Masih sama di ${count} balai`,
    normalWhy: 'Tekan hanya bila Anda sudah menanyakan atau memeriksanya.',
  },

  outage: {
    chooseTitle: 'Apa yang terjadi?',
    label: 'Gangguan',
    preview: 'Warga akan melihat',
    stops: (names: string) => `*Berhenti* ${names}.`,
    limits: (names: string) => `*Terbatas* ${names}.`,
    noEffects: 'Belum ada layanan yang dipilih.',
    since: (moment: string) => `sejak ${moment}`,
    justNow: 'baru saja',
    change: 'Ganti',
    nextNews: 'Kapan kabar berikutnya?',
    publish: 'Terbitkan sekarang',
    /** Under a cause: how much of the office it touches. */
    touches: (stopped: number, limited: number) => {
      if (limited === 0) return `${stopped} layanan berhenti`;
      return stopped === 0
        ? `${limited} layanan terbatas`
        : `${stopped} layanan berhenti, ${limited} terbatas`;
    },
    goesTo: (screens: number | null) => {
      if (screens === null) return 'Ke halaman warga dan layar di tempatnya';
      return screens === 0 ? 'Ke halaman warga' : `Ke ${screens} layar dan halaman warga`;
    },
    reach: { all: 'Di semua tempat', here: (place: string) => `Hanya di ${place}` },
    rows: {
      start: 'Mulai',
      scope: 'Tempat',
      advice: 'Warga diminta',
      text: 'Keterangan',
      effects: 'Layanan',
    },
    noText: 'Tanpa keterangan tambahan',
    effectsTitle: 'Layanan mana yang kena?',
    scopeTitle: 'Berlaku di mana?',
    startTitle: 'Sejak kapan?',
    adviceTitle: 'Warga diminta apa?',
    textTitle: 'Keterangan untuk warga',
    textLabel: 'Dalam bahasa Indonesia',
    textLabelEn: 'Dalam bahasa Inggris (boleh kosong)',
    textHint: (left: number) => `Satu dua kalimat pendek. Sisa ${left} huruf.`,
    start: {
      'just-now': 'Baru saja',
      quarter: '15 menit lalu',
      hour: '1 jam lalu',
      'since-opening': 'Sejak buka',
    },
    minutes: (count: number) => `${count} menit`,
    hours: (count: number) => `${count} jam`,
    tomorrow: 'Besok',
  },
  /** A cause as a heading, short enough for a row. */
  cause: {
    'central-network': 'Jaringan pusat putus',
    'local-network': 'Jaringan kantor putus',
    power: 'Listrik padam',
    blanks: 'Blangko KTP-el habis',
    printer: 'Mesin cetak rusak',
    staffing: 'Petugas tidak lengkap',
    weather: 'Cuaca buruk',
    other: 'Gangguan lain',
  } satisfies Record<Cause, string>,
  phase: {
    reported: 'Dilaporkan',
    confirmed: 'Dipastikan',
    recovering: 'Dipulihkan',
    resolved: 'Sudah pulih',
  } satisfies Record<Phase, string>,

  published: {
    title: 'Sudah terbit',
    screens: (count: number | null) => {
      if (count === null) return 'Tampil di halaman warga dan layar di tempatnya';
      return count === 0 ? 'Tampil di halaman warga' : `Tampil di ${count} layar dan halaman warga`;
    },
    reads: 'Warga membaca',
    readsFrom: (moment: string) => `Warga membaca mulai ${moment}`,
    boardNow: 'Papan sekarang',
    passOn: 'Teruskan lewat WhatsApp',
    passOnLabel: 'Teks siap kirim',
    nextNews: (moment: string) => `Kabar berikutnya ${moment}`,
    nextNewsWhy: 'Lewat jam itu, papan sendiri menulis “terlambat”.',
  },

  notice: {
    since: (moment: string, span: string) => `sejak ${moment} (${span})`,
    nextNews: (moment: string) => `kabar berikutnya ${moment}`,
    late: (span: string) => `*terlambat ${span}*`,
    extend: 'Perpanjang 1 jam',
    update: 'Kabar baru',
    recovered: 'Sudah pulih',
    updateTitle: 'Kabar baru',
    phaseTitle: 'Sudah sampai mana?',
    send: 'Kirim kabar',
    end: 'Akhiri',
    endTitle: 'Akhiri pengumuman ini?',
    endYes: 'Ya, akhiri',
    resolveTitle: 'Sudah pulih?',
    resolveWhich: 'Yang mana sudah pulih?',
    resolveYes: 'Ya, sudah pulih',
    resolveLine: 'Papan berubah saat itu juga di semua layar.',
    notYours: 'Diumumkan kantor untuk semua tempat.',
  },

  services: {
    title: 'Atur layanan',
    line: 'Untuk satu layanan di satu tempat, tanpa pengumuman.',
    place: 'Tempat',
    byNotice: 'Ada gangguan yang diumumkan untuk layanan ini. Yang terburuk yang tampil.',
    saved: (service: string, state: string) => `${service}: ${state}. Papan sudah berubah.`,
    question: (service: string) => `${service} hari ini?`,
  },

  cards: {
    title: 'Kartu tiba',
    line: 'Hitung kartu yang sudah di tangan. Sesudah dicatat, bukti warga menjawab “siap diambil”.',
    place: 'Kartu menunggu di',
    camera: 'Pindai dengan kamera',
    cameraOff: 'Matikan kamera',
    cameraLabel: 'Gambar kamera: tunjukkan kode di bukti',
    cameraState: {
      starting: 'Kamera sedang dinyalakan.',
      live: 'Arahkan ke kotak hitam di bukti.',
      refused: 'Ponsel menolak kamera. Izinkan di pengaturan, atau ketik kode.',
      none: 'Kamera tidak bisa dipakai. Ketik kode di bawah.',
    },
    typed: 'Kode di bukti',
    typedHint: 'Ketik 16 huruf dan angkanya, atau pakai alat pindai.',
    add: 'Tambah',
    counted: (group: string, count: number) => `Berakhir *${group}* terhitung. Jumlah *${count}*.`,
    again: (group: string) => `Berakhir *${group}* sudah terhitung.`,
    unreadable: 'Kode belum terbaca. Bandingkan lagi dengan bukti.',
    foreign: 'Itu bukan kode bukti dari kantor ini.',
    full: 'Sudah 500 kartu. Catat dulu yang ini.',
    list: (count: number) => `${count} kartu terhitung`,
    takeBack: (group: string) => `Hapus kartu berakhir ${group}`,
    record: (count: number) => (count === 0 ? 'Catat kartu tiba' : `Catat ${count} kartu tiba`),
    wholeBatch: 'Semua dari satu impor',
    wholeBatchWhy: 'Semua kartu yang menurut SIAK dikirim ke tempat ini.',
    wholeBatchOf: (day: string, rows: string) => `Ekspor ${day}, ${rows} baris`,
    wholeBatchYes: 'Ya, semuanya sudah di sini',
    wholeBatchAsk: (place: string) => `Semua kartu impor ini sudah di ${place}?`,
    recorded: (count: number, place: string) => `${count} kartu tercatat di ${place}`,
    recordedWhy: 'Bukti mereka sekarang menjawab “siap diambil”.',
    unknown: (group: string) =>
      `Kode berakhir ${group} tidak ada di catatan. Hapus dari daftar, lalu catat lagi.`,
    more: 'Hitung lagi',
  },

  more: {
    title: 'Lainnya',
    you: 'Anda masuk sebagai',
    everywhere: 'semua tempat',
    place: 'Tempat yang ditampilkan',
    services: 'Atur layanan',
    servicesWhy: 'Buka, terbatas, atau berhenti',
    mine: 'Akun saya',
    mineWhy: 'Nama, ponsel Anda, keluar dari semua',
    colleagues: 'Petugas',
    colleaguesWhy: 'Undang, ubah peran, ponsel hilang',
    hours: 'Jam buka dan hari tutup',
    hoursWhy: 'Istirahat, Ramadan, libur, tutup mendadak',
    templates: 'Templat pengumuman',
    templatesWhy: 'Kalimat siap pakai, dua bahasa',
    journal: 'Catatan tindakan',
    journalWhy: 'Siapa melakukan apa, dan kapan',
    history: 'Riwayat untuk warga',
    historyWhy: 'Gangguan 90 hari terakhir',
    board: 'Papan untuk warga',
    boardWhy: 'Seperti yang dilihat di ponsel',
    language: 'Bahasa',
    signOut: 'Keluar dari ponsel ini',
    signOutWhy: 'Masuk lagi cukup dengan sidik jari.',
  },
};

export type StaffWords = typeof staffId;
