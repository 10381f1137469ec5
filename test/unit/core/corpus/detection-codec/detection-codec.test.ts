import assert from 'node:assert/strict';
import fc from 'fast-check';
import { madeText } from '../../../../../bench/text/made-text';
import { decodeKnowledge, encodeKnowledge } from '../../../../../src/core/corpus/detection-codec/detection-codec';
import { knowDocument } from '../../../../../src/core/corpus/know-document';

const KEY = '1|0123|lf||.txt||';
const TEXT =
  'Written on 24 May 2007. Dr. Jana Quandel of Pine Labs (PL) asked for $1.65 million. Pine Labs has 40 ships.\n';

suite('what is known of a document as bytes', () => {
  test('comes back as it was, for texts of every kind', () => {
    for (const kind of ['plain', 'markdown', 'german', 'table', 'one paragraph'] as const) {
      const known = knowDocument(madeText(kind, 6000, 3), { fileName: kind === 'markdown' ? 'a.md' : 'a.txt' });
      assert.deepStrictEqual(decodeKnowledge(KEY, encodeKnowledge(KEY, known))?.facts, known);
    }
  });

  test('comes back as it was, for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'Dr. Quandel ',
        'on 3/4/2009 ',
        '€ 12,50 ',
        'Pine Labs GmbH ',
        '\r\n\r\n',
        '# ',
        '> ',
        '\ud800',
        'im Mai ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const known = knowDocument(pieces.join(''));
        assert.deepStrictEqual(decodeKnowledge(KEY, encodeKnowledge(KEY, known))?.facts, known);
      }),
      { numRuns: 150 },
    );
  });

  test('has the same fields, its long lists too', () => {
    const known = knowDocument(TEXT);
    const read = decodeKnowledge(KEY, encodeKnowledge(KEY, known));
    assert.deepEqual(Object.keys(read?.facts ?? {}).sort(), Object.keys(known).sort());
    assert.deepStrictEqual({ ...read?.facts }, { ...known });
  });

  test('has drafts when somebody asked for them, for texts of every kind, and works none out otherwise', () => {
    for (const kind of ['plain', 'markdown', 'german', 'table', 'one paragraph'] as const) {
      const known = knowDocument(madeText(kind, 6000, 3), { fileName: kind === 'markdown' ? 'a.md' : 'a.txt' });
      const without = encodeKnowledge(KEY, known);
      assert.equal(known.isDrafted, false);
      assert.equal(decodeKnowledge(KEY, without)?.drafts, null);
      const drafts = { claims: known.claims, topic: known.topic };
      assert.equal(known.isDrafted, true);
      const bytes = encodeKnowledge(KEY, known);
      assert.ok(bytes.length > without.length);
      const read = decodeKnowledge(KEY, bytes);
      assert.deepStrictEqual(read?.drafts, drafts);
      assert.deepStrictEqual(read.facts, known);
    }
  });

  test('is much shorter than JSON', () => {
    const known = knowDocument(madeText('plain', 20_000, 1));
    assert.ok(encodeKnowledge(KEY, known).length < JSON.stringify(known).length / 4);
  });

  test('under another key is nothing', () => {
    assert.equal(decodeKnowledge('2|0123|lf||.txt||', encodeKnowledge(KEY, knowDocument(TEXT))), undefined);
  });

  test('with any byte changed, or cut anywhere, is nothing', () => {
    const known = knowDocument(TEXT);
    assert.ok(known.claims.length > 0);
    const bytes = encodeKnowledge(KEY, known);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, difference) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ difference;
        assert.equal(decodeKnowledge(KEY, damaged), undefined);
        assert.equal(decodeKnowledge(KEY, bytes.subarray(0, at)), undefined);
      }),
    );
  });

  test('of other bytes is nothing, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        assert.equal(decodeKnowledge(KEY, bytes), undefined);
      }),
    );
  });
});
