import { Corpus } from '../../src/core/corpus/corpus';
import type { Camp, Contradiction } from '../../src/core/model/contradiction';
import { coveringSpan } from '../../src/core/model/span';
import type { ReadOptions } from '../../src/core/text/read';

/** A document as a set gives it; `file` is its URI in the corpus. */
export interface GivenDocument {
  readonly file: string;
  readonly text: string;
  readonly options?: ReadOptions;
}

/** A stretch of a document, in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Two passages that a card should, or should not, hold against each other. */
export interface PlacePair {
  readonly kind: string;
  readonly a: Place;
  readonly b: Place;
}

/** Cards of documents that are a corpus by themselves. Name variants are no contradictions and are left out. */
export function cardsOf(documents: readonly GivenDocument[]): Contradiction[] {
  return [...corpusOf(documents).contradictions()].filter(({ status }) => status !== 'name-variant');
}

function corpusOf(documents: readonly GivenDocument[]): Corpus {
  const corpus = new Corpus({ engineVersion: 'bench' });
  for (const { file, text, options } of documents) corpus.set(file, text, { fileName: file, ...options });
  return corpus;
}

/** One camp of the card overlaps the one passage and another camp the other; a wrong sum has one passage, which holds total and parts. */
export function covers(card: Contradiction, { kind, a, b }: PlacePair): boolean {
  if (card.kind === 'sum' && kind === 'sum') return card.camps.some((camp) => touches(camp, a) || touches(camp, b));
  return card.camps.some((one) => touches(one, a) && card.camps.some((other) => other !== one && touches(other, b)));
}

function touches(camp: Camp, { file, start, end }: Place): boolean {
  return camp.claims.some(({ uri, evidence }) => {
    const span = coveringSpan(evidence);
    return uri === file && span.start < end && start < span.end;
  });
}
