import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldName } from '../../../../src/core/detect/names/fold-name';
import { RunSpellings } from '../../../../src/core/link/run-spellings';
import { runOf } from './hand-made';

suite('Spellings of parts of a run', () => {
  test('are those of the text, folded as a whole', () => {
    const word = fc.constantFrom('Ada', 'O’Hara', 'MÜLLER', 'U.S.', 'Straße', 'North\u2011Marl', 'Ａｌｐ', 'of', '&');
    const gap = fc.constantFrom(' ', '  ', '\u00a0', '\t', ' , ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.map(([one, after]) => one + after).join('');
        const run = runOf(text);
        const spellings = new RunSpellings(run);
        run.words.forEach(({ start }, from) => {
          run.words.slice(from).forEach(({ end }, more) => {
            assert.equal(spellings.of(from, from + more + 1), foldName(text.slice(start, end)));
          });
        });
      }),
    );
  });
});
