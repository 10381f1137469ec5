import { t } from '@vscode/l10n';
import type { Camp } from '../core/model/contradiction';
import type { Claim, NumberValue } from '../core/model/claim';
import { amountInWords } from './amounts';
import { actInWords, holderInWords, statusOpposites } from './claim-subjects';
import { shortDateInWords } from './dates';
import { durationInWords } from './durations';
import { decimalInWords } from './numbers';

/** What the claims of one camp say, in the words of its best claim: "at least 25 US dollars", "13 September 1865", "closed". */
export function campInWords({ claims, value }: Camp): string {
  const [best] = claims;
  return best === undefined ? value : claimedInWords(best);
}

/** A claim's value in words. */
function claimedInWords(claim: Claim): string {
  const { value, polarity, attribute } = claim;
  switch (value.kind) {
    case 'number':
      return negated(numberInWords(value, claim.quote), polarity);
    case 'date':
      return negated(
        value.value === undefined ? rangeInWords(value.from, value.to) : shortDateInWords(value.value),
        polarity,
      );
    case 'name':
      return negated(value.name.text, polarity);
    case 'status':
      return statusInClaim(value.status, polarity);
    case 'text':
      return negated(`“${value.text}”`, polarity);
    case 'order':
      return orderInWords(value.relation, value.other.text);
    case 'sum':
      return decimalInWords(value.total);
    case 'truth':
      return attribute.startsWith('has/')
        ? polarity === 1
          ? t('some')
          : t('none')
        : polarity === 1
          ? t('yes')
          : t('no');
  }
}

function negated(text: string, polarity: 1 | -1): string {
  return polarity === 1 ? text : t('not {0}', text);
}

/** `opened`, `place of birth`, `owner`: what is claimed of the subject; `null` where the text itself says it better. */
export function attributeInWords(attribute: string): string | null {
  const [group = '', ...rest] = attribute.split('/');
  switch (group) {
    case 'date':
      return actInWords(rest.at(-1) ?? '', rest.length > 1 ? rest[0] : undefined) ?? t('date');
    case 'place':
      return placeInWords(rest[0]);
    case 'role':
      return holderInWords(rest[0] ?? '');
    case 'owner':
      return t('owner');
    case 'own':
      return rest.join('/');
    case 'price':
      return t('price');
    case 'least-payment':
      return t('minimum payment');
    case 'act':
      return deedInWords(rest);
    case 'amount':
      return rest[0] === 'cost' ? t('cost') : null;
    default:
      return plainAttributes()[group] ?? null;
  }
}

function plainAttributes(): Readonly<Record<string, string>> {
  return {
    age: t('age'),
    'age-at-death': t('age at death'),
    duration: t('duration'),
    length: t('length'),
    height: t('height'),
    depth: t('depth'),
    width: t('width'),
  };
}

/** What is done or not: the verb as the text has it, in its base form; `null` where only a table knows it. */
function deedInWords([first = '', second = '']: readonly string[]): string | null {
  if (first === 'en' || first === 'de') return `“${second}”`;
  return actInWords(first);
}

function placeInWords(act: string | undefined): string {
  switch (act) {
    case 'born':
      return t('place of birth');
    case 'die':
      return t('place of death');
    case 'seat':
      return t('seat');
    default:
      return t('place');
  }
}

/** "about 3,200", "at least 25 US dollars", "12 to 15 metres". */
function numberInWords({ from, to, unit, approximate }: NumberValue, quote: string): string {
  const exact = (number: string): string => measuredInWords(number, unit, quote);
  if (from === undefined) return to === undefined ? '' : t('at most {0}', exact(to));
  if (to === undefined) return t('at least {0}', exact(from));
  if (from === '0' && to === '0' && !/^[a-z%]{1,3}\d?$/i.test(unit)) return t('none');
  if (from !== to) return t('{0} to {1}', decimalInWords(from), exact(to));
  return approximate === true ? t('about {0}', exact(from)) : exact(from);
}

function measuredInWords(number: string, unit: string, quote: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return amountInWords(number, unit);
  switch (unit) {
    case '%':
      return t('{0} %', decimalInWords(number));
    case 's':
      return secondsInWords(number);
    case 'y':
      return durationInWords(`P${number}Y`);
    case 'm2':
      return `${decimalInWords(number)} m²`;
    case 'deg':
      return `${decimalInWords(number)}°`;
    case 'm':
    case 'kg':
    case 'l':
      return `${decimalInWords(number)} ${unit}`;
    default:
      return `${decimalInWords(number)} ${countedInWords(unit, quote)}`.trimEnd();
  }
}

/** Counted things as the passage writes them; a key that does not stand in it is no word. */
function countedInWords(unit: string, quote: string): string {
  const at = unit === '' ? -1 : quote.toLowerCase().indexOf(unit);
  return at < 0 ? '' : quote.slice(at, at + unit.length);
}

/** Seconds of the longer units, largest first; years and months as ISO 8601 durations are counted on the average. */
const LONGER: readonly (readonly [code: string, seconds: number, time: boolean])[] = [
  ['Y', 31_556_952, false],
  ['M', 2_629_746, false],
  ['W', 604_800, false],
  ['D', 86_400, false],
  ['H', 3_600, true],
  ['M', 60, true],
];

/** In the largest unit that divides it: durations are kept as seconds only to be compared. */
function secondsInWords(seconds: string): string {
  const count = Number(seconds);
  for (const [code, length, time] of LONGER) {
    const units = count / length;
    if (units >= 1 && Number.isInteger(units)) return durationInWords(`P${time ? 'T' : ''}${String(units)}${code}`);
  }
  return durationInWords(`PT${seconds}S`);
}

function rangeInWords(from: string | undefined, to: string | undefined): string {
  const [start, end] = [from, to].map((value) => (value === undefined ? undefined : shortDateInWords(value)));
  if (start === undefined) return end === undefined ? '' : t('until {0}', end);
  return end === undefined ? t('from {0}', start) : t('{0} to {1}', start, end);
}

function statusInClaim(status: string, polarity: 1 | -1): string {
  const known = statusOpposites()[status];
  if (known !== undefined) return polarity === 1 ? known[0] : known[1];
  return negated(status, polarity);
}

function orderInWords(relation: 'before' | 'after' | 'same', other: string): string {
  if (relation === 'same') return t('at the same time as “{0}”', other);
  return relation === 'before' ? t('before “{0}”', other) : t('after “{0}”', other);
}
