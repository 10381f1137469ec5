import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotationLayer } from '../../core/annotate/layer';
import { coveringSpan, type Span } from '../../core/model/span';
import { excerptOf } from '../../core/corpus/mention-tree/excerpt';
import type { ServerContext } from '../context';
import type { AlikeAnswer, AlikeHit } from '../protocol/annotations';
import { sentenceAround } from '../../core/text/sentence-around';
import { wordsOf } from './actions';
import type { AnnotatedCorpus } from './annotated-corpus';
import { passageAt, rangesOf } from './passages';

/** Hits listed at most: a person goes through them one by one. */
const MOST_HITS = 2000;

type Context = Pick<ServerContext, 'corpora' | 'documents' | 'lines'>;

/** Where the passage at a span stands again: the same words, and if they name an entity all its names. */
export async function alike(
  context: Context,
  corpus: AnnotatedCorpus,
  uri: string,
  span: Span,
  within: 'document' | 'corpus',
  me: string,
): Promise<AlikeAnswer | null> {
  const text = corpus.textOf(uri);
  const names = context.corpora.at(corpus.folder);
  if (text === null || names === undefined) return null;
  const document = documentOf(context, uri, text);
  const isPlace = span.start === span.end;
  const passage = isPlace
    ? passageAt(document, names.mentions(uri), document.positionAt(span.start))
    : { fragments: [span], mention: null };
  if (passage === null) return null;
  const cover = coveringSpan(passage.fragments);
  const words = text.slice(cover.start, cover.end);
  const entity = passage.mention === null ? null : names.entityAt(uri, cover.start);
  if (words.trim() === '') return null;
  const uris = within === 'document' ? [uri] : [uri, ...names.uris().filter((other) => other !== uri)];
  const hits: AlikeHit[] = [];
  let more = 0;
  for (const one of uris) {
    const own = corpus.textOf(one);
    if (own === null) continue;
    const named = entity === null ? [] : (names.occurrences(new Set([entity.id]), one).get(entity.id) ?? []);
    const spans = merged(
      own,
      placesOf(own, words),
      named.flatMap(({ mentions }) => mentions.map(({ fragments }) => fragments)),
    );
    if (spans.length === 0) continue;
    const layer = await corpus.layer(one);
    for (const fragments of spans) {
      if (hits.length >= MOST_HITS) more++;
      else hits.push(hitOf(documentOf(context, one, own), fragments, layer, me));
    }
  }
  return { what: entity?.name ?? words.replace(/\s+/g, ' '), hits, more };
}

export function hitOf(
  document: TextDocument,
  fragments: readonly Span[],
  layer: AnnotationLayer | null,
  me: string,
): AlikeHit {
  const text = document.getText();
  const cover = coveringSpan(fragments);
  const tagged = layer?.index
    .overlapping(fragments)
    .find(({ item, state }) => item.annotator === me && item.kind === 'annotation' && state !== 'orphan')?.item.tag;
  return {
    uri: document.uri,
    fragments: rangesOf(document, fragments),
    text: wordsOf(text, fragments),
    sentence: excerptOf(text, sentenceAround(text, cover, null), cover),
    tagged: tagged ?? null,
  };
}

/** Where words stand as whole words; runs of white space are alike. */
function placesOf(text: string, words: string): Span[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+');
  if (pattern === '') return [];
  const places = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'))];
  return places.map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Names of an entity win over the bare words inside them. */
function merged(text: string, words: readonly Span[], names: readonly (readonly Span[])[]): (readonly Span[])[] {
  const covers = names.map(coveringSpan);
  const others = words.filter((word) => !covers.some(({ start, end }) => word.start < end && start < word.end));
  const all = [...names, ...others.map((word) => [word])].filter(
    (fragments) => coveringSpan(fragments).end <= text.length,
  );
  return all.sort((a, b) => coveringSpan(a).start - coveringSpan(b).start);
}

function documentOf({ documents, lines }: Context, uri: string, text: string): TextDocument {
  const open = documents.get(uri);
  return open?.getText() === text ? open : lines.of(uri, text);
}
