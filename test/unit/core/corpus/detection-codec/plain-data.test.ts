import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPlain, writePlain } from '../../../../../src/core/corpus/detection-codec/plain-data';

suite('plain data as bytes', () => {
  test('comes back as it was', () => {
    // `-0` is no JSON.
    const plain = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('-0') && value !== null);
    fc.assert(
      fc.property(plain, (value) => {
        const root = [value];
        assert.deepStrictEqual(readPlain(writePlain(root)), JSON.parse(JSON.stringify(root)));
      }),
    );
  });

  test('keeps numbers of every size apart from strings that look like them', () => {
    const root = {
      a: [0, 1, 127, 128, 2 ** 28 - 1, 2 ** 28, 2 ** 53 - 1, -1, -300, 0.5, '1', '0.5', null, true, 'null'],
    };
    assert.deepStrictEqual(readPlain(writePlain(root)), root);
  });

  test('equal parts are one object when read', () => {
    const read = readPlain(writePlain([{ code: 'x' }, { code: 'x' }, { code: 'y' }])) as object[];
    assert.ok(read[0] === read[1] && read[0] !== read[2]);
  });

  test('bytes that nobody wrote are read without an error and without end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        readPlain(bytes);
      }),
      { numRuns: 500 },
    );
    const bytes = writePlain({ a: [1, 2, [3, 'four']], b: { c: 'five' } });
    for (let at = 0; at < bytes.length; at++) {
      assert.equal(readPlain(bytes.subarray(0, at)), undefined);
      for (let bit = 0; bit < 8; bit++) {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        readPlain(damaged);
      }
    }
  });
});
