import type { Cause } from '#domain/notices/cause';
import type { Service, ServiceId, SlipRole } from '#domain/services/service';

/** Where the office's computers and lines fail, so do all services that need the register. */
const LINES: readonly Cause[] = ['central-network', 'local-network', 'power'];

/**
 * What people come for. Files are taken in at the lobby alone: only what lies there is printed the night the
 * network returns.
 */
export const DEMO_SERVICES: readonly Service[] = [
  service('perekaman', 'Perekaman', 'Recording', {
    slipRole: 'recording',
    counter: 'Loket 1',
    stoppedBy: ['power'],
    limitedBy: ['central-network', 'local-network', 'staffing', 'weather'],
  }),
  service('cetak-ktp', 'Cetak KTP-el', 'KTP printing', {
    slipRole: 'printing',
    counter: null,
    stoppedBy: [...LINES, 'blanks', 'printer'],
    limitedBy: ['staffing'],
  }),
  service('ambil-ktp', 'Ambil KTP-el', 'KTP pickup', {
    slipRole: 'pickup',
    counter: 'Loket 2',
    stoppedBy: [],
    limitedBy: ['power', 'staffing', 'weather'],
  }),
  service('kartu-keluarga', 'Kartu Keluarga', 'Family card', {
    counter: 'Loket 4',
    stoppedBy: LINES,
    limitedBy: ['staffing', 'weather'],
  }),
  service('kartu-anak', 'Kartu Anak (KIA)', 'Child card (KIA)', {
    counter: 'Loket 4',
    stoppedBy: [...LINES, 'printer'],
    limitedBy: ['staffing', 'weather'],
  }),
  service('akta', 'Akta', 'Certificates', {
    counter: 'Loket 5',
    stoppedBy: [],
    limitedBy: ['local-network', 'power', 'staffing', 'weather'],
  }),
  service('pindah-datang', 'Pindah, datang', 'Moving in or out', {
    counter: 'Loket 6',
    stoppedBy: LINES,
    limitedBy: ['staffing', 'weather'],
  }),
  service('titip-berkas', 'Titip berkas', 'Leave a file', {
    slipRole: 'file-keeping',
    counter: 'Loket 3',
    stoppedBy: [],
    limitedBy: ['weather'],
  }),
];

function service(
  id: ServiceId,
  name: string,
  english: string,
  more: {
    slipRole?: SlipRole;
    counter: string | null;
    stoppedBy: readonly Cause[];
    limitedBy: readonly Cause[];
  },
): Service {
  const { slipRole = null, counter, stoppedBy, limitedBy } = more;
  return {
    id,
    name: { id: name, en: english },
    slipRole,
    counter,
    stoppedBy: [...stoppedBy],
    limitedBy: [...limitedBy],
  };
}
