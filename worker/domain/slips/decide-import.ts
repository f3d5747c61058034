import type { Context } from '../ledger/context.ts';
import type { Fact } from '../ledger/event.ts';
import { type Refusal, refuse } from '../ledger/refusal.ts';
import { HOUR } from '../time/civil-time.ts';
import { UNKNOWN_CODES_MAX } from './row-texts.ts';

/** An export is of now or of before; an hour's grace for a PC's clock that runs ahead. */
const CLOCK_GRACE = HOUR;

/** All or nothing: an import is published only when every announced row has come. */
export function decidePublishImport({ staged, now }: Context): Fact[] | Refusal {
  if (!staged) return refuse('import-unknown');
  if (staged.rows === 0) return refuse('import-empty');
  if (staged.rows !== staged.rowsAnnounced)
    return refuse('import-incomplete', `${staged.rows}/${staged.rowsAnnounced}`);
  if (staged.asOf > now + CLOCK_GRACE) return refuse('import-date-future');
  if (staged.unknownCodes.length > UNKNOWN_CODES_MAX) {
    return refuse('import-codes-strange', `${staged.unknownCodes.length}`);
  }
  const { rowsAnnounced: _, ...summary } = staged;
  return [{ type: 'batch-imported', batch: { ...summary, importedAt: now } }];
}
