import { crc32 } from './crc32.ts';

/**
 * The first 12 bytes of a segment: `KLS`, the version of the format (1), the length of the whole file and its CRC-32
 * (over everything but the CRC itself), both big-endian. A file cut short or with a flipped byte is refused by these.
 */
export const HEAD_BYTES = 12;
const MAGIC = [0x4b, 0x4c, 0x53] as const;
const VERSION = 1;
const CRC_AT = 8;

export type FileFault = 'segment-corrupt' | 'segment-version';

/** Puts the head before a file's content. */
export function withHead(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(HEAD_BYTES + content.length);
  file.set([...MAGIC, VERSION]);
  file.set(content, HEAD_BYTES);
  const view = new DataView(file.buffer);
  view.setUint32(4, file.length);
  view.setUint32(CRC_AT, checksumOf(file));
  return file;
}

/** Why these bytes are not a whole segment of this version, or null. */
export function faultOf(file: Uint8Array): FileFault | null {
  if (file.length < HEAD_BYTES || MAGIC.some((byte, at) => file[at] !== byte)) return 'segment-corrupt';
  if (file[3] !== VERSION) return 'segment-version';
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const whole = view.getUint32(4) === file.length && view.getUint32(CRC_AT) === checksumOf(file);
  return whole ? null : 'segment-corrupt';
}

/** The file's own CRC, by which an office segment names the SIAK segment it leans on. */
export function identityOf(file: Uint8Array): number {
  return new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(CRC_AT);
}

function checksumOf(file: Uint8Array): number {
  return crc32(file.subarray(0, CRC_AT), file.subarray(HEAD_BYTES));
}
