import { pickupPlaceOf } from '#domain/office/find';
import type { Office } from '#domain/office/office';
import type { PlaceId } from '#domain/office/place';
import type { Fingerprint } from '#domain/slips/fingerprint';
import type { SegmentRow } from '#domain/slips/segment/segment';
import { readSiakStatus } from '#domain/slips/siak-status';

/**
 * The cards of each import that were printed or sent when it was made, by kelurahan: what "all cards of this
 * batch have arrived" speaks of. Kept beside the segments, which are merged and then no longer know whose row was whose.
 */
export class BatchWaiting {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  keep(batch: string, rows: Iterable<SegmentRow<'siak'>>): void {
    const byHome = new Map<string, Fingerprint[]>();
    for (const { fingerprint, facts } of rows) {
      const { stage } = readSiakStatus(facts.code);
      if (stage !== 'printed' && stage !== 'on-the-way') continue;
      const home = facts.lives ?? '';
      byHome.set(home, [...(byHome.get(home) ?? []), fingerprint]);
    }
    for (const [home, fingerprints] of byHome) {
      const packed = Float64Array.from(fingerprints).buffer;
      this.#sql.exec('INSERT INTO batch_waiting (batch, lives, cards) VALUES (?, ?, ?)', batch, home, packed);
    }
  }

  /** The batch's cards that wait at this place by the office's rule of today, received or not. */
  of(batch: string, office: Office, place: PlaceId): Fingerprint[] {
    return this.#sql
      .exec<{ lives: string; cards: ArrayBuffer }>(
        'SELECT lives, cards FROM batch_waiting WHERE batch = ?',
        batch,
      )
      .toArray()
      .filter(({ lives }) => pickupPlaceOf(office, lives === '' ? null : lives).id === place)
      .flatMap(({ cards }) => [...new Float64Array(cards)]);
  }

  keepOnly(batches: readonly string[]): void {
    const held = this.#sql.exec<{ batch: string }>('SELECT DISTINCT batch FROM batch_waiting').toArray();
    for (const { batch } of held) {
      if (!batches.includes(batch)) this.#sql.exec('DELETE FROM batch_waiting WHERE batch = ?', batch);
    }
  }
}
