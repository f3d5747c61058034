import type { BoardSnapshot, SegmentRef } from '#domain/board/snapshot';
import { type Fingerprint, fingerprintOf } from '#domain/slips/fingerprint';
import type { OfficeFacts } from '#domain/slips/office-facts';
import { openSegment } from '#domain/slips/segment/open-segment';
import type { Segment } from '#domain/slips/segment/segment';
import type { SiakFacts } from '#domain/slips/siak-facts';
import type { SlipCode } from '#domain/slips/slip-code';
import type { SlipFacts } from '#domain/slips/slip-facts';
import type { Env } from '../env.ts';
import { sha256 } from './digest.ts';
import { segmentKey } from './kv-keys.ts';
import { theDesk } from './the-desk.ts';

/** Immutable segments stay in the isolate up to this many bytes; an isolate has 128 MB in all. */
const HELD_BYTES_MAX = 24_000_000;
/** A found segment stays in the isolate. The edge keeps misses as long as hits, and one must not last: a minute. */
const KV_CACHE_TTL = 60;

const held = new Map<string, { segment: Segment; bytes: number }>();

/**
 * Both layers of a slip's facts from the segments that the board names; null: nobody has heard of it. Where KV
 * does not (yet) have a named segment the Desk itself is asked; throws when that is down too.
 */
export async function readSlip(env: Env, board: BoardSnapshot, code: SlipCode): Promise<SlipFacts | null> {
  const fingerprint = await fingerprintOf(code, sha256);
  const segments = await openAll(env, board.segments);
  if (!segments) return theDesk(env).slipFacts(fingerprint);
  return look(segments, fingerprint);
}

function look(
  segments: readonly { ref: SegmentRef; segment: Segment }[],
  fingerprint: Fingerprint,
): SlipFacts | null {
  let siak: { facts: SiakFacts; asOf: number } | null = null;
  let office: { facts: OfficeFacts; asOf: number } | null = null;
  let officeAsOf: number | null = null;
  for (const { ref, segment } of segments) {
    if (segment.layer === 'siak') {
      const facts: SiakFacts | null = siak ? null : segment.lookup(fingerprint);
      if (facts) siak = { facts, asOf: ref.asOf };
    } else {
      officeAsOf ??= ref.asOf;
      const facts: OfficeFacts | null = office ? null : segment.lookup(fingerprint);
      if (facts) office = { facts, asOf: ref.asOf };
    }
  }
  if (!siak && !office) return null;
  return {
    siak: siak?.facts ?? null,
    office: office?.facts ?? null,
    siakAsOf: siak?.asOf ?? null,
    officeAsOf,
  };
}

async function openAll(
  env: Env,
  refs: readonly SegmentRef[],
): Promise<{ ref: SegmentRef; segment: Segment }[] | null> {
  const byId = new Map<string, Segment>();
  // Those that others lean on come first.
  for (const ref of refs.toSorted((a, b) => Number(a.base !== null) - Number(b.base !== null))) {
    const base = ref.base === null ? null : byId.get(ref.base);
    const segment = await open(env, ref, base ? [base] : []);
    if (!segment) return null;
    byId.set(ref.id, segment);
  }
  return refs.flatMap((ref) => {
    const segment = byId.get(ref.id);
    return segment ? [{ ref, segment }] : [];
  });
}

async function open(env: Env, ref: SegmentRef, bases: Segment[]): Promise<Segment | null> {
  const key = `${ref.id}/${ref.hash}`;
  const before = held.get(key);
  if (before) return before.segment;
  try {
    const bytes = await env.KV.get(segmentKey(ref.id), { type: 'arrayBuffer', cacheTtl: KV_CACHE_TTL });
    if (bytes === null) return null;
    const opened = openSegment(new Uint8Array(bytes), bases);
    if (!opened.ok) {
      console.error(`segment ${ref.id} from KV does not open`, opened.code);
      return null;
    }
    if (opened.segment.identity.toString(16) !== ref.hash) {
      console.error(`segment ${ref.id} from KV is not the one the board names`);
      return null;
    }
    hold(key, opened.segment, bytes.byteLength);
    return opened.segment;
  } catch (error) {
    console.error('KV has no segment to give', error instanceof Error ? error.name : '');
    return null;
  }
}

/** Oldest out first: a retired segment is not asked for again. */
function hold(key: string, segment: Segment, bytes: number): void {
  held.set(key, { segment, bytes });
  let sum = [...held.values()].reduce((total, one) => total + one.bytes, 0);
  for (const [oldest, one] of held) {
    if (sum <= HELD_BYTES_MAX || oldest === key) break;
    held.delete(oldest);
    sum -= one.bytes;
  }
}
