import { kindOfAttribute } from '../../core/claims/attribute-kinds';
import { readValue } from './read-value';

/** Kinds whose values the engine compares as values, with the tag under which they are read from words. */
const READ = { date: 'DATE', amount: 'MONEY' } as const;

/** The value of a claim as a person typed it, made comparable: `3 May 1921` is 1921-05-03, `$5 million` 5000000 USD. Whatever is neither stays as it is. */
export function claimedValue(attribute: string, typed: string): string {
  const kind = kindOfAttribute(attribute);
  const tag = kind === 'date' || kind === 'amount' ? READ[kind] : null;
  const read = tag === null ? null : readValue(typed, tag, null);
  if (read?.value === undefined) return typed;
  return read.currency === undefined ? read.value : `${read.value} ${read.currency}`;
}
