import type { Corpus } from '../../core/corpus/corpus';
import { chronologyOf } from './chronology';

/** URIs of all documents of a corpus by the date they state, then by URI; those that state none come last. */
export function documentsInOrder(corpus: Corpus): string[] {
  const dated: { readonly uri: string; readonly time: number }[] = [];
  const undated: string[] = [];
  for (const uri of corpus.uris()) {
    const time = timeOf(corpus, uri);
    if (time === null) undated.push(uri);
    else dated.push({ uri, time });
  }
  // Sorting is stable, and URIs came in their order.
  dated.sort((a, b) => a.time - b.time);
  return [...dated.map(({ uri }) => uri), ...undated];
}

/** When a document says that it was written, to be compared; `null` when it does not say. */
export function timeOf(corpus: Corpus, uri: string): number | null {
  const date = corpus.detection(uri)?.date ?? null;
  return date === null ? null : chronologyOf(date.value);
}
