import type { Fact } from '../ledger/event.ts';
import type { Cause } from '../notices/cause.ts';
import type { NoticeKind, Phase } from '../notices/notice.ts';
import type { ToldState } from '../services/service-state.ts';
import type { Role } from '../staff/roles.ts';

/** By what words an act is looked for, in both languages at once: nobody types `notice-published`. */
export const ACT_TERMS: Record<Fact['type'], string> = {
  'office-described': 'data kantor diatur office described',
  'day-confirmed': 'memastikan hari pagi dipastikan day confirmed morning',
  'notice-published': 'mengumumkan pengumuman terbit published announced notice',
  'notice-updated': 'kabar baru perpanjang memperpanjang news update extended',
  'notice-resolved': 'pulih selesai berakhir mengakhiri recovered resolved ended',
  'notice-corrected': 'membetulkan koreksi perbaikan corrected correction',
  'notice-withdrawn': 'menarik ditarik withdrawn',
  'act-undone': 'membatalkan batal undo undone took back',
  'service-set': 'mengatur layanan service set',
  'hours-changed': 'jam buka libur tutup hours closure holiday season',
  'template-saved': 'templat template',
  'import-opened': 'impor ekspor siak mulai import began',
  'batch-imported': 'impor ekspor siak terbit import published',
  'cards-received': 'kartu tiba cards arrived received',
  'staff-invited': 'mengundang undangan invited invitation',
  'rescue-link-made': 'tautan penyelamat admin rescue link',
  'staff-joined': 'bergabung masuk kunci sandi joined passkey',
  'staff-readmitted': 'ponsel baru hilang readmitted lost phone',
  'staff-changed': 'mengubah peran role changed',
  'staff-removed': 'mengeluarkan keluar berhenti removed left',
  'sessions-ended': 'keluar semua ponsel sesi sessions ended signed out',
};

type Code = Cause | NoticeKind | Phase | ToldState | Role;

/** And by what words the codes within it are. */
const CODE_TERMS: Record<Code, string> = {
  'central-network': 'jaringan pusat central network',
  'local-network': 'jaringan kantor lokal local network',
  power: 'listrik padam power',
  weather: 'cuaca weather',
  blanks: 'blangko habis blank cards',
  printer: 'mesin cetak printer',
  staffing: 'petugas kurang staffing',
  other: 'lain other',
  outage: 'gangguan outage',
  maintenance: 'pemeliharaan maintenance',
  schedule: 'jadwal schedule',
  info: 'info',
  reported: 'dilaporkan reported',
  confirmed: 'dipastikan confirmed',
  recovering: 'dipulihkan recovering',
  resolved: 'pulih resolved',
  normal: 'buka normal open',
  limited: 'terbatas limited',
  stopped: 'berhenti stopped',
  viewer: 'pengamat viewer',
  clerk: 'petugas kantor office clerk',
  kelurahan: 'petugas kelurahan clerk',
  admin: 'admin',
  operator: 'operator kantor terminal',
};

/** The words of a code; empty for what is none. */
export function termsOf(code: string): string {
  return isCode(code) ? CODE_TERMS[code] : '';
}

function isCode(text: string): text is Code {
  return Object.hasOwn(CODE_TERMS, text);
}
