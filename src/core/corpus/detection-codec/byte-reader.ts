/** Reads what `ByteWriter` wrote. What is not there reads as zeros, and `isBroken` tells so afterwards: bytes from a disk may be anything. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #broken = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A call, because the compiler would take an earlier look for lasting. */
  isBroken(): boolean {
    return this.#broken;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  number(): number {
    const first = this.#bytes[this.#at++] ?? this.#missing();
    if (first < 128) return first;
    let value = first & 127;
    for (let shift = 7; shift < 35; shift += 7) {
      const next = this.#bytes[this.#at++] ?? this.#missing();
      value |= (next & 127) << shift;
      if (next < 128) break;
    }
    return value >>> 0;
  }

  /** A view of the bytes, not a copy. */
  bytes(length: number): Uint8Array {
    if (length > this.left) this.#broken = true;
    const from = this.#at;
    this.#at = Math.min(this.#bytes.length, from + length);
    return this.#bytes.subarray(from, this.#at);
  }

  #missing(): 0 {
    this.#broken = true;
    return 0;
  }
}
