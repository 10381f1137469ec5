import { SIGN, WORD, type Tokens } from '../../../text/tokens';
import type { NameBlock } from '../run-draft';
import { caseOf, UPPER } from './letters';

/** The tokens of one block, as runs are read from them. An index outside the block is no word and no sign. */
export class BlockText {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;

  constructor({ tokens, from, to }: NameBlock) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  start(at: number): number {
    return this.tokens.start[at] ?? 0;
  }

  end(at: number): number {
    return this.tokens.end[at] ?? 0;
  }

  /** From token `first` to token `last`, both included, as written. */
  slice(first: number, last = first): string {
    return this.tokens.text.slice(this.start(first), this.end(last));
  }

  /** The first UTF-16 unit of a token. */
  code(at: number): number {
    return this.tokens.text.charCodeAt(this.start(at));
  }

  /** Nothing stands between this token and the one before. */
  isGlued(at: number): boolean {
    return at > this.from && at < this.to && this.tokens.start[at] === this.tokens.end[at - 1];
  }

  isWord(at: number): boolean {
    return at >= this.from && at < this.to && this.tokens.kind[at] === WORD;
  }

  isSign(at: number, code: number): boolean {
    return at >= this.from && at < this.to && this.tokens.kind[at] === SIGN && this.code(at) === code;
  }

  isCapitalised(at: number): boolean {
    return this.isWord(at) && caseOf(this.code(at)) === UPPER;
  }
}
