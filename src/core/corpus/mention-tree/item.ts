import type { Mention, MentionType } from '../../model/mention';
import type { Excerpt, TreeRow } from '../../model/mention-tree';
import { coveringSpan } from '../../model/span';
import {
  documentPath,
  documentSegment,
  idUnder,
  mentionSegment,
  rangeSegment,
  typeSegment,
  type RangePlace,
} from './row-path';
import { labelOf, type Subject } from './subject';

/** A row before it is written: lists of them are kept, so they are small. */
export type Item =
  | Subject
  | { readonly kind: 'type'; readonly type: MentionType; readonly entities: number; readonly mentions: number }
  | { readonly kind: 'document'; readonly corpus: string; readonly uri: string; readonly mentions: number }
  | {
      readonly kind: 'mention';
      readonly subject: Subject;
      readonly uri: string;
      readonly mention: Mention;
      readonly mentions: 1;
      /** From 1, among those of its subject in its document. */
      readonly ordinal: number;
    };

/** What it takes to write rows. */
export interface Writing {
  readonly corpus: string;
  sentence(uri: string, mention: Mention): Excerpt;
}

export function segmentOf(item: Item): string {
  switch (item.kind) {
    case 'type':
      return typeSegment(item.type);
    case 'document':
      return documentSegment(item.uri);
    case 'mention':
      return mentionSegment(coveringSpan(item.mention.fragments).start);
    default:
      return item.segment;
  }
}

export function itemRow(id: string, item: Item, writing: Writing): TreeRow {
  const { mentions } = item;
  switch (item.kind) {
    case 'type':
      return { kind: 'type', id, mentions, hasChildren: true, type: item.type, entities: item.entities };
    case 'entity': {
      const { entity, documents } = item;
      const { type, name } = entity;
      const aliases = entity.aliases.flatMap(({ text }) => (text === name ? [] : [text]));
      const { corpus } = writing;
      return {
        kind: 'entity',
        id,
        mentions,
        hasChildren: true,
        corpus,
        entity: entity.id,
        type,
        name,
        documents,
        aliases,
      };
    }
    case 'value': {
      const { type, value, text, documents } = item;
      return { kind: 'value', id, mentions, hasChildren: true, type, value, text, documents };
    }
    case 'document':
      return { kind: 'document', id, mentions, hasChildren: true, uri: item.uri };
    case 'mention': {
      const { uri, mention } = item;
      const sentence = writing.sentence(uri, mention);
      return { kind: 'mention', id, mentions, hasChildren: false, uri, fragments: mention.fragments, sentence };
    }
  }
}

/** `items`: those in the range, at least one. */
export function rangeRow(parent: string, items: readonly Item[], place: RangePlace): TreeRow {
  const [first] = items;
  const last = items.at(-1);
  return {
    kind: 'range',
    id: idUnder(parent, rangeSegment(place)),
    mentions: items.reduce((sum, { mentions }) => sum + mentions, 0),
    hasChildren: true,
    first: first === undefined ? '' : wordsOf(first),
    last: last === undefined ? '' : wordsOf(last),
    rows: items.length,
  };
}

function wordsOf(item: Item): string {
  switch (item.kind) {
    case 'type':
      return item.type;
    case 'document':
      return documentPath(item.corpus, item.uri);
    case 'mention':
      return String(item.ordinal);
    default:
      return labelOf(item);
  }
}
