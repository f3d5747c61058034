const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32 as in zlib and PNG, over several pieces as if they were one. Finds every error within 32 bits in a row. */
export function crc32(...pieces: readonly Uint8Array[]): number {
  let rest = 0xffffffff;
  for (const piece of pieces) {
    for (const byte of piece) rest = (rest >>> 8) ^ (TABLE[(rest ^ byte) & 0xff] ?? 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
