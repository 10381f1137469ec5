import { performance } from 'node:perf_hooks';
import { Corpus } from '../../src/core/corpus/corpus';
import { madeCorpus } from './made-corpus';

/** Milliseconds of one measured part and how much came of it. */
export type Tell = (ms: number, found: number) => void;

/**
 * From texts to contradictions in parts: documents with their mentions; entities; claims as each document states them (what the cache keeps); from there to all
 * cards.
 */
export function runContradictions(documents: number, length: number, tell: Tell): void {
  const made = madeCorpus(documents, length);
  const corpus = new Corpus({ engineVersion: 'bench' });
  const timed = (work: () => number): void => {
    const start = performance.now();
    const found = work();
    tell(performance.now() - start, found);
  };
  timed(() => {
    for (const { uri, text, fileName } of made) corpus.set(uri, text, { fileName });
    return corpus.uris().reduce((found, uri) => found + corpus.mentions(uri).length, 0);
  });
  timed(() => corpus.entities().length);
  timed(() => corpus.uris().reduce((found, uri) => found + (corpus.detection(uri)?.claims.length ?? 0), 0));
  timed(() => corpus.contradictions().length);
}
