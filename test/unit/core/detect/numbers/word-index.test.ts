import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordIndex } from '../../../../../src/core/detect/numbers/word-index';

suite('numbers: words found where they stand', () => {
  const index = new WordIndex([
    ['euro', 1],
    ['öre', 2],
    ['złoty', 3],
    ["louis d'or", 4],
    ['kč', 5],
  ]);
  const find = (word: string): number | undefined => index.get(`x ${word} y`, 2, 2 + word.length);

  test('whatever their case', () => {
    assert.deepEqual(['euro', 'Euro', 'EURO', 'ÖRE', 'ZŁOTY', 'KČ'].map(find), [1, 1, 1, 2, 3, 5]);
  });

  test('with either apostrophe', () => {
    assert.deepEqual(["louis d'or", 'louis d’or'].map(find), [4, 4]);
  });

  test('but not others', () => {
    assert.deepEqual(
      ['eur', 'euros', 'ore', '', 'something far longer than any of them'].map(find),
      Array(5).fill(undefined),
    );
  });

  test('as a map of lower-case words does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 6 }), fc.integer())),
        fc.string({ maxLength: 6 }),
        (entries, word) => {
          const lower = entries.map(([key, value]) => [key.toLowerCase(), value] as const);
          const map = new Map(lower);
          const found = new WordIndex(lower);
          for (const key of map.keys()) assert.equal(found.get(key, 0, key.length), map.get(key));
          assert.equal(
            found.get(word, 0, word.length) !== undefined,
            map.has(word) || map.has(word.toLowerCase().replaceAll('’', "'")),
          );
        },
      ),
    );
  });
});
