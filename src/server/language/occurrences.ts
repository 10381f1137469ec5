import type { Corpus } from '../../core/corpus/corpus';
import type { NamingDocument } from '../../core/corpus/corpus-names';
import { isShown, type Settings } from '../settings';

/** The documents that name each of the entities, in code-unit order, with the mentions that are shown; those without any are left out. `within`: only in that document. */
export function occurrencesOf(
  corpus: Corpus,
  entities: ReadonlySet<string>,
  settings: Settings,
  within?: string,
): ReadonlyMap<string, readonly NamingDocument[]> {
  const found = new Map<string, NamingDocument[]>();
  for (const [entity, documents] of corpus.occurrences(entities, within)) {
    const shown = documents.map(({ uri, mentions }) => ({
      uri,
      mentions: mentions.filter((mention) => isShown(mention, settings)),
    }));
    found.set(
      entity,
      shown.filter(({ mentions }) => mentions.length > 0),
    );
  }
  return found;
}

/** The same of one entity. */
export function documentsNaming(corpus: Corpus, entity: string, settings: Settings): readonly NamingDocument[] {
  return occurrencesOf(corpus, new Set([entity]), settings).get(entity) ?? [];
}

/** Its mentions in one document. */
export function mentionsNaming(
  corpus: Corpus,
  entity: string,
  settings: Settings,
  uri: string,
): NamingDocument['mentions'] {
  return occurrencesOf(corpus, new Set([entity]), settings, uri).get(entity)?.[0]?.mentions ?? [];
}
