import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keepLongest } from '../../../../src/core/detect/keep-longest';
import type { ProseMention } from '../../../../src/core/model/mention';

const mention = (start: number, end: number, confidence = 0.9): ProseMention => ({
  type: 'DATE',
  start,
  end,
  confidence,
  reasons: [],
});
const spans = (mentions: readonly ProseMention[]): string =>
  keepLongest(mentions)
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ');

suite('of overlapping mentions', () => {
  test('the longest stays, and what does not touch it', () => {
    assert.equal(spans([mention(0, 4), mention(2, 10), mention(10, 12)]), '2-10 10-12');
    assert.equal(spans([mention(0, 4), mention(3, 9), mention(8, 11)]), '3-9');
    assert.equal(spans([mention(0, 5), mention(4, 12), mention(11, 16)]), '4-12');
  });

  test('of equally long ones the surer stays, then the earlier', () => {
    assert.equal(spans([mention(0, 4, 0.6), mention(2, 6, 0.8)]), '2-6');
    assert.equal(spans([mention(2, 6), mention(0, 4)]), '0-4');
  });

  test('one below the threshold never pushes out one that is shown', () => {
    assert.equal(spans([mention(0, 20, 0.4), mention(3, 6, 0.6)]), '3-6');
    assert.equal(spans([mention(0, 20, 0.4)]), '0-20');
  });

  test('none are left, all are sorted, and each one dropped overlaps one kept', () => {
    const any = fc.record({ start: fc.nat(60), width: fc.integer({ min: 1, max: 12 }), sure: fc.nat(10) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 25 }), (drafts) => {
        const all = drafts.map(({ start, width, sure }) => mention(start, start + width, sure / 10));
        const kept = keepLongest(all);
        kept.slice(1).forEach((next, index) => {
          assert.ok(next.start >= (kept[index]?.end ?? 0));
        });
        for (const one of all) {
          assert.ok(kept.includes(one) || kept.some((other) => other.start < one.end && one.start < other.end));
        }
      }),
    );
  });
});
