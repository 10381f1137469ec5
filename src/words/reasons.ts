import { t } from '@vscode/l10n';
import type { Reason, ReasonCode } from '../core/model/mention';
import { currencyName } from './amounts';
import { dateInWords } from './dates';
import { NAME_SENTENCES } from './name-reasons';

type Args = Readonly<Record<string, string>>;

/** Why a mention has its value, as one sentence. Arguments may hold text of the document: whoever shows it escapes it. */
export function reasonInWords({ code, args = {} }: Reason): string {
  return SENTENCES[code](args);
}

const SENTENCES: Readonly<Record<ReasonCode, (args: Args) => string>> = {
  'date-complete': () => t('Every part of the date is written out.'),
  'date-order': ({ order = '', because = '' }) => t('Read as {0}, because {1}.', orderInWords(order), why(because)),
  'two-digit-year': ({ century = '' }) => t('The year has two digits; read as {0}.', centuryInWords(century)),
  'relative-to-document': ({ anchor = '' }) => t("Counted from the document's date, {0}.", dateInWords(anchor)),
  'relative-to-mention': ({ anchor = '', text = '' }) =>
    t('Counted from “{0}” in the text, {1}.', text, dateInWords(anchor)),
  'no-document-date': () =>
    t('The document states no date of its own, so this stays open; it is never taken from today.'),
  'comment-number': ({ number = '' }) =>
    t('The {0} before it is the number of the comment, not part of the date.', number),
  holiday: ({ rule = '' }) => (rule === '' ? t('A holiday.') : t('A holiday, computed by its rule: {0}.', rule)),
  'old-style': ({ form = '' }) => oldStyle(form),
  vague: () => t('Too vague for a place in the calendar.'),
  'currency-code': ({ currency = '' }) => t('The currency is stated: {0}.', named(currency)),
  'currency-sign': ({ sign = '', currency = '' }) => t('The sign {0} stands for {1}.', sign, named(currency)),
  'currency-word': ({ word = '', currency = '' }) => t('The word “{0}” stands for {1}.', word, named(currency)),
  'currency-by-context': ({ sign = '', currency = '', because = '' }) =>
    t('{0} is used by several currencies; read as {1}, because {2}.', sign, named(currency), why(because)),
  'currency-open': ({ sign = '' }) =>
    t('{0} is used by several currencies and nothing in the document decides which.', sign),
  'scale-word': ({ word = '', factor = '' }) => t('“{0}” multiplies by {1}.', word, powerOfTen(factor)),
  'number-format': ({ format = '', because = '' }) => numberFormat(format, because),
  'sub-unit': ({ word = '', factor = '' }) => t('“{0}” is {1} of the main unit.', word, factor),
  'pounds-shillings-pence': () =>
    t('Pounds, shillings and pence, written as decimal pounds (20 shillings, 240 pence).'),
  range: () => t('A range: both ends are given.'),
  ...NAME_SENTENCES,
};

function orderInWords(order: string): string {
  const words: Readonly<Record<string, string>> = {
    DMY: t('day, month, year'),
    MDY: t('month, day, year'),
    YMD: t('year, month, day'),
  };
  return words[order] ?? order;
}

/** The grounds of a decision; the second half of a sentence. */
function why(because: string): string {
  const words: Readonly<Record<string, string>> = {
    'impossible-otherwise': t('it is no date otherwise'),
    'document-order': t('other dates of the document are written so'),
    language: t("that is usual in the document's language"),
    separator: t('the signs between the numbers say so'),
    'ascending-thread': t('the comments around it then run forward in time'),
    weekday: t('the weekday beside it fits no other order'),
    'same-document': t('the document names this currency elsewhere'),
    country: t('the document speaks of a country that uses it'),
    'language-default': t("that is the most common one in the document's language"),
    'other-amount': t('another amount in the document settles it'),
    period: t('the years in the document fall into its time'),
    currency: t('amounts in this currency are usually written so'),
  };
  return words[because] ?? because;
}

function centuryInWords(century: string): string {
  return /^\d{2}$/.test(century) ? t('a year from {0} on', `${century}00`) : century;
}

function oldStyle(form: string): string {
  const words: Readonly<Record<string, string>> = {
    ultimo: t('Old business style: “ult.” is the month before that of the document.'),
    instant: t('Old business style: “inst.” is the month of the document.'),
    proximo: t('Old business style: “prox.” is the month after that of the document.'),
    'quarter-day': t('An old quarter day, when rents fell due.'),
    abbreviation: t('An old way of shortening the month.'),
    'dual-year': t('A double year, from the time when the year changed in March: the later one counts today.'),
    era: t('The year is counted from the birth of Christ, as the text says.'),
    regnal: t("Counted in years of a ruler's reign."),
  };
  return words[form] ?? t('An old way of writing dates.');
}

function numberFormat(format: string, because: string): string {
  const read =
    format === 'de'
      ? t('Read in German style: a comma before the decimals.')
      : t('Read in English style: a point before the decimals.');
  return because === '' || why(because) === because ? read : t('{0} Ground: {1}.', read, why(because));
}

function named(currency: string): string {
  return currencyName(currency) === currency ? currency : t('{0} ({1})', currencyName(currency), currency);
}

/** `1000000000000` → "10¹²"; other factors as they are. */
function powerOfTen(factor: string): string {
  const zeros = /^1(0{3,})$/.exec(factor)?.[1]?.length;
  if (zeros === undefined) return factor;
  return `10${String(zeros).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)}`;
}
