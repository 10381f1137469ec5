import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainCuts } from '../../../../src/core/text/sentence-cuts';

const CHARS = Array.from('aBä.ÖzT1 29.!?()[]"\'«»“”„‚‘’,-:;–—…•€\n\r\t\u00a0 . . x. Y *_/%&§½²ªß<>=+#@~^|$');

suite('cuts of plain text', () => {
  test('are those of the Unicode rules', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    const text = fc.array(fc.constantFrom(...CHARS), { maxLength: 25 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(text, (made) => {
        const expected = [...segmenter.segment(made)].map(({ index, segment }) => index + segment.length);
        assert.deepEqual(plainCuts(made), expected);
      }),
      { numRuns: 3000 },
    );
  });

  test('text with other characters is left to the segmenter', () => {
    for (const text of ['Москва.', 'Ein. Wort\u00adteil.', 'e\u0301.', '日本。', 'A.\u2028B', '😀.']) {
      assert.equal(plainCuts(text), null, text);
    }
  });

  test('nothing has no sentence', () => {
    assert.deepEqual(plainCuts(''), []);
  });
});
