import { WORD as WORD_TOKEN } from '../../../text/tokens';
import type { NameType } from '../../../model/mention';
import type { NameReasonCode, Points } from '../../../model/name';
import type { Language } from '../../../model/language';
import { type NameBlock, type RunDraft, vote, type WordDraft } from '../run-draft';
import { type TokenTraits, tokenTraits } from './token-traits';
import { BODY, PERSON, PLACE, THING, WORD, type WordTraits } from './trait-bits';
import { traitsOf } from './traits';

/** Neighbouring words of a run, from (inclusive) to (exclusive). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const STOP = 0x2e;
const NOTHING: WordTraits = { person: 0, body: 0, place: 0, thing: 0, word: 0 };
/** `Mc`, `O’`: only family names begin so. */
export const FAMILY = /^(?:Mc\p{Lu}|O[’']\p{Lu}|Mac[A-Z])/u;
const INITIAL = /^\p{Lu}\.?$/u;
const INITIALS = /^(?:\p{Lu}\.-?){1,4}$/u;
/** Abbreviations before a stop that are looked through: `Mr. X`, `Dipl.-Ing. X`. */
const LONGEST_ABBREVIATION = 6;

/**
 * One run with what the tables say of its words and of the tokens around it. Every question costs a look-up or two: words far off are not looked at.
 */
export class RunView {
  readonly language: Language;
  readonly #tokenTraits: TokenTraits;
  readonly words: readonly WordDraft[];
  readonly traits: readonly WordTraits[];
  /** Stretches of words without connectors, function words and breaks between. */
  readonly solids: readonly Stretch[];
  /** The parts of them that may be names by themselves: without offices and, where nouns have capitals, without common nouns around. */
  readonly names: readonly Stretch[];

  constructor(
    readonly run: RunDraft,
    readonly block: NameBlock,
  ) {
    this.language = block.language;
    this.#tokenTraits = tokenTraits(block.tokens, block.language);
    this.words = run.words;
    this.traits = run.words.map((word) => traitsOf(withoutStop(word.folded), block.language));
    this.solids = this.#cut();
    this.names = this.solids.flatMap((solid) => this.#namesIn(solid));
  }

  #namesIn({ from, to }: Stretch): Stretch[] {
    const names: Stretch[] = [];
    let start = from;
    for (let at = from; at < to; at++) {
      if (!this.#isNoun(at, start)) continue;
      if (at > start) names.push({ from: start, to: at });
      start = at + 1;
    }
    if (to > start) names.push({ from: start, to });
    return names;
  }

  /** A noun that says what stands beside it; `start`: where the name began that it may end (`Peter Koch`). */
  #isNoun(at: number, start: number): boolean {
    const { person, word, body, thing, place } = this.trait(at);
    const named = (word & (WORD.firstName | WORD.surname)) !== 0;
    if (named && at > start && !this.isPlainHere(at - 1)) return false;
    if ((person & PERSON.title) !== 0 && !named) return true;
    if ((person & PERSON.plainRole) !== 0) return true;
    if ((person & PERSON.rank) !== 0 && !named && this.isSolid(at + 1) && this.follows(at + 1)) return true;
    if (this.isFieldOfOffice(at)) return true;
    if (this.marksNames)
      return (
        (person & PERSON.modifier) !== 0 && (this.trait(at + 1).person & PERSON.plainRole) !== 0 && this.isSolid(at + 1)
      );
    if (
      (person & PERSON.kin) !== 0 ||
      (body & BODY.role) !== 0 ||
      (thing & THING.productRole) !== 0 ||
      (place & (PLACE.role | PLACE.landscape)) !== 0
    )
      return !named;
    return this.isPlainHere(at) && (word & (WORD.firstName | WORD.place | WORD.otherKnown | WORD.demonym)) === 0;
  }

  #cut(): Stretch[] {
    const solids: Stretch[] = [];
    let from = 0;
    for (let at = 0; at <= this.words.length; at++) {
      const word = this.words[at];
      const parts = word === undefined || word.breakBefore || !this.isSolid(at);
      if (!parts) continue;
      if (at > from) solids.push({ from, to: at });
      from = word !== undefined && this.isSolid(at) ? at : at + 1;
    }
    return solids;
  }

  /** Can the word stand anywhere in a name? Connectors and articles with the capital of a sentence cannot. */
  isSolid(at: number): boolean {
    const word = this.words[at];
    if (word === undefined || word.connector || !(word.capitalised || word.mixed)) return false;
    if (word.allCapitals && this.run.capitals !== 'all') return true;
    const isFunction = (this.trait(at).word & WORD.functionWord) !== 0;
    return !(isFunction && (word.opensSentence || this.run.capitals !== 'names'));
  }

  /** `Secretary of State Quandt`: the word behind `of` belongs to the office when a name follows it. */
  isFieldOfOffice(at: number): boolean {
    if (
      !this.marksNames ||
      (this.trait(at).person & PERSON.modifier) === 0 ||
      !this.isSolid(at + 1) ||
      !this.follows(at + 1)
    )
      return false;
    if ((this.traitsBefore(at).word & WORD.genitive) === 0) return false;
    const next = this.trait(at + 1).word;
    if ((next & WORD.plain) !== 0 && (next & (WORD.firstName | WORD.surname)) === 0) return false;
    return (this.traitsBefore(at, 2).person & PERSON.plainRole) !== 0;
  }

  trait(at: number): WordTraits {
    return this.traits[at] ?? NOTHING;
  }

  has(at: number, group: keyof WordTraits, bit: number): boolean {
    return (this.trait(at)[group] & bit) !== 0;
  }

  text(at: number): string {
    return this.words[at]?.text ?? '';
  }

  /** `J.`, `J. R.`, `J.R.`; known names of letters with stops (`U.S.`) are none. */
  isInitial(at: number): boolean {
    const text = this.text(at);
    if (text.includes('.')) return INITIAL.test(text) || (INITIALS.test(text) && !this.#isKnownLetters(at));
    return INITIAL.test(text) && this.after(at) === '.';
  }

  #isKnownLetters(at: number): boolean {
    const folded = this.words[at]?.folded ?? '';
    const known = WORD.place | WORD.otherKnown | WORD.demonym;
    return (
      ((traitsOf(folded, this.language).word | traitsOf(folded.replaceAll('.', ''), this.language).word) & known) !== 0
    );
  }

  /** Capitals or digits inside a word, or all capitals where others have small letters: no person and no place is written so. */
  isCoined(at: number): boolean {
    const word = this.words[at];
    if (word === undefined || FAMILY.test(word.text)) return false;
    return word.mixed || (word.allCapitals && word.text.length > 1 && this.run.capitals !== 'all');
  }

  /** A word before which a name may go on: no break, the very next word. */
  follows(at: number): boolean {
    const word = this.words[at];
    return word !== undefined && !word.breakBefore;
  }

  /** Does only a name have a capital here? */
  get marksNames(): boolean {
    return this.run.capitals === 'names';
  }

  /** A common noun of a language or heading where capitals tell nothing. */
  isPlainHere(at: number): boolean {
    if (this.marksNames && !(this.words[at]?.opensSentence ?? false)) return false;
    return (this.trait(at).word & WORD.plain) !== 0;
  }

  /** Lower-case text of the `n`-th token before word `at`, looking through stops of abbreviations; `''` outside the block. */
  before(at: number, n = 1): string {
    return this.#textAt(this.#tokenBefore(at, n));
  }

  traitsBefore(at: number, n = 1): WordTraits {
    return this.#traitsAt(this.#tokenBefore(at, n));
  }

  /** Lower-case text of the `n`-th token behind word `at`; `''` outside the block. */
  after(at: number, n = 1): string {
    return this.#textAt(this.#tokenAfter(at, n));
  }

  traitsAfter(at: number, n = 1): WordTraits {
    return this.#traitsAt(this.#tokenAfter(at, n));
  }

  /** Whether white space stands between word `at` and the token behind it. */
  blankAfter(at: number): boolean {
    const word = this.words[at];
    if (word === undefined) return false;
    const { tokens } = this.block;
    return (tokens.end[word.lastToken] ?? 0) < (tokens.start[word.lastToken + 1] ?? 0);
  }

  /** Whether the `n`-th token before is written with a capital. */
  capitalBefore(at: number, n = 1): boolean {
    return this.#isCapital(this.#tokenBefore(at, n));
  }

  /** Whether the `n`-th token behind is written with a capital. */
  capitalAfter(at: number, n = 1): boolean {
    return this.#isCapital(this.#tokenAfter(at, n));
  }

  #isCapital(token: number): boolean {
    const { tokens, from, to } = this.block;
    if (token < from || token >= to) return false;
    const first = tokens.text.charAt(tokens.start[token] ?? 0);
    return first !== first.toLowerCase();
  }

  #tokenBefore(at: number, n: number): number {
    const word = this.words[at];
    if (word === undefined) return -1;
    let token = this.#throughStop(word.firstToken - 1);
    for (let seen = 1; seen < n; seen++) token = this.#throughStop(token - 1);
    return token;
  }

  #tokenAfter(at: number, n: number): number {
    const word = this.words[at];
    return word === undefined ? -1 : word.lastToken + n;
  }

  #throughStop(token: number): number {
    const { tokens, from } = this.block;
    if (token <= from || tokens.text.charCodeAt(tokens.start[token] ?? 0) !== STOP) return token;
    const touches = tokens.end[token - 1] === tokens.start[token];
    const short = (tokens.end[token - 1] ?? 0) - (tokens.start[token - 1] ?? 0) <= LONGEST_ABBREVIATION;
    if (!touches || !short || tokens.kind[token - 1] !== WORD_TOKEN) return token;
    return (this.#tokenTraits.at(token - 1).person & (PERSON.title | PERSON.rank)) !== 0 ? token - 1 : token;
  }

  #textAt(token: number): string {
    const { from, to } = this.block;
    return token < from || token >= to ? '' : this.#tokenTraits.textAt(token);
  }

  #traitsAt(token: number): WordTraits {
    const { from, to } = this.block;
    return token < from || token >= to ? NOTHING : this.#tokenTraits.at(token);
  }

  vote(stretch: Stretch, type: NameType | 'NONE', points: Points, code: NameReasonCode, word?: string): void {
    if (stretch.to <= stretch.from) return;
    const args = word === undefined ? undefined : { [ARGUMENTS[code] ?? 'word']: word };
    vote(this.run, [stretch.from, stretch.to], type, points, code, args);
  }
}

/** What a reason calls its word where it does not call it `word` (core/model/mention). */
const ARGUMENTS: Readonly<Partial<Record<NameReasonCode, string>>> = {
  'name-first-name': 'name',
  'name-coordination': 'other',
};

function withoutStop(folded: string): string {
  return folded.length > 1 && folded.endsWith('.') ? folded.slice(0, -1) : folded;
}
