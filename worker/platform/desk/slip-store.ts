import * as z from 'zod';
import type { Fact } from '../../domain/ledger/event.ts';
import { pickupPlaceOf } from '../../domain/office/find.ts';
import type { Office } from '../../domain/office/office.ts';
import type { PlaceId } from '../../domain/office/place.ts';
import type { Fingerprint } from '../../domain/slips/fingerprint.ts';
import { type OfficeFacts, officeFactsSchema } from '../../domain/slips/office-facts.ts';
import { encodeSegment } from '../../domain/slips/segment/encode-segment.ts';
import { mergeSegments } from '../../domain/slips/segment/merge-segments.ts';
import { openSegment } from '../../domain/slips/segment/open-segment.ts';
import type { SegmentRow } from '../../domain/slips/segment/segment.ts';
import { readSiakStatus } from '../../domain/slips/siak-status.ts';
import type { SlipFacts } from '../../domain/slips/slip-facts.ts';
import type { Instant } from '../../domain/time/civil-time.ts';
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

  constructor(sql: SqlStorage, shelf: SegmentShelf) {
    this.#sql = sql;
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

  /** Cards of a batch that SIAK calls printed or sent, that wait at this place and that it has not received. A row that a later import has told anew belongs to the later one. */
  awaiting(office: Office, place: PlaceId, batch: string): Fingerprint[] {
    const seen = new Set<Fingerprint>();
    const waiting: Fingerprint[] = [];
    for (const { segment } of this.#shelf.siak()) {
      for (const { fingerprint, facts } of segment.rows()) {
        if (seen.has(fingerprint)) continue;
        seen.add(fingerprint);
        if (segment.meta.batch !== batch) continue;
        const { stage } = readSiakStatus(facts.code);
        if (stage !== 'printed' && stage !== 'on-the-way') continue;
        if (pickupPlaceOf(office, facts.lives).id !== place) continue;
        if (this.#officeFacts(fingerprint)?.receivedAt == null) waiting.push(fingerprint);
      }
    }
    return waiting;
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

  addImport(id: string, rows: Iterable<SegmentRow<'siak'>>, batch: string, asOf: Instant): void {
    const bytes = encodeSegment('siak', rows, { asOf, batch });
    this.#put(id, 'siak', bytes, asOf, null);
  }

  /** Merges SIAK segments when there are too many, and packs the office's facts anew. @param nameOf makes a fresh id. */
  pack(now: Instant, nameOf: () => string): void {
    const siak = this.#shelf.siak();
    const [newest, ...older] = siak.map((held) => held.segment);
    if (newest && siak.length > SIAK_SEGMENTS_MAX) {
      const merged = mergeSegments([newest, ...older], newest.meta);
      for (const { ref } of siak) this.#shelf.retire(ref.id, now);
      this.#put(nameOf(), 'siak', merged, newest.meta.asOf, null);
    }
    for (const ref of this.#shelf.current()) if (ref.layer === 'office') this.#shelf.retire(ref.id, now);
    const rows = this.#officeRows();
    if (rows.length === 0) return;
    // Leaning on the largest SIAK segment spares most fingerprints; see encodeSegment.
    const base = this.#shelf.siak().toSorted((a, b) => b.ref.rows - a.ref.rows)[0] ?? null;
    const bytes = encodeSegment('office', rows, { asOf: now, batch: 'office' }, base?.segment);
    this.#put(nameOf(), 'office', bytes, now, base?.ref.id ?? null);
  }

  #put(id: string, layer: 'siak' | 'office', bytes: Uint8Array<ArrayBuffer>, asOf: Instant, base: string | null): void {
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
