import type { Language } from '../../../model/language';
import { tokenText, type Tokens } from '../../../text/tokens';
import type { WordTraits } from './trait-bits';
import { traitsOf } from './traits';

/** What stands at the tokens of a text, in lower case, read once a token: several rules ask for the same neighbours. */
export class TokenTraits {
  readonly #texts: (string | undefined)[];
  readonly #traits: (WordTraits | undefined)[];

  constructor(
    private readonly tokens: Tokens,
    private readonly language: Language,
  ) {
    this.#texts = new Array<string | undefined>(tokens.length);
    this.#traits = new Array<WordTraits | undefined>(tokens.length);
  }

  textAt(token: number): string {
    return (this.#texts[token] ??= tokenText(this.tokens, token).toLowerCase());
  }

  at(token: number): WordTraits {
    return (this.#traits[token] ??= traitsOf(this.textAt(token), this.language));
  }
}

const read: Partial<Record<Language, WeakMap<Tokens, TokenTraits>>> = {};

/** The one reading of these tokens; it goes when they go. */
export function tokenTraits(tokens: Tokens, language: Language): TokenTraits {
  const known = (read[language] ??= new WeakMap<Tokens, TokenTraits>());
  let traits = known.get(tokens);
  if (traits === undefined) {
    traits = new TokenTraits(tokens, language);
    known.set(tokens, traits);
  }
  return traits;
}
