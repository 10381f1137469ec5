import { Corpus } from '../../../../src/core/corpus/corpus';
import type { Contradiction } from '../../../../src/core/model/contradiction';

/** Cards of documents given by name, name variants left out. */
export function cardsOf(documents: Readonly<Record<string, string>>): readonly Contradiction[] {
  const corpus = new Corpus({ engineVersion: 'test' });
  for (const [name, text] of Object.entries(documents)) corpus.set(name, text, { fileName: name });
  return corpus.contradictions().filter(({ status }) => status !== 'name-variant');
}

/** `attribute: value / value`, values sorted. */
export function toldApart(documents: Readonly<Record<string, string>>): string[] {
  return cardsOf(documents).map(
    ({ attribute, camps }) =>
      `${attribute}: ${camps
        .map(({ value }) => value)
        .sort()
        .join(' / ')}`,
  );
}
