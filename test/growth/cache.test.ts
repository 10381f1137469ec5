import { decodeKnowledge, encodeKnowledge } from '../../src/core/corpus/detection-codec/detection-codec';
import { knowDocument } from '../../src/core/corpus/know-document';
import { madeText } from '../../bench/text/made-text';
import { assertGrowth } from './growth';

suite('Growth of what is kept of documents', () => {
  test('writing is linear in the text', () => {
    assertGrowth('linear', (factor) => {
      const known = knowDocument(madeText('plain', 10_000 * factor, 1));
      return () => void encodeKnowledge('key', known);
    });
  });

  test('reading is linear in the text', () => {
    assertGrowth('linear', (factor) => {
      const bytes = encodeKnowledge('key', knowDocument(madeText('plain', 10_000 * factor, 1)));
      return () => void decodeKnowledge('key', bytes);
    });
  });
});
