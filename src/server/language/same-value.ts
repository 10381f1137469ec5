import type { Mention, MentionValue } from '../../core/model/mention';

/**
 * What dates and amounts of one meaning share; `null` where the value is open: `Thursday` of one document is not that of another, nor is `now`.
 */
export function valueKey(mention: MentionValue & Pick<Mention, 'type'>): string | null {
  const { type, value, from, to, currency, mod, per, unresolved } = mention;
  const said = [value, from, to].filter((part) => part !== undefined);
  if (unresolved === true || said.length === 0 || said.some((part) => part.endsWith('_REF'))) return null;
  return JSON.stringify([type, value, from, to, currency, mod, per]);
}
