import { DIGITS, SIGN, WORD } from '../../text/tokens';
import { numberLexicon } from '../numbers/number-words';
import type { Amount, Piece } from './amount';
import { afterSlashDash, belowOne, dashBefore, isFractionSign, minusBefore } from './amount-edges';
import type { BlockText } from './block-text';
import { countsNothing, readHundredths, readParts, readPoundChain, readSlashShillings, type Tail } from './composite';
import {
  currencyAfter,
  currencyBefore,
  fitsBefore,
  startsWithPoint,
  withSuffix,
  type NearCurrency,
  currencyStarts,
} from './currency-near';
import { FUNCTION_WORD } from './lexicon';
import { modifierAround } from './modifiers';
import { gapBefore, readQuantity, scaledBy, signAt, skipVague, type Quantity, isGluedHyphen } from './quantity';
import { readRange, type RangeEnd } from './range';
import { rateAfter } from './rates';
import { chanceOf, supportFor, unitsNear, type Candidate } from './traits';
import type { CurrencyWord, Denomination } from './units';

/**
 * Reads the amounts of one block from left to right. It goes from number to number: every number is read once, and only what
 * stands right before and after it decides whether it is money, so the work is linear in the text.
 */
export function readAmounts(block: BlockText): Amount[] {
  return new BlockReader(block).read();
}

class BlockReader {
  private readonly amounts: Amount[] = [];
  /** Tokens before this one belong to amounts already read. */
  private taken = 0;

  constructor(private readonly block: BlockText) {}

  read(): Amount[] {
    const { tokens, lexicon, language } = this.block;
    const words = language === null ? null : numberLexicon(language);
    for (let at = 0; at < tokens.length;) {
      const kind = tokens.kind[at];
      const word = kind === WORD ? words?.word(tokens, at) : undefined;
      if (word?.kind === 'article' && !this.countsAfterArticle(at + 1)) at++;
      else if (kind === DIGITS || word !== undefined || (kind === SIGN && isFractionSign(signAt(tokens, at))))
        at = this.readAt(at);
      else if (kind === WORD && lexicon?.coins.get(tokens.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0))
        at = this.readCoin(at);
      else at++;
    }
    return this.amounts;
  }

  /** Articles are every tenth word: one is looked at closely only before a number word or a word for money. */
  private countsAfterArticle(at: number): boolean {
    const { block } = this;
    const next = isGluedHyphen(block.tokens, at) ? at + 1 : at;
    if (next >= block.tokens.length || block.language === null) return false;
    return numberLexicon(block.language).word(block.tokens, next) !== undefined || currencyStarts(block, next);
  }

  /** Reads what begins with the number at `at`; the token to go on with. */
  private readAt(at: number): number {
    const { block } = this;
    const before = currencyBefore(block, at, this.taken);
    if (before !== null && isPound(before.currency)) {
      const chain = readPoundChain(block, at);
      if (chain !== null) return this.addPounds(at, before, chain);
    }
    if (before === null) {
      const slash = readSlashShillings(block, at);
      if (slash !== null) return this.addShillings(at, slash);
    }
    const read = readQuantity(block.tokens, at, block.language, before !== null);
    const dash = dashBefore(block, at);
    const pointed = (before !== null && startsWithPoint(block, at)) || dash !== null;
    const bare = read !== null && pointed ? belowOne(read, dash ?? at) : read;
    if (bare === null) return skipVague(block.tokens, at, block.language);
    const fitting = before !== null && !bare.article && fitsBefore(block, before, bare) ? before : null;
    const quantity = fitting === null ? bare : withSuffix(block, scaledBy(bare, fitting), fitting);
    const after = currencyAfter(block, quantity.end, quantity);
    const chosen = this.choose(fitting, after);
    const range = readRange(
      block,
      chosen.own === null ? quantity : scaledBy(quantity, chosen.own),
      chosen.before,
      chosen.own,
    );
    if (range !== null)
      return this.addRange(
        chosen.own === null ? quantity : scaledBy(quantity, chosen.own),
        chosen.before,
        chosen.own,
        range,
      );
    if (chosen.before === null && chosen.own === null) return this.addImplied(quantity);
    return this.addSingle(quantity, chosen.before, chosen.own);
  }

  /** Of a currency on either side: both when they agree (`$5 USD`), else the one before. */
  private choose(
    before: NearCurrency | null,
    after: NearCurrency | null,
  ): { readonly before: NearCurrency | null; readonly own: NearCurrency | null } {
    if (before === null || after === null) return { before, own: after };
    if (after.hyphened || after.currency.doubt === 'letter') return { before, own: null };
    const agreed = agreement(before.currency, after.currency);
    const nextIsNumber = this.block.tokens.kind[after.end] === DIGITS && gapBefore(this.block.tokens, after.end) <= 1;
    if (agreed === null || (nextIsNumber && after.currency.basis !== 'word')) return { before, own: null };
    return { before, own: after };
  }

  private addSingle(bare: Quantity, before: NearCurrency | null, after: NearCurrency | null): number {
    const { block } = this;
    const near = before ?? after;
    if (near === null) return bare.end;
    const quantity = after === null || before !== null ? bare : scaledBy(bare, after);
    const end = after?.end ?? (before === null ? quantity.end : afterSlashDash(block, quantity.end));
    const both = before !== null && after !== null ? agreement(before.currency, after.currency) : null;
    const currency = both ?? near.currency;
    const written = block.slice(near.start, before === null ? near.end : quantity.start).trim();
    const first: Piece = { quantity, fixed: null, denominations: currency.denominations, word: written };
    const tail = this.tail(first, end, before !== null && after === null, after?.hyphened === true);
    const pieces = tail === null ? [first] : [narrowed(first, tail.pieces), ...tail.pieces];
    const doubt =
      tail !== null && tail.pieces.some((piece) => piece.denominations.length > 0) ? 'none' : currency.doubt;
    return this.add({
      start: before?.start ?? quantity.start,
      end: tail?.end ?? end,
      quantity,
      pieces,
      to: null,
      currency: { ...currency, doubt, denominations: pieces[0]?.denominations ?? currency.denominations },
      written,
      prefixed: before !== null,
      hyphened: after?.hyphened === true,
    });
  }

  /** `35 crore` where nothing is counted: an amount if the document speaks of such money. */
  private addImplied(quantity: Quantity): number {
    const { block } = this;
    const { tokens, lexicon } = block;
    const last = quantity.end - 1;
    const currency = lexicon?.implied.get(tokens.text, tokens.start[last] ?? 0, tokens.end[last] ?? 0);
    if (currency === undefined || quantity.power < 5 || !countsNothing(block, quantity.end)) return quantity.end;
    const word = block.word(last);
    return this.add({
      start: quantity.start,
      end: quantity.end,
      quantity,
      pieces: [{ quantity, fixed: null, denominations: currency.denominations, word }],
      to: null,
      currency,
      written: word,
      prefixed: false,
      hyphened: false,
    });
  }

  private tail(first: Piece, end: number, bySign: boolean, hyphened: boolean): Tail | null {
    const { quantity } = first;
    if (hyphened || quantity === null || quantity.power > 0) return null;
    const wholeUnits =
      quantity.figure === null || quantity.figure.places === 0 || quantity.figure.value?.includes('.5') === true;
    if (!wholeUnits) return null;
    const parts = readParts(this.block, end, first, bySign);
    if (parts.pieces.length > 0) return parts;
    return first.denominations.some((each) => each.per === 1)
      ? readHundredths(this.block, end, quantity, bySign)
      : null;
  }

  private addRange(low: Quantity, before: NearCurrency | null, own: NearCurrency | null, range: RangeEnd): number {
    const near = before ?? range.after ?? own;
    if (near === null) return low.end;
    const scale = { power: range.lowPower, scaleText: range.high.scaleText };
    const { denominations } = near.currency;
    const piece = (quantity: Quantity): Piece => ({ quantity, fixed: null, denominations, word: '' });
    return this.add({
      start: before?.start ?? low.start,
      end: range.end,
      quantity: range.high,
      pieces: [piece(scaledBy(low, scale))],
      to: piece(range.high),
      currency: near.currency,
      written: this.block.slice(near.start, before === null ? near.end : low.start).trim(),
      prefixed: before !== null,
      hyphened: range.after?.hyphened === true,
    });
  }

  private addPounds(at: number, before: NearCurrency, chain: Tail): number {
    const pounds = readQuantity(this.block.tokens, at, null) ?? wholeNumber(at, this.block.word(at));
    const quantity = wholeNumber(at, pounds.figure === null ? pounds.spelled : this.block.word(at));
    const first: Piece = { quantity, fixed: null, denominations: POUND, word: '' };
    return this.add({
      start: before.start,
      end: chain.end,
      quantity,
      pieces: [first, ...chain.pieces],
      to: null,
      currency: { ...before.currency, denominations: POUND, open: false },
      written: this.block.slice(before.start, at),
      prefixed: true,
      hyphened: false,
    });
  }

  private addShillings(at: number, tail: Tail): number {
    return this.add({
      start: at,
      end: tail.end,
      quantity: wholeNumber(at, this.block.word(at)),
      pieces: tail.pieces,
      to: null,
      currency: {
        denominations: POUND,
        open: false,
        basis: 'sign',
        doubt: tail.pieces.length > 1 ? 'none' : 'letter',
        power: 0,
      },
      written: '/',
      prefixed: false,
      hyphened: false,
    });
  }

  private readCoin(at: number): number {
    const { tokens, lexicon } = this.block;
    const coin = lexicon?.coins.get(tokens.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0);
    if (coin === undefined) return at + 1;
    const denominations = [{ unit: coin.unit, per: 240, times: null }];
    const word = this.block.word(at);
    return this.add({
      start: at,
      end: at + 1,
      quantity: wholeNumber(at, '1'),
      pieces: [{ quantity: null, fixed: coin.value, denominations, word }],
      to: null,
      currency: { denominations, open: false, basis: 'word', doubt: 'none', power: 0 },
      written: word,
      prefixed: false,
      hyphened: false,
    });
  }

  /** `von minus 4 Mio. Euro`: the word makes the amount negative, unless it takes it from another one. */
  private minusWord(start: number): number | null {
    const { block } = this;
    if (start <= this.taken || block.word(start - 1).toLowerCase() !== 'minus') return null;
    return start >= 2 && block.is(start - 2, FUNCTION_WORD) ? start - 1 : null;
  }

  /** Records an amount; the token to go on with. */
  private add(
    found: Omit<Candidate, 'rate'> & Omit<Amount, 'start' | 'end' | 'block' | 'negative' | 'mod' | 'per' | 'traits'>,
  ): number {
    const { block } = this;
    const { tokens } = block;
    const minus = minusBefore(block, found.start) ?? this.minusWord(found.start);
    const start = minus ?? found.start;
    const per = rateAfter(block, found.end);
    const candidate: Candidate = { ...found, rate: per };
    const last = this.amounts[this.amounts.length - 1];
    const startOffset = tokens.start[start] ?? 0;
    const bracket = signAt(tokens, start - 1) === '(';
    this.amounts.push({
      start: startOffset,
      end: tokens.end[found.end - 1] ?? startOffset,
      block: block.block,
      pieces: found.pieces,
      to: found.to,
      currency: found.currency,
      written: found.written,
      negative: minus !== null,
      mod: modifierAround(block, this.taken, found.start, found.end),
      per,
      traits: {
        prefixed: found.prefixed,
        hyphened: found.hyphened,
        support: found.currency.doubt === 'none' ? 0 : supportFor(block, candidate),
        nearUnits: found.currency.open ? unitsNear(block, start, found.end, unitsOf(found.currency)) : [],
        conversion: bracket && last !== undefined && startOffset - last.end <= 3,
        chance: chanceOf(block, candidate),
      },
    });
    this.taken = found.end;
    return found.end;
  }
}

const POUND: readonly Denomination[] = [{ unit: 'GBP', per: 1, times: null }];

function unitsOf(currency: CurrencyWord): string[] {
  return currency.denominations.map((each) => each.unit);
}

function isPound(currency: CurrencyWord): boolean {
  return currency.basis === 'sign' && currency.denominations.some((each) => each.unit === 'GBP' && each.per === 1);
}

function wholeNumber(at: number, digits: string): Quantity {
  return { start: at, end: at + 1, figure: null, spelled: digits, power: 0, scaleText: '', article: false };
}

/** What two currency words of one amount have in common: `$` and `CAD` are Canadian dollars. */
function agreement(before: CurrencyWord, after: CurrencyWord): CurrencyWord | null {
  const denominations = before.denominations.filter((one) =>
    after.denominations.some((other) => one.unit === other.unit && one.per === other.per),
  );
  if (denominations.length === 0) return null;
  const sure = after.denominations.length < before.denominations.length ? after : before;
  return { ...sure, denominations, doubt: 'none', power: before.power + after.power };
}

/** The denominations of a first piece that the smaller pieces belong to. */
function narrowed(first: Piece, parts: readonly Piece[]): Piece {
  const stated = parts.filter((part) => part.denominations.length > 0);
  const denominations = first.denominations.filter((each) =>
    stated.every((part) => part.denominations.some((smaller) => smaller.unit === each.unit)),
  );
  return { ...first, denominations };
}
