import type { Language } from '../../../model/language';
import type { ProseMention } from '../../../model/mention';
import type { Span } from '../../../model/span';
import { DIGITS, SIGN, WORD, type Tokens } from '../../../text/tokens';
import { foldName } from '../fold-name';
import { isFirstName } from '../known/first-names';
import { lookUp } from '../known/gazetteer';
import { isSurname } from '../known/surnames';
import { isPlainWord } from '../known/plain-words';
import { remember } from '../known/remember';
import type { NameBlock, WordDraft } from '../run-draft';
import { readCompound } from './hyphens';
import { caseOf, isApostrophe, isHyphen, LOWER, spellingOf, UPPER, type Spelling } from './letters';
import { readLexicon, type ReadLexicon } from './lexicon';
import { endOfSite, siteEnding } from './sites';

/** More words in a row are no name; they would cost every rule that looks at pairs of them. */
const MOST_WORDS = 40;
const MOST_CONNECTORS = 4;

/** Whether a sentence begins here; after a stop that may be an abbreviation's the next word decides. */
const GOES_ON = 0;
const OPENS = 1;
const MAY_OPEN = 2;

const DOT = 0x2e;
const AMPERSAND = 0x26;
const COMMA = 0x2c;
const AT = 0x40;
const LOW_LINE = 0x5f;
const HASH = 0x23;

const fold = remember(foldName, 20_000);

/** How the words of a block are written, for telling headlines in Title Case and lines in capitals. */
export interface BlockCase {
  /** Words of four letters and more. */
  readonly capitalised: number;
  readonly lower: number;
  /** Words of two letters and more. */
  readonly allCapitals: number;
  readonly words: number;
}

export interface ChainsRead {
  /** Words without anything but blanks between. */
  readonly chains: readonly (readonly WordDraft[])[];
  readonly case: BlockCase;
}

/** Reads the words of a document that may belong to names, block by block, front to back. */
export class RunReader {
  /** Words that stand in small letters somewhere in the document. */
  readonly lowerCase = new Set<string>();
  readonly #text: string;
  readonly #values: readonly ProseMention[];
  #value = 0;

  #tokens!: Tokens;
  #to = 0;
  #language: Language = 'en';
  #lexicon: ReadLexicon = readLexicon('en');
  #chains: WordDraft[][] = [];
  #chain: WordDraft[] = [];
  #pending: WordDraft[] = [];
  /** A comma that the name goes on behind. */
  #bridge = -1;
  #opens = OPENS;
  #blockStart = 0;
  #capitalised = 0;
  #lower = 0;
  #allCapitals = 0;
  #words = 0;

  constructor(text: string, values: readonly ProseMention[]) {
    this.#text = text;
    this.#values = values;
  }

  read({ block, tokens, from, to, language }: NameBlock): ChainsRead {
    this.#tokens = tokens;
    this.#to = to;
    this.#language = language;
    this.#lexicon = readLexicon(language);
    this.#chains = [];
    this.#chain = [];
    this.#pending = [];
    this.#opens = OPENS;
    this.#blockStart = block.start;
    this.#bridge = -1;
    this.#capitalised = this.#lower = this.#allCapitals = this.#words = 0;
    let at = from;
    while (at < to) at = this.#step(at);
    this.#close();
    const { capitalised, lower, allCapitals, words } = {
      capitalised: this.#capitalised,
      lower: this.#lower,
      allCapitals: this.#allCapitals,
      words: this.#words,
    };
    return { chains: this.#chains, case: { capitalised, lower, allCapitals, words } };
  }

  #step(at: number): number {
    const { kind, start, end } = this.#tokens;
    const kindHere = kind[at];
    if (kindHere === SIGN) return this.#sign(at);
    const from = start[at] ?? 0;
    const to = end[at] ?? 0;
    const glued = at + 1 < this.#to && start[at + 1] === to;
    if (kindHere === WORD) {
      if (!glued && caseOf(this.#text.charCodeAt(from)) !== UPPER && !this.#hasInnerCapital(from, to)) {
        this.#lowerWord(at, from, to);
        return at + 1;
      }
    } else if (!glued) {
      this.#number(at, from, to);
      if (this.#opens === MAY_OPEN) this.#opens = GOES_ON;
      return at + 1;
    }
    return this.#cluster(at);
  }

  /** `Windows 95`: a figure behind a name may belong to it. A year of a date is one as well. */
  #number(at: number, from: number, to: number): void {
    const last = this.#chain.at(-1);
    if (last === undefined || this.#pending.length > 0 || to - from > 4 || !this.#follows(at)) {
      this.#close();
      return;
    }
    const tells = !this.#lexicon.table.nounCapitals && !last.opensSentence;
    const named = last.allCapitals || last.mixed || tells || !isPlainWord(last.folded, this.#language);
    const next = at + 1 < this.#to ? this.#text[this.#startOf(at + 1)] : '';
    if (named && next !== '%' && next !== '€' && next !== '$' && this.#isFree(from, to)) {
      this.#chain.push(this.#word(at, at, this.#text.slice(from, to), false));
    }
    this.#close();
  }

  /** No date or amount goes beyond the figure. */
  #isFree(start: number, end: number): boolean {
    while ((this.#values[this.#value]?.end ?? Infinity) <= start) this.#value++;
    const value = this.#values[this.#value];
    return value === undefined || value.start >= end || (value.start === start && value.end === end);
  }

  #hasInnerCapital(from: number, to: number): boolean {
    const most = Math.min(to, from + 4);
    for (let at = from + 1; at < most; at++) {
      const code = this.#text.charCodeAt(at);
      if (code >= 0x41 && code <= 0x5a) return true;
    }
    return false;
  }

  /** A word that no name begins with; it may stand inside one. */
  #lowerWord(at: number, from: number, to: number): void {
    this.#opens = GOES_ON;
    const text = this.#text.slice(from, to);
    this.lowerCase.add(text);
    this.#words++;
    if (to - from > 3) this.#lower++;
    if (this.#lexicon.connectors.has(text)) {
      if (this.#chain.length > 0 && this.#pending.length < MOST_CONNECTORS && this.#follows(at)) {
        // `Frau von der Quandt`: behind a title the name begins.
        const begins = this.#pending.length === 0 && this.#followsTitle() && this.#lexicon.particles.has(text);
        this.#pending.push(begins ? this.#word(at, at, text, false) : this.#connector(at, text));
        return;
      }
      this.#close();
      // `van der Quandt`: what a name begins with may stand at its edge.
      if (this.#lexicon.opening.has(text)) this.#pending.push(this.#word(at, at, text, false));
      return;
    }
    this.#close();
    if (this.#lexicon.table.nounCapitals && mayBeAdjective(text)) this.#adjective(at, text);
  }

  /** `russische` is a name of its own, wherever it stands. */
  #adjective(at: number, text: string): void {
    const known = lookUp(fold(text), this.#language);
    if (!known.some((name) => name.lowerCase === true)) return;
    this.#chain.push(this.#word(at, at, text, false));
    this.#close();
  }

  #sign(at: number): number {
    const from = this.#tokens.start[at] ?? 0;
    const code = this.#text.charCodeAt(from);
    if (code === AMPERSAND && this.#chain.length > 0 && this.#pending.length === 0 && this.#follows(at)) {
      this.#pending.push(this.#connector(at, '&'));
      return at + 1;
    }
    if (
      code === COMMA &&
      this.#chain.length > 0 &&
      this.#pending.length === 0 &&
      this.#follows(at) &&
      this.#isTail(at + 1)
    ) {
      this.#bridge = at;
      return at + 1;
    }
    this.#close();
    switch (this.#text[from]) {
      case '.':
        if (!this.#isInsideNumber(at)) this.#opens = this.#isOrdinal(at) ? MAY_OPEN : OPENS;
        break;
      case '!':
      case '?':
      case '…':
      case ':':
      case '|':
      case '•':
      case '·':
      case '»':
      case '«':
      case '„':
      case '“':
      case '‚':
      case '>':
        this.#opens = OPENS;
        break;
      case '"':
      case "'":
      case '‘':
      case '”':
        if (this.#isOpeningQuote(at)) this.#opens = OPENS;
        break;
      case '*':
      case '–':
      case '—':
      case '-':
      case ')':
      case ']':
      case '’':
      case '[':
        break;
      case '(':
        if (this.#opens === MAY_OPEN) this.#opens = GOES_ON;
        break;
      default:
        this.#opens = from === this.#blockStart ? OPENS : GOES_ON;
    }
    return at + 1;
  }

  /** A legal form, or the `Jr.` of a person: behind a comma it belongs to the name before. */
  #isTail(at: number): boolean {
    if (at >= this.#to || this.#tokens.kind[at] !== WORD) return false;
    if (caseOf(this.#text.charCodeAt(this.#startOf(at))) !== UPPER) return false;
    return this.#lexicon.tails.has(this.#text.slice(this.#startOf(at), this.#endOf(at)).toLowerCase());
  }

  #isInsideNumber(at: number): boolean {
    const { start, end, kind } = this.#tokens;
    return at + 1 < this.#to && start[at + 1] === end[at] && kind[at + 1] === DIGITS;
  }

  /** `am 3. Juni`. */
  #isOrdinal(at: number): boolean {
    const { start, end, kind } = this.#tokens;
    if (at === 0 || end[at - 1] !== start[at]) return false;
    const from = start[at - 1] ?? 0;
    const to = end[at - 1] ?? 0;
    if (kind[at - 1] === DIGITS) return this.#lexicon.ordinalStops && to - from < 3;
    if (kind[at - 1] !== WORD) return false;
    if (to - from === 1) return true;
    const word = this.#text.slice(from, to).toLowerCase();
    return this.#lexicon.abbreviations.has(word) || this.#lexicon.references.has(word);
  }

  #isOpeningQuote(at: number): boolean {
    const { start, end } = this.#tokens;
    const glued = at + 1 < this.#to && start[at + 1] === end[at];
    const from = start[at] ?? 0;
    if (!glued) return false;
    if (from === this.#blockStart) return true;
    const before = this.#text[from - 1] ?? ' ';
    return before === ' ' || before === '(' || before === '[' || before === '\n';
  }

  /** Several tokens without blanks between: a word with hyphens, digits, stops; or one word with a capital. */
  #cluster(at: number): number {
    const { kind, start, end } = this.#tokens;
    const to = this.#to;
    let next = at + 1;
    let parts = 1;
    let address = this.#isMarked(at);
    while (next < to && start[next] === end[next - 1]) {
      if (kind[next] !== SIGN) {
        next++;
        continue;
      }
      const code = this.#text.charCodeAt(start[next] ?? 0);
      if (next + 1 >= to || start[next + 1] !== end[next] || kind[next + 1] === SIGN) break;
      if (isHyphen(code)) parts++;
      else if (code === AT || code === LOW_LINE) address = true;
      else if (code !== AMPERSAND) break;
      next += 2;
    }
    if (address) {
      this.#close();
      this.#opens = GOES_ON;
      return this.#skipAddress(next);
    }
    const stop = next < to && start[next] === end[next - 1] && this.#text.charCodeAt(start[next] ?? 0) === DOT;
    if (stop) {
      const site = endOfSite(this.#tokens, next, to);
      if (site >= 0) return this.#site(at, site);
      if (next === at + 1 && kind[at] === WORD) {
        const after = this.#abbreviation(at);
        if (after > 0) return after;
      }
    }
    if (parts > 1) this.#compound(at, next, parts);
    else this.#simple(at, next);
    return next;
  }

  /** `@name`, `#tag`, `path\name`: no word of the text. */
  #isMarked(at: number): boolean {
    const { start, end } = this.#tokens;
    if (at === 0 || end[at - 1] !== start[at]) return false;
    const code = this.#text.charCodeAt(start[at - 1] ?? 0);
    return code === AT || code === HASH || code === LOW_LINE || code === 0x5c || code === 0x7e;
  }

  /** Behind `name@` or `name_`: the rest of what has no blank in it. */
  #skipAddress(at: number): number {
    const { kind, start, end } = this.#tokens;
    let next = at;
    while (next + 1 < this.#to && start[next] === end[next - 1] && start[next + 1] === end[next]) {
      if (kind[next] !== SIGN && kind[next + 1] === SIGN && start[next + 2] !== end[next + 1]) return next + 1;
      next++;
    }
    return next;
  }

  #site(at: number, to: number): number {
    this.#begin(at);
    this.#add(at, to - 1, this.#startOf(at), this.#endOf(to - 1));
    return to;
  }

  /** `U.S.`, `J.`, `Inc.`: the stop belongs to the word. Answers where reading goes on, -1 when the stop is the sentence’s. */
  #abbreviation(at: number): number {
    const { start, end, kind } = this.#tokens;
    const from = this.#startOf(at);
    const isCapital = caseOf(this.#text.charCodeAt(from)) === UPPER;
    if (this.#endOf(at) - from === 1) {
      let last = at + 1;
      let letters = 1;
      while (last + 1 < this.#to && start[last + 1] === end[last] && kind[last + 1] === WORD) {
        if (this.#endOf(last + 1) - this.#startOf(last + 1) !== 1) break;
        letters++;
        const glued = last + 2 < this.#to && start[last + 2] === end[last + 1];
        if (!glued || this.#text.charCodeAt(start[last + 2] ?? 0) !== DOT) {
          last++;
          break;
        }
        last += 2;
      }
      if (letters > 1) return this.#letters(at, last, isCapital);
      if (!isCapital || !(this.#goesOnWithCapital(at + 2) || this.#isCutShort(at))) return -1;
      this.#begin(at);
      this.#add(at, at + 1, from, this.#endOf(at + 1));
      this.#opens = MAY_OPEN;
      return at + 2;
    }
    const word = this.#text.slice(from, this.#endOf(at));
    const lower = word.toLowerCase();
    const always =
      this.#lexicon.abbreviations.has(lower) ||
      this.#lexicon.titles.has(lower) ||
      (isCapital && !this.#lexicon.ending.has(lower) && this.#isShortened(at, lower));
    if (!always && !this.#lexicon.ending.has(lower)) {
      if (!this.#lexicon.references.has(lower)) return -1;
      this.#close();
      this.#opens = MAY_OPEN;
      return at + 2;
    }
    if (isCapital) {
      this.#begin(at);
      this.#add(at, at + 1, from, this.#endOf(at + 1));
    } else this.#close();
    this.#opens = always ? GOES_ON : MAY_OPEN;
    return at + 2;
  }

  /** `U.S.`, `e.V.`; `z.B.` is no name. */
  #letters(at: number, last: number, isCapital: boolean): number {
    const from = this.#startOf(at);
    const to = this.#endOf(last);
    const bare = this.#text.slice(from, to).replace(/\.$/, '').toLowerCase();
    const common = this.#lexicon.abbreviations.has(bare);
    if (common || (!isCapital && this.#chain.length === 0)) this.#close();
    else {
      this.#begin(at);
      this.#add(at, last, from, to);
    }
    this.#opens = MAY_OPEN;
    return last + 1;
  }

  /** `Ida Q.`, and where nouns have capitals `Zeuge Q.`, `Amtsgericht Q.`: a name that is not written out. */
  #isCutShort(at: number): boolean {
    if (this.#chain.length === 0 || this.#pending.length > 0 || !this.#follows(at)) return false;
    return this.#lexicon.table.nounCapitals || this.#followsFirstName(at);
  }

  /** `Jos.`, `Thos.`: a word that none is, cut off behind a consonant, with a capital behind it. */
  #isShortened(at: number, lower: string): boolean {
    if (lower.length > 5 || /[aeiouyäöü]$/.test(lower) || !this.#goesOnWithCapital(at + 2)) return false;
    return !isPlainWord(lower, this.#language) && !isFirstName(lower) && lookUp(lower, this.#language).length === 0;
  }

  /** A capital and no function word follows at once: the stop before it is an initial’s. */
  #goesOnWithCapital(at: number): boolean {
    if (at >= this.#to || this.#tokens.kind[at] !== WORD) return false;
    if (caseOf(this.#text.charCodeAt(this.#startOf(at))) !== UPPER) return false;
    return !this.#lexicon.functionWords.has(this.#text.slice(this.#startOf(at), this.#endOf(at)).toLowerCase());
  }

  #compound(at: number, to: number, count: number): void {
    const firsts: number[] = [at];
    for (let token = at + 1; token < to; token++) {
      if (this.#tokens.kind[token] === SIGN && isHyphen(this.#text.charCodeAt(this.#startOf(token))))
        firsts.push(token + 1);
    }
    const lastOf = (part: number): number => (part + 1 < count ? (firsts[part + 1] ?? to) - 2 : to - 1);
    const parts = firsts.map((first, part) => this.#text.slice(this.#startOf(first), this.#endOf(lastOf(part))));
    const lastPart = parts.length - 1;
    parts[lastPart] = withoutPossessive(parts[lastPart] ?? '');
    this.#begin(at);
    const found = readCompound(parts, this.#language, this.#lexicon, this.#followsFirstName(at));
    if (found === null) {
      this.#close();
      this.#opens = GOES_ON;
      return;
    }
    if (found.from > 0) this.#close();
    const spans = found.apart ? parts.map((_, part) => [part, part] as const) : [[found.from, found.to - 1] as const];
    for (const [first, last] of spans) {
      this.#add(firsts[first] ?? at, lastOf(last), this.#startOf(firsts[first] ?? at), this.#endOf(lastOf(last)));
    }
    if (found.to < count) this.#close();
    this.#opens = GOES_ON;
  }

  #simple(at: number, to: number): void {
    this.#begin(at);
    this.#add(at, to - 1, this.#startOf(at), this.#endOf(to - 1));
  }

  /** Makes ready for a word at token `at`: the chain is over when something but a blank stands before. */
  #begin(at: number): void {
    if ((this.#chain.length > 0 || this.#pending.length > 0) && !this.#follows(at)) this.#close();
  }

  /** Nothing but blanks between the chain and the token. */
  #follows(at: number): boolean {
    const last = this.#pending.at(-1) ?? this.#chain.at(-1);
    return last === undefined || last.lastToken === at - 1 || (last.lastToken === at - 2 && this.#bridge === at - 1);
  }

  #add(first: number, last: number, start: number, end: number): void {
    const written = this.#text.slice(start, end);
    const text = withoutPossessive(written);
    const spelling = spellingOf(text);
    const opens = this.#opens;
    this.#opens = GOES_ON;
    this.#count(text, spelling);
    const folded = fold(text);
    if (!this.#mayBelong(text, folded, spelling, written, opens, last)) {
      this.#capitalisedPlain(first, text, folded, opens);
      return;
    }
    const span = { start, end: start + text.length };
    if (this.#isValue(span, first, last, folded)) {
      this.#close();
      return;
    }
    const possessive = text.length < written.length || this.#apostropheFollows(last, end);
    const opensSentence = opens === OPENS || (opens === MAY_OPEN && this.#lexicon.functionWords.has(folded));
    if (this.#chain.length + this.#pending.length >= MOST_WORDS) this.#close();
    this.#chain.push(...this.#pending, this.#word(first, last, text, opensSentence, span, spelling, possessive));
    this.#pending = [];
    if (possessive) this.#close();
  }

  #count(text: string, spelling: Spelling): void {
    this.#words++;
    if (spelling.allCapitals) this.#allCapitals++;
    if (text.length <= 3) return;
    if (spelling.capitalised) this.#capitalised++;
    else this.#lower++;
  }

  /** Contractions (`Don’t`), pronouns and articles with the capital of a sentence are no words of names. */
  #mayBelong(text: string, folded: string, spelling: Spelling, written: string, opens: number, last: number): boolean {
    if (siteEnding(text) !== null) return true;
    if (spelling.number || !(spelling.capitalised || spelling.mixed)) return false;
    if (CONTRACTION.test(written)) return false;
    if (text.length === 1 && this.#chain.length === 0 && !this.#goesOnWithCapital(last + 1)) return false;
    if (text === 'I')
      return this.#chain.length > 0 && this.#pending.length === 0 && this.#chain.at(-1)?.opensSentence === false;
    if (!this.#lexicon.functionWords.has(folded)) return opens !== OPENS || !this.#isOpeningWord(folded, spelling);
    if (spelling.allCapitals && text.length > 1) return true;
    return opens === GOES_ON && isFirstName(folded);
  }

  #isOpeningWord(folded: string, { allCapitals, mixed }: Spelling): boolean {
    if (allCapitals || mixed || !this.#lexicon.openingWords.has(folded)) return false;
    return !isFirstName(folded) && !isSurname(folded) && lookUp(folded, this.#language).length === 0;
  }

  /** `The`, `In`, `Other` between capitals stand for their small forms; anywhere else they end a chain. */
  #capitalisedPlain(at: number, text: string, folded: string, opens: number): void {
    const inside = opens === GOES_ON && this.#chain.length > 0 && this.#pending.length < MOST_CONNECTORS;
    if (inside && this.#lexicon.functionWords.has(folded)) {
      this.#pending.push(this.#connector(at, text));
      return;
    }
    this.#close();
  }

  /** Dates and amounts are no names, unless a title, a first name or a family name says so: `Frau Sonntag`, `April Quandt`. */
  #isValue({ start, end }: Span, first: number, last: number, folded: string): boolean {
    while ((this.#values[this.#value]?.end ?? Infinity) <= start) this.#value++;
    const value = this.#values[this.#value];
    if (value === undefined || value.start >= end) return false;
    if (value.start < start || value.end > end) return true;
    if (this.#followsFirstName(first)) return false;
    return !(isFirstName(folded) && this.#goesOnWithCapital(last + 1));
  }

  #followsTitle(): boolean {
    const { folded = '' } = this.#chain.at(-1) ?? {};
    return this.#lexicon.titles.has(folded.endsWith('.') ? folded.slice(0, -1) : folded);
  }

  /** A title or a first name stands directly before. */
  #followsFirstName(first: number): boolean {
    const before = this.#chain.at(-1);
    if (before === undefined || this.#pending.length > 0 || before.lastToken !== first - 1) return false;
    const bare = before.folded.endsWith('.') ? before.folded.slice(0, -1) : before.folded;
    return (
      this.#lexicon.titles.has(bare) || isFirstName(bare) || (bare.length === 1 && bare.length < before.folded.length)
    );
  }

  #apostropheFollows(last: number, end: number): boolean {
    const next = last + 1;
    if (next >= this.#to || this.#startOf(next) !== end) return false;
    return isApostrophe(this.#text.charCodeAt(end)) && /[sxzß]/i.test(this.#text[end - 1] ?? '');
  }

  #close(): void {
    if (this.#chain.length > 0) {
      this.#chains.push(this.#chain);
      this.#chain = [];
    }
    if (this.#pending.length > 0) this.#pending = [];
  }

  #connector(at: number, text: string): WordDraft {
    return { ...this.#word(at, at, text, false), connector: true };
  }

  #word(
    firstToken: number,
    lastToken: number,
    text: string,
    opensSentence: boolean,
    span: Span = { start: this.#startOf(firstToken), end: this.#endOf(lastToken) },
    spelling: Spelling = spellingOf(text),
    possessive = false,
  ): WordDraft {
    const { capitalised, allCapitals, mixed } = spelling;
    return {
      start: span.start,
      end: span.end,
      text,
      folded: fold(text),
      firstToken,
      lastToken,
      capitalised,
      allCapitals,
      mixed,
      connector: false,
      opensSentence,
      breakBefore: this.#chain.length === 0 && this.#pending.length === 0,
      possessive,
    };
  }

  #startOf(token: number): number {
    return this.#tokens.start[token] ?? 0;
  }

  #endOf(token: number): number {
    return this.#tokens.end[token] ?? 0;
  }
}

const CONTRACTION = /(?:n['’]t|['’](?:m|ve|ll|re|d|em))$/i;

function withoutPossessive(text: string): string {
  const length = text.length;
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
