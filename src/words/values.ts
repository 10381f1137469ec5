import { t } from '@vscode/l10n';
import {
  isNameType,
  type Mention,
  type MentionType,
  type MentionValue,
  type Modifier,
  type NameType,
} from '../core/model/mention';
import { amountInWords } from './amounts';
import { dateInWords } from './dates';
import { ageInWords, durationInWords, setInWords } from './durations';
import { decimalInWords } from './numbers';

type Valued = MentionValue & Pick<Mention, 'type'>;

/** What a mention means, written out in one line; `undefined` when the engine gave it no value. `dates`: how dates are written. */
export function valueInWords(mention: Valued, dates: (value: string) => string = dateInWords): string | undefined {
  const { value } = mention;
  const plain = rangeInWords(mention, dates) ?? (value === undefined ? undefined : one(mention, value, dates));
  if (plain === undefined) return undefined;
  const modified = mention.mod === undefined ? plain : withModifier(mention.mod, plain);
  return mention.per === undefined ? modified : t('{0} per {1}', modified, mention.per);
}

/** The value as data, for copying and for hints inside the text: `2007-05-24 13:52`, `1650000000000 USD`. */
export function valueAsCode(mention: Valued): string | undefined {
  const { value, from, to, currency } = mention;
  const code = from !== undefined || to !== undefined ? `${from ?? ''}/${to ?? ''}` : value;
  if (code === undefined) return undefined;
  return currency === undefined ? code : `${code} ${currency}`;
}

/**
 * The value in the few characters that fit into a line of text; `undefined` where it would say nothing new.
 * Calendar dates and amounts are short as data; what is partly open or counts in units is clearer in words.
 */
export function valueAsHint(mention: Valued & Pick<Mention, 'text'>): string | undefined {
  const { type, value, from, to, text } = mention;
  const written = [value, from, to].filter((part) => part !== undefined).join(' ');
  const open = /X|_REF/.test(written);
  if (open && (type !== 'DATE' || !/\d/.test(written))) return undefined;
  const hint =
    type === 'MONEY' ? amountAsHint(mention) : type === 'DATE' && !open ? valueAsCode(mention) : valueInWords(mention);
  return hint === text ? undefined : type === 'DATE' ? hint?.replace(/T(?=\d)/g, ' ') : hint;
}

function amountAsHint({ value, from, to, currency }: Valued): string | undefined {
  const numbers = [from, to].filter((part) => part !== undefined);
  const plain = numbers.length > 0 ? numbers : value === undefined ? [] : [value];
  if (plain.length === 0) return undefined;
  return [plain.map(decimalInWords).join('–'), ...(currency === undefined ? [] : [currency])].join(' ');
}

function one({ type, currency }: Valued, value: string, dates: (value: string) => string): string {
  const words: Readonly<Record<Exclude<MentionType, NameType>, () => string>> = {
    DATE: () => dates(value),
    DURATION: () => durationInWords(value),
    AGE: () => ageInWords(value),
    SET: () => setInWords(value),
    MONEY: () => amountInWords(value, currency),
  };
  return isNameType(type) ? value : words[type]();
}

function rangeInWords(mention: Valued, dates: (value: string) => string): string | undefined {
  const { from, to } = mention;
  if (from !== undefined && to !== undefined && mention.type === 'MONEY') {
    return t('{0} to {1}', decimalInWords(from), one(mention, to, dates));
  }
  if (from !== undefined && to !== undefined)
    return t('{0} to {1}', one(mention, from, dates), one(mention, to, dates));
  if (from !== undefined) return t('from {0} on', one(mention, from, dates));
  return to === undefined ? undefined : t('up to {0}', one(mention, to, dates));
}

function withModifier(modifier: Modifier, value: string): string {
  const words: Readonly<Record<Modifier, () => string>> = {
    EQUAL_OR_MORE: () => t('at least {0}', value),
    EQUAL_OR_LESS: () => t('at most {0}', value),
    MORE_THAN: () => t('more than {0}', value),
    LESS_THAN: () => t('less than {0}', value),
    APPROX: () => t('about {0}', value),
    BEFORE: () => t('before {0}', value),
    AFTER: () => t('after {0}', value),
    START: () => t('start of {0}', value),
    MID: () => t('middle of {0}', value),
    END: () => t('end of {0}', value),
  };
  return words[modifier]();
}
