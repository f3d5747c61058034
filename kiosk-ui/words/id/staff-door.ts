/** At the door of a phone that has been let in before. The rest of it is read with the sheets that need it. */
export const staffDoorId = {
  signIn: 'Masuk',
  trying: 'Sebentar…',
  ended: 'Sesi Anda berakhir',
  endedWhy: 'Isian Anda tetap di sini. Masuk lagi, lalu lanjutkan.',
  again: 'Masuk lagi',
  otherColleague: '*Petugas lain yang masuk.* Isian ini akan tercatat atas namanya.',
  unreachable: 'Kantor belum bisa dihubungi. Periksa sinyal, lalu tekan sekali lagi.',
  /** By why the phone gave no passkey; the sheet that tells it knows them all. */
  noPasskey: {
    cancelled: {
      title: 'Belum jadi',
      todo: 'Dibatalkan, waktunya habis, atau ponsel ini belum punya kunci sandi kantor ini. Tekan sekali lagi.',
    },
    'no-lock': {
      title: 'Ponsel ini belum punya kunci layar',
      todo: 'Buka *Setelan* ponsel, pilih *Keamanan*, pasang PIN atau sidik jari. Lalu kembali ke sini.',
    },
    exists: {
      title: 'Ponsel ini sudah punya kunci sandi',
      todo: 'Tidak perlu membuat lagi. Tekan *Masuk dengan kunci sandi*.',
    },
    unsupported: {
      title: 'Peramban ini belum mengenal kunci sandi',
      todo: 'Perbarui Chrome atau Safari di ponsel ini, lalu buka lagi.',
    },
    'not-loaded': {
      title: 'Bagian halaman ini belum terunduh',
      todo: 'Periksa sinyal, lalu tekan sekali lagi. Kalau tetap begini, *muat ulang halaman ini*.',
    },
    failed: {
      title: 'Ponsel ini gagal memakai kunci sandi',
      todo: 'Nyalakan ulang ponsel, lalu coba lagi. Kalau tetap gagal, pakai ponsel lain.',
    },
  },
};

export type StaffDoorWords = typeof staffDoorId;
