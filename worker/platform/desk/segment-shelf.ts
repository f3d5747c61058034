import type { SegmentRef } from '#domain/board/snapshot';
import { openSegment } from '#domain/slips/segment/open-segment';
import type { Segment, SegmentOf } from '#domain/slips/segment/segment';
import type { Instant } from '#domain/time/civil-time';

/** SQLite values end at 2 MB. */
const PART_BYTES = 1_000_000;

interface Row extends Record<string, SqlStorageValue> {
  id: string;
  layer: string;
  rows: number;
  bytes: number;
  hash: string;
  as_of: number;
  base: string | null;
}

/** The packed segments, whole, in the Desk's own storage: KV holds copies of them. Opened ones stay in memory while the Desk is awake. */
export class SegmentShelf {
  readonly #sql: SqlStorage;
  readonly #open = new Map<string, Segment>();

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The segments in use, those of the newest facts first: an old export imported late hides nothing. */
  current(): SegmentRef[] {
    return this.#select('retired IS NULL');
  }

  unpublished(): SegmentRef[] {
    return this.#select('retired IS NULL AND published = 0');
  }

  put(ref: SegmentRef, bytes: Uint8Array<ArrayBuffer>): void {
    const made = this.#sql.exec<{ n: number }>('SELECT coalesce(max(made), 0) + 1 AS n FROM segment').one().n;
    this.#sql.exec(
      'INSERT INTO segment (id, layer, rows, bytes, hash, as_of, base, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ref.id,
      ref.layer,
      ref.rows,
      ref.bytes,
      ref.hash,
      ref.asOf,
      ref.base,
      made,
    );
    for (let part = 0; part * PART_BYTES < bytes.length; part++) {
      const slice = bytes.slice(part * PART_BYTES, (part + 1) * PART_BYTES);
      this.#sql.exec(
        'INSERT INTO segment_part (id, part, bytes) VALUES (?, ?, ?)',
        ref.id,
        part,
        slice.buffer,
      );
    }
  }

  markPublished(id: string): void {
    this.#sql.exec('UPDATE segment SET published = 1 WHERE id = ?', id);
  }

  /** Takes a segment out of use; its copy in KV may still be read by a board of before. */
  retire(id: string, now: Instant): void {
    this.#sql.exec('UPDATE segment SET retired = ? WHERE id = ?', now, id);
    this.#sql.exec('DELETE FROM segment_part WHERE id = ?', id);
    this.#open.delete(id);
  }

  /** Ids retired before a moment, whose KV copies may go. */
  retiredBefore(moment: Instant): string[] {
    const rows = this.#sql.exec<{ id: string }>('SELECT id FROM segment WHERE retired < ?', moment).toArray();
    return rows.map((row) => row.id);
  }

  forget(id: string): void {
    this.#sql.exec('DELETE FROM segment WHERE id = ?', id);
  }

  bytes(id: string): Uint8Array<ArrayBuffer> {
    const parts = this.#sql
      .exec<{ bytes: ArrayBuffer }>('SELECT bytes FROM segment_part WHERE id = ? ORDER BY part', id)
      .toArray();
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.bytes.byteLength, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(new Uint8Array(part.bytes), at);
      at += part.bytes.byteLength;
    }
    return whole;
  }

  /** Throws where a segment of the Desk's own does not open: a damaged truth. */
  open(ref: SegmentRef): Segment {
    const held = this.#open.get(ref.id);
    if (held) return held;
    const base = ref.base === null ? null : this.current().find((other) => other.id === ref.base);
    const opened = openSegment(this.bytes(ref.id), base ? [this.open(base)] : []);
    if (!opened.ok) throw new Error(`segment ${ref.id} does not open: ${opened.code}`);
    this.#open.set(ref.id, opened.segment);
    return opened.segment;
  }

  /** After a rollback: what was opened may not be what stands under its name next time. */
  forgetOpened(): void {
    this.#open.clear();
  }

  siak(): { ref: SegmentRef; segment: SegmentOf<'siak'> }[] {
    return this.current().flatMap((ref) => {
      const segment = ref.layer === 'siak' ? this.open(ref) : null;
      return segment?.layer === 'siak' ? [{ ref, segment }] : [];
    });
  }

  #select(where: string): SegmentRef[] {
    const rows = this.#sql.exec<Row>(
      `SELECT id, layer, rows, bytes, hash, as_of, base FROM segment WHERE ${where} ORDER BY as_of DESC, made DESC`,
    );
    return rows.toArray().map((row) => ({
      id: row.id,
      layer: row.layer === 'siak' ? 'siak' : 'office',
      rows: row.rows,
      bytes: row.bytes,
      hash: row.hash,
      asOf: row.as_of,
      base: row.base,
    }));
  }
}
