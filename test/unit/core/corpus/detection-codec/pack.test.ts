import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPack, writePack } from '../../../../../src/core/corpus/detection-codec/pack';

const entries = fc.uniqueArray(fc.tuple(fc.string(), fc.uint8Array({ maxLength: 300 })), { selector: ([key]) => key });

suite('a pack of entries', () => {
  test('comes back in its order', () => {
    fc.assert(
      fc.property(entries, (written) => {
        const read = [...readPack(writePack(written))].map(([key, bytes]) => [key, Uint8Array.from(bytes)]);
        assert.deepEqual(
          read,
          written.map(([key, bytes]) => [key, Uint8Array.from(bytes)]),
        );
      }),
    );
  });

  test('cut off holds the entries before', () => {
    const written: [string, Uint8Array][] = [
      ['a', Uint8Array.of(1, 2, 3)],
      ['b', Uint8Array.of(4, 5)],
    ];
    const bytes = writePack(written);
    assert.deepEqual([...readPack(bytes.subarray(0, -1)).keys()], ['a']);
  });

  test('of other bytes is empty', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        assert.equal(readPack(bytes).size, 0);
      }),
    );
  });
});
