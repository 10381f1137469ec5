import { COMMA_GROUPS, POINT_GROUPS, SHARES_SINCE } from '../../lang/currency-table';
import type { Language } from '../../model/language';
import type { Reason } from '../../model/mention';
import { add, divide, multiply, negate, shift, type Decimal } from '../numbers/decimal';
import { numberLexicon } from '../numbers/number-words';
import type { Amount, Piece } from './amount';
import type { Evidence } from './evidence';
import { valueOf, type Quantity } from './quantity';
import type { Denomination } from './units';

/** Shares that no decimal can express, such as old pence (1/240), are rounded to six decimals: farthings stay apart. */
const ROUNDED_PLACES = 6;

/** How an open figure (`1.500`) is read, and why. */
export interface NumberStyle {
  readonly decimalSign: '.' | ',';
  readonly because: 'other-amount' | 'language' | 'currency';
}

/** The style for the open figures of an amount. */
export function numberStyle(
  amount: Amount,
  unit: string | null,
  language: Language | null,
  evidence: Evidence,
): NumberStyle {
  const open = openSign(amount);
  const common = open === null ? null : evidence.decimalSign();
  const usual = common ?? (language === null ? null : numberLexicon(language).table.decimalSign);
  const byUnit = unit === null ? null : POINT_GROUPS.has(unit) ? ',' : COMMA_GROUPS.has(unit) ? '.' : null;
  if (usual === null) return { decimalSign: byUnit ?? '.', because: 'currency' };
  // Three decimals are rare in money: `€1.500` in an English text is a thousand and a half, unless a scale or a rate makes it small.
  const rare = open === usual && amount.per === null && scaleOf(amount) === 0;
  return rare && byUnit !== null && byUnit !== usual
    ? { decimalSign: byUnit, because: 'currency' }
    : { decimalSign: usual, because: common === null ? 'language' : 'other-amount' };
}

function openSign(amount: Amount): '.' | ',' | null {
  for (const piece of amount.to === null ? amount.pieces : [...amount.pieces, amount.to]) {
    const open = piece.quantity?.figure?.open;
    if (open !== undefined && open !== null) return open.sign;
  }
  return null;
}

function scaleOf(amount: Amount): number {
  return (amount.pieces[0]?.quantity?.power ?? 0) + amount.currency.power;
}

/** The value of an amount (or of a range's lower end) in its main unit. */
export function amountValue(amount: Amount, unit: string | null, style: NumberStyle, evidence: Evidence): Decimal {
  const old = oldShares(amount, unit, evidence);
  const parts = amount.pieces.map((piece) => pieceValue(piece, amount, unit, style, old));
  const total = parts.reduce((sum, part) => add(sum, part), '0');
  return amount.negative ? negate(total) : total;
}

/** The value of a range's upper end. */
export function upperValue(
  amount: Amount,
  unit: string | null,
  style: NumberStyle,
  evidence: Evidence,
): Decimal | null {
  return amount.to === null ? null : pieceValue(amount.to, amount, unit, style, oldShares(amount, unit, evidence));
}

function pieceValue(piece: Piece, amount: Amount, unit: string | null, style: NumberStyle, old: boolean): Decimal {
  if (piece.fixed !== null) return piece.fixed;
  if (piece.quantity === null) return '0';
  const count = shift(valueOf(piece.quantity, style.decimalSign), amount.currency.power);
  const share = shareOf(piece, unit, old);
  if (share === null) return shift(count, -2);
  if (share.times !== null) return multiply(count, share.times);
  return share.per === 1 ? count : divided(count, share.per);
}

/** The share of `unit` that a piece counts; `null` for hundredths without a word. */
function shareOf(piece: Piece, unit: string | null, old: boolean): Denomination | null {
  const [first] = piece.denominations;
  const own = piece.denominations.filter((each) => each.unit === (unit ?? first?.unit));
  return (old ? own[own.length - 1] : own[0]) ?? first ?? null;
}

/** Money of a time with other shares: twelve pence a shilling, twenty-four groschen a thaler. */
function oldShares(amount: Amount, unit: string | null, evidence: Evidence): boolean {
  if (amount.pieces.some((piece) => piece.denominations.some((each) => each.per === 20 && each.unit === unit)))
    return true;
  const since = SHARES_SINCE[unit ?? ''];
  const doubled = amount.pieces.some((piece) => piece.denominations.filter((each) => each.unit === unit).length > 1);
  if (since === undefined || !doubled) return false;
  const year = evidence.year(amount);
  return year === null ? unit === 'GBP' && evidence.oldPence : year < since;
}

function divided(value: Decimal, per: number): Decimal {
  const power = Math.log10(per);
  return Number.isInteger(power) ? shift(value, -power) : divide(value, per, ROUNDED_PLACES);
}

/** Why the number is what it is: format, scale words, shares. */
export function numberReasons(amount: Amount, unit: string | null, style: NumberStyle): Reason[] {
  const reasons: Reason[] = [];
  if (openSign(amount) !== null) {
    reasons.push({
      code: 'number-format',
      args: { format: style.decimalSign === ',' ? 'de' : 'en', because: style.because },
    });
  }
  const scaled = amount.to?.quantity ?? amount.pieces[0]?.quantity ?? null;
  if (scaled !== null && scaled.power > 0 && scaled.scaleText !== '') reasons.push(scaleReason(scaled));
  if (amount.currency.power > 0) {
    reasons.push({ code: 'scale-word', args: { word: amount.written, factor: factor(amount.currency.power) } });
  }
  const shares = amount.pieces.map((piece) => shareOf(piece, unit, false));
  if (unit === 'GBP' && amount.pieces.length > 1 && shares.some((share) => share?.per === 20 || share?.per === 240)) {
    reasons.push({ code: 'pounds-shillings-pence' });
  } else if (amount.pieces.length === 1) {
    const share = shares[0] ?? null;
    if (share !== null && (share.per !== 1 || share.times !== null)) {
      reasons.push({
        code: 'sub-unit',
        args: { word: amount.written, factor: share.times ?? divided('1', share.per) },
      });
    }
  }
  if (amount.to !== null) reasons.push({ code: 'range' });
  return reasons;
}

function scaleReason(quantity: Quantity): Reason {
  return { code: 'scale-word', args: { word: quantity.scaleText, factor: factor(quantity.power) } };
}

function factor(power: number): string {
  return `1${'0'.repeat(power)}`;
}
