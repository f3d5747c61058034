import type { OfficeFacts } from '#domain/slips/office-facts';
import type { SiakFacts } from '#domain/slips/siak-facts';
import type { SlipFacts } from '#domain/slips/slip-facts';
import { at, MONDAY } from './office-time.ts';

export const EXPORTED = at(MONDAY, '06.00');

/** A slip as the morning's export has it, of someone who lives in `cipare` (whose cards wait at their hall). */
export function slip(
  code: string,
  siak: Partial<SiakFacts> = {},
  office: Partial<OfficeFacts> = {},
): SlipFacts {
  return {
    siak: {
      code,
      lives: 'cipare',
      recordedOn: '2018-01-15',
      printedOn: null,
      promisedOn: null,
      application: 'new',
      ...siak,
    },
    office: { ...NOTHING_DONE, ...office },
    siakAsOf: EXPORTED,
    officeAsOf: EXPORTED,
  };
}

/** A slip that no export has named: only what the office itself did is known. */
export function slipByActs(office: Partial<OfficeFacts>): SlipFacts {
  return { siak: null, office: { ...NOTHING_DONE, ...office }, siakAsOf: null, officeAsOf: EXPORTED };
}

const NOTHING_DONE: OfficeFacts = {
  issuedAt: null,
  file: null,
  fileAt: null,
  receivedAt: null,
  receivedPlace: null,
  collectedAt: null,
};
