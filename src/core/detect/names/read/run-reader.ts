import type { Language } from '../../../model/language';
import type { Span } from '../../../model/span';
import { SIGN, WORD } from '../../../text/tokens';
import { isFirstName } from '../known/first-names';
import { lookUp } from '../known/gazetteer';
import { isPlainWord } from '../known/plain-words';
import { isSurname } from '../known/surnames';
import type { NameBlock, WordDraft } from '../run-draft';
import { abbreviationAt, goesOnWithCapital } from './abbreviations';
import { BlockText } from './block-text';
import { Chains, fold } from './chains';
import { type Cluster, clusterAt, partsOf } from './clusters';
import { readCompound } from './hyphens';
import { caseOf, isApostrophe, LOWER, type Spelling, spellingOf, UPPER } from './letters';
import { readLexicon, type ReadLexicon } from './lexicon';
import { type Opening, openingBehind } from './openings';
import { endOfSite, siteEnding } from './sites';
import { ValueCursor } from './value-cursor';

const DOT = 0x2e;
const AMPERSAND = 0x26;
const COMMA = 0x2c;
/** Longer ones are no words, and lists would be asked about every part of them. */
const LONGEST_WORD = 80;
/** Digits of a figure that may belong to a name. */
const MOST_DIGITS = 4;
/** Signs behind a figure that make it an amount. */
const AMOUNT_SIGNS = new Set('%€$');
const CONTRACTION = /(?:n['’]t|['’](?:m|ve|ll|re|d|em))$/i;

/** How the words of a block are written, for telling headlines in Title Case and lines in capitals. */
export interface BlockCase {
  /** Words of four letters and more. */
  capitalised: number;
  lower: number;
  /** Words of two letters and more. */
  allCapitals: number;
  words: number;
}

export interface ChainsRead {
  /** Words without anything but blanks between. */
  readonly chains: readonly (readonly WordDraft[])[];
  readonly case: Readonly<BlockCase>;
}

/** Reads the words of a document that may belong to names, block by block, front to back. */
export class RunReader {
  /** Words that stand in small letters somewhere in the document. */
  readonly lowerCase = new Set<string>();
  readonly #values: ValueCursor;

  /** `values`: see `detectNames`. */
  constructor(values: readonly Span[]) {
    this.#values = new ValueCursor(values);
  }

  read(block: NameBlock): ChainsRead {
    return new BlockReader(block, this.#values, this.lowerCase).read();
  }
}

class BlockReader {
  readonly #text: BlockText;
  readonly #language: Language;
  readonly #lexicon: ReadLexicon;
  readonly #chains: Chains;
  readonly #case: BlockCase = { capitalised: 0, lower: 0, allCapitals: 0, words: 0 };
  #opening: Opening = 'opens';

  constructor(
    block: NameBlock,
    private readonly values: ValueCursor,
    private readonly lowerCase: Set<string>,
  ) {
    this.#text = new BlockText(block);
    this.#language = block.language;
    this.#lexicon = readLexicon(block.language);
    this.#chains = new Chains(this.#text);
  }

  read(): ChainsRead {
    const { from, to } = this.#text;
    let at = from;
    while (at < to) at = this.#step(at);
    return { chains: this.#chains.finish(), case: this.#case };
  }

  /** Reads what begins at a token; answers where reading goes on. */
  #step(at: number): number {
    const kind = this.#text.tokens.kind[at];
    if (kind === SIGN) this.#sign(at);
    else if (this.#goesOn(at) || (kind === WORD && this.#isMarked(at))) return this.#cluster(at);
    else if (kind === WORD) this.#lowerWord(at);
    else this.#figure(at);
    return at + 1;
  }

  /** Something but the sign that ends a phrase touches the token: a hyphen, a stop inside an abbreviation, letters behind figures. */
  #goesOn(at: number): boolean {
    if (!this.#text.isGlued(at + 1)) return at > this.#text.from && this.#text.isGlued(at);
    return this.#text.tokens.kind[at + 1] !== SIGN || this.#text.isGlued(at + 2);
  }

  /** A capital at the start, or soon behind it (`iBox`, `d’Orsay`). */
  #isMarked(at: number): boolean {
    const { text } = this.#text.tokens;
    const from = this.#text.start(at);
    if (caseOf(text.charCodeAt(from)) === UPPER) return true;
    const most = Math.min(this.#text.end(at), from + 4);
    for (let inner = from + 1; inner < most; inner++) {
      const code = text.charCodeAt(inner);
      if (code >= 0x41 && code <= 0x5a) return true;
    }
    return false;
  }

  #sign(at: number): void {
    const code = this.#text.code(at);
    const goesOn = this.#chains.last !== undefined && this.#chains.follows(at);
    if (goesOn && code === AMPERSAND) {
      this.#chains.connect(at, true);
      return;
    }
    if (goesOn && code === COMMA && this.#isTail(at + 1)) {
      this.#chains.bridge(at);
      return;
    }
    this.#chains.close();
    this.#opening = openingBehind(this.#text, at, this.#opening, this.#lexicon);
  }

  /** A legal form, or the `Jr.` of a person: behind a comma it belongs to the name before. */
  #isTail(at: number): boolean {
    return this.#text.isCapitalised(at) && this.#lexicon.tails.has(this.#text.slice(at).toLowerCase());
  }

  /** A word that no name begins with; it may stand inside one. */
  #lowerWord(at: number): void {
    this.#opening = 'goes on';
    const text = this.#text.slice(at);
    this.lowerCase.add(text);
    this.#case.words++;
    if (text.length > 3) this.#case.lower++;
    const lexicon = this.#lexicon;
    if (lexicon.connectors.has(text)) {
      if (this.#chains.takesConnector && this.#chains.follows(at)) {
        // `Frau von der Quandt`: behind a title the name begins.
        this.#chains.connect(at, !(lexicon.particles.has(text) && this.#followsTitle()));
        return;
      }
      this.#chains.close();
      // `van der Quandt`: what a name begins with may stand at its edge.
      if (lexicon.opening.has(text)) this.#chains.connect(at, false);
      return;
    }
    this.#chains.close();
    if (lexicon.table.nounCapitals && mayBeAdjective(text)) this.#adjective(at, text);
  }

  /** `russische` is a name of its own, wherever it stands. */
  #adjective(at: number, text: string): void {
    if (!lookUp(fold(text), this.#language).some((name) => name.lowerCase === true)) return;
    this.#chains.add(at, at, text, spellingOf(text), false, false);
    this.#chains.close();
  }

  /** `Keldos 95`: a figure behind a name may belong to it. A year of a date is one as well. */
  #figure(at: number): void {
    const { last } = this.#chains;
    const text = this.#text.slice(at);
    if (last !== undefined && text.length <= MOST_DIGITS && this.#chains.follows(at) && this.#isNamed(last)) {
      const start = this.#text.start(at);
      const value = this.values.over(start, start + text.length);
      const free = value === undefined || value.end - value.start === text.length;
      const next = at + 1 < this.#text.to ? String.fromCharCode(this.#text.code(at + 1)) : '';
      if (free && !AMOUNT_SIGNS.has(next)) this.#chains.add(at, at, text, spellingOf(text), false, false);
    }
    this.#chains.close();
    if (this.#opening === 'may open') this.#opening = 'goes on';
  }

  #isNamed(word: WordDraft): boolean {
    const telling = !this.#lexicon.table.nounCapitals && !word.opensSentence;
    return telling || word.allCapitals || word.mixed || !isPlainWord(word.folded, this.#language);
  }

  /** A word with a capital, or several tokens without blanks between. */
  #cluster(at: number): number {
    const text = this.#text;
    const cluster = clusterAt(text, at);
    const { to } = cluster;
    if (cluster.address) {
      this.#chains.close();
      this.#opening = 'goes on';
      return to;
    }
    if (text.isGlued(to) && text.isSign(to, DOT)) {
      const site = endOfSite(text.tokens, to, text.to);
      if (site >= 0) {
        this.#chains.begin(at);
        this.#add(at, site - 1);
        return site;
      }
      if (to === at + 1 && text.isWord(at)) {
        const next = this.#abbreviation(at);
        if (next !== null) return next;
      }
    }
    this.#chains.begin(at);
    if (cluster.parts > 1) this.#compound(at, cluster);
    else this.#add(at, to - 1);
    return to;
  }

  #abbreviation(at: number): number | null {
    const open = this.#chains.last !== undefined && this.#chains.follows(at);
    const before = { open, firstName: this.#followsFirstName(at) };
    const found = abbreviationAt(this.#text, at, before, this.#language, this.#lexicon);
    if (found === null) return null;
    if (found.mayName) {
      this.#chains.begin(at);
      this.#add(at, found.last);
    } else this.#chains.close();
    this.#opening = found.opening;
    return found.last + 1;
  }

  #compound(at: number, cluster: Cluster): void {
    const places = partsOf(this.#text, at, cluster);
    const written = places.map(([first, last]) => withoutPossessive(this.#text.slice(first, last)));
    const found = readCompound(written, this.#language, this.#lexicon, this.#followsFirstName(at));
    if (found === null || found.from > 0) this.#chains.close();
    if (found !== null) {
      const { from, to, apart } = found;
      const words = apart ? places : [[places[from]?.[0] ?? at, places[to - 1]?.[1] ?? at] as const];
      for (const [first, last] of words) this.#add(first, last);
      if (to < places.length) this.#chains.close();
    }
    this.#opening = 'goes on';
  }

  /** Adds the word from token `first` to token `last` to the chain, if it may belong to a name; else the chain is over. */
  #add(first: number, last: number): void {
    const written = this.#text.slice(first, last);
    if (written.length > LONGEST_WORD) {
      this.#chains.close();
      return;
    }
    const text = withoutPossessive(written);
    const spelling = spellingOf(text);
    const opening = this.#opening;
    this.#opening = 'goes on';
    this.#count(text, spelling);
    const folded = fold(text);
    if (!this.#mayBelong(written, text, folded, spelling, opening, last)) {
      // `The`, `In`, `Other` between capitals stand for their small forms.
      if (opening === 'goes on' && this.#chains.takesConnector && this.#lexicon.functionWords.has(folded))
        this.#chains.connect(first, true);
      else this.#chains.close();
      return;
    }
    if (this.#isValue(first, last, text, folded)) {
      this.#chains.close();
      return;
    }
    const possessive = text.length < written.length || this.#isBarePossessive(last);
    const opens = opening === 'opens' || (opening === 'may open' && this.#lexicon.functionWords.has(folded));
    this.#chains.add(first, last, text, spelling, opens, possessive);
  }

  #count({ length }: string, spelling: Spelling): void {
    this.#case.words++;
    if (spelling.allCapitals) this.#case.allCapitals++;
    if (length <= 3) return;
    if (spelling.capitalised) this.#case.capitalised++;
    else this.#case.lower++;
  }

  /** Contractions (`Don’t`), pronouns and articles with the capital of a sentence are no words of names. */
  #mayBelong(
    written: string,
    text: string,
    folded: string,
    spelling: Spelling,
    opening: Opening,
    last: number,
  ): boolean {
    if (siteEnding(text) !== null || (text.length > 2 && text.endsWith('.'))) return true;
    if (spelling.number || !(spelling.capitalised || spelling.mixed) || CONTRACTION.test(written)) return false;
    if (text === 'I') return this.#chains.last?.opensSentence === false;
    if (text.length === 1 && !this.#chains.isOpen && !goesOnWithCapital(this.#text, last + 1, this.#lexicon)) {
      return false;
    }
    if (!this.#lexicon.functionWords.has(folded)) return opening !== 'opens' || !this.#isOpeningWord(folded, spelling);
    return (spelling.allCapitals && text.length > 1) || (opening === 'goes on' && isFirstName(folded));
  }

  #isOpeningWord(folded: string, { allCapitals, mixed }: Spelling): boolean {
    if (allCapitals || mixed || !this.#lexicon.openingWords.has(folded)) return false;
    return !isFirstName(folded) && !isSurname(folded) && lookUp(folded, this.#language).length === 0;
  }

  /** Dates and amounts are no names, unless a title, a first name or a family name says so: `Frau Sonntag`, `April Quandt`. */
  #isValue(first: number, last: number, { length }: string, folded: string): boolean {
    const start = this.#text.start(first);
    const value = this.values.over(start, start + length);
    if (value === undefined) return false;
    if (value.start < start || value.end > start + length) return true;
    if (this.#followsFirstName(first)) return false;
    return !(isFirstName(folded) && goesOnWithCapital(this.#text, last + 1, this.#lexicon));
  }

  #followsTitle(): boolean {
    const { last } = this.#chains;
    return last !== undefined && this.#lexicon.titles.has(withoutStop(last.folded));
  }

  /** A title, a first name or an initial stands directly before. */
  #followsFirstName(at: number): boolean {
    const { last } = this.#chains;
    if (last === undefined || last.lastToken !== at - 1) return false;
    const bare = withoutStop(last.folded);
    const isInitial = bare.length === 1 && bare.length < last.folded.length;
    return isInitial || this.#lexicon.titles.has(bare) || isFirstName(bare);
  }

  /** `the Quandts’`. */
  #isBarePossessive(last: number): boolean {
    const next = last + 1;
    if (!this.#text.isGlued(next) || !isApostrophe(this.#text.code(next))) return false;
    return /[sxzß]$/i.test(this.#text.slice(last));
  }
}

function withoutStop(folded: string): string {
  return folded.endsWith('.') ? folded.slice(0, -1) : folded;
}

function withoutPossessive(text: string): string {
  const { length } = text;
  if (length < 3 || !isApostrophe(text.charCodeAt(length - 2))) return text;
  const last = text[length - 1];
  return last === 's' || last === 'S' ? text.slice(0, -2) : text;
}

/** German adjectives of places end in `isch` or `lich` with their case, or are forms of `deutsch`. */
function mayBeAdjective(text: string): boolean {
  let at = text.length;
  for (let cut = 0; cut < 2 && at > 4; cut++) {
    const char = text[at - 1];
    if (char === 'e' || char === 'n' || char === 'm' || char === 'r' || char === 's') at--;
    else break;
  }
  return at > 4 && text[at - 1] === 'h' && text[at - 2] === 'c' && caseOf(text.charCodeAt(0)) === LOWER;
}
