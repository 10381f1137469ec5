import type { Location } from 'vscode-languageserver';
import type { Corpus } from '../../core/corpus/corpus';
import type { NamingDocument } from '../../core/corpus/corpus-names';
import type { Excerpts } from '../../core/corpus/mention-tree/excerpts';
import type { Entity } from '../../core/model/entity';
import type { EntityEntry } from '../protocol';
import type { Settings } from '../settings';
import { searchEntities } from './entity-search';
import { introductionOf } from './introduction';
import { locationsOf } from './mention-ranges';
import type { Looking } from './navigation';
import { documentsNaming, occurrencesOf } from './occurrences';

/** More entries are never answered. */
const MOST_ENTRIES = 200;

/** Entities of shown types that fit a query best; the one with `id` when that is given. Each with the sentence that introduces it. */
export function entityEntries(
  corpus: Corpus,
  { query, id, limit }: { readonly query: string; readonly id?: string; readonly limit: number },
  settings: Settings,
  excerpts: Excerpts,
): EntityEntry[] {
  const found = id === undefined ? searched(corpus, query, limit, settings) : [corpus.entity(id) ?? []].flat();
  const occurrences = occurrencesOf(corpus, new Set(found.map((entity) => entity.id)), settings);
  return found.map((entity) => ({
    entity,
    quote: quoteOf(corpus, entity, occurrences.get(entity.id) ?? [], excerpts),
  }));
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

function quoteOf(corpus: Corpus, entity: Entity, documents: readonly NamingDocument[], excerpts: Excerpts): string {
  const introduction = introductionOf(corpus, entity.name, documents);
  if (introduction === undefined) return '';
  const { uri, mention } = introduction;
  return excerpts.of(corpus, uri, mention).text;
}
