import { t } from '@vscode/l10n';

/** A decimal string with its digits grouped as the user's language does: `1650000.5` → "1,650,000.5". Four digits stand together in years only. */
export function decimalInWords(value: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (match === null) return value;
  const [, sign = '', whole = '', fraction] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, groupSign());
  return (sign === '' ? '' : '−') + grouped + (fraction === undefined ? '' : decimalSign() + fraction);
}

/** "1.65 trillion" for numbers of a million and more that it says exactly in at most four digits; `undefined` for others. */
export function scaleInWords(value: string): string | undefined {
  const match = /^(\d+)(?:\.0*)?$/.exec(value);
  const digits = match?.[1]?.replace(/^0+/, '') ?? '';
  const scale = scales().find(({ zeros }) => digits.length > zeros);
  if (scale === undefined) return undefined;
  const cut = digits.length - scale.zeros;
  const fraction = digits.slice(cut).replace(/0+$/, '');
  if (cut + fraction.length > 4) return undefined;
  const number = decimalInWords(fraction === '' ? digits.slice(0, cut) : `${digits.slice(0, cut)}.${fraction}`);
  return t('{0} {1}', number, number === '1' ? scale.one : scale.other);
}

interface Scale {
  readonly zeros: number;
  readonly one: string;
  readonly other: string;
}

function scales(): readonly Scale[] {
  return [
    {
      zeros: 12,
      one: t('trillion'),
      other: t({ message: 'trillion', comment: ['10¹², after a number other than 1'] }),
    },
    { zeros: 9, one: t('billion'), other: t({ message: 'billion', comment: ['10⁹, after a number other than 1'] }) },
    { zeros: 6, one: t('million'), other: t({ message: 'million', comment: ['10⁶, after a number other than 1'] }) },
  ];
}

function groupSign(): string {
  return t({ message: ',', comment: ['Sign between groups of three digits'] });
}

function decimalSign(): string {
  return t({ message: '.', comment: ['Decimal sign'] });
}
