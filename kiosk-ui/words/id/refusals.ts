import type { RefusalCode } from '#domain/ledger/refusal';

/** A no in words: what is so, and what to do. */
export interface RefusalWords {
  title: string;
  todo: string;
}

/** Every refusal the office can give. The first lines are read by visitors, most of the others by staff. */
export const refusalsId: Record<RefusalCode, RefusalWords> = {
  'not-signed-in': {
    title: 'Anda belum masuk',
    todo: 'Masuk lagi dengan kunci sandi Anda. Isian Anda tetap ada.',
  },
  'role-not-allowed': { title: 'Peran Anda tidak boleh melakukan ini', todo: 'Minta bantuan admin kantor.' },
  'place-not-yours': {
    title: 'Ini bukan tempat Anda',
    todo: 'Pilih kelurahan Anda sendiri, atau hubungi kantor.',
  },
  'link-unknown': {
    title: 'Tautan ini tidak berlaku',
    todo: 'Sepuluh menitnya habis, atau tautannya terpotong. Minta yang baru kepada admin.',
  },
  'link-used': {
    title: 'Tautan ini sudah dipakai',
    todo: 'Satu tautan hanya untuk satu ponsel, sekali saja. Minta yang baru kepada admin.',
  },
  'origin-foreign': {
    title: 'Permintaan datang dari situs lain',
    todo: 'Buka halaman petugas langsung, lalu coba lagi.',
  },
  'passkey-refused': {
    title: 'Kunci sandi tidak terbukti',
    todo: 'Buka kunci ponsel dengan sidik jari, wajah, atau PIN, lalu coba lagi.',
  },
  'passkey-unknown': {
    title: 'Kunci sandi ini tidak dikenal',
    todo: 'Pakai ponsel yang Anda daftarkan, atau minta tautan kepada admin kantor.',
  },
  'challenge-unknown': {
    title: 'Waktunya habis',
    todo: 'Tekan sekali lagi, dan jawab ponsel lebih cepat.',
  },
  'staff-unknown': {
    title: 'Petugas ini sudah tidak ada',
    todo: 'Muat ulang daftarnya.',
  },
  'last-admin': {
    title: 'Ini admin terakhir',
    todo: 'Jadikan petugas lain admin dahulu.',
  },
  'text-unfilled': {
    title: 'Ada isian yang masih kosong',
    todo: 'Isi bagian dalam kurung kurawal, lalu terbitkan.',
  },
  'repeats-overlap': {
    title: 'Jadwalnya saling bertumpuk',
    todo: 'Pendekkan waktunya, atau jarangkan ulangannya.',
  },
  'template-unknown': {
    title: 'Templat ini sudah tidak ada',
    todo: 'Pilih templat lain.',
  },
  'template-incomplete': {
    title: 'Templat ini belum lengkap',
    todo: 'Isi kedua bahasa, penyebab, dan siapa yang menangani.',
  },
  'undo-unknown': {
    title: 'Tidak ada yang dapat dibatalkan',
    todo: 'Koreksi atau tarik kabarnya bila keliru.',
  },
  'undo-too-late': {
    title: 'Waktu untuk membatalkan sudah habis',
    todo: 'Koreksi atau tarik kabarnya.',
  },
  'undo-overtaken': {
    title: 'Petugas lain sudah memperbarui kabar ini',
    todo: 'Baca dahulu kabar terbarunya, lalu koreksi bila perlu.',
  },
  'hours-in-past': {
    title: 'Hari itu sudah lewat',
    todo: 'Pilih hari ini atau sesudahnya.',
  },
  'season-overlaps': {
    title: 'Hari-hari itu sudah punya jam khusus',
    todo: 'Hapus jam khusus yang lama dahulu.',
  },
  'season-unknown': {
    title: 'Jam khusus ini sudah tidak ada',
    todo: 'Muat ulang daftarnya.',
  },
  'closure-unknown': {
    title: 'Hari tutup ini sudah tidak ada',
    todo: 'Muat ulang daftarnya.',
  },
  'not-a-holiday': {
    title: 'Hari itu bukan hari libur nasional',
    todo: 'Pilih hari yang ditandai kalender.',
  },
  'body-too-large': {
    title: 'Isinya terlalu besar',
    todo: 'Pendekkan tulisan, atau bagi menjadi beberapa bagian.',
  },
  'body-malformed': { title: 'Isinya tidak terbaca', todo: 'Muat ulang halaman ini, lalu coba lagi.' },
  'action-id-reused': {
    title: 'Tindakan ini bentrok dengan yang lain',
    todo: 'Muat ulang halaman ini, lalu ulangi.',
  },
  'office-not-described': {
    title: 'Kantor belum diatur',
    todo: 'Admin perlu mengisi data kantor lebih dulu.',
  },
  'place-unknown': { title: 'Tempat ini tidak dikenal', todo: 'Pilih tempat lain dari daftar.' },
  'service-unknown': { title: 'Layanan ini tidak dikenal', todo: 'Muat ulang halaman ini, lalu pilih lagi.' },
  'notice-unknown': { title: 'Pengumuman ini tidak ditemukan', todo: 'Muat ulang halaman ini.' },
  'notice-over': {
    title: 'Pengumuman ini sudah selesai',
    todo: 'Kalau gangguan muncul lagi, umumkan yang baru.',
  },
  'outage-needs-cause': {
    title: 'Penyebabnya belum dipilih',
    todo: 'Pilih penyebab dan siapa yang menangani.',
  },
  'outage-needs-effects': {
    title: 'Layanan yang kena belum dipilih',
    todo: 'Pilih paling sedikit satu layanan.',
  },
  'next-update-missing': {
    title: 'Jam kabar berikutnya belum ada',
    todo: 'Pilih kapan Anda memberi kabar lagi.',
  },
  'next-update-past': { title: 'Jam kabar itu sudah lewat', todo: 'Pilih jam yang akan datang.' },
  'next-update-too-far': {
    title: 'Jam kabar itu terlalu jauh',
    todo: 'Pilih paling lama tujuh hari dari sekarang.',
  },
  'start-in-future': { title: 'Gangguan belum mulai', todo: 'Pilih jam mulai yang sudah lewat.' },
  'start-too-old': { title: 'Jam mulai terlalu lama', todo: 'Pilih hari dalam 30 hari terakhir.' },
  'end-before-start': { title: 'Selesai sebelum mulai', todo: 'Pilih jam selesai sesudah jam mulai.' },
  'date-too-far': {
    title: 'Tanggal itu terlalu jauh',
    todo: 'Pilih mulai dalam satu tahun dan selesai dalam dua tahun.',
  },
  'too-many': {
    title: 'Sudah terlalu banyak',
    todo: 'Akhiri atau hapus yang sudah tidak berlaku, lalu coba lagi.',
  },
  'text-missing': { title: 'Belum ada tulisan', todo: 'Tulis satu kalimat untuk pengunjung.' },
  'text-unreadable': {
    title: 'Tulisan ini memuat tanda yang tidak terlihat',
    todo: 'Ketik ulang dengan huruf dan angka biasa.',
  },
  'text-holds-nik': {
    title: 'Tulisan ini memuat nomor seperti NIK',
    todo: 'Hapus nomornya. Layar umum tidak boleh memuat NIK.',
  },
  'day-not-begun': {
    title: 'Hari pelayanan belum mulai',
    todo: 'Pastikan paling awal tiga jam sebelum kantor buka.',
  },
  'notice-still-active': {
    title: 'Masih ada gangguan yang berjalan',
    todo: 'Nyatakan “Masih sama” atau “Sudah pulih” lebih dulu.',
  },
  'slip-code-malformed': {
    title: 'Kode ini belum lengkap atau salah ketik',
    todo: 'Periksa lagi 16 huruf dan angka di bukti Anda.',
  },
  'slip-unknown': {
    title: 'Kode ini belum ada di catatan kami',
    todo: 'Bukti baru tercatat saat petugas mengirim data berikutnya. Bukti lama? Tanya petugas.',
  },
  'batch-unknown': { title: 'Impor ini tidak ditemukan', todo: 'Muat ulang halaman ini, lalu pilih lagi.' },
  'nothing-to-receive': {
    title: 'Tidak ada kartu impor ini yang menunggu di sini',
    todo: 'Periksa tempatnya. Kartu yang sudah dicatat tidak dihitung lagi.',
  },
  'already-received': { title: 'Kartu ini sudah diterima', todo: 'Tidak perlu memindai lagi.' },
  'import-unknown': {
    title: 'Impor ini sudah tidak ada',
    todo: 'Impor yang tertunda satu jam dibuang. Mulai lagi.',
  },
  'import-incomplete': {
    title: 'Impor belum lengkap',
    todo: 'Tunggu sampai semua bagian terkirim, lalu terbitkan.',
  },
  'import-empty': { title: 'Berkas ini tanpa isi', todo: 'Pilih berkas ekspor yang ada isinya.' },
  'import-piece-conflict': { title: 'Bagian impor tidak cocok', todo: 'Mulai impor dari awal.' },
  'import-date-future': {
    title: 'Tanggal ekspor belum tiba',
    todo: 'Pilih tanggal ekspor yang sudah lewat.',
  },
  'import-codes-strange': {
    title: 'Terlalu banyak kode status yang tidak dikenal',
    todo: 'Periksa: benarkah itu kolom status? Jangan sampai kolom nama.',
  },
  'too-much-today': {
    title: 'Jumlah baris hari ini sudah penuh',
    todo: 'Lanjutkan besok, atau hubungi pengelola.',
  },
  'too-many-tries': {
    title: 'Terlalu sering mencoba',
    todo: 'Tunggu satu menit, lalu coba lagi.',
  },
  'not-found': { title: 'Halaman ini tidak ada', todo: 'Mulai dari papan kabar.' },
  'board-not-there': {
    title: 'Papan kabar belum bisa dibaca',
    todo: 'Coba lagi sebentar, atau tanya petugas.',
  },
  'desk-unreachable': { title: 'Kantor belum terhubung', todo: 'Belum tersimpan. Coba lagi sebentar.' },
  broken: {
    title: 'Ada yang rusak di pihak kami',
    todo: 'Coba lagi sebentar. Kalau tetap begini, tanya petugas.',
  },
};
