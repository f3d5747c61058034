import { encodeSegment } from './encode-segment.ts';
import type { Layer } from './layers.ts';
import type { SegmentBase, SegmentMeta, SegmentOf, SegmentRow } from './segment.ts';

/**
 * One file in place of several of the same layer: for each slip the row of the newest segment that has one.
 * `newestFirst` as lookups go through them; `base` as for encodeSegment.
 */
export function mergeSegments<L extends Layer>(
  newestFirst: readonly [SegmentOf<L>, ...SegmentOf<L>[]],
  meta: SegmentMeta,
  base?: SegmentBase,
): Uint8Array<ArrayBuffer> {
  return encodeSegment(newestFirst[0].layer, oldestFirst(newestFirst), meta, base);
}

/** encodeSegment lets the later of two rows stand, so the newest segment comes last. */
function* oldestFirst<L extends Layer>(newestFirst: readonly SegmentOf<L>[]): Generator<SegmentRow<L>> {
  for (const segment of newestFirst.toReversed()) yield* segment.rows();
}
