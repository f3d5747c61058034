import * as z from 'zod';
import type { Fact } from '#domain/ledger/event';
import { isRefusal, type Refusal, refuse } from '#domain/ledger/refusal';
import type { ImportOpening, ImportPiece, ImportPieceReply, ImportRow } from '#domain/slips/import-wire';
import { readSiakStatus } from '#domain/slips/siak-status';
import { DAY, type Instant } from '#domain/time/civil-time';
import { digestOf } from '../digest.ts';
import type { SlipKeys } from '../slip-keys.ts';
import type { Kept } from './kept.ts';
import type { StagedRow, Staging } from './staging.ts';

/** Rows a day for which codes may be derived: several exports of a large city, and no more than a thief could use. */
const ROWS_A_DAY = 400_000;

const openedToday = z.object({ day: z.int(), rows: z.int() });

/** Turns rows of an export into staged facts: the registration number goes in, a fingerprint stays. */
export class Imports {
  readonly #staging: Staging;
  readonly #keys: SlipKeys;
  readonly #kept: Kept;

  constructor(staging: Staging, keys: SlipKeys, kept: Kept) {
    this.#staging = staging;
    this.#keys = keys;
    this.#kept = kept;
  }

  /**
   * Opens an import, or one that is open already. The first opening is a fact for the journal, since slip codes
   * can be derived from here on whether or not the import is ever published.
   */
  open(opening: ImportOpening, now: Instant): { rows: number; fact: Fact | null } | Refusal {
    const fresh = !this.#staging.has(opening.id);
    if (fresh && !this.#allow(opening.rows, now)) return refuse('too-much-today', `${ROWS_A_DAY}`);
    const opened = this.#staging.open(opening, now);
    if (isRefusal(opened)) return opened;
    const { id, rows, asOf } = opening;
    return { rows: opened.rows, fact: fresh ? { type: 'import-opened', import: id, rows, asOf } : null };
  }

  /** Stages a piece and gives its slip codes back, in its order, for the clerk's printer. */
  async take(
    importId: string,
    piece: number,
    { rows }: ImportPiece,
    now: Instant,
  ): Promise<ImportPieceReply | Refusal> {
    // Asked first: codes are derived for rows of an open import alone.
    if (!this.#staging.takes(importId, now)) return refuse('import-unknown');
    const derived = await Promise.all(rows.map((row) => this.#keys.derive(row.registration)));
    const staged = rows.map((row, i): StagedRow => {
      const slips = derived[i] ?? [];
      return { fingerprints: slips.map((slip) => slip.fingerprint), facts: factsOf(row) };
    });
    // Of the staged rows, not of what was sent: the digest must not be one of registration numbers.
    const digest = await digestOf(JSON.stringify(staged));
    const taken = this.#staging.take(importId, piece, staged, digest, now);
    return isRefusal(taken) ? taken : { codes: derived.map(([first]) => first.code), rows: taken.rows };
  }

  #allow(rows: number, now: Instant): boolean {
    const day = Math.floor(now / DAY);
    const before = this.#kept.read('opened-today', openedToday);
    const sum = (before?.day === day ? before.rows : 0) + rows;
    if (sum > ROWS_A_DAY) return false;
    this.#kept.write('opened-today', { day, rows: sum });
    return true;
  }
}

function factsOf(row: ImportRow): StagedRow['facts'] {
  const { registration: _, code, ...facts } = row;
  return { ...facts, code: readSiakStatus(code).code };
}
