import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSiakStatus, SIAK_CODE_MAX, type Trouble } from '#domain/slips/siak-status';
import type { Stage } from '#domain/slips/stage';

/** The list as offices publish it, once more, so that a slip of the pen in the code shows. */
const LISTED: [string, Stage, Trouble | null][] = [
  ['UNREGISTERED', 'not-recorded', null],
  ['BIO_CAPTURED', 'captured', null],
  ['PROCESSING', 'captured', null],
  ['SENT_FOR_ENROLLMENT', 'at-centre', null],
  ['RECEIVED_AT_CENTRAL', 'at-centre', null],
  ['ENROLL_FAILURE_AT_CENTRAL', 'needs-action', 'record-again'],
  ['ENROLL_FAILURE_AT_REGIONAL', 'needs-action', 'record-again'],
  ['SEARCH_FAILURE_AT_CENTRAL', 'needs-action', 'search-failed'],
  ['DUPLICATE_RECORD', 'needs-action', 'recorded-twice'],
  ['ADJUDICATE_IN_PROCESS', 'needs-action', 'recorded-twice'],
  ['ADJUDICATE_RECORD', 'needs-action', 'recorded-twice'],
  ['PRINT_READY_RECORD', 'print-ready', null],
  ['SENT_FOR_CARD_PRINTING', 'printing', null],
  ['CARD_PRINTED', 'printed', null],
  ['CARD_SHIPPED', 'on-the-way', null],
  ['CARD_ISSUED', 'collected', null],
  ['CARD_ACTIVATED', 'collected', null],
];

describe('a SIAK status', () => {
  test.each(LISTED)('%s means %s', (code, stage, trouble) => {
    expect(readSiakStatus(code)).toEqual({ code, stage, trouble, known: true });
  });

  test.each([
    ['BC', 'BIO_CAPTURED'],
    ['PRO', 'PROCESSING'],
    ['SFE', 'SENT_FOR_ENROLLMENT'],
    ['EFAC', 'ENROLL_FAILURE_AT_CENTRAL'],
    ['DUP', 'DUPLICATE_RECORD'],
    ['DR', 'DUPLICATE_RECORD'],
    ['PRR', 'PRINT_READY_RECORD'],
  ])('%s is short for %s', (short, long) => {
    expect(readSiakStatus(short)).toEqual(readSiakStatus(long));
  });

  test.each(['print_ready_record', 'Print Ready Record', ' PRINT-READY-RECORD ', 'PRINTREADYRECORD', 'prr'])(
    'is read as it is spelled in exports: "%s"',
    (spelling) => {
      expect(readSiakStatus(spelling).code).toBe('PRINT_READY_RECORD');
    },
  );

  test('that nobody listed is kept as it came, in capitals, and is known to be unknown', () => {
    expect(readSiakStatus(' held for audit ')).toEqual({
      code: 'HELD_FOR_AUDIT',
      stage: 'unknown',
      trouble: null,
      known: false,
    });
  });

  test('never means ready: only the place itself can say that', () => {
    const anyCode = fc.oneof(fc.string(), fc.constantFrom(...LISTED.map(([code]) => code), 'READY', 'SIAP'));
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(readSiakStatus(code).stage).not.toBe('ready');
      }),
    );
  });

  test('read twice is read the same, and never grows past what a segment keeps', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const status = readSiakStatus(text);
        expect(status.code.length).toBeLessThanOrEqual(SIAK_CODE_MAX);
        expect(readSiakStatus(status.code)).toEqual(status);
      }),
    );
  });
});
