import { foldName } from '../detect/names/fold-name';
import type { NameRun } from '../model/name';

/**
 * Folded spellings of parts of a run, put together from its folded words: folding every part anew would cost more than all the rest
 * of resolution.
 */
export class RunSpellings {
  readonly #words: readonly string[];
  /** What stands before each word, folded. */
  readonly #gaps: readonly string[];

  constructor({ text, words }: NameRun) {
    this.#words = words.map(({ start, end }) => foldName(text.slice(start, end)));
    this.#gaps = words.map(({ start }, at) => foldGap(text.slice(words[at - 1]?.end ?? start, start)));
  }

  /** `foldName` of words `from` to `to` (half-open) with what stands between them. */
  of(from: number, to: number): string {
    let key = this.#words[from] ?? '';
    for (let at = from + 1; at < to; at++) key += (this.#gaps[at] ?? '') + (this.#words[at] ?? '');
    return key;
  }
}

function foldGap(gap: string): string {
  // Folding trims: letters around the gap keep its blanks.
  return gap === ' ' || gap === '' ? gap : foldName(`x${gap}x`).slice(1, -1);
}
