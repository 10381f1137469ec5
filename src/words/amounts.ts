import { t } from '@vscode/l10n';
import { CURRENCY_NAMES } from './currency-names';
import { decimalInWords, scaleInWords } from './numbers';

/** A decimal string with its currency: "1,650,000,000,000 US dollars (1.65 trillion)". Never converted into another currency. */
export function amountInWords(value: string, currency: string | undefined): string {
  const number = decimalInWords(currency === undefined ? value : withCents(value));
  const amount = currency === undefined ? number : t('{0} {1}', number, currencyName(currency, value === '1'));
  const scale = scaleInWords(value);
  return scale === undefined ? amount : t('{0} ({1})', amount, scale);
}

/** The name of an ISO 4217 code, historic ones included; the code itself when it has none. */
export function currencyName(code: string, one = false): string {
  const names = CURRENCY_NAMES[code];
  return names === undefined ? code : t(names[one ? 0 : 1]);
}

/** `7.4` reads as "7.40": amounts are written with all their cents or with none. */
function withCents(value: string): string {
  return /\.\d$/.test(value) ? `${value}0` : value;
}
