import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldName } from '../../../../../src/core/detect/names/fold-name';

suite('folded spellings of names', () => {
  test('case, composition, and kinds of blank, apostrophe and hyphen do not count', () => {
    assert.equal(foldName('  Jean–Luc\u00a0O’Quandel '), "jean-luc o'quandel");
    assert.equal(foldName('Jean-Luc  O`Quandel'), "jean-luc o'quandel");
    assert.equal(foldName('Mu\u0308ller'), 'm\u00fcller');
  });

  test('accents do', () => {
    assert.notEqual(foldName('Müller'), foldName('Muller'));
  });

  test('of plain words are what a sign of any other kind beside them leaves of them', () => {
    const word = fc.string({ unit: 'grapheme-ascii', maxLength: 12 });
    fc.assert(
      fc.property(word, (text) => {
        // The long s is folded to an s, so that no short cut is taken.
        assert.equal(foldName(`${text}x\u017f`), `${foldName(`y${text}x`).slice(1)}s`.trim());
      }),
    );
  });
});
