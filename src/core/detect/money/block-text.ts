import { DIGITS, WORD, type Tokens } from '../../text/tokens';
import type { Language } from '../../model/language';
import { moneyLexicon, neutralCurrency, type MoneyLexicon, type WordRole } from './lexicon';
import type { PhraseIndex } from './phrase-index';
import { gapBefore } from './quantity';
import type { CurrencyWord } from './units';

/** The tokens of one block with the words of its language. */
export class BlockText {
  readonly lexicon: MoneyLexicon | null;
  readonly currency: PhraseIndex<CurrencyWord>;
  private allLowerCase: boolean | null = null;

  constructor(
    readonly tokens: Tokens,
    readonly language: Language | null,
    /** Index of the block in its document. */
    readonly block: number,
  ) {
    this.lexicon = language === null ? null : moneyLexicon(language);
    this.currency = this.lexicon?.currency ?? neutralCurrency();
  }

  /** What the word at `at` says about an amount near it; 0 for nothing. */
  role(at: number): WordRole {
    const { tokens, lexicon } = this;
    if (lexicon === null || at < 0 || at >= tokens.length || tokens.kind[at] !== WORD) return 0;
    return lexicon.words.get(tokens.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0) ?? 0;
  }

  is(at: number, role: WordRole): boolean {
    return (this.role(at) & role) !== 0;
  }

  /** The text of tokens `from` to `to` (not included). */
  slice(from: number, to: number): string {
    return this.tokens.text.slice(this.tokens.start[from], this.tokens.end[to - 1]);
  }

  word(at: number): string {
    return at < 0 || at >= this.tokens.length ? '' : this.slice(at, at + 1);
  }

  /** The token stands by itself or after a bracket, not glued to a letter or figure before it. */
  standsFree(at: number): boolean {
    if (gapBefore(this.tokens, at) > 0) return true;
    const kind = this.tokens.kind[at - 1];
    return kind !== WORD && kind !== DIGITS;
  }

  capitalised(at: number): boolean {
    if (at < 0 || at >= this.tokens.length || this.tokens.kind[at] !== WORD) return false;
    const first = this.tokens.text.charAt(this.tokens.start[at] ?? 0);
    return first !== first.toLowerCase();
  }

  /** Tokenised corpora are often lower case throughout: `us $ 5` is then no pronoun. */
  isLowerCase(): boolean {
    if (this.allLowerCase === null) {
      const { tokens } = this;
      const text = tokens.text.slice(tokens.start[0] ?? 0, tokens.end[tokens.length - 1] ?? 0);
      this.allLowerCase = text === text.toLowerCase();
    }
    return this.allLowerCase;
  }
}
