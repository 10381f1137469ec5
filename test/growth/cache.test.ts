import { decodeKnowledge, encodeKnowledge } from '../../src/core/corpus/detection-codec/detection-codec';
import { decodeNames, encodeNames } from '../../src/core/corpus/detection-codec/names-codec';
import { knowDocument } from '../../src/core/corpus/know-document';
import type { GivenName } from '../../src/core/link/entities/given-names';
import { madeText } from '../../bench/text/made-text';
import { assertGrowth } from './growth';

suite('Growth of what is kept of documents', () => {
  test('writing is linear in the text', () => {
    assertGrowth('linear', (factor) => {
      const known = knowDocument(madeText('plain', 10_000 * factor, 1));
      return () => void encodeKnowledge('key', known);
    });
  });

  const names = (factor: number): (readonly [string, readonly GivenName[]])[] =>
    Array.from({ length: 100 * factor }, (_, document) => [
      `document ${String(document)}`,
      Array.from({ length: 60 }, (_, at) => ({ type: 'PERSON', start: at * 100, end: at * 100 + 9 })),
    ]);

  function written(all: ReturnType<typeof names>): Uint8Array {
    const steps = encodeNames('key', all);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  test('writing the names of a corpus is linear in its documents', () => {
    assertGrowth('linear', (factor) => {
      const all = names(factor);
      return () => void written(all);
    });
  });

  test('reading the names of a corpus is linear in its documents', () => {
    assertGrowth('linear', (factor) => {
      const all = names(factor);
      const bytes = written(all);
      return () => {
        const read = decodeNames('key', bytes);
        for (const [document] of all) read?.of(document);
      };
    });
  });

  test('reading is linear in the text', () => {
    assertGrowth('linear', (factor) => {
      const bytes = encodeKnowledge('key', knowDocument(madeText('plain', 10_000 * factor, 1)));
      return () => void decodeKnowledge('key', bytes);
    });
  });
});
