import type { Location } from 'vscode-languageserver';
import type { Corpus } from '../../core/corpus/corpus';
import type { NamingDocument } from '../../core/corpus/corpus-names';
import type { Entity } from '../../core/model/entity';
import { coveringSpan, type Span } from '../../core/model/span';
import type { EntityEntry } from '../protocol';
import { sentenceAround } from '../sentence-around';
import type { Settings } from '../settings';
import { searchEntities } from './entity-search';
import { introductionOf } from './introduction';
import { locationsOf } from './mention-ranges';
import type { Looking } from './navigation';
import { documentsNaming, occurrencesOf } from './occurrences';

/** More entries are never answered. */
const MOST_ENTRIES = 200;
/** A quote is cut to about so many UTF-16 units, around the name. */
const QUOTE = 160;

/** Entities of shown types that fit a query best; the one with `id` when that is given. Each with the sentence that introduces it. */
export function entityEntries(
  corpus: Corpus,
  { query, id, limit }: { readonly query: string; readonly id?: string; readonly limit: number },
  settings: Settings,
): EntityEntry[] {
  const found = id === undefined ? searched(corpus, query, limit, settings) : [corpus.entity(id) ?? []].flat();
  const occurrences = occurrencesOf(corpus, new Set(found.map((entity) => entity.id)), settings);
  return found.map((entity) => ({ entity, quote: quoteOf(corpus, entity, occurrences.get(entity.id) ?? []) }));
}

function searched(corpus: Corpus, query: string, limit: number, settings: Settings): Entity[] {
  const most = Math.min(MOST_ENTRIES, Math.max(0, limit));
  const shown = corpus.entities().filter(({ type }) => settings.shownTypes.has(type));
  return searchEntities(shown, query)
    .slice(0, most)
    .map(({ entity }) => entity);
}

/** All mentions of an entity, documents in code-unit order. */
export function entityOccurrences({ lines, settings }: Looking, corpus: Corpus, entity: string): Location[] {
  return documentsNaming(corpus, entity, settings).flatMap(({ uri, mentions }) =>
    locationsOf(lines, corpus, uri, mentions),
  );
}

function quoteOf(corpus: Corpus, entity: Entity, documents: readonly NamingDocument[]): string {
  const introduction = introductionOf(corpus, entity.name, documents);
  if (introduction === undefined) return '';
  const { uri, mention } = introduction;
  const text = corpus.text(uri) ?? '';
  const span = coveringSpan(mention.fragments);
  return cutAround(text, sentenceAround(text, span, corpus.detection(uri)?.language ?? null), span);
}

/** The sentence on one line, without what is far from the name. */
function cutAround(text: string, sentence: Span, name: Span): string {
  const room = Math.max(0, QUOTE - (name.end - name.start));
  const start = Math.max(sentence.start, name.start - Math.floor(room / 2));
  const end = Math.min(sentence.end, start + QUOTE);
  const words = text
    .slice(start, end)
    .replace(/\r?\n[>\s]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${start > sentence.start ? '…' : ''}${words}${end < sentence.end ? '…' : ''}`;
}
