/** Words of the public pages that no screen shares. */
export const pagesId = {
  office: 'Kabar kantor',
  desk: 'Yang bisa Anda lakukan',
  toSlip: 'Kartu saya',
  share: 'Bagikan',
  shareHeard: 'Bagikan lewat WhatsApp',
  toBoard: 'Papan kabar',
  reload: 'Perbarui',
  otherLanguage: 'English',
  boardTitle: (headline: string, place: string) => `${headline} · ${place}`,
  services: 'Layanan hari ini',
  notices: 'Pengumuman',
  timeline: (lines: number) => `Kabar dari awal (${lines})`,
  otherPlaces: 'Lihat tempat lain',
  district: (name: string) => `Kecamatan ${name}`,
  slipQuestion: 'Kartu Anda sudah sampai mana?',
  slipLabel: 'Kode di bukti Anda',
  slipHint: '16 huruf dan angka, misalnya K7QF-9M2X-4TRB-8WZ4.',
  slipAsk: 'Cari jawaban',
  boardMayBeOld: (moment: string) => `Kabar terakhir kami terima ${moment}.`,
  codePrivate: 'Halaman ini hanya untuk Anda. Jangan bagikan alamatnya.',

  help: {
    tipWhole: 'Periksa kode di bawah gambar kotak pada bukti Anda. Ada empat kelompok berisi empat tanda.',
    tipLetters: 'Huruf O dan angka 0 boleh tertukar. Begitu pula I, L dan angka 1.',
    tipAsk: (counter: string) => `Masih belum bisa? Bawa bukti ini ke ${counter}.`,
    tipAskAny: 'Masih belum bisa? Bawa bukti ini ke petugas.',
  },
  unknown: {
    headline: ['Kode ini', 'belum tercatat'],
    why: 'Catatan kami belum memuat bukti ini.',
    wait: 'Bukti yang baru diberikan masuk catatan setelah petugas mengirim data berikutnya.',
  },
  malformed: {
    headline: ['Kode belum', 'terbaca'],
    why: 'Mungkin ada tanda yang kurang atau tertukar.',
  },
  unavailable: {
    headline: ['Jawaban belum', 'bisa dibuka'],
    why: 'Catatan kartu sedang tidak bisa kami baca. Ini bukan kesalahan Anda.',
    todo: 'Coba lagi beberapa menit lagi.',
  },

  signIn: {
    title: 'Masuk sebagai petugas',
    text: 'Tautan ini hanya bisa dipakai satu kali. Tekan tombol di bawah pada ponsel yang akan Anda pakai.',
    button: 'Masuk di ponsel ini',
  },
  signInRefused: { title: 'Belum bisa masuk' },
  noBoard: {
    headline: ['Papan kabar', 'belum terbaca'],
    why: 'Sistem kami sedang terganggu. Layanan di loket belum tentu ikut berhenti.',
    act: 'Tanya petugas sebelum antre',
    actWhy: 'Kalau masih di rumah, coba buka halaman ini lagi beberapa menit lagi.',
  },
  noOffice: {
    headline: ['Papan kabar', 'belum diatur'],
    why: 'Kantor ini belum mengisi layanan dan jam bukanya.',
    act: 'Tanya petugas di loket',
    actWhy: 'Halaman ini terisi kalau pengelola sudah mengaturnya.',
  },
  notFound: {
    headline: ['Halaman ini', 'tidak ada'],
    why: 'Alamatnya mungkin salah ketik atau sudah berubah.',
  },
  demo: {
    title: 'Lima bukti untuk dicoba',
    text: 'Tunjukkan satu kotak ke kamera layar loket, dari ponsel atau dari kertas.',
    answers: 'Jawabannya',
    kiosk: 'Buka layar loket',
    none: 'Belum ada bukti contoh. Buka alamat yang dicetak saat demo dimulai.',
    open: 'Buka jawabannya',
  },
};

export type PagesWords = typeof pagesId;
