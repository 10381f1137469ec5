import { valueKey } from '../../core/corpus/mention-tree/value-key';
import type { Mention, MentionValue } from '../../core/model/mention';

/**
 * What dates and amounts of one meaning share; `null` where the value is open: `Thursday` of one document is not that of another, nor is `now`.
 */
export function sharedValue(mention: MentionValue & Pick<Mention, 'type'>): string | null {
  const { value, from, to, unresolved } = mention;
  const said = [value, from, to].filter((part) => part !== undefined);
  if (unresolved === true || said.length === 0 || said.some((part) => part.endsWith('_REF'))) return null;
  return valueKey({ ...mention, text: '' });
}
