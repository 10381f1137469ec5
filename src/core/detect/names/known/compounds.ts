import type { PlainWords } from '../../../lang/name-table';
import { words } from '../../../lang/word-list';
import { type Exchange, WordForms } from './word-forms';

const MOST_PARTS = 4;
const SHORTEST_PART = 3;
/** Letters before an abstract noun's ending that opens a compound (`Verwert-ungs`). */
const SHORTEST_STEM = 3;

/** Cuts words that are put together of common ones. */
export class Compounds {
  readonly #openings: WordForms;
  readonly #prefixes: ReadonlySet<string>;
  readonly #nameEnds: ReadonlySet<string>;
  readonly #abstractOpenings: readonly string[];
  readonly #closing: number;
  readonly #closingPrefixed: number;
  readonly #opening: number;

  constructor(
    table: PlainWords,
    listed: ReadonlyMap<string, number>,
    umlauts: readonly Exchange[],
    private readonly forms: WordForms,
  ) {
    this.#openings = new WordForms(
      listed,
      table.classes.map((one) => one.opens ?? []),
      umlauts,
    );
    this.#prefixes = new Set(words(table.compounds.prefixes));
    this.#nameEnds = new Set(words(table.compounds.nameEnds));
    this.#abstractOpenings = table.compounds.abstractOpenings;
    this.#closing = bits(table.classes.map((one) => one.closes === 'always'));
    this.#closingPrefixed = bits(table.classes.map((one) => one.closes === 'after prefix'));
    this.#opening = bits(table.classes.map((one) => one.opens !== undefined));
  }

  /** Whether the word can be cut into two to four common parts. */
  isCompound(word: string): boolean {
    return this.#cut(word, MOST_PARTS);
  }

  #cut(word: string, parts: number): boolean {
    for (let at = word.length - SHORTEST_PART; at >= 2; at -= 1) {
      const tail = word.slice(at);
      const classes = this.forms.classesOf(tail);
      const head = word.slice(0, at);
      if ((classes & this.#closingPrefixed) !== 0 && this.#prefixes.has(head)) return true;
      if ((classes & this.#closing) === 0) continue;
      if (this.#nameEnds.has(tail)) {
        if (this.#opensStrongly(head, parts - 1)) return true;
      } else if (this.#opens(head, parts - 1)) return true;
    }
    return false;
  }

  /** Whether `head` may stand before a last part, itself of `parts` parts at most. */
  #opens(head: string, parts: number): boolean {
    if (this.#prefixes.has(head) || this.#opensAsWord(head)) return true;
    // A prefix may stand inside as well: `Revisions-ver-fahren`.
    return parts > 1 && this.#opensTogether(head, parts, (last) => this.#prefixes.has(last) || this.#opensAsWord(last));
  }

  /** As no name begins: with an abstract noun or a compound. */
  #opensStrongly(head: string, parts: number): boolean {
    return this.#isAbstract(head) || (parts > 1 && this.#opensTogether(head, parts, (last) => this.#opensAsWord(last)));
  }

  #opensAsWord(head: string): boolean {
    if (this.#isAbstract(head)) return true;
    return head.length >= SHORTEST_PART && (this.#openings.classesOf(head) & this.#opening) !== 0;
  }

  #opensTogether(head: string, parts: number, asLast: (part: string) => boolean): boolean {
    for (let at = head.length - 2; at >= 2; at -= 1) {
      if (asLast(head.slice(at)) && this.#opens(head.slice(0, at), parts - 1)) return true;
    }
    return false;
  }

  #isAbstract(head: string): boolean {
    return this.#abstractOpenings.some(
      (ending) => head.length >= ending.length + SHORTEST_STEM && head.endsWith(ending),
    );
  }
}

function bits(flags: readonly boolean[]): number {
  return flags.reduce((sum, flag, index) => (flag ? sum | (1 << index) : sum), 0);
}
