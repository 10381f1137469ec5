import { append } from '../multimap';
import type { Named } from './places';

/** The names of several words in a document, by how they begin and end: what a short name could stand for, without a look at all of them. */
export class LongNames {
  readonly #byBeginning = new Map<string, Named[]>();
  readonly #byEnding = new Map<string, Named[]>();
  /** Laws with a number, by each of their words. */
  readonly #numbered = new Map<string, Named[]>();

  constructor(named: readonly Named[]) {
    for (const long of named) {
      const { words } = long.form;
      if (words.length < 2) continue;
      for (let count = 1; count < words.length; count++) {
        append(this.#byBeginning, words.slice(0, count).join(' '), long);
        append(this.#byEnding, words.slice(count).join(' '), long);
      }
      if (long.form.change === 'law-number') for (const word of new Set(words)) append(this.#numbered, word, long);
    }
  }

  /** Longer names that begin with these words. */
  beginning(words: readonly string[]): readonly Named[] {
    return this.#byBeginning.get(words.join(' ')) ?? [];
  }

  /** Longer names that end in these words. */
  ending(words: readonly string[]): readonly Named[] {
    return this.#byEnding.get(words.join(' ')) ?? [];
  }

  /** Laws with a number among whose words the rarest of these is. */
  numbered(words: readonly string[]): readonly Named[] {
    let fewest: readonly Named[] | undefined;
    for (const word of words) {
      const found = this.#numbered.get(word) ?? [];
      if (fewest === undefined || found.length < fewest.length) fewest = found;
    }
    return fewest ?? [];
  }
}
