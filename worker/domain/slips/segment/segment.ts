import type { Instant } from '../../time/civil-time.ts';
import type { Fingerprint } from '../fingerprint.ts';
import type { FactsByLayer, Layer } from './layers.ts';

export interface SegmentRow<L extends Layer> {
  readonly fingerprint: Fingerprint;
  readonly facts: FactsByLayer[L];
}

/** What a segment says of itself besides its layer. */
export interface SegmentMeta {
  /** The moment its facts are true for: of the export, or of the last act. */
  readonly asOf: Instant;
  /** The import or merge it came from. */
  readonly batch: string;
}

/** What another segment needs of the one it leans on: its rows' places. */
export interface SegmentBase {
  /** The file's CRC-32. */
  readonly identity: number;
  /** The fingerprints it spells out itself, ascending. */
  fingerprints(): Iterable<Fingerprint>;
  /** The place of a fingerprint among them, or null. */
  ordinalOf(fingerprint: Fingerprint): number | null;
}

/** An open segment. Holds the file's bytes and two numbers a block; everything else is decoded when asked for. */
export interface SegmentOf<L extends Layer> extends SegmentBase {
  readonly layer: L;
  readonly meta: SegmentMeta;
  readonly rowCount: number;
  /** The facts of one slip, or null; decodes one block (two where the segment leans on another). */
  lookup(fingerprint: Fingerprint): FactsByLayer[L] | null;
  /** Every row, in no order to rely on. */
  rows(): Iterable<SegmentRow<L>>;
}

export type Segment = { readonly [L in Layer]: SegmentOf<L> }[Layer];
