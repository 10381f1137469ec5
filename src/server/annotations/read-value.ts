import { detectDocument } from '../../core/detect/detect-document';
import type { AnnotatedValue } from '../../core/model/annotation';
import type { ReadDocument } from '../../core/model/document';
import { readDocument } from '../../core/text/read';

/** Tags whose values the engine can read from words. Whatever else is typed is a value as it stands. */
const READ: ReadonlySet<string> = new Set(['DATE', 'DURATION', 'SET', 'AGE', 'MONEY']);

/** A code of the calendar (`2007-05-24`, `2007-Q2`, `P20Y`, `XXXX-07-10`): taken as it is. */
const CODE = /^(?:BC)?[\dX]{4}(?:-[\dXWQH-]+)?(?:T[\d:]+(?:Z|[+-]\d\d:\d\d)?)?$|^P(?:T?[\dX.]+[YMWDHS])+$/;
/** An amount with its currency, in either order: `1650000000000 USD`. */
const AMOUNT = /^(?:([A-Z]{3}) )?(-?\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/;

/**
 * What a person typed as the value of an annotation: a date or amount in the words of the document's language or in English, a TIMEX3 code, or a decimal number with an
 * ISO 4217 code. `null`: it is none that fits the tag.
 */
export function readValue(
  typed: string,
  tag: string | null,
  language: ReadDocument['language'],
): AnnotatedValue | null {
  const text = typed.trim();
  if (text === '') return null;
  if (tag === null || !READ.has(tag)) return { value: text };
  if (tag !== 'MONEY' && CODE.test(text)) return { value: text };
  const amount = tag === 'MONEY' ? AMOUNT.exec(text) : null;
  const currency = amount?.[1] ?? amount?.[3];
  if (amount?.[2] !== undefined && currency !== undefined) return { value: trimmed(amount[2]), currency };
  for (const languageHint of [language, 'en', 'de'] as const) {
    const { mentions } = detectDocument(
      readDocument(text, { format: 'text', ...(languageHint === null ? {} : { languageHint }) }),
    );
    const whole = mentions.find((one) => one.type === tag && one.text === text && one.unresolved === undefined);
    if (whole === undefined) continue;
    const { value, edtf, from, to, currency: code } = whole;
    return Object.fromEntries(
      Object.entries({ value, edtf, from, to, currency: code }).filter(([, held]) => held !== undefined),
    );
  }
  return null;
}

/** Decimal strings have no zeros at their edges. */
function trimmed(number: string): string {
  const [whole = '', part = ''] = number.split('.');
  const fraction = part.replace(/0+$/, '');
  const integer = whole.replace(/^(-?)0+(?=\d)/, '$1');
  return fraction === '' ? integer : `${integer}.${fraction}`;
}
