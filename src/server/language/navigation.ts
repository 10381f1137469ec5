import { DocumentHighlightKind, type DocumentHighlight, type Location, type LocationLink } from 'vscode-languageserver';
import type { Mention } from '../../core/model/mention';
import type { Lines } from '../lines';
import { rangeOf } from '../places';
import { isShown, type Settings } from '../settings';
import { introductionOf } from './introduction';
import { fragmentRanges, locationsOf } from './mention-ranges';
import type { MentionPlace } from './name-at';
import { documentsNaming, mentionsNaming } from './occurrences';
import { sharedValue } from './same-value';

/** What a request about a place needs beside the place. */
export interface Looking {
  readonly lines: Lines;
  readonly settings: Settings;
}

/** Where the name is introduced (see `introductionOf`); nowhere for dates and amounts. The link covers the whole name at the place, not a word of it. */
export function definitionOf({ lines, settings }: Looking, at: MentionPlace): LocationLink[] {
  const { corpus, entity, document, fragment } = at;
  if (entity === null) return [];
  const documents = documentsNaming(corpus, entity.id, settings);
  const introduction = introductionOf(corpus, entity.name, documents, at.uri);
  if (introduction === undefined) return [];
  return locationsOf(lines, corpus, introduction.uri, [introduction.mention]).map(({ uri, range }) => ({
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
    originSelectionRange: rangeOf(document, fragment),
  }));
}

/** All mentions of the entity, or of the value, in all documents of the corpus. `declaration`: the one that introduces the name as well. */
export function referencesOf({ lines, settings }: Looking, at: MentionPlace, declaration: boolean): Location[] {
  const { corpus, entity, uri: here } = at;
  if (entity === null) {
    return sharing(at, settings).flatMap(({ uri, mentions }) => locationsOf(lines, corpus, uri, mentions));
  }
  const documents = documentsNaming(corpus, entity.id, settings);
  const introduction = declaration ? undefined : introductionOf(corpus, entity.name, documents, here);
  return documents.flatMap(({ uri, mentions }) => {
    const wanted = mentions.filter((mention) => mention !== introduction?.mention);
    return locationsOf(lines, corpus, uri, wanted);
  });
}

/** All mentions of the entity, or of the value, in the document itself, fragment by fragment. */
export function highlightsOf({ lines, settings }: Looking, at: MentionPlace): DocumentHighlight[] {
  const { corpus, entity, uri: here } = at;
  const mentions = entity === null ? sharingIn(at, here, settings) : mentionsNaming(corpus, entity.id, settings, here);
  return fragmentRanges(lines, corpus, here, mentions).map((range) => ({ range, kind: DocumentHighlightKind.Text }));
}

/** Mentions with the value of this one, document by document; of a name that is not linked, and of an open value, this one alone. */
function sharing(
  at: MentionPlace,
  settings: Settings,
): { readonly uri: string; readonly mentions: readonly Mention[] }[] {
  const { corpus, mention } = at;
  const uris = sharedValue(mention) === null ? [at.uri] : corpus.uris();
  return uris.map((uri) => ({ uri, mentions: sharingIn(at, uri, settings) }));
}

function sharingIn({ corpus, mention }: MentionPlace, uri: string, settings: Settings): readonly Mention[] {
  const key = sharedValue(mention);
  if (key === null) return [mention];
  return corpus
    .mentions(uri)
    .filter((other) => other.type === mention.type && isShown(other, settings) && sharedValue(other) === key);
}
