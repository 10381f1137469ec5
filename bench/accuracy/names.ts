import { overlaps } from '../../src/core/model/span';
import type { Annotation } from '../tools/tool';
import type { DevsetItem, DevsetPart, DevsetSpan } from './devset';

/** Types of names as the development sets write them. Groups, products and events count on neither side. */
export const PERSONS: NamePart = { title: 'persons', spanTypes: ['per'], annotationTypes: ['PERSON'], spansOnly: true };
export const ORGANISATIONS: NamePart = {
  title: 'organisations',
  spanTypes: ['org'],
  annotationTypes: ['ORG'],
  spansOnly: true,
};
export const PLACES: NamePart = {
  title: 'places',
  spanTypes: ['loc'],
  annotationTypes: ['GPE', 'LOC'],
  spansOnly: true,
};
export const LAWS: NamePart = { title: 'laws', spanTypes: ['law'], annotationTypes: ['LAW'], spansOnly: true };

export interface NamePart extends DevsetPart {
  readonly title: string;
}

/** `Bank of Narnia`, `al-Farsi`: capitalised words with small ones between; no pronouns, no descriptions. */
const BARE =
  /^(?:(?:The|the) )?[\p{Lu}\p{N}][^\s]*(?: (?:(?:of|the|and|for|de|al|&|in|on)\b|[\p{Lu}\p{N}&(-])[^\s]*)*$/u;

/**
 * The item as an annotator of names alone would be scored on it. Pronouns and descriptions become spans of the type `description`, which
 * count neither way. Of names inside each other, one is asked for: the one that the tool has found, else the longest.
 */
export function namesOnly(
  item: DevsetItem,
  annotations: readonly Annotation[],
  parts: readonly NamePart[],
): DevsetItem {
  const partOf = (span: DevsetSpan): NamePart | undefined =>
    parts.find(({ spanTypes }) => spanTypes.includes(span.type));
  const names = item.spans.filter((span) => partOf(span) !== undefined);
  const bare = names
    .filter(({ start, end }) => BARE.test(item.text.slice(start, end)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = nested(bare).map((group) => {
    const isFound = (span: DevsetSpan): boolean =>
      annotations.some(
        ({ start, end, type }) =>
          start === span.start && end === span.end && partOf(span)?.annotationTypes.includes(type) === true,
      );
    return group.find(isFound) ?? group.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  });
  const descriptions = names
    .filter((span) => !kept.includes(span))
    .filter((span) => !kept.some((name) => overlaps(name, span)))
    .map((span) => ({ ...span, type: 'description' }));
  return { ...item, spans: [...kept, ...descriptions] };
}

/** Groups of spans that overlap, one through another. `spans` is sorted by start. */
function nested(spans: readonly DevsetSpan[]): DevsetSpan[][] {
  const groups: DevsetSpan[][] = [];
  let end = -1;
  for (const span of spans) {
    const last = groups.at(-1);
    if (last !== undefined && span.start < end) last.push(span);
    else groups.push([span]);
    end = Math.max(end, span.end);
  }
  return groups;
}
