import { t } from '@vscode/l10n';
import type { WorkspaceSymbol } from 'vscode-languageserver';
import type { Corpus } from '../../core/corpus/corpus';
import { mentionCount } from '../../words/counts';
import { typeName } from '../../words/types';
import type { Corpora } from '../corpora';
import { SYMBOL_KINDS } from '../symbols';
import { byFitness, searchEntities, type FoundEntity } from './entity-search';
import { introductionOf } from './introduction';
import { locationsOf } from './mention-ranges';
import type { Looking } from './navigation';
import { occurrencesOf } from './occurrences';

/** A list that is read by people. */
const MOST_SYMBOLS = 200;

/** The entities of all folders, and of open documents outside of them, that fit the query best; each where it is introduced. */
export function workspaceSymbols(
  looking: Looking,
  corpora: Pick<Corpora, 'at'>,
  places: readonly string[],
  query: string,
): WorkspaceSymbol[] {
  const { settings } = looking;
  const found = places.flatMap((place) => {
    const corpus = corpora.at(place);
    if (corpus === undefined) return [];
    const shown = corpus.entities().filter(({ type }) => settings.shownTypes.has(type));
    return searchEntities(shown, query)
      .slice(0, MOST_SYMBOLS)
      .map((one) => ({ ...one, corpus }));
  });
  const best = found.sort(byFitness).slice(0, MOST_SYMBOLS);
  const symbols = new Map<FoundEntity, WorkspaceSymbol>();
  for (const corpus of new Set(best.map((one) => one.corpus))) {
    const own = best.filter((one) => one.corpus === corpus);
    for (const [one, symbol] of symbolsIn(looking, corpus, own)) symbols.set(one, symbol);
  }
  return best.flatMap((one) => symbols.get(one) ?? []);
}

function symbolsIn(
  { lines, settings }: Looking,
  corpus: Corpus,
  found: readonly FoundEntity[],
): Map<FoundEntity, WorkspaceSymbol> {
  const occurrences = occurrencesOf(corpus, new Set(found.map(({ entity }) => entity.id)), settings);
  const symbols = new Map<FoundEntity, WorkspaceSymbol>();
  for (const one of found) {
    const { id, name, type } = one.entity;
    const documents = occurrences.get(id) ?? [];
    const introduction = introductionOf(corpus, name, documents);
    const [location] =
      introduction === undefined ? [] : locationsOf(lines, corpus, introduction.uri, [introduction.mention]);
    if (location === undefined) continue;
    const count = documents.reduce((sum, { mentions }) => sum + mentions.length, 0);
    symbols.set(one, {
      name,
      kind: SYMBOL_KINDS[type],
      location,
      containerName: t('{0} · {1}', typeName(type), mentionCount(count)),
    });
  }
  return symbols;
}
