import type { Fact } from '#domain/ledger/event';
import { HOUR } from '#domain/time/civil-time';
import { noticeOf } from '../kiosk-ui/staff/a-desk.ts';
import { at, TUESDAY } from './office-time.ts';
import { SAMPLE_HOURS, SAMPLE_OFFICE } from './sample-office.ts';

const NINE = at(TUESDAY, '09.00');
const batch = {
  id: 'batch-0001',
  asOf: at('2018-02-05', '16.00'),
  importedAt: NINE,
  rows: 43_000,
  byStage: {},
  unknownCodes: [],
  unknownKelurahan: [],
};

/** One fact of every type there is: a new type is a compile error here. */
export const SAMPLE_FACTS: { [T in Fact['type']]: Extract<Fact, { type: T }> } = {
  'office-described': { type: 'office-described', office: SAMPLE_OFFICE },
  'day-confirmed': { type: 'day-confirmed', places: ['lobi', 'cipare'], finding: 'all-normal' },
  'notice-published': {
    type: 'notice-published',
    notice: noticeOf({ text: { id: 'Titipkan berkas di loket.', en: 'Leave your file here.' } }),
  },
  'notice-updated': {
    type: 'notice-updated',
    notice: 'notice-0001',
    phase: 'recovering',
    effects: null,
    text: { id: 'Petugas pusat sedang memperbaiki.', en: null },
    nextUpdateAt: NINE + 2 * HOUR,
  },
  'notice-resolved': { type: 'notice-resolved', notice: 'notice-0001', text: null },
  'notice-corrected': {
    type: 'notice-corrected',
    notice: 'notice-0001',
    changes: { scope: ['cipare'], startedAt: NINE },
  },
  'notice-withdrawn': { type: 'notice-withdrawn', notice: 'notice-0001', text: null },
  'act-undone': { type: 'act-undone', act: 'action-0001', notice: 'notice-0001', before: noticeOf() },
  'service-set': {
    type: 'service-set',
    place: 'cipare',
    service: 'ambil-ktp',
    state: 'limited',
    note: { id: 'Satu loket saja.', en: null },
  },
  'hours-changed': {
    type: 'hours-changed',
    change: { kind: 'weekly', place: 'cipare', hours: SAMPLE_HOURS },
  },
  'template-saved': {
    type: 'template-saved',
    template: {
      id: 'jaringan-gedung',
      version: 3,
      kind: 'outage',
      title: { id: 'Jaringan gedung putus', en: 'Building network down' },
      cause: 'local-network',
      owner: 'provider',
      advice: 'leave-file',
      effects: null,
      text: null,
      nextUpdateMinutes: 60,
      retired: false,
    },
  },
  'import-opened': { type: 'import-opened', import: 'batch-0001', asOf: batch.asOf, rows: batch.rows },
  'batch-imported': { type: 'batch-imported', batch },
  'cards-received': { type: 'cards-received', place: 'cipare', batch: null, fingerprints: [7, 8, 9] },
  'staff-invited': { type: 'staff-invited', role: 'kelurahan', places: ['cipare'] },
  'rescue-link-made': { type: 'rescue-link-made' },
  'staff-joined': {
    type: 'staff-joined',
    staff: 'staff-rina',
    role: 'clerk',
    places: null,
    by: 'invitation',
  },
  'staff-readmitted': { type: 'staff-readmitted', staff: 'staff-rina' },
  'staff-changed': { type: 'staff-changed', staff: 'staff-rina', role: 'kelurahan', places: ['cipare'] },
  'staff-removed': { type: 'staff-removed', staff: 'staff-rina' },
  'sessions-ended': { type: 'sessions-ended', staff: 'staff-rina' },
};
