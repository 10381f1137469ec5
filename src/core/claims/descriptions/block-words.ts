import type { Block } from '../../model/prose';
import type { Language } from '../../model/language';
import {
  PERSON as PERSON_TRAIT,
  BODY as BODY_TRAIT,
  PLACE as PLACE_TRAIT,
  THING,
} from '../../detect/names/types/trait-bits';
import { traitsOf } from '../../detect/names/types/traits';
import { DIGITS, SIGN, tokenize } from '../../text/tokens';
import {
  BODY,
  descriptionLexicon,
  FORMER,
  PERSON,
  PLACE,
  RELATIONAL,
  VERB,
  NO_VERB,
  PREPOSITION,
  type DescriptionLexicon,
} from './lexicon';

const HYPHEN = 0x2d;
const STOP = 0x2e;
const COMMA = 0x2c;

/** Words of a block with what the tables say of them, read when asked for: compounds with hyphens, figures and abbreviations are one word. */
export class BlockWords {
  readonly text: string;
  readonly length: number;
  readonly lexicon: DescriptionLexicon;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #signs: Uint8Array;
  readonly #lower: (string | undefined)[];
  readonly #bits: Int32Array;

  constructor(
    text: string,
    block: Block,
    readonly language: Language,
  ) {
    this.text = text;
    this.lexicon = descriptionLexicon(language);
    const { kind, start, end, length } = tokenize(text, block.start, block.end);
    const starts = new Uint32Array(length);
    const ends = new Uint32Array(length);
    const signs = new Uint8Array(length);
    let count = 0;
    for (let at = 0; at < length; at++) {
      const from = start[at] ?? 0;
      const sign = kind[at] === SIGN;
      let to = end[at] ?? 0;
      // What is glued to the word by a hyphen, or to a figure by a separator, belongs to it.
      while (
        !sign &&
        at + 2 < length &&
        start[at + 1] === to &&
        start[at + 2] === end[at + 1] &&
        kind[at + 2] !== SIGN
      ) {
        const joint = text.charCodeAt(to);
        const figures = kind[at] === DIGITS && kind[at + 2] === DIGITS && (joint === STOP || joint === COMMA);
        if (joint !== HYPHEN && !figures) break;
        at += 2;
        to = end[at] ?? to;
      }
      if (!sign && start[at + 1] === to && text.charCodeAt(to) === STOP && this.#isAbbreviation(text, from, to)) {
        at++;
        to++;
      }
      starts[count] = from;
      ends[count] = to;
      signs[count] = sign ? 1 : 0;
      count++;
    }
    this.#starts = starts;
    this.#ends = ends;
    this.#signs = signs;
    this.length = count;
    this.#lower = new Array<string | undefined>(this.length);
    this.#bits = new Int32Array(this.length).fill(-1);
  }

  #isAbbreviation(text: string, from: number, to: number): boolean {
    const word = text.slice(from, to);
    if (word.length === 1) return word !== word.toLowerCase();
    return word.length < 8 && this.lexicon.abbreviations.has(word.toLowerCase());
  }

  start(at: number): number {
    return at < this.length ? (this.#starts[at] ?? 0) : this.text.length;
  }

  end(at: number): number {
    return this.#ends[at] ?? 0;
  }

  /** `''` outside the block. */
  lower(at: number): string {
    if (at < 0 || at >= this.length) return '';
    return (this.#lower[at] ??= this.text.slice(this.#starts[at], this.#ends[at]).toLowerCase());
  }

  /** A sign, or no word at all. */
  isSign(at: number): boolean {
    return at >= this.length || this.#signs[at] !== 0;
  }

  isCapital(at: number): boolean {
    if (this.isSign(at)) return false;
    const first = this.text.charAt(this.start(at));
    return first !== first.toLowerCase();
  }

  isFigure(at: number): boolean {
    const code = this.text.charCodeAt(this.start(at));
    return !this.isSign(at) && code >= 0x30 && code <= 0x39;
  }

  /** Bits of `core/claims/descriptions/lexicon` for words. */
  bits(at: number): number {
    const known = this.#bits[at];
    if (known === undefined) return 0;
    if (known >= 0) return known;
    const bits = this.lexicon.words.get(this.lower(at)) ?? 0;
    this.#bits[at] = bits;
    return bits;
  }

  has(at: number, bits: number): boolean {
    return (this.bits(at) & bits) !== 0;
  }

  /** A verb form by list or ending, where it is none that stands before a noun or with a preposition behind it. */
  isVerb(at: number): boolean {
    const bits = this.bits(at);
    if ((bits & VERB) !== 0) return true;
    if ((bits & (NO_VERB | PREPOSITION)) !== 0 || this.isSign(at)) return false;
    if (this.isCapital(at)) return false;
    const word = this.lower(at);
    return word.length > 4 && endsIn(word, this.lexicon.verbEndings);
  }

  /** `former`, and compounds such as `ex-minister`. */
  isFormer(at: number): boolean {
    if (this.isSign(at)) return false;
    if (this.has(at, FORMER)) return true;
    const word = this.lower(at);
    const dash = word.indexOf('-');
    return dash > 0 && ((this.lexicon.words.get(word.slice(0, dash)) ?? 0) & FORMER) !== 0;
  }

  isAdjective(at: number): boolean {
    return endsIn(this.lower(at), this.lexicon.adjectiveEndings);
  }

  isParticiple(at: number): boolean {
    return endsIn(this.lower(at), this.lexicon.participleEndings);
  }

  /** The first word that begins at a prose offset or behind it. */
  from(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What the noun there is said of, as bits; 0: it describes nothing. */
  noun(at: number): number {
    if (this.isSign(at)) return 0;
    const { lexicon } = this;
    const word = this.lower(at);
    if (lexicon.never.has(word)) return 0;
    if (lexicon.nounCapitals && !this.isCapital(at)) return 0;
    const listed = lexicon.nouns.get(word);
    if (listed !== undefined) return listed;
    const dash = word.lastIndexOf('-');
    const last = dash < 0 ? word : word.slice(dash + 1);
    if (dash >= 0) {
      const part = lexicon.nouns.get(last);
      if (part !== undefined) return lexicon.never.has(last) ? 0 : part;
    }
    if (!lexicon.nounCapitals || endsIn(last, lexicon.pluralEndings)) return 0;
    if (endsIn(last, lexicon.neverEnds)) return 0;
    return this.#inflected(last);
  }

  /** Nouns in their cases and compounds, where the tables hold the bare ones. */
  #inflected(word: string): number {
    const { person, body, place, thing } = traitsOf(word, this.language);
    let bits = 0;
    if ((person & PERSON_TRAIT.role) !== 0) bits |= PERSON;
    if ((body & BODY_TRAIT.role) !== 0 || (thing & THING.productRole) !== 0) bits |= BODY;
    if ((place & (PLACE_TRAIT.role | PLACE_TRAIT.landscape)) !== 0) bits |= PLACE;
    for (const ending of this.lexicon.caseEndings) {
      const bare = word.endsWith(ending) ? this.lexicon.nouns.get(word.slice(0, -ending.length)) : undefined;
      if (bare !== undefined && !this.lexicon.never.has(word.slice(0, -ending.length))) return bits | bare;
    }
    return bits;
  }

  /** Hardly stands before persons: `in`, `near`. */
  isPlacePreposition(at: number): boolean {
    return (traitsOf(this.lower(at), this.language).place & PLACE_TRAIT.preposition) !== 0;
  }

  isRelational(noun: number): boolean {
    return (noun & RELATIONAL) !== 0;
  }
}

function endsIn(word: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}
