import type { Fact } from '#domain/ledger/event';
import type { NoticeKind } from '#domain/notices/notice';
import type { Corrections } from '#domain/notices/notice-actions';

/** The journal's sheet, and each act in one sentence: who did it stands before. This file is the shape; every other language must fill it. */
export const journalId = {
  search: 'Cari di catatan',
  seek: 'Cari',
  searchHint: 'nama, tempat, atau kata dalam pengumuman',
  staff: 'Petugas',
  everyone: 'Semua',
  day: 'Tanggal',
  clear: 'Hapus saringan',
  asking: 'Catatan sedang dibuka.',
  found: (count: string, more: boolean) => `${count} catatan${more ? ', dan masih ada lagi' : ''}.`,
  nothing: 'Tidak ada catatan yang cocok.',
  nothingWhy: 'Coba kata yang lebih pendek, atau hapus saringannya.',
  nothingYet: 'Belum ketemu di catatan yang lebih baru.',
  more: 'Muat lagi',
  further: 'Cari di catatan yang lebih lama',
  loading: 'Memuat…',
  unreachable: 'Catatan belum bisa dimuat',
  csv: 'Unduh CSV',
  csvWhy: 'Untuk Excel. Berisi nama petugas.',
  erased: 'Petugas (nama dihapus)',
  nameless: 'Tanpa nama',
  operator: 'Terminal operator',
  operatorRole: 'Operator',
  tapped: (tapped: string, received: string) => `diketuk ${tapped}, diterima ${received}`,

  /** In the middle of a sentence. */
  someone: 'seorang petugas',
  everywhere: 'semua tempat',
  andMore: (names: string, more: number) => `${names}, dan ${more} tempat lain`,
  noticeOn: (cause: string) => `pengumuman “${cause}”`,
  olderNotice: 'sebuah pengumuman lama',
  kind: {
    outage: 'gangguan',
    maintenance: 'pemeliharaan',
    schedule: 'perubahan jadwal',
    info: 'info',
  } satisfies Record<NoticeKind, string>,
  corrected: {
    cause: 'penyebab',
    owner: 'yang menangani',
    scope: 'tempat',
    effects: 'layanan',
    advice: 'permintaan kepada warga',
    text: 'keterangan',
    startedAt: 'mulainya',
    endsAt: 'akhirnya',
  } satisfies Record<keyof Corrections, string>,

  notices: {
    published: (kind: string, what: string | null, where: string) =>
      `Mengumumkan ${kind}${what === null ? '' : `: ${what}`} (${where}).`,
    from: (moment: string) => `Tampil mulai ${moment}.`,
    extended: (notice: string, moment: string) =>
      `Menggeser kabar berikutnya tentang ${notice} ke ${moment}.`,
    updated: (notice: string, phase: string) => `Memberi kabar baru tentang ${notice}: ${phase}.`,
    nextNews: (moment: string) => `Kabar berikutnya ${moment}.`,
    recovered: (notice: string) => `Menyatakan pulih: ${notice}.`,
    ended: (notice: string) => `Mengakhiri ${notice}.`,
    corrected: (notice: string, fields: string) => `Membetulkan ${notice}: ${fields}.`,
    withdrawn: (notice: string) => `Menarik ${notice}.`,
    undonePublishing: (notice: string) => `Membatalkan terbitnya ${notice}.`,
    undone: (notice: string) => `Membatalkan kabar terakhirnya tentang ${notice}.`,
  },
  office: {
    described: (places: string, services: string) =>
      `Mengisi data kantor: ${places} tempat, ${services} layanan.`,
    allNormal: (where: string) => `Memastikan semua normal hari ini (${where}).`,
    stillTheSame: (where: string) => `Memastikan masih sama hari ini (${where}).`,
    service: (service: string, where: string, state: string) => `Mengatur ${service} di ${where}: ${state}.`,
    template: (title: string, version: number) =>
      version === 1 ? `Menulis templat ${title}.` : `Mengubah templat ${title} (versi ${version}).`,
    templateRetired: (title: string) => `Menurunkan templat ${title} dari daftar.`,
  },
  hours: {
    weekly: (where: string) => `Mengubah jam buka mingguan ${where}.`,
    asOffice: (where: string) => `Menyamakan jam buka ${where} dengan kantor.`,
    theOffice: 'kantor',
    closed: (day: string, name: string, where: string) => `Menutup ${day}: ${name} (${where}).`,
    otherHours: (day: string, hours: string, name: string, where: string) =>
      `Mengatur jam ${hours} pada ${day}: ${name} (${where}).`,
    lifted: (day: string, where: string) => `Mencabut penutupan ${day} (${where}).`,
    season: (name: string, from: string, to: string, where: string) =>
      `Mengatur jam ${name}, ${from} sampai ${to} (${where}).`,
    seasonEnded: (season: string) => `Mencabut jam khusus ${season}.`,
    working: (day: string) => `Menetapkan kantor buka pada hari libur ${day}.`,
    notWorking: (day: string) => `Menetapkan kantor libur pada ${day}.`,
  },
  slips: {
    opened: (rows: string, day: string) => `Memulai impor ekspor SIAK ${day}: ${rows} baris.`,
    imported: (rows: string, day: string) => `Menerbitkan impor ekspor SIAK ${day}: ${rows} baris.`,
    received: (cards: string, where: string) => `Mencatat ${cards} kartu tiba di ${where}.`,
  },
  people: {
    invited: (role: string, where: string | null) =>
      `Mengundang seorang ${role}${where === null ? '' : ` untuk ${where}`}.`,
    rescue: 'Membuat tautan penyelamat untuk admin.',
    joined: {
      invitation: (role: string) => `Bergabung sebagai ${role}, lewat undangan.`,
      readmission: (role: string) => `Masuk lagi dengan ponsel baru, sebagai ${role}.`,
      rescue: (role: string) => `Bergabung sebagai ${role}, lewat tautan penyelamat.`,
      demo: (role: string) => `Masuk ke demo sebagai ${role}.`,
    } satisfies Record<Extract<Fact, { type: 'staff-joined' }>['by'], (role: string) => string>,
    readmitted: (name: string) => `Mematikan ponsel lama ${name} dan membuat tautan untuk yang baru.`,
    changed: (name: string, role: string, where: string | null) =>
      `Menjadikan ${name} ${role}${where === null ? '' : ` untuk ${where}`}.`,
    removed: (name: string) => `Mengeluarkan ${name} dari daftar petugas.`,
    signedOutSelf: 'Keluar dari semua ponselnya sendiri.',
    signedOut: (name: string) => `Mengeluarkan ${name} dari semua ponsel.`,
  },
};

export type JournalWords = typeof journalId;
