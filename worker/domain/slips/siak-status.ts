import type { Stage } from './stage.ts';

/** What a visitor has to do about a record that needs action. */
export type Trouble = 'record-again' | 'recorded-twice' | 'search-failed';

/** One status of a KTP-el record in SIAK. */
export interface SiakStatus {
  /** Canonical spelling; an unknown code in upper case as the export had it. */
  code: string;
  stage: Exclude<Stage, 'ready'>;
  trouble: Trouble | null;
  known: boolean;
}

type Row = readonly [code: string, shorts: string, stage: Exclude<Stage, 'ready'>, trouble: Trouble | null];

/**
 * The codes offices publish (Dinas Dukcapil Purbalingga, Kebumen, Rembang, Jember, Banyumas) and those of the
 * village system OpenSID. No regulation lists them, so others must be expected.
 */
const LISTED: readonly Row[] = [
  ['UNREGISTERED', '', 'not-recorded', null],
  ['BIO_CAPTURED', 'BC', 'captured', null],
  ['PROCESSING', 'PRO', 'captured', null],
  ['SENT_FOR_ENROLLMENT', 'SFE', 'at-centre', null],
  ['RECEIVED_AT_CENTRAL', '', 'at-centre', null],
  ['ENROLL_FAILURE_AT_CENTRAL', 'EFAC', 'needs-action', 'record-again'],
  ['ENROLL_FAILURE_AT_REGIONAL', '', 'needs-action', 'record-again'],
  ['SEARCH_FAILURE_AT_CENTRAL', '', 'needs-action', 'search-failed'],
  ['DUPLICATE_RECORD', 'DUP DR', 'needs-action', 'recorded-twice'],
  ['PRINT_READY_RECORD', 'PRR', 'print-ready', null],
  ['SENT_FOR_CARD_PRINTING', '', 'printing', null],
  ['CARD_PRINTED', '', 'printed', null],
  ['CARD_SHIPPED', '', 'on-the-way', null],
  ['CARD_ISSUED', '', 'collected', null],
  ['CARD_ACTIVATED', '', 'collected', null],
];

const BY_SPELLING = new Map<string, SiakStatus>(
  LISTED.flatMap(([code, shorts, stage, trouble]) =>
    [code, ...shorts.split(' ').filter(Boolean)].map(
      (spelling) => [bare(spelling), { code, stage, trouble, known: true }] as const,
    ),
  ),
);

/** Longest code kept; longer ones are cut, for they go into the segment's dictionary. */
export const SIAK_CODE_MAX = 48;

/** A status as exports spell it: case, spaces, dashes and short forms forgiven; an unknown one kept as it is. */
export function readSiakStatus(text: string): SiakStatus {
  const spelling = bare(text);
  const listed = BY_SPELLING.get(spelling);
  if (listed) return listed;
  const code = text.trim().toUpperCase().replace(/\s+/g, '_').slice(0, SIAK_CODE_MAX);
  if (spelling.startsWith('ADJUDICATE')) {
    return { code, stage: 'needs-action', trouble: 'recorded-twice', known: true };
  }
  return { code, stage: 'unknown', trouble: null, known: false };
}

function bare(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
