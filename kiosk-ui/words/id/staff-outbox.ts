import type { Action } from '#domain/ledger/action';
import type { UpdateKind } from '#domain/notices/notice';

/** What waits on the phone, and taking an act back. */
export const staffOutboxId = {
  title: 'Menunggu kirim',
  kept: 'Disimpan di ponsel ini. Dikirim begitu ada sinyal.',
  keptBriefly: 'Ponsel ini tidak bisa menyimpan. Jangan tutup halaman ini sebelum terkirim.',
  willSee: 'Yang akan dilihat warga sesudah terkirim',
  /** On the card of a notice: an act on it that has not left, and when the thumb came down. */
  unsentSince: (moment: string) => `Belum terkirim, ditekan ${moment}`,
  standing: (count: number) => `${count} belum terkirim`,
  /** `span` once a minute has gone by. */
  waits: (moment: string, span: string | null) =>
    `Disimpan di ponsel ini sejak ${moment}${span === null ? '' : ` (${span})`}. Dikirim begitu ada sinyal.`,
  wouldFail: (why: string) => `Mungkin ditolak: ${why}`,
  arrived: (act: string) => `Terkirim. ${act}.`,
  cancel: 'Batalkan',
  cancelHeard: (act: string) => `Batalkan: ${act}`,

  signIn: (count: number) => `Masuk lagi untuk mengirim ${count} kabar`,
  waitsOutside: (count: number) => `${count} kabar menunggu di ponsel ini`,

  stale: 'Masih begitu?',
  staleWhy: (act: string, moment: string) => `${act}. Dibuat ${moment}, belum terkirim.`,
  staleLeft: 'Bila dulu sempat sampai, kabarnya sudah ada di papan.',
  send: 'Masih, kirim',
  discard: 'Buang',
  discardYes: 'Ya, buang',
  discardHeard: (act: string) => `Buang: ${act}`,

  refused: (act: string) => `Ditolak. ${act}`,
  refusedAt: (moment: string) => `Dibuat ${moment}.`,
  openAgain: 'Buka lagi',

  others: (count: number) => `${count} kabar milik petugas lain`,
  othersWhy: 'Tidak dikirim atas nama Anda. Terkirim bila pemiliknya masuk di ponsel ini.',

  undo: 'Batalkan',
  undoLine: 'Dibatalkan pun, catatannya tetap ada.',
  right: 'Sudah benar',
  undone: 'Sudah dibatalkan',
  undoneWhy: 'Papan sudah kembali. Catatannya tetap ada.',
  /** Of what screens had told already. */
  undoneTold: 'Papan menulis “dibatalkan” selama 30 menit. Catatannya tetap ada.',
  passOnSoon: 'Teks WhatsApp siap sesudah hitungan selesai.',

  meanwhile: (who: string, time: string) => `Baru saja diperbarui ${who}, ${time}`,
  meanwhileWhy: 'Isian Anda tetap. Kabar Anda menyusul sesudahnya.',
  lastWord: (what: string, who: string, when: string) => `${what}: ${who}, ${when}`,

  did: {
    'confirm-day': 'Pastikan hari ini',
    'publish-notice': 'Terbitkan',
    'update-notice': 'Kabar baru',
    'resolve-notice': 'Akhiri',
    'correct-notice': 'Koreksi',
    'withdraw-notice': 'Tarik',
    'undo-act': 'Batalkan',
    'set-service': 'Atur layanan',
    'change-hours': 'Ubah jam buka',
    'save-template': 'Simpan templat',
    'retire-template': 'Berhenti pakai templat',
    'receive-cards': 'Kartu tiba',
    'publish-import': 'Impor',
    'describe-office': 'Data kantor',
    'invite-staff': 'Undang petugas',
    'readmit-staff': 'Undang lagi petugas',
    'change-staff': 'Ubah petugas',
    'remove-staff': 'Hapus petugas',
    'end-sessions': 'Keluarkan dari semua ponsel',
  } satisfies Record<Action['type'], string>,
  /** A line of a notice's timeline, in a word or two. */
  line: {
    published: 'Diumumkan',
    update: 'Diperbarui',
    extension: 'Diperpanjang',
    correction: 'Dikoreksi',
    resolved: 'Diakhiri',
    withdrawn: 'Ditarik',
    undone: 'Dibatalkan',
  } satisfies Record<UpdateKind, string>,
};

export type StaffOutboxWords = typeof staffOutboxId;
