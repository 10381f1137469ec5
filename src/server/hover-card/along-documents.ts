import type { Corpus } from '../../core/corpus/corpus';
import { documentsInOrder } from '../language/document-order';
import type { NamingDocument } from '../../core/corpus/corpus-names';

/** More bars than this are not told apart. */
const MOST_BARS = 60;

/** How often a name stands in the documents of a corpus, in their order; in larger corpora neighbours share a count. */
export interface AlongDocuments {
  readonly counts: readonly number[];
  /** Index of the count that holds the document at hand. */
  readonly here: number;
}

/** `null` where there is only one document: nothing to compare. */
export function alongDocuments(
  corpus: Corpus,
  documents: readonly NamingDocument[],
  here: string,
): AlongDocuments | null {
  const order = documentsInOrder(corpus);
  if (order.length < 2) return null;
  const bars = Math.min(MOST_BARS, order.length);
  const counts = new Array<number>(bars).fill(0);
  const found = new Map(documents.map(({ uri, mentions }) => [uri, mentions.length]));
  let at = 0;
  for (const [index, uri] of order.entries()) {
    const bar = Math.floor((index * bars) / order.length);
    counts[bar] = (counts[bar] ?? 0) + (found.get(uri) ?? 0);
    if (uri === here) at = bar;
  }
  return { counts, here: at };
}
