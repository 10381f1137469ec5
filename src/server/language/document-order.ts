import type { Corpus } from '../../core/corpus/corpus';
import type { DocumentKnowledge } from '../../core/corpus/know-document';
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
export function timeOf(corpus: Pick<Corpus, 'detection'>, uri: string): number | null {
  const detection = corpus.detection(uri);
  if (detection === null) return null;
  let time = times.get(detection);
  if (time === undefined) {
    time = detection.date === null ? null : chronologyOf(detection.date.value);
    times.set(detection, time);
  }
  return time;
}

/** A thousand documents are put in order for one card: what stands of a text is worked out once. */
const times = new WeakMap<DocumentKnowledge, number | null>();
