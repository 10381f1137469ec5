import type { CancellationToken, LocationLink, Position, ServerCapabilities } from 'vscode-languageserver';
import { Excerpts } from '../../core/corpus/mention-tree/excerpts';
import { isAnn } from '../../formats/brat/pairs';
import { answer } from '../answer';
import type { ClientAbilities } from '../client-abilities';
import type { ServerContext } from '../context';
import { entitiesRequest, entityAtRequest, occurrencesRequest } from '../protocol';
import { entityEntries, entityOccurrences } from './entity-requests';
import { corpusRead, mentionPlaceAt, type MentionPlace } from './name-at';
import { definitionOf, highlightsOf, referencesOf, type Looking } from './navigation';
import { preparedRename, renamed } from './rename';
import { workspaceSymbols } from './workspace-symbols';

/** What the standard gestures need of `initialize`. */
export function languageCapabilities(client: ClientAbilities): ServerCapabilities {
  return {
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
  };
}

interface PlaceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Names under the gestures that every editor has: go to where they are introduced, find, highlight, rename, look up. */
export function language(context: ServerContext): void {
  const { connection, corpora, lines } = context;
  /** Reading a document again for its sentences costs milliseconds: the latest ones are kept. */
  const excerpts = new Excerpts();
  const looking = (): Looking => ({ lines, settings: context.settings() });
  const at = async ({ textDocument, position }: PlaceParams, token: CancellationToken): Promise<MentionPlace | null> =>
    mentionPlaceAt(context, textDocument.uri, position, token);

  const definitions = async (params: PlaceParams, token: CancellationToken): Promise<LocationLink[] | null> => {
    const { textDocument, position } = params;
    if (isAnn(textDocument.uri)) return (await context.bratFiles?.definition(textDocument.uri, position)) ?? null;
    const place = await at(params, token);
    return place === null ? null : definitionOf(looking(), place);
  };

  connection.onDefinition(async (params, token) => {
    const links = await definitions(params, token);
    if (links === null) return null;
    return context.client().linksDefinitions
      ? links
      : links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  });
  connection.onReferences(async (params, token) => {
    const place = await at(params, token);
    return place === null ? null : referencesOf(looking(), place, params.context.includeDeclaration);
  });
  connection.onDocumentHighlight(async (params, token) => {
    const place = await at(params, token);
    return place === null ? null : highlightsOf(looking(), place);
  });
  connection.onPrepareRename(async (params, token) => preparedRename(await at(params, token)));
  connection.onRenameRequest(async (params, token) =>
    renamed(context.rulings, await at(params, token), params.newName),
  );
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const outside = context.documents.all().flatMap(({ uri }) => (corpora.placeOf(uri) === uri ? [uri] : []));
    const places = [...corpora.places(), ...outside.sort()];
    await Promise.all(places.map(async (place) => corpusRead(context, place, token)));
    return token.isCancellationRequested ? null : workspaceSymbols(looking(), corpora, places, query);
  });

  answer(connection, entityAtRequest, async ({ uri, position }, token) => {
    const found = await mentionPlaceAt(context, uri, position, token);
    if (found === null || found.entity === null) return null;
    return { corpus: found.place, entity: found.entity, spelling: found.mention.text };
  });
  answer(connection, entitiesRequest, async (params, token) => {
    await corpusRead(context, params.corpus, token);
    const corpus = corpora.at(params.corpus);
    return corpus === undefined || token.isCancellationRequested
      ? []
      : entityEntries(corpus, params, context.settings(), excerpts);
  });
  answer(connection, occurrencesRequest, async ({ corpus: place, entity }, token) => {
    await corpusRead(context, place, token);
    const corpus = corpora.at(place);
    return corpus === undefined || token.isCancellationRequested ? [] : entityOccurrences(looking(), corpus, entity);
  });
}
