import * as z from 'zod';
import { type Refusal, refuse } from '#domain/ledger/refusal';
import type { ImportSummary } from '#domain/slips/import-events';
import type { ImportOpening } from '#domain/slips/import-wire';
import type { SegmentRow } from '#domain/slips/segment/segment';
import { siakFactsSchema } from '#domain/slips/siak-facts';
import { readSiakStatus } from '#domain/slips/siak-status';
import type { Stage } from '#domain/slips/stage';
import { HOUR, type Instant } from '#domain/time/civil-time';

/** An import that stopped half-way is dropped after this. */
export const STAGED_LIFETIME = HOUR;

/** One row of an export: its fingerprint under each live version of the key, and what SIAK says. */
const stagedRow = z.object({ fingerprints: z.array(z.number()).min(1), facts: siakFactsSchema });
export type StagedRow = z.infer<typeof stagedRow>;
const piece = z.array(stagedRow);

/** Imports on their way in: pieces of rows without registration numbers, shown to nobody until published. */
export class Staging {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Opening one import twice is one import; under other terms it is a conflict. @returns rows staged so far. */
  open(opening: ImportOpening, now: Instant): { rows: number } | Refusal {
    const { id, asOf, rows, unknownKelurahan } = opening;
    const before = this.#sql.exec<{ as_of: number; rows: number }>(
      'SELECT as_of, rows FROM staged WHERE id = ?',
      id,
    );
    const known = before.toArray()[0];
    if (known && (known.as_of !== asOf || known.rows !== rows)) return refuse('import-piece-conflict');
    if (!known) {
      this.#sql.exec(
        'INSERT INTO staged (id, as_of, rows, unknown_kelurahan, opened_at) VALUES (?, ?, ?, ?, ?)',
        id,
        asOf,
        rows,
        JSON.stringify(unknownKelurahan),
        now,
      );
    }
    return { rows: this.#rowsOf(id) };
  }

  has(id: string): boolean {
    return this.#sql.exec('SELECT 1 FROM staged WHERE id = ?', id).toArray().length > 0;
  }

  /** Whether pieces of this import are still taken. */
  takes(id: string, now: Instant): boolean {
    return this.#announced(id, now) !== null;
  }

  /** The same piece twice is one piece; another one under its number is a conflict. @returns rows staged so far. */
  take(
    id: string,
    number: number,
    rows: StagedRow[],
    digest: string,
    now: Instant,
  ): { rows: number } | Refusal {
    const announced = this.#announced(id, now);
    if (announced === null) return refuse('import-unknown');
    const before = this.#sql
      .exec<{ digest: string }>('SELECT digest FROM staged_piece WHERE id = ? AND piece = ?', id, number)
      .toArray()[0];
    if (before && before.digest !== digest) return refuse('import-piece-conflict');
    if (!before && this.#rowsOf(id) + rows.length > announced) return refuse('import-piece-conflict');
    if (!before) {
      this.#sql.exec(
        'INSERT INTO staged_piece (id, piece, rows, digest, body) VALUES (?, ?, ?, ?, ?)',
        id,
        number,
        rows.length,
        digest,
        JSON.stringify(rows),
      );
    }
    return { rows: this.#rowsOf(id) };
  }

  /** What a staged import would publish; null when there is none, or when it was left for an hour. */
  summary(id: string, now: Instant): ImportSummary | null {
    const staged = this.#sql
      .exec<{ as_of: number; rows: number; unknown_kelurahan: string }>(
        'SELECT as_of, rows, unknown_kelurahan FROM staged WHERE id = ? AND opened_at > ?',
        id,
        now - STAGED_LIFETIME,
      )
      .toArray()[0];
    if (!staged) return null;
    const byStage: Partial<Record<Stage, number>> = {};
    const unknownCodes = new Set<string>();
    for (const { facts } of this.#stagedRows(id)) {
      const status = readSiakStatus(facts.code);
      byStage[status.stage] = (byStage[status.stage] ?? 0) + 1;
      if (!status.known) unknownCodes.add(status.code);
    }
    return {
      id,
      asOf: staged.as_of,
      rows: this.#rowsOf(id),
      rowsAnnounced: staged.rows,
      byStage,
      unknownCodes: [...unknownCodes].sort(),
      unknownKelurahan: z.array(z.string()).parse(JSON.parse(staged.unknown_kelurahan)),
    };
  }

  /** The rows a segment is packed from: a slip stands under each version of the key. */
  *rows(id: string): Generator<SegmentRow<'siak'>> {
    for (const { fingerprints, facts } of this.#stagedRows(id)) {
      for (const fingerprint of fingerprints) yield { fingerprint, facts };
    }
  }

  *#stagedRows(id: string): Generator<StagedRow> {
    const pieces = this.#sql.exec<{ body: string }>(
      'SELECT body FROM staged_piece WHERE id = ? ORDER BY piece',
      id,
    );
    for (const { body } of pieces) yield* piece.parse(JSON.parse(body));
  }

  drop(id: string): void {
    this.#sql.exec('DELETE FROM staged_piece WHERE id = ?', id);
    this.#sql.exec('DELETE FROM staged WHERE id = ?', id);
  }

  dropOld(now: Instant): void {
    const old = this.#sql.exec<{ id: string }>(
      'SELECT id FROM staged WHERE opened_at <= ?',
      now - STAGED_LIFETIME,
    );
    for (const { id } of old.toArray()) this.drop(id);
  }

  #announced(id: string, now: Instant): number | null {
    const found = this.#sql.exec<{ rows: number }>(
      'SELECT rows FROM staged WHERE id = ? AND opened_at > ?',
      id,
      now - STAGED_LIFETIME,
    );
    return found.toArray()[0]?.rows ?? null;
  }

  #rowsOf(id: string): number {
    const sum = this.#sql.exec<{ n: number }>(
      'SELECT coalesce(sum(rows), 0) AS n FROM staged_piece WHERE id = ?',
      id,
    );
    return sum.one().n;
  }
}
