import type { CancellationToken, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../../core/corpus/corpus';
import type { Entity } from '../../core/model/entity';
import { isNameType, type Mention } from '../../core/model/mention';
import { coveringSpan, type Span } from '../../core/model/span';
import type { ServerContext } from '../context';
import type { Corpora } from '../corpora';
import type { Lines } from '../lines';
import { mentionAt } from '../places';
import type { Readings } from '../readings';
import { isShown, type Settings } from '../settings';

/** A shown mention, and the corpus it is judged in. */
export interface MentionPlace {
  readonly uri: string;
  /** The text that the mention was found in. */
  readonly document: TextDocument;
  /** URI of the corpus. */
  readonly place: string;
  readonly corpus: Corpus;
  readonly mention: Mention;
  /** The fragment at the position. */
  readonly fragment: Span;
  /** What the name refers to; `null` for dates and amounts, and for names that are too unsure to be linked. */
  readonly entity: Entity | null;
}

/** What of the server it takes to know what stands where. */
export interface Places {
  readonly readings: Pick<Readings, 'current'>;
  readonly corpora: Pick<Corpora, 'placeOf' | 'at'>;
  readonly documents: Pick<ServerContext['documents'], 'all'>;
  readonly lines: Lines;
  settings(): Settings;
}

/**
 * What stands at a position, once all open documents of the corpus are read in their present version. `null`: nothing that is shown, an unknown document, or
 * the request is cancelled.
 */
export async function mentionPlaceAt(
  context: Places,
  uri: string,
  position: Position,
  token: CancellationToken,
): Promise<MentionPlace | null> {
  const reading = await context.readings.current(uri, token);
  const place = context.corpora.placeOf(uri);
  if (place === undefined) return null;
  await corpusRead(context, place, token);
  const corpus = context.corpora.at(place);
  const text = corpus?.text(uri) ?? null;
  if (corpus === undefined || text === null || token.isCancellationRequested) return null;
  const document = reading?.document.getText() === text ? reading.document : context.lines.of(uri, text);
  const found = mentionAt(document, corpus.mentions(uri), position);
  if (found === undefined || !isShown(found.mention, context.settings())) return null;
  return { uri, document, place, corpus, ...found, entity: entityOf(corpus, uri, found.mention) };
}

/** Resolves when the corpus holds the present version of each of its open documents, or the request is cancelled. */
export async function corpusRead(context: Places, place: string, token: CancellationToken): Promise<void> {
  const { readings, corpora, documents } = context;
  const open = documents.all().filter(({ uri }) => corpora.placeOf(uri) === place);
  await Promise.all(open.map(async ({ uri }) => readings.current(uri, token)));
}

/** What a name of a document refers to. */
export function entityOf(corpus: Corpus, uri: string, mention: Mention): Entity | null {
  return isNameType(mention.type) ? corpus.entityAt(uri, coveringSpan(mention.fragments).start) : null;
}
