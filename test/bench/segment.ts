import { encodeSegment } from '#domain/slips/segment/encode-segment';
import { openSegment } from '#domain/slips/segment/open-segment';
import type { Segment, SegmentBase } from '#domain/slips/segment/segment';
import { seededRandom } from '../../worker/demo/seeded-random.ts';
import { makeSlipRows, type SlipRows } from '../support/slip-rows.ts';
import { type Bench, type Figure, figure } from './figure.ts';
import { percentile } from './percentile.ts';

const SLIPS = 50_000;
const LOOKUPS = 40_000;
const WARM_UP = 5_000;
const LOADS = 15;

/** How slips travel and are looked up: 50,000 of them, both layers, as a kiosk holds them (see makeSlipRows). */
export const segmentBench: Bench = {
  names: ['lookup.50k.p99', 'wire.bytes_per_slip', 'segment.load.50k'],
  measure(wanted) {
    const rows = makeSlipRows(SLIPS, 2018);
    const files = pack(rows);
    const figures: Figure[] = [];
    if (wanted.has('lookup.50k.p99')) figures.push(figure('lookup.50k.p99', lookupP99(files, rows), 'ms'));
    if (wanted.has('wire.bytes_per_slip')) {
      const bytes = files.siak.length + files.office.length;
      figures.push(figure('wire.bytes_per_slip', bytes / rows.siak.length, 'bytes/slip'));
    }
    if (wanted.has('segment.load.50k')) figures.push(figure('segment.load.50k', loadTime(files, rows), 'ms'));
    return figures;
  },
};

interface Files {
  readonly siak: Uint8Array;
  readonly office: Uint8Array;
}

function pack(rows: SlipRows): Files {
  const meta = { asOf: rows.asOf, batch: 'bench' };
  const siak = encodeSegment('siak', rows.siak, meta);
  return { siak, office: encodeSegment('office', rows.office, meta, opened(siak)) };
}

function opened(bytes: Uint8Array, bases: readonly SegmentBase[] = []): Segment {
  const result = openSegment(bytes, bases);
  if (!result.ok) throw new Error(`The bench's own segment was refused: ${result.code}.`);
  return result.segment;
}

/** One sample is what an answer takes: both layers of one slip. Three in four are known, the rest are strangers. */
function lookupP99(files: Files, rows: SlipRows): number {
  const siak = opened(files.siak);
  const office = opened(files.office, [siak]);
  const random = seededRandom(7);
  const samples = new Float64Array(LOOKUPS);
  let hits = 0;
  for (let i = -WARM_UP; i < LOOKUPS; i++) {
    const known = rows.siak[Math.floor(random() * rows.siak.length)];
    const isKnown = random() < 0.75;
    const fingerprint = isKnown && known ? known.fingerprint : Math.floor(random() * 2 ** 48);
    const start = performance.now();
    const facts = [siak.lookup(fingerprint), office.lookup(fingerprint)];
    const spent = performance.now() - start;
    if (i >= 0) samples[i] = spent;
    if (i >= 0 && facts[0] !== null) hits += 1;
  }
  if (Math.abs(hits / LOOKUPS - 0.75) > 0.02) throw new Error('The lookups did not find what they should.');
  return percentile(samples, 0.99);
}

/** From bytes to the first answer, both layers; the median of some loads: on a busy machine the slowest only measures the others. */
function loadTime(files: Files, rows: SlipRows): number {
  const wanted = rows.office.at(-1)?.fingerprint ?? 0;
  const samples = new Float64Array(LOADS);
  for (let i = 0; i < LOADS; i++) {
    const start = performance.now();
    const siak = opened(files.siak);
    const office = opened(files.office, [siak]);
    const found = siak.lookup(wanted) !== null && office.lookup(wanted) !== null;
    samples[i] = performance.now() - start;
    if (!found) throw new Error('The load did not end in an answer.');
  }
  return percentile(samples, 0.5);
}
