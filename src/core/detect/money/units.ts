import { CURRENCIES } from '../../lang/generated/currencies';
import type { Language } from '../../model/language';
import type { Decimal } from '../numbers/decimal';

/** What an amount is counted in: a unit, or a share of one. */
export interface Denomination {
  /** ISO 4217 code, or the name of money that never had one. */
  readonly unit: string;
  /** So many make one unit: 100 for cents, 1 for the unit itself. */
  readonly per: number;
  /** A multiple instead of a share: a guinea is 1.05 pounds. */
  readonly times: Decimal | null;
}

/** A word, code or sign for money, and what it may stand for. */
export interface CurrencyWord {
  /** Likeliest first; never empty. */
  readonly denominations: readonly Denomination[];
  /** Without evidence nothing decides between the denominations. */
  readonly open: boolean;
  readonly basis: 'sign' | 'code' | 'word';
  /**
   * What speaks against money: the word has other meanings (`ordinary`), is a weight as well, a bare letter, or a code few readers know
   * (`unsure`).
   */
  readonly doubt: 'none' | 'ordinary' | 'weight' | 'letter' | 'unsure';
  /** Power of ten that is part of the word: 6 in `MEUR`. */
  readonly power: number;
}

export function isCurrencyCode(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** Reads the notation of `Denominations` in `lang/money-table`. */
export function parseDenominations(text: string): { readonly open: boolean; readonly denominations: Denomination[] } {
  if (isCurrencyCode(text)) return { open: false, denominations: [{ unit: text, per: 1, times: null }] };
  const parts = text.split(' ').filter((part) => part !== '');
  const open = parts[0] === '?';
  const denominations = (open ? parts.slice(1) : parts).map((part): Denomination => {
    const [shared = '', per] = part.split('/');
    const [unit = '', times] = shared.split('*');
    return { unit: unit.replaceAll('_', ' '), per: per === undefined ? 1 : Number(per), times: times ?? null };
  });
  return { open, denominations };
}

/** One currency of the generated table. */
export interface CurrencyRow {
  readonly code: string;
  /** Still in use. */
  readonly current: boolean;
  readonly names: Readonly<Record<Language, readonly string[]>>;
  readonly signs: readonly string[];
}

let rows: readonly CurrencyRow[] | null = null;

export function currencyRows(): readonly CurrencyRow[] {
  rows ??= CURRENCIES.trim()
    .split('\n')
    .map((line) => {
      const [head = '', english = '', german = '', signs = ''] = line.split('|');
      const list = (names: string): string[] => (names === '' ? [] : names.split(','));
      return {
        code: head.slice(0, 3),
        current: !head.endsWith('-'),
        names: { en: list(english), de: list(german) },
        signs: Array.from(signs),
      };
    });
  return rows;
}
