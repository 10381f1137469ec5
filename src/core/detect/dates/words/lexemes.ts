import { DIGITS, SIGN, WORD, type Tokens } from '../../../text/tokens';
import type { DateTraits } from '../../../lang/date-table';
import type { DateLexicon } from './lexicon';
import { NO_WORD, type Word } from './word';

const POSSESSIVE_S = 0x73;

/**
 * The tokens of a stretch of prose with what the tables know of each word. A window limits every question to one block:
 * outside it there is nothing, so that no expression crosses blocks. Indexes are token indexes; `-1` and beyond are allowed.
 */
export class Lexemes {
  /** Window: the tokens of the block being read. */
  from = 0;
  to = 0;
  lexicon: DateLexicon;
  /** Number of the block in its document. */
  block = 0;
  /** The block is a cell under a heading that says its figures are years. */
  holdsYears = false;
  private readonly words: Readonly<Word>[];
  /** Ends without the possessive `'s`. */
  private readonly ends: Uint32Array;

  constructor(
    readonly tokens: Tokens,
    lexicon: DateLexicon,
  ) {
    this.lexicon = lexicon;
    this.words = new Array<Readonly<Word>>(tokens.length).fill(NO_WORD);
    this.ends = tokens.end.slice();
  }

  /** Moves the window to the tokens of block number `block`: from token `from` on, before `end` (an offset of the text). Looks their words up. */
  open(block: number, from: number, end: number, lexicon: DateLexicon): void {
    this.block = block;
    const { tokens } = this;
    this.lexicon = lexicon;
    this.from = from;
    let at = from;
    while (at < tokens.length && (tokens.start[at] ?? 0) < end) {
      if (tokens.kind[at] === WORD) this.lookUp(at);
      at++;
    }
    this.to = at;
  }

  private lookUp(at: number): void {
    const { text, start, end } = this.tokens;
    const from = start[at] ?? 0;
    const to = end[at] ?? 0;
    const word = this.lexicon.index.get(text, from, to);
    if (word !== undefined) {
      this.words[at] = word;
      return;
    }
    if (to - from < 5 || text.charCodeAt(to - 1) !== POSSESSIVE_S) return;
    const apostrophe = text.charCodeAt(to - 2);
    if (apostrophe !== 0x27 && apostrophe !== 0x2019) return;
    const bare = this.lexicon.index.get(text, from, to - 2);
    if (bare === undefined) return;
    this.words[at] = bare;
    this.ends[at] = to - 2;
  }

  inside(at: number): boolean {
    return at >= this.from && at < this.to;
  }

  word(at: number): Readonly<Word> {
    return at >= this.from && at < this.to ? (this.words[at] ?? NO_WORD) : NO_WORD;
  }

  /** Unlooked: for the scan, which stays inside the window. */
  rolesAt(at: number): number {
    return this.words[at]?.roles ?? 0;
  }

  has(at: number, roles: number): boolean {
    return (this.word(at).roles & roles) !== 0;
  }

  cued(at: number, cues: number): boolean {
    return (this.word(at).cues & cues) !== 0;
  }

  marked(at: number, marks: number): boolean {
    return (this.word(at).marks & marks) !== 0;
  }

  get traits(): DateTraits {
    return this.lexicon.traits;
  }

  isWord(at: number): boolean {
    return this.inside(at) && this.tokens.kind[at] === WORD;
  }

  isDigits(at: number): boolean {
    return this.inside(at) && this.tokens.kind[at] === DIGITS;
  }

  /** Character code of a sign, 0 for anything else. */
  sign(at: number): number {
    if (!this.inside(at) || this.tokens.kind[at] !== SIGN) return 0;
    return this.tokens.text.charCodeAt(this.start(at));
  }

  start(at: number): number {
    return this.tokens.start[at] ?? 0;
  }

  /** End without a possessive. */
  end(at: number): number {
    return this.ends[at] ?? 0;
  }

  /** Number of characters. */
  width(at: number): number {
    return this.inside(at) ? (this.tokens.end[at] ?? 0) - this.start(at) : 0;
  }

  /** Value of a run of at most nine digits, else -1. */
  number(at: number): number {
    if (!this.isDigits(at)) return -1;
    const from = this.start(at);
    const to = this.tokens.end[at] ?? 0;
    if (to - from > 9) return -1;
    let value = 0;
    for (let index = from; index < to; index++) value = value * 10 + this.tokens.text.charCodeAt(index) - 0x30;
    return value;
  }

  /** Nothing stands between this token and the one before it. */
  glued(at: number): boolean {
    return this.inside(at) && this.inside(at - 1) && this.start(at) === this.tokens.end[at - 1];
  }

  /** Begins with a capital letter. */
  capital(at: number): boolean {
    if (!this.isWord(at)) return false;
    const code = this.tokens.text.charCodeAt(this.start(at));
    if (code < 0x80) return code >= 0x41 && code <= 0x5a;
    const char = this.tokens.text.charAt(this.start(at));
    return char !== char.toLowerCase();
  }

  /** Every letter is a capital one. */
  capitals(at: number): boolean {
    if (!this.isWord(at)) return false;
    const raw = this.raw(at);
    return raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  }

  lower(at: number): boolean {
    return this.isWord(at) && !this.capital(at);
  }

  raw(at: number): string {
    return this.tokens.text.slice(this.start(at), this.tokens.end[at]);
  }

  /** Small letters, straight apostrophes. */
  folded(at: number): string {
    return this.raw(at).toLowerCase().replaceAll('’', "'");
  }
}
