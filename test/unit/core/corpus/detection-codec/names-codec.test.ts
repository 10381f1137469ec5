import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeNames, encodeNames } from '../../../../../src/core/corpus/detection-codec/names-codec';
import type { GivenName } from '../../../../../src/core/link/entities/given-names';
import { NAME_TYPES } from '../../../../../src/core/model/mention';

const KEY = '0123abc';

const name: fc.Arbitrary<GivenName> = fc
  .record({
    type: fc.constantFrom(...NAME_TYPES),
    start: fc.nat(30_000_000),
    end: fc.nat(30_000_000),
    text: fc.option(fc.string({ unit: 'binary', maxLength: 9 })),
  })
  .map(({ text, ...one }) => (text === null ? one : { ...one, text }));

const names = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 9 }), fc.array(name, { maxLength: 6 })), {
  selector: ([document]) => document,
  maxLength: 6,
});

function written(all: Iterable<readonly [string, readonly GivenName[]]>): { bytes: Uint8Array; steps: number } {
  const steps = encodeNames(KEY, all);
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done === true) return { bytes: step.value, steps: count };
  }
}

suite('the names of a corpus as bytes', () => {
  test('come back as they were, by document, and are written a document a step', () => {
    fc.assert(
      fc.property(names, (all) => {
        const { bytes, steps } = written(all);
        assert.equal(steps, all.length);
        const read = decodeNames(KEY, bytes);
        for (const [document, own] of all) assert.deepStrictEqual(read?.of(document), own);
        assert.equal(read?.of('no such document'), null);
      }),
    );
  });

  test('under another key, with any byte changed or cut anywhere are nothing', () => {
    const { bytes } = written([['d', [{ type: 'PERSON', start: 3, end: 9 }]]]);
    assert.equal(decodeNames('another', bytes), undefined);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 85;
      assert.equal(decodeNames(KEY, damaged), undefined);
      assert.equal(decodeNames(KEY, bytes.subarray(0, at)), undefined);
    }
  });
});
