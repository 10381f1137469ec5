import { trim } from '../numbers/decimal';
import type { BlockText } from './block-text';
import { gapBefore, signAt, type Quantity } from './quantity';

/** The `/-` of Indian amounts (`Rs. 500/-`) stands for the missing paise. */
export function afterSlashDash(block: BlockText, at: number): number {
  const { tokens } = block;
  const found = signAt(tokens, at) === '/' && signAt(tokens, at + 1) === '-' && gapBefore(tokens, at) === 0;
  return found && gapBefore(tokens, at + 1) === 0 ? at + 2 : at;
}

/** The dash of `-,99 €`, which stands for no whole euros. */
export function dashBefore(block: BlockText, at: number): number | null {
  const { tokens } = block;
  const sign = signAt(tokens, at - 1);
  if ((sign !== ',' && sign !== '.') || gapBefore(tokens, at) > 0 || gapBefore(tokens, at - 1) > 0) return null;
  return '-–—'.includes(signAt(tokens, at - 2) || ' ') && block.standsFree(at - 2) ? at - 2 : null;
}

/** `75` of `$.75`, `99` of `-,99 €`. */
export function belowOne(quantity: Quantity, start: number): Quantity {
  const { figure } = quantity;
  if (figure === null || figure.value === null || figure.places > 0) return quantity;
  return { ...quantity, start, figure: { ...figure, value: trim(`0.${figure.value}`), places: figure.value.length } };
}

/** The token of a minus sign glued to the amount, when nothing else can be meant: not after a letter, figure or another sign. */
export function minusBefore(block: BlockText, start: number): number | null {
  const { tokens } = block;
  const sign = signAt(tokens, start - 1);
  if (sign !== '-' && sign !== '−' && sign !== '–') return null;
  if (gapBefore(tokens, start) !== 0) return null;
  if (sign === '−') return start - 1;
  // At the beginning of a block a hyphen is a bullet.
  const before = signAt(tokens, start - 2);
  if (start < 2 || (gapBefore(tokens, start - 1) === 0 && before !== '(')) return null;
  return start - 1;
}

export function isFractionSign(sign: string): boolean {
  return sign !== '' && '½¼¾⅛⅜⅝⅞⅕'.includes(sign);
}
