import type { WordClass } from '../../../lang/name-table';
import { groupedWords } from './grouped-words';
import { remember } from './remember';

const REMEMBERED = 20_000;

/** What a form may end in, with the ways it comes about. */
interface Ending {
  readonly surface: string;
  readonly ways: Way[];
}

/** What the listed word has in place of the ending, and for which classes (bits) it holds. */
interface Way {
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

  /** The classes of the listed words that `form` is a form of. Kept: the parts of compounds come again and again. */
  readonly classesOf: (form: string) => number = remember((form) => this.#find(form), REMEMBERED);

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
    let ending = bucket.find((one) => one.surface === surface);
    if (ending === undefined) bucket.push((ending = { surface, ways: [] }));
    const same = ending.ways.find((way) => way.listed === listed && way.doubled === doubled && way.umlaut === umlaut);
    if (same === undefined) ending.ways.push({ listed, doubled, umlaut, classes });
    else same.classes |= classes;
  }

  #find(form: string): number {
    const bare = this.#endings.get('');
    let classes = bare === undefined ? 0 : this.#match(form, bare);
    const last = this.#endings.get(form.slice(-1));
    if (last !== undefined) classes |= this.#match(form, last);
    return classes;
  }

  #match(form: string, endings: readonly Ending[]): number {
    let classes = 0;
    for (const { surface, ways } of endings) {
      if (form.length < surface.length + 2 || !form.endsWith(surface)) continue;
      const stem = form.slice(0, form.length - surface.length);
      for (const way of ways) {
        const listed = this.#listedStem(stem, way);
        if (listed !== null) classes |= (this.#listed.get(listed) ?? 0) & way.classes;
      }
    }
    return classes;
  }

  #listedStem(stem: string, { listed, doubled, umlaut }: Way): string | null {
    if (doubled) return stem.length >= 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) + listed : null;
    if (!umlaut) return listed === '' ? stem : stem + listed;
    const plain = this.#withoutUmlaut(stem);
    return plain === null ? null : plain + listed;
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
