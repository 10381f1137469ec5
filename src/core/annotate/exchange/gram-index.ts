/** Letters that are looked up together. */
const GRAM = 4;
const BUCKETS = 1 << 16;
/** Grams of a pattern of which the rarest is taken. */
const MOST_TRIED = 24;

/**
 * Where words stand in a text, for thousands of questions on one text: each looks only at the places of its rarest four letters. Four bytes a letter; built in one pass.
 */
export class GramIndex {
  readonly #text: string;
  /** Where the places of a bucket begin in `#places`; one more than there are buckets. */
  readonly #starts = new Uint32Array(BUCKETS + 1);
  readonly #places: Uint32Array;

  constructor(text: string) {
    this.#text = text;
    const count = Math.max(0, text.length - GRAM + 1);
    this.#places = new Uint32Array(count);
    for (let at = 0; at < count; at++) {
      const bucket = bucketAt(text, at) + 1;
      this.#starts[bucket] = (this.#starts[bucket] ?? 0) + 1;
    }
    for (let bucket = 1; bucket <= BUCKETS; bucket++) {
      this.#starts[bucket] = (this.#starts[bucket] ?? 0) + (this.#starts[bucket - 1] ?? 0);
    }
    const next = this.#starts.slice();
    for (let at = 0; at < count; at++) {
      const bucket = bucketAt(text, at);
      const place = next[bucket] ?? 0;
      this.#places[place] = at;
      next[bucket] = place + 1;
    }
  }

  /** Every place of a pattern, in their order, at most `most`. `spend` is told how many places were looked at; when it answers false the search ends. */
  find(pattern: string, most: number, spend: (places: number) => boolean): number[] {
    const found: number[] = [];
    if (pattern.length < GRAM) return this.#findShort(pattern, most, spend);
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
    const last = pattern.length - GRAM;
    const stride = Math.max(1, Math.ceil((last + 1) / MOST_TRIED));
    let best = { offset: 0, from: 0, to: Infinity };
    for (let offset = 0; offset <= last; offset += stride) {
      const bucket = bucketAt(pattern, offset);
      const [from, to] = [this.#starts[bucket] ?? 0, this.#starts[bucket + 1] ?? 0];
      if (to - from < best.to - best.from) best = { offset, from, to };
    }
    return best;
  }
}

function bucketAt(text: string, at: number): number {
  let hash = 0;
  for (let next = at; next < at + GRAM; next++) hash = (Math.imul(hash, 0x9e3779b1) + text.charCodeAt(next)) >>> 0;
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}
