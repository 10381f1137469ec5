import type { Words } from './words';

/** Longer blocks are not compared with their neighbours. */
const LONGEST = 20_000;
/** A block that shares less of its words with a neighbour is no copy of it. */
const LEAST_SHARED = 0.6;

/**
 * A block of words that is slid along its text a word at a time, compared with as many words before and behind it: how many of its words they have too.
 * A step costs the same however long the block is.
 */
export class SlidingBlock {
  from: number;
  to: number;
  readonly #words: Words;
  readonly #length: number;
  readonly #before: SharedCount | null;
  readonly #behind: SharedCount | null;

  constructor(words: Words, from: number, to: number) {
    this.#words = words;
    this.from = from;
    this.to = to;
    this.#length = to - from;
    const compared = this.#length > 1 && this.#length <= LONGEST;
    this.#before = compared ? new SharedCount() : null;
    this.#behind = compared ? new SharedCount() : null;
    for (let at = 0; compared && at < this.#length; at++) {
      this.#change(from + at, 1, 0);
      this.#change(from - 1 - at, 0, 1, this.#before);
      this.#change(to + at, 0, 1, this.#behind);
    }
  }

  /** Words that the block has in common with the more similar neighbour; 0 when it is a copy of neither. */
  copied(): number {
    const shared = Math.max(this.#before?.shared ?? 0, this.#behind?.shared ?? 0);
    return shared >= LEAST_SHARED * this.#length ? shared : 0;
  }

  slide(): void {
    if (this.#before !== null) {
      this.#change(this.from, -1, 0);
      this.#change(this.to, 1, 0);
      this.#change(this.from - this.#length, 0, -1, this.#before);
      this.#change(this.from, 0, 1, this.#before);
      this.#change(this.to, 0, -1, this.#behind);
      this.#change(this.to + this.#length, 0, 1, this.#behind);
    }
    this.from++;
    this.to++;
  }

  #change(at: number, inBlock: number, beside: number, only?: SharedCount | null): void {
    if (at < 0 || at >= this.#words.count) return;
    const hash = this.#words.hash[at] ?? 0;
    for (const count of only === undefined ? [this.#before, this.#behind] : [only])
      count?.change(hash, inBlock, beside);
  }
}

/** How many words two bags of words share. */
class SharedCount {
  shared = 0;
  readonly #first = new Map<number, number>();
  readonly #second = new Map<number, number>();

  change(word: number, inFirst: number, inSecond: number): void {
    const first = this.#first.get(word) ?? 0;
    const second = this.#second.get(word) ?? 0;
    this.shared += Math.min(first + inFirst, second + inSecond) - Math.min(first, second);
    if (inFirst !== 0) this.#first.set(word, first + inFirst);
    if (inSecond !== 0) this.#second.set(word, second + inSecond);
  }
}
