import * as z from 'zod';
import type { Fact } from '#domain/ledger/event';
import type { Office } from '#domain/office/office';
import type { PlaceId } from '#domain/office/place';
import type { Fingerprint } from '#domain/slips/fingerprint';
import { type OfficeFacts, officeFactsSchema } from '#domain/slips/office-facts';
import { encodeSegment } from '#domain/slips/segment/encode-segment';
import { openSegment } from '#domain/slips/segment/open-segment';
import type { SegmentRow } from '#domain/slips/segment/segment';
import type { SlipFacts } from '#domain/slips/slip-facts';
import type { Instant } from '#domain/time/civil-time';
import { BatchWaiting } from './batch-waiting.ts';
import type { SegmentShelf } from './segment-shelf.ts';

/** SIAK segments beside each other before they are merged; with the office's one a lookup touches at most three. */
const SIAK_SEGMENTS_MAX = 2;

const officeRow = z
  .object({
    issued_at: z.number().nullable(),
    file: z.string().nullable(),
    file_at: z.number().nullable(),
    received_at: z.number().nullable(),
    received_place: z.string().nullable(),
    collected_at: z.number().nullable(),
  })
  .transform((row) =>
    officeFactsSchema.parse({
      issuedAt: row.issued_at,
      file: row.file,
      fileAt: row.file_at,
      receivedAt: row.received_at,
      receivedPlace: row.received_place,
      collectedAt: row.collected_at,
    }),
  );

/** Both layers of slip facts as the Desk holds them: SIAK's in packed segments, the office's own one row a slip that was acted on. */
export class SlipStore {
  readonly #sql: SqlStorage;
  readonly #shelf: SegmentShelf;
  readonly #waiting: BatchWaiting;

  constructor(sql: SqlStorage, shelf: SegmentShelf) {
    this.#sql = sql;
    this.#waiting = new BatchWaiting(sql);
    this.#shelf = shelf;
  }

  /** What is known of a slip; null when nobody has heard of it. */
  find(fingerprint: Fingerprint, now: Instant): SlipFacts | null {
    const office = this.#officeFacts(fingerprint);
    for (const { ref, segment } of this.#shelf.siak()) {
      const siak = segment.lookup(fingerprint);
      if (siak) return { siak, office, siakAsOf: ref.asOf, officeAsOf: now };
    }
    return office ? { siak: null, office, siakAsOf: null, officeAsOf: now } : null;
  }

  /** Cards of a batch that were printed or sent, wait at this place and have not been received anywhere. */
  awaiting(office: Office, place: PlaceId, batch: string): Fingerprint[] {
    return this.#waiting
      .of(batch, office, place)
      .filter((card) => this.#officeFacts(card)?.receivedAt == null);
  }

  /** Writes what a ledger fact changes of slips. @returns whether it changed any. */
  apply(fact: Fact, at: Instant): boolean {
    if (fact.type !== 'cards-received') return false;
    for (const fingerprint of fact.fingerprints) {
      this.#sql.exec(
        `INSERT INTO office_fact (fingerprint, received_at, received_place) VALUES (?1, ?2, ?3)
         ON CONFLICT (fingerprint) DO UPDATE SET received_at = ?2, received_place = ?3`,
        fingerprint,
        at,
        fact.place,
      );
    }
    return true;
  }

  addImport(id: string, rows: readonly SegmentRow<'siak'>[], batch: string, asOf: Instant): void {
    const bytes = encodeSegment('siak', rows, { asOf, batch });
    this.#put(id, 'siak', bytes, asOf, null);
    this.#waiting.keep(batch, rows);
  }

  /** @param batches the only ones that can still be received as a whole. */
  forgetBatches(batches: readonly string[]): void {
    this.#waiting.keepOnly(batches);
  }

  /** Merges SIAK segments when there are too many, and packs the office's facts anew. @param nameOf makes a fresh id. */
  pack(now: Instant, nameOf: () => string): void {
    if (this.#shelf.siak().length > SIAK_SEGMENTS_MAX) this.#mergeOlder(now, nameOf);
    for (const ref of this.#shelf.current()) if (ref.layer === 'office') this.#shelf.retire(ref.id, now);
    const rows = this.#officeRows();
    if (rows.length === 0) return;
    // Leaning on the largest SIAK segment spares most fingerprints; see encodeSegment.
    const base = this.#shelf.siak().toSorted((a, b) => b.ref.rows - a.ref.rows)[0] ?? null;
    const bytes = encodeSegment('office', rows, { asOf: now, batch: 'office' }, base?.segment);
    this.#put(nameOf(), 'office', bytes, now, base?.ref.id ?? null);
  }

  /**
   * The newest export stays as it came, with its own age. What only older ones still tell (slips that vanished
   * from the export) goes together, under the age of the oldest of them: never younger than it is.
   */
  #mergeOlder(now: Instant, nameOf: () => string): void {
    const [newest, ...older] = this.#shelf.siak();
    if (!newest) return;
    const seen = new Set<Fingerprint>();
    for (const { fingerprint } of newest.segment.rows()) seen.add(fingerprint);
    const left: SegmentRow<'siak'>[] = [];
    let asOf = newest.ref.asOf;
    for (const { ref, segment } of older) {
      for (const row of segment.rows()) {
        if (seen.has(row.fingerprint)) continue;
        seen.add(row.fingerprint);
        left.push(row);
        asOf = Math.min(asOf, ref.asOf);
      }
      this.#shelf.retire(ref.id, now);
    }
    if (left.length === 0) return;
    this.#put(nameOf(), 'siak', encodeSegment('siak', left, { asOf, batch: 'older' }), asOf, null);
  }

  #put(
    id: string,
    layer: 'siak' | 'office',
    bytes: Uint8Array<ArrayBuffer>,
    asOf: Instant,
    base: string | null,
  ): void {
    const lean = base === null ? [] : this.#shelf.siak().filter(({ ref }) => ref.id === base);
    const opened = openSegment(
      bytes,
      lean.map(({ segment }) => segment),
    );
    // Read back before anything leans on it: what does not open never becomes the truth.
    if (!opened.ok) throw new Error(`a segment was packed that does not open: ${opened.code}`);
    const { rowCount: rows, identity } = opened.segment;
    this.#shelf.put({ id, layer, rows, bytes: bytes.length, hash: identity.toString(16), asOf, base }, bytes);
  }

  #officeFacts(fingerprint: Fingerprint): OfficeFacts | null {
    const row = this.#sql.exec('SELECT * FROM office_fact WHERE fingerprint = ?', fingerprint).toArray()[0];
    return row ? officeRow.parse(row) : null;
  }

  #officeRows(): SegmentRow<'office'>[] {
    return this.#sql
      .exec('SELECT * FROM office_fact')
      .toArray()
      .map((row) => ({ fingerprint: z.number().parse(row.fingerprint), facts: officeRow.parse(row) }));
  }
}
