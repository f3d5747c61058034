import type { ImportRow } from '#domain/slips/import-wire';
import type { CivilDate } from '#domain/time/civil-time';

/** The hall that has confirmed its whole box of cards, and one whose box is still on the way. */
export const RECEIVED_HALL = 'cipocok-jaya';
export const WAITING_HALL = 'unyur';

/**
 * Five slips that between them show what a slip can be told: ready at a hall, waiting for its turn to be printed
 * with its promise of this very day, at the centre, recorded twice, and on the way to a hall.
 *
 * @returns their indices in `rows`, in that order. Throws when there are too few rows to choose from.
 */
export function chooseShownSlips(rows: readonly ImportRow[], today: CivilDate): number[] {
  const first = (fits: (row: ImportRow) => boolean): number => rows.findIndex(fits);
  const promisedNow = first((row) => row.code === 'PRINT_READY_RECORD' && row.promisedOn === today);
  const chosen = [
    first((row) => row.code === 'CARD_SHIPPED' && row.lives === RECEIVED_HALL),
    promisedNow >= 0 ? promisedNow : first((row) => row.code === 'PRINT_READY_RECORD'),
    first((row) => row.code === 'SENT_FOR_ENROLLMENT'),
    first((row) => row.code === 'DUPLICATE_RECORD'),
    first((row) => row.code === 'CARD_SHIPPED' && row.lives === WAITING_HALL),
  ];
  if (chosen.includes(-1)) throw new Error('too few rows to show every kind of answer');
  return chosen;
}
