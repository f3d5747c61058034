import type { Fingerprint } from '../fingerprint.ts';
import type { LayerShape } from './layer-shape.ts';
import type { FactsByLayer, Layer } from './layers.ts';
import type { SegmentBase, SegmentMeta, SegmentOf, SegmentRow } from './segment.ts';
import type { TableReader } from './table-reader.ts';

interface Parts<L extends Layer> {
  readonly layer: L;
  readonly meta: SegmentMeta;
  readonly identity: number;
  readonly shape: LayerShape<FactsByLayer[L]>;
  readonly texts: readonly string[];
  /** Rows under their fingerprint. */
  readonly own: TableReader;
  /** Rows under their place in another segment. */
  readonly leaning: { readonly base: SegmentBase; readonly table: TableReader } | null;
}

/** A segment over its file's bytes; made by openSegment. */
export class PackedSegment<L extends Layer> implements SegmentOf<L> {
  readonly layer: L;
  readonly meta: SegmentMeta;
  readonly identity: number;
  readonly rowCount: number;
  readonly #parts: Parts<L>;

  constructor(parts: Parts<L>) {
    this.layer = parts.layer;
    this.meta = parts.meta;
    this.identity = parts.identity;
    this.rowCount = parts.own.rowCount + (parts.leaning?.table.rowCount ?? 0);
    this.#parts = parts;
  }

  lookup(fingerprint: Fingerprint): FactsByLayer[L] | null {
    const { own, shape, texts } = this.#parts;
    const cells = this.#findLeaning(fingerprint) ?? own.find(fingerprint);
    return cells === null ? null : shape.toFacts(cells, texts);
  }

  *rows(): Generator<SegmentRow<L>> {
    const { own, leaning, shape, texts } = this.#parts;
    for (const { key, cells } of own.entries())
      yield { fingerprint: key, facts: shape.toFacts(cells, texts) };
    if (leaning === null) return;
    const fingerprints = leaning.base.fingerprints()[Symbol.iterator]();
    let passed = 0;
    for (const { key, cells } of leaning.table.entries()) {
      for (; passed < key; passed++) fingerprints.next();
      const next = fingerprints.next();
      passed += 1;
      if (!next.done) yield { fingerprint: next.value, facts: shape.toFacts(cells, texts) };
    }
  }

  fingerprints(): Iterable<Fingerprint> {
    return this.#parts.own.keys();
  }

  ordinalOf(fingerprint: Fingerprint): number | null {
    return this.#parts.own.ordinalOf(fingerprint);
  }

  #findLeaning(fingerprint: Fingerprint): Int32Array | null {
    const { leaning } = this.#parts;
    if (leaning === null || leaning.table.rowCount === 0) return null;
    const place = leaning.base.ordinalOf(fingerprint);
    return place === null ? null : leaning.table.find(place);
  }
}
