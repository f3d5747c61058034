import { BitReader } from './bit-reader.ts';
import type { ColumnPlan } from './column-plan.ts';
import { IDENTITY_BITS, INSTANT_BITS, LAYER_BITS } from './encode-segment.ts';
import { type FileFault, faultOf, HEAD_BYTES, identityOf } from './file-head.ts';
import { LAYER_SHAPES, LAYERS, type Layer } from './layers.ts';
import { PackedSegment } from './packed-segment.ts';
import { readPlan } from './plan-code.ts';
import type { Segment, SegmentBase, SegmentOf } from './segment.ts';
import { readTableHead, TableReader } from './table-reader.ts';
import { readText, readTexts } from './texts.ts';

/** Why a file cannot be used. `segment-base-missing`: it leans on a segment that was not handed in. */
export type SegmentFault = FileFault | 'segment-base-missing';

export type OpenedSegment =
  | { readonly ok: true; readonly segment: Segment }
  | { readonly ok: false; readonly code: SegmentFault };

/**
 * Opens a packed file: checks it whole, reads the dictionaries and the block index, decodes no row. The bytes are
 * kept, not copied. `bases`: open segments this one may lean on.
 */
export function openSegment(bytes: Uint8Array, bases: readonly SegmentBase[] = []): OpenedSegment {
  const fault = faultOf(bytes);
  if (fault !== null) return { ok: false, code: fault };
  const reader = new BitReader(bytes, HEAD_BYTES * 8);
  const layer = LAYERS[reader.read(LAYER_BITS)];
  if (layer === 'siak') return openLayer('siak', reader, bytes, bases);
  if (layer === 'office') return openLayer('office', reader, bytes, bases);
  return { ok: false, code: 'segment-corrupt' };
}

type OpenedLayer<L extends Layer> =
  | { readonly ok: true; readonly segment: SegmentOf<L> }
  | { readonly ok: false; readonly code: SegmentFault };

function openLayer<L extends Layer>(
  layer: L,
  reader: BitReader,
  bytes: Uint8Array,
  bases: readonly SegmentBase[],
): OpenedLayer<L> {
  const shape = LAYER_SHAPES[layer];
  const meta = { asOf: reader.read(INSTANT_BITS), batch: readText(reader) };
  const leans = reader.bit() === 1;
  const wanted = leans ? reader.read(IDENTITY_BITS) : null;
  const base = bases.find(({ identity }) => identity === wanted) ?? null;
  if (leans && base === null) return { ok: false, code: 'segment-base-missing' };

  const texts = readTexts(reader);
  const plans: ColumnPlan[] = [];
  for (const column of shape.columns) plans.push(readPlan(reader, column, plans));
  const leaningHead = leans ? readTableHead(reader) : null;
  const ownHead = readTableHead(reader);
  reader.align();
  if (ownHead === null || reader.overrun || (leans && leaningHead === null)) {
    return { ok: false, code: 'segment-corrupt' };
  }

  const leaningBits = leaningHead?.starts.at(-1) ?? 0;
  const own = new TableReader(ownHead, bytes, reader.position + leaningBits, plans);
  const leaning =
    base === null || leaningHead === null
      ? null
      : { base, table: new TableReader(leaningHead, bytes, reader.position, plans) };
  const identity = identityOf(bytes);
  return { ok: true, segment: new PackedSegment({ layer, meta, identity, shape, texts, own, leaning }) };
}
