import { suggestionsAmong } from '../../core/annotate/hidden-mentions';
import type { AnnotationItem, PlacedAnnotation } from '../../core/model/annotation';
import type { Mention } from '../../core/model/mention';
import { coveringSpan, type Span } from '../../core/model/span';
import type { AnnotatedCorpus } from './annotated-corpus';

export type Wanted = 'annotation' | 'suggestion' | 'unreviewed';

export interface FoundPlace {
  readonly uri: string;
  readonly fragments: readonly Span[];
  readonly item: AnnotationItem | null;
}

/** What it takes to go from place to place. */
export interface WalkSource {
  readonly corpus: AnnotatedCorpus;
  readonly me: string;
  readonly isShown: (item: AnnotationItem) => boolean;
  /** Those that are shown. */
  mentions(uri: string): readonly Mention[];
}

/** The next place in a document behind (or before) an offset; `null`: there is none. */
export async function nextPlace(
  source: WalkSource,
  uri: string,
  offset: number,
  direction: 'next' | 'previous',
  wanted: Wanted,
): Promise<FoundPlace | null> {
  const layer = await source.corpus.layer(uri);
  if (layer === null) return null;
  const places: FoundPlace[] = [];
  if (wanted !== 'suggestion') {
    const isWanted = (one: PlacedAnnotation): boolean => source.isShown(one.item) && isMeant(one, wanted, source.me);
    const one = layer.index[direction](offset, isWanted);
    if (one !== null) places.push({ uri, fragments: one.fragments, item: one.item });
  }
  if (wanted !== 'annotation') {
    const open = suggestionsAmong(source.mentions(uri), layer.index, source.isShown);
    const starts = (mention: Mention): number => coveringSpan(mention.fragments).start;
    const one =
      direction === 'next'
        ? open.find((mention) => starts(mention) > offset)
        : open.findLast((mention) => starts(mention) < offset);
    if (one !== undefined) places.push({ uri, fragments: one.fragments, item: null });
  }
  const start = ({ fragments }: FoundPlace): number => fragments[0]?.start ?? 0;
  places.sort((a, b) => (direction === 'next' ? start(a) - start(b) : start(b) - start(a)));
  return places[0] ?? null;
}

/** The same, going on in the documents behind (or before) this one. */
export async function nextAnywhere(
  source: WalkSource,
  uris: readonly string[],
  uri: string,
  offset: number,
  direction: 'next' | 'previous',
  wanted: Wanted,
): Promise<FoundPlace | null> {
  const here = await nextPlace(source, uri, offset, direction, wanted);
  if (here !== null) return here;
  const others =
    direction === 'next' ? uris.filter((other) => other > uri) : uris.filter((other) => other < uri).reverse();
  for (const other of others) {
    const found = await nextPlace(source, other, direction === 'next' ? -1 : Infinity, direction, wanted);
    if (found !== null) return found;
  }
  return null;
}

function isMeant({ item, state }: PlacedAnnotation, wanted: Wanted, me: string): boolean {
  if (item.kind === 'rejection') return false;
  return wanted === 'annotation' || (item.annotator === me && (state === 'edited' || state === 'ambiguous'));
}
