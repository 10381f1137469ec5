/** Pieces of a pattern of which the rarest is taken. */
const MOST_TRIED = 24;
/** Buckets: about as many as the text has letters, within this. */
const FEWEST_BUCKETS = 1 << 12;
const MOST_BUCKETS = 1 << 22;
const BASE = 0x01000193;

/**
 * Where words stand in a text, for thousands of questions on one text: each looks only at the places of the rarest piece of its words. Pieces are of one length: short ones are
 * found for every pattern, long ones are rarer. Eight bytes a letter; built in one pass.
 */
export class GramIndex {
  readonly #text: string;
  readonly #length: number;
  readonly #mask: number;
  /** Where the places of a bucket begin in `#places`; one more than there are buckets. */
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;

  /** `length`: letters of a piece. */
  constructor(text: string, length: number) {
    this.#text = text;
    this.#length = length;
    let buckets = FEWEST_BUCKETS;
    while (buckets < text.length && buckets < MOST_BUCKETS) buckets *= 2;
    this.#mask = buckets - 1;
    const count = Math.max(0, text.length - length + 1);
    const ofPlace = new Uint32Array(count);
    this.#starts = new Uint32Array(buckets + 1);
    this.#hashAll(text, (at, bucket) => {
      ofPlace[at] = bucket;
      this.#starts[bucket + 1] = (this.#starts[bucket + 1] ?? 0) + 1;
    });
    for (let bucket = 1; bucket <= buckets; bucket++) {
      this.#starts[bucket] = (this.#starts[bucket] ?? 0) + (this.#starts[bucket - 1] ?? 0);
    }
    const next = this.#starts.slice();
    this.#places = new Uint32Array(count);
    for (let at = 0; at < count; at++) {
      const bucket = ofPlace[at] ?? 0;
      const place = next[bucket] ?? 0;
      this.#places[place] = at;
      next[bucket] = place + 1;
    }
  }

  /** Every place of a pattern, in their order, at most `most`. `spend` is told how many places are looked at; when it answers false there is no search. */
  find(pattern: string, most: number, spend: (places: number) => boolean): number[] {
    const found: number[] = [];
    if (pattern.length < this.#length) return this.#findShort(pattern, most, spend);
    const { offset, from, to } = this.#rarest(pattern);
    if (!spend(1 + to - from)) return found;
    for (let index = from; index < to && found.length < most; index++) {
      const at = (this.#places[index] ?? 0) - offset;
      if (at >= 0 && this.#text.startsWith(pattern, at)) found.push(at);
    }
    return found;
  }

  #findShort(pattern: string, most: number, spend: (places: number) => boolean): number[] {
    const found: number[] = [];
    if (pattern === '' || !spend(this.#text.length)) return found;
    for (
      let at = this.#text.indexOf(pattern);
      at >= 0 && found.length < most;
      at = this.#text.indexOf(pattern, at + 1)
    ) {
      found.push(at);
    }
    return found;
  }

  #rarest(pattern: string): { readonly offset: number; readonly from: number; readonly to: number } {
    const last = Math.min(pattern.length - this.#length, 4 * MOST_TRIED);
    const stride = Math.max(1, Math.ceil((last + 1) / MOST_TRIED));
    let best = { offset: 0, from: 0, to: Infinity };
    this.#hashAll(pattern.slice(0, last + this.#length), (offset, bucket) => {
      if (offset % stride !== 0) return;
      const [from, to] = [this.#starts[bucket] ?? 0, this.#starts[bucket + 1] ?? 0];
      if (to - from < best.to - best.from) best = { offset, from, to };
    });
    return best;
  }

  /** Calls back with the bucket of every piece. The hash of a piece is that of the one before without its first letter and with the next. */
  #hashAll(text: string, piece: (at: number, bucket: number) => void): void {
    const length = this.#length;
    let first = 1;
    for (let power = 1; power < length; power++) first = Math.imul(first, BASE);
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      if (at >= length) hash = (hash - Math.imul(text.charCodeAt(at - length), first)) | 0;
      hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
      if (at >= length - 1) piece(at - length + 1, (hash ^ (hash >>> 15)) & this.#mask);
    }
  }
}
