import { isRefusal, type Refusal } from '../../domain/ledger/refusal.ts';
import type { ImportOpening, ImportPiece, ImportPieceReply, ImportRow } from '../../domain/slips/import-wire.ts';
import { readSiakStatus } from '../../domain/slips/siak-status.ts';
import type { Instant } from '../../domain/time/civil-time.ts';
import { digestOf } from '../digest.ts';
import type { SlipKeys } from '../slip-keys.ts';
import type { StagedRow, Staging } from './staging.ts';

/** Turns rows of an export into staged facts: the registration number goes in, a fingerprint stays. */
export class Imports {
  readonly #staging: Staging;
  readonly #keys: SlipKeys;

  constructor(staging: Staging, keys: SlipKeys) {
    this.#staging = staging;
    this.#keys = keys;
  }

  open(opening: ImportOpening, now: Instant): { rows: number } | Refusal {
    return this.#staging.open(opening, now);
  }

  /** Stages a piece and gives its slip codes back, in its order, for the clerk's printer. */
  async take(importId: string, piece: number, { rows }: ImportPiece): Promise<ImportPieceReply | Refusal> {
    const derived = await Promise.all(rows.map((row) => this.#keys.derive(row.registration)));
    const staged = rows.map((row, i): StagedRow => {
      const slips = derived[i] ?? [];
      return { fingerprints: slips.map((slip) => slip.fingerprint), facts: factsOf(row) };
    });
    // Of the staged rows, not of what was sent: the digest must not be one of registration numbers.
    const digest = await digestOf(JSON.stringify(staged));
    const taken = this.#staging.take(importId, piece, staged, digest);
    return isRefusal(taken) ? taken : { codes: derived.map(([first]) => first.code), rows: taken.rows };
  }
}

function factsOf(row: ImportRow): StagedRow['facts'] {
  const { registration: _, code, ...facts } = row;
  return { ...facts, code: readSiakStatus(code).code };
}
