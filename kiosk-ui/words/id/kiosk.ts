/** What only a kiosk says. This file is the shape; every other language must fill it. Stars mark what stands out. */
export const kioskId = {
  /** Names of the two sides of the screen, for the ear. */
  sides: { paper: 'Kabar dari kantor', desk: 'Untuk Anda' },
  pageTitle: (place: string) => `Kabar Loket · ${place}`,
  connected: 'layar ini tersambung',

  keys: {
    type: 'Ketik kode',
    speak: 'Bacakan',
    hush: 'Berhenti baca',
    larger: 'Huruf besar',
    smaller: 'Huruf biasa',
    /** Names the other language in that language. */
    otherLanguage: 'English',
    done: 'Selesai',
    back: 'Kembali',
    erase: 'Hapus satu',
    pause: 'Jeda',
    next: 'Berikutnya',
    retryCamera: 'Coba kamera',
    more: 'Saya perlu waktu lagi',
    stillReading: 'Masih membaca?',
    takeAlong: 'Bawa ke ponsel',
  },
  /** By ear, as the ring begins to count. */
  askedToStay: 'Tekan Saya perlu waktu lagi, atau layar kembali ke papan dalam 20 detik.',
  takeAlongLabel: 'Kode QR: buka jawaban ini di ponsel Anda',
  liveLabel: 'Kode QR: buka kabar sekarang di ponsel Anda',
  nthOf: (nth: number, of: number) => `${nth} dari ${of}`,

  scan: {
    label: 'Gambar kamera: tunjukkan bukti Anda di sini',
    show: 'Tunjukkan bukti Anda ke kamera',
    answers: 'Layar ini menjawab: kartu Anda sudah sampai mana.',
    stillHandedOut: 'Kartu yang sudah jadi tetap dibagikan hari ini.',
    still: 'Bukti Anda tetap bisa dijawab',
    stillHow: 'Tunjukkan ke kamera: kartu Anda sudah sampai mana.',
    closedHow: 'Tunjukkan ke kamera, atau pindai dengan ponsel di rumah.',
    cutOff: 'Bukti bisa dipindai dengan ponsel',
    cutOffHow: 'Layar ini mungkin belum bisa menjawab. Ponsel Anda bisa.',
    looking: 'Bukti Anda terbaca',
    lookingHow: 'Sebentar, kami mencari kartu Anda.',
    cameraStarts: 'Kamera sedang dinyalakan',
    cameraStartsHow: 'Sebentar lagi siap. Kode juga bisa diketik.',
    cameraOff: 'Ketik kode di bukti Anda',
    cameraOffHow: 'Kamera layar ini sedang tidak bisa dipakai.',
  },

  starting: {
    headline: 'Layar baru menyala',
    line: 'Kami sedang meminta kabar dari kantor. Biasanya kurang dari satu menit.',
    ask: 'Perlu sekarang? Tanya petugas',
    askWhy: 'Petugas di loket paling dekat bisa membantu Anda.',
    unreachable: 'Kabar belum sampai',
    unreachableLine:
      'Layar ini belum tersambung ke kantor. Kami terus mencoba, Anda tidak perlu menunggu di sini.',
    phone: 'Kabar ada di ponsel Anda',
    phoneWhy:
      'Pindai kotak ini dengan kamera ponsel. Tidak punya ponsel? Tanya petugas di loket paling dekat.',
    placeUnknown: 'Layar belum punya tempat',
    placeUnknownLine: 'Kantor ini tidak mengenal tempat layar ini. Mohon beri tahu petugas.',
    forClerk: (place: string) => `Untuk petugas: alamat layar ini menyebut “${place}”.`,
    housing: 'Kabar Loket',
  },

  cutOff: {
    headline: (since: string) => `Layar ini terputus sejak *${since}*`,
    line: (span: string) => `${span}. Di bawah ini kabar terakhir.`,
    newsAt: (time: string) => `Kabar pukul ${time}`,
    newsOn: (day: string, time: string) => `Kabar ${day} ${time}`,
    atThatTime: (headline: string) => `Waktu itu: *${headline}*.`,
    nowMayDiffer: 'Sekarang bisa berbeda.',
    phone: 'Kabar sekarang ada di ponsel Anda',
    phoneWhy: (ask: string) => `Pindai kotak ini dengan kamera ponsel. Tidak punya ponsel? ${ask}.`,
    before: (word: string) => `tadi: ${word}`,
  },

  /** `counter` as the office calls it, "Loket 1"; null in a hall, where one simply asks. */
  askAt: (counter: string | null) => (counter === null ? 'Tanya petugas' : `Tanya petugas di *${counter}*`),
  goTo: (counter: string | null) => (counter === null ? 'Tanya petugas' : `Ke ${counter}`),

  lookingUp: {
    headline: 'Sebentar',
    line: 'Bukti Anda terbaca. Kami mencari kartu Anda.',
  },

  help: {
    malformed: {
      headline: 'Kode belum terbaca',
      line: 'Coba salah satu cara ini. Kamera tetap menyala.',
      tips: [
        { headline: '1. Pegang rata', line: 'Sejengkal dari layar' },
        { headline: '2. Jangan tertutup jari', line: 'Seluruh kotak terlihat' },
        { headline: '3. Sobek atau pudar?', line: 'Ketik kode di bawahnya' },
      ],
      act: (go: string) => `Tidak bisa juga? ${go}`,
      why: 'Petugas mencarikan dengan Kartu Keluarga Anda.',
    },
    unknown: {
      headline: 'Kode belum kami kenal',
      line: 'Kode ini terbaca, tetapi belum ada dalam data kami.',
      fresh: 'Bukti masih baru?',
      freshHow: 'Data masuk sesudah petugas mengirimnya. *Coba lagi besok.*',
      retype: 'Kode diketik?',
      retypeHow: 'Bandingkan lagi dengan bukti, lalu *ketik ulang*.',
      office: 'Bukti dari kantor ini?',
      officeHow: (office: string) => `Layar ini hanya mengenal bukti dari *${office}*.`,
      why: 'Tunjukkan bukti ini dan Kartu Keluarga. Petugas mencarikan kartu Anda.',
    },
    foreign: {
      headline: 'Bukan bukti kami',
      line: 'Kode itu terbaca, tetapi bukan kode bukti KTP-el dari kantor ini.',
      act: 'Cari kotak hitam di bukti Anda',
      why: (office: string) => `Bukti dari ${office} punya kotak hitam dengan kode di bawahnya.`,
      none: 'Tidak punya bukti?',
      noneHow: (ask: string) => `${ask}. Bawa Kartu Keluarga.`,
    },
    unreachable: {
      headline: 'Belum bisa dijawab',
      line: 'Layar ini sedang tidak tersambung. Bukti Anda baik-baik saja.',
      act: 'Lanjutkan di ponsel Anda',
      why: 'Pindai kotak ini dengan kamera ponsel.',
      none: 'Tidak punya ponsel?',
      noneHow: (ask: string) => `${ask}. Tunjukkan bukti ini.`,
      again: 'Mau coba lagi di sini?',
      againHow: 'Tunjukkan bukti ke kamera sekali lagi.',
    },
  },

  keypad: {
    headline: 'Ketik kode',
    line: 'Huruf dan angka di bawah kotak hitam.',
    label: 'Papan ketik kode',
    cells: (typed: string, missing: number) =>
      typed === '' ? `Kode kosong, ${missing} lagi` : `Kode: ${typed}, kurang ${missing} lagi`,
    missing: (count: number) => `Kurang *${count}* lagi. Salah ketik? Layar ini akan memberi tahu.`,
    mistyped: 'Ada yang *salah ketik*. Bandingkan dengan bukti Anda, lalu hapus yang salah.',
  },

  /** Spoken in place of what is drawn. */
  spoken: {
    board: 'Tunjukkan bukti Anda ke kamera, atau tekan ketik kode.',
  },
};

export type KioskWords = typeof kioskId;
