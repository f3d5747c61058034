/** Reads what BitWriter wrote. Bits past the end read as zero; `overrun` tells, so that no reader needs a throw. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.#at = position;
  }

  /** In bits from the start of the bytes. */
  get position(): number {
    return this.#at;
  }

  get overrun(): boolean {
    return this.#at > this.#bytes.length * 8;
  }

  seek(position: number): void {
    this.#at = position;
  }

  bit(): number {
    const bit = ((this.#bytes[this.#at >>> 3] ?? 0) >>> (7 - (this.#at & 7))) & 1;
    this.#at += 1;
    return bit;
  }

  /** A whole number of `width` bits, up to 48. */
  read(width: number): number {
    if (width > 24) {
      const high = this.read(width - 24);
      return high * 2 ** 24 + this.read(24);
    }
    let value = 0;
    let left = width;
    while (left > 0) {
      const room = 8 - (this.#at & 7);
      const taken = Math.min(room, left);
      const byte = this.#bytes[this.#at >>> 3] ?? 0;
      value = (value << taken) | ((byte >>> (room - taken)) & ((1 << taken) - 1));
      this.#at += taken;
      left -= taken;
    }
    return value;
  }

  readUnary(): number {
    let count = 0;
    while (this.bit() === 1) count += 1;
    return count;
  }

  readGamma(): number {
    const width = this.readUnary();
    return 2 ** width + this.read(width) - 1;
  }

  /** On to the next whole byte. */
  align(): void {
    this.#at = Math.ceil(this.#at / 8) * 8;
  }
}
