import { DIGITS, SIGN, tokenText, WORD, type Tokens } from '../../../text/tokens';
import type { NameBlock } from '../run-draft';

/** The most parts of a word with hyphens: more are no name, and reading them again from each would be quadratic. */
const MOST_PARTS = 10;

/** The tokens of one block as the readers of laws look at them. An index outside the block is no word, no number and no sign. */
export class LawText {
  readonly from: number;
  readonly to: number;
  private readonly tokens: Tokens;
  private lastAt = -1;
  private lastLower = '';

  constructor(block: NameBlock) {
    this.tokens = block.tokens;
    this.from = block.from;
    this.to = block.to;
  }

  isWord(at: number): boolean {
    return this.isInside(at) && this.tokens.kind[at] === WORD;
  }

  isNumber(at: number): boolean {
    return this.isInside(at) && this.tokens.kind[at] === DIGITS;
  }

  /** `sign` is one UTF-16 unit. */
  isSign(at: number, sign: string): boolean {
    if (!this.isInside(at) || this.tokens.kind[at] !== SIGN) return false;
    return this.tokens.text.charCodeAt(this.start(at)) === sign.charCodeAt(0);
  }

  /** Nothing stands between this token and the one before. */
  isGlued(at: number): boolean {
    return at > this.from && this.isInside(at) && this.start(at) === this.end(at - 1);
  }

  /** A sign that stands without blanks between two tokens. */
  isInfix(at: number, sign: string): boolean {
    return this.isSign(at, sign) && this.isGlued(at) && this.isGlued(at + 1);
  }

  isCapitalised(at: number): boolean {
    if (!this.isWord(at)) return false;
    const code = this.tokens.text.charCodeAt(this.start(at));
    if (code < 0x80) return code >= 0x41 && code <= 0x5a;
    const first = String.fromCharCode(code);
    return first !== first.toLowerCase();
  }

  /** Two capitals in the word with its hyphens, as abbreviations of laws have them; asked of its first token. */
  hasInnerCapital(at: number): boolean {
    for (let i = this.start(at) + 1; i < this.end(at); i++) {
      const code = this.tokens.text.charCodeAt(i);
      if (code >= 0x41 && code <= 0x5a) return true;
      if (code >= 0xc0 && code <= 0xde) return true;
    }
    return this.isInfix(at + 1, '-') || this.isInfix(at + 1, '.');
  }

  word(at: number): string {
    return this.isInside(at) ? tokenText(this.tokens, at) : '';
  }

  /** In lower case. Kept for the token asked last: every reader asks it of the same one in turn. */
  lower(at: number): string {
    if (at !== this.lastAt) {
      this.lastLower = this.word(at).toLowerCase();
      this.lastAt = at;
    }
    return this.lastLower;
  }

  /** From token `from` to token `to` (half-open), with the blanks between. */
  slice(from: number, to: number): string {
    return this.tokens.text.slice(this.start(from), this.end(to - 1));
  }

  /** UTF-16 offset in the prose. */
  start(at: number): number {
    return this.tokens.start[at] ?? 0;
  }

  end(at: number): number {
    return this.tokens.end[at] ?? 0;
  }

  /** The index behind a word with its hyphens, slashes and inner stops: `TV-L`, `VOB/A`, `DVO.EKD`. */
  unitEnd(at: number): number {
    let end = at + 1;
    while (
      end + 1 < this.to &&
      end < at + 2 * MOST_PARTS &&
      (this.isInfix(end, '-') || this.isInfix(end, '/') || this.isInfix(end, '.'))
    ) {
      if (!this.isWord(end + 1) && !this.isNumber(end + 1)) break;
      end += 2;
    }
    return end;
  }

  /** Is the token the later part of a word with a hyphen (`Steuer-GmbHG`)? */
  continuesUnit(at: number): boolean {
    return this.isGlued(at) && (this.isInfix(at - 1, '-') || this.isInfix(at - 1, '/')) && at - 2 >= this.from;
  }

  private isInside(at: number): boolean {
    return at >= this.from && at < this.to;
  }
}
