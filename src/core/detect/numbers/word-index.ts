/**
 * Looks up a word that stands in a text, whatever its case, without cutting it out or lowering it: detectors ask for every
 * word of a corpus, and nearly every answer is "no". Open addressing, at most half full.
 */
export class WordIndex<T> {
  private readonly keys: (string | undefined)[];
  private readonly values: (T | undefined)[];
  private readonly mask: number;
  /** First letter (its low byte) → bits of the lengths of the keys that begin with it: most words are turned away on these. */
  private readonly lengths = new Uint32Array(256);
  private readonly longest: number;

  /** Keys are lower case. A later entry with the same key replaces an earlier one. */
  constructor(entries: Iterable<readonly [string, T]>) {
    const map = new Map(entries);
    let size = 16;
    while (size < map.size * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Array<string | undefined>(size).fill(undefined);
    this.values = new Array<T | undefined>(size).fill(undefined);
    let longest = 0;
    for (const [key, value] of map) {
      longest = Math.max(longest, key.length);
      const first = key.charCodeAt(0) & 0xff;
      this.lengths[first] = (this.lengths[first] ?? 0) | (1 << (key.length & 31));
      let slot = hash(key, 0, key.length) & this.mask;
      while (this.keys[slot] !== undefined) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.values[slot] = value;
    }
    this.longest = longest;
  }

  /** The entry of the word `text[start, end)`; capitals of Latin letters count as their small ones. */
  get(text: string, start: number, end: number): T | undefined {
    const length = end - start;
    if (length > this.longest) return undefined;
    const lengths = this.lengths[fold(text.charCodeAt(start)) & 0xff] ?? 0;
    if ((lengths & (1 << (length & 31))) === 0) return undefined;
    let slot = hash(text, start, end) & this.mask;
    for (;;) {
      const key = this.keys[slot];
      if (key === undefined) return undefined;
      if (same(key, text, start, end)) return this.values[slot];
      slot = (slot + 1) & this.mask;
    }
  }
}

function hash(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + fold(text.charCodeAt(at))) | 0;
  return sum ^ (sum >>> 15);
}

function same(key: string, text: string, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let at = start; at < end; at++) if (key.charCodeAt(at - start) !== fold(text.charCodeAt(at))) return false;
  return true;
}

/** Small letter of a capital in ASCII, Latin-1 and Latin Extended-A (where capitals are even up to U+0137 and from U+014A on); the rest as it is. */
export function fold(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  if (code >= 0xc0 && code <= 0xde) return code === 0xd7 ? code : code + 32;
  if (code === 0x2019) return 0x27;
  if (code >= 0x100 && code <= 0x137) return code | 1;
  if ((code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17e)) return code % 2 === 1 ? code + 1 : code;
  return code >= 0x14a && code <= 0x177 ? code | 1 : code;
}
