import type { EnrolOffer } from '#domain/staff/passkey-wire';

/** What a one-time link opens. Read on a phone that is not signed in yet. */
export const staffEnrolId = {
  asking: 'Sebentar, kami membaca tautan Anda.',
  invited: {
    invitation: 'Anda diundang',
    rescue: 'Anda menjadi admin',
  } satisfies Record<Exclude<EnrolOffer['by'], 'readmission'>, string>,
  readmitted: 'Ponsel baru Anda',
  as: (role: string, where: string) => (where === '' ? `Sebagai *${role}*` : `Sebagai *${role}*, ${where}`),
  name: 'Nama Anda',
  nameHint: 'Hanya dilihat rekan kantor, tidak pernah tampil di papan. Boleh dikosongkan.',
  whatNext: 'Setelah Anda menekan',
  how: [
    'Ponsel meminta *sidik jari, wajah, atau PIN* yang biasa Anda pakai.',
    'Lain kali cukup itu: tanpa kata sandi, tanpa tautan.',
  ],
  private: 'Sidik jari Anda tidak pernah keluar dari ponsel ini.',
  make: 'Buat kunci sandi',
  demo: 'Masuk tanpa kunci sandi (hanya demo)',
  toSignIn: 'Masuk dengan kunci sandi',
  ownLink: 'Anda sendiri yang memakai tautan ini? Masuk saja dengan kunci sandi di ponsel ini.',
  linkKept: 'Periksa sinyal, lalu coba lagi. Tautan Anda belum terpakai.',
};

export type StaffEnrolWords = typeof staffEnrolId;
