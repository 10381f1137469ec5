import type { WordClass } from '../../../lang/name-table';
import { groupedWords } from './grouped-words';

/** One way a form is made: what it ends in, what the listed word has there instead, and for which classes (bits) it holds. */
interface Ending {
  readonly surface: string;
  readonly listed: string;
  readonly doubled: boolean;
  readonly umlaut: boolean;
  classes: number;
}

/** A pair of a table, `written<listed`. */
export interface Exchange {
  readonly written: string;
  readonly listed: string;
}

export function exchanges(pairs: readonly string[]): Exchange[] {
  return pairs.map((pair) => {
    const at = pair.indexOf('<');
    return { written: pair.slice(0, at), listed: pair.slice(at + 1) };
  });
}

/**
 * Forms of listed words, recognised by taking endings off: a list of stems stays small and needs no expansion when it is first used.
 * Answers are sets of classes as bits, 0 for an unknown word.
 */
export class WordForms {
  /** Listed words with their classes. */
  readonly #listed: ReadonlyMap<string, number>;
  /** By the last letter of the ending; those without letters under ''. */
  readonly #endings = new Map<string, Ending[]>();
  readonly #umlauts: readonly Exchange[];

  constructor(
    listed: ReadonlyMap<string, number>,
    endings: readonly (readonly string[])[],
    umlauts: readonly Exchange[],
  ) {
    this.#listed = listed;
    this.#umlauts = umlauts;
    endings.forEach((ofClass, index) => {
      for (const written of ofClass) this.#add(written, 1 << index);
    });
  }

  #add(written: string, classes: number): void {
    const umlaut = written.startsWith('"');
    const doubled = written.startsWith('2');
    const rest = umlaut || doubled ? written.slice(1) : written;
    const [surface = '', listed = ''] = rest.split('<');
    const key = surface.slice(-1);
    const bucket = this.#endings.get(key) ?? [];
    this.#endings.set(key, bucket);
    const same = bucket.find(
      (one) => one.surface === surface && one.listed === listed && one.doubled === doubled && one.umlaut === umlaut,
    );
    if (same === undefined) bucket.push({ surface, listed, doubled, umlaut, classes });
    else same.classes |= classes;
  }

  /** The classes of the listed words that `form` is a form of. */
  classesOf(form: string): number {
    const bare = this.#endings.get('');
    let classes = bare === undefined ? 0 : this.#match(form, bare);
    const last = this.#endings.get(form.slice(-1));
    if (last !== undefined) classes |= this.#match(form, last);
    return classes;
  }

  #match(form: string, endings: readonly Ending[]): number {
    let classes = 0;
    for (const ending of endings) {
      if (form.length < ending.surface.length + 2 || !form.endsWith(ending.surface)) continue;
      let stem = form.slice(0, form.length - ending.surface.length);
      if (ending.doubled) {
        if (stem.length < 3 || stem.at(-1) !== stem.at(-2)) continue;
        stem = stem.slice(0, -1);
      }
      if (ending.umlaut) {
        const plain = this.#withoutUmlaut(stem);
        if (plain === null) continue;
        stem = plain;
      }
      classes |= (this.#listed.get(stem + ending.listed) ?? 0) & ending.classes;
    }
    return classes;
  }

  /** The stem with its last changed vowel as it is listed; null when none is changed. */
  #withoutUmlaut(stem: string): string | null {
    let best: Exchange | null = null;
    let at = -1;
    for (const exchange of this.#umlauts) {
      const found = stem.lastIndexOf(exchange.written);
      if (found > at) [best, at] = [exchange, found];
    }
    return best === null ? null : stem.slice(0, at) + best.listed + stem.slice(at + best.written.length);
  }
}

/** All listed words with the classes that hold them as bits. */
export function listedWords(classes: readonly WordClass[]): Map<string, number> {
  const listed = new Map<string, number>();
  classes.forEach((one, index) => {
    for (const word of groupedWords(one.words)) listed.set(word, (listed.get(word) ?? 0) | (1 << index));
  });
  return listed;
}
