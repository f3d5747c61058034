/** Bits in the order they are written, the most significant first, in a buffer that grows. */
export class BitWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** Bits written so far. */
  get length(): number {
    return this.#length;
  }

  /** The `width` low bits of a whole number; up to 48 of them, so a fingerprint is one call. */
  write(value: number, width: number): void {
    if (width > 24) {
      this.write(Math.floor(value / 2 ** 24), width - 24);
      this.write(value % 2 ** 24, 24);
      return;
    }
    this.#reserve(width);
    let left = width;
    while (left > 0) {
      const at = this.#length >>> 3;
      const room = 8 - (this.#length & 7);
      const taken = Math.min(room, left);
      const part = (value >>> (left - taken)) & ((1 << taken) - 1);
      this.#bytes[at] = (this.#bytes[at] ?? 0) | (part << (room - taken));
      this.#length += taken;
      left -= taken;
    }
  }

  /** `count` ones and a zero. */
  writeUnary(count: number): void {
    let left = count;
    for (; left >= 24; left -= 24) this.write(2 ** 24 - 1, 24);
    this.write((2 ** left - 1) * 2, left + 1);
  }

  /** Elias' gamma code of a whole number from 0 up to 2^32: short for small ones, with no limit to agree on. */
  writeGamma(value: number): void {
    const width = Math.floor(Math.log2(value + 1));
    this.writeUnary(width);
    this.write(value + 1 - 2 ** width, width);
  }

  /** The whole bytes; the last is filled up with zeros. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, Math.ceil(this.#length / 8));
  }

  #reserve(bits: number): void {
    const needed = ((this.#length + bits) >>> 3) + 1;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}
