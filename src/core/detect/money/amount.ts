import type { Modifier } from '../../model/mention';
import type { Decimal } from '../numbers/decimal';
import type { Quantity } from './quantity';
import type { CurrencyWord, Denomination } from './units';

/** A part of an amount: `3 pounds`, `4 shillings`; or a single word that is an amount (`sixpence`). */
export interface Piece {
  readonly quantity: Quantity | null;
  /** Value of a piece without quantity, in the unit. */
  readonly fixed: Decimal | null;
  readonly denominations: readonly Denomination[];
  /** The denomination as written, '' where a piece has none of its own (`5 Euro 20`). */
  readonly word: string;
}

/** An amount as the text of one block gives it: its currency may still be open between several. */
export interface Amount {
  /** UTF-16 offsets in the prose. */
  readonly start: number;
  readonly end: number;
  /** Index of its block. */
  readonly block: number;
  /** One piece, or several that add up: `3 dollars 50 cents`. For a range the lower end. */
  readonly pieces: readonly Piece[];
  /** The upper end of a range. */
  readonly to: Piece | null;
  /** The word, code or sign that makes it money, and what stood in the text. */
  readonly currency: CurrencyWord;
  readonly written: string;
  readonly negative: boolean;
  readonly mod: Modifier | null;
  readonly per: string | null;
  readonly traits: AmountTraits;
}

/** What speaks for or against an amount, as far as its block shows. */
export interface AmountTraits {
  /** The currency stands before the figures. */
  readonly prefixed: boolean;
  /** Joined by hyphens: `500-Euro-Schein`, `5-pound hammer`. */
  readonly hyphened: boolean;
  /** Points for money and against it from the words around (see `traits.ts`). */
  readonly support: number;
  /** Of the units it may be counted in those that the nearest place or adjective points to. */
  readonly nearUnits: readonly string[];
  /** It stands in brackets right after another amount: a conversion into another currency. */
  readonly conversion: boolean;
  /** Chance that it is an amount at all, before doubts about its currency word. */
  readonly chance: number;
}
