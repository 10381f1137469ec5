import type { NamedMention } from '../corpus-names';
import { isNameType, type Mention, type MentionType, type MentionValue } from '../../model/mention';
import { valueKey, valueOf } from './value-key';

/** A date or an amount in one document. */
export interface ValueTally {
  readonly type: MentionType;
  readonly value: MentionValue;
  /** Spellings in the order in which they come. */
  readonly texts: ReadonlySet<string>;
  readonly mentions: number;
}

/** The dates and amounts of a document that are sure enough, by their keys, in the order in which they come. */
export function tallyValues(mentions: readonly Mention[], minConfidence: number): ReadonlyMap<string, ValueTally> {
  const found = new Map<string, { type: MentionType; value: MentionValue; texts: Set<string>; mentions: number }>();
  for (const mention of mentions) {
    if (isNameType(mention.type) || mention.confidence < minConfidence) continue;
    const key = valueKey(mention);
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, { type: mention.type, value: valueOf(mention), texts: new Set([mention.text]), mentions: 1 });
    } else {
      known.mentions++;
      known.texts.add(mention.text);
    }
  }
  return found;
}

/** How often a document names each entity by names that are sure enough, in the order in which they come. */
export function tallyNames(names: readonly NamedMention[], minConfidence: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { mention, entity } of names) {
    if (mention.confidence >= minConfidence) found.set(entity, (found.get(entity) ?? 0) + 1);
  }
  return found;
}
