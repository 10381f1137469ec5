import assert from 'node:assert/strict';
import { readGroups, scoreGroup, totalsOf, type Half, type Share } from '../../../../bench/contradictions/planted';
import { scoreSeeds, type ScoredItem } from '../../../../bench/contradictions/seeds';
import { needsReference } from '../../../reference';

const part = ({ found, of }: Share): number => (of === 0 ? 1 : found / of);

suite('contradictions in whole corpora', () => {
  for (const half of ['open', 'heldout'] satisfies Half[]) {
    test(`of planted ones half are found at least, with the right status (${half})`, () => {
      const { covered, status } = totalsOf(readGroups(half).map(scoreGroup));
      assert.ok(part(covered) >= 0.5, JSON.stringify(covered));
      assert.ok(part(status) >= 0.85, JSON.stringify(status));
    });
  }

  test('what is called certain is right (open)', () => {
    const { certain, lookAlikes } = totalsOf(readGroups('open').map(scoreGroup));
    assert.ok(part(certain) >= 0.95, JSON.stringify(certain));
    assert.ok(part(lookAlikes) <= 0.1, JSON.stringify(lookAlikes));
  });

  test('of the reference documents thirteen are found, with the right status, and nothing that is none', function () {
    const { positives, negatives } = scoreSeeds(
      needsReference(this, 'seeds'),
      needsReference(this, 'gold/contradictions.jsonl'),
    );
    assert.deepEqual([positives.length, negatives.length], [22, 18]);
    const covered = positives.filter(({ cards }) => cards.length > 0);
    assert.ok(covered.length >= 13, missed(positives));
    const right = covered.filter(({ item, cards }) => cards.some(({ status }) => status === item.status));
    assert.ok(right.length / covered.length >= 0.85, missed(covered));
    assert.deepEqual(
      negatives.filter(({ cards }) => cards.length > 0).map(({ item }) => item.id),
      [],
    );
  });
});

function missed(items: readonly ScoredItem[]): string {
  return items.map(({ item, cards }) => `${item.id}: ${cards.map(({ status }) => status).join()}`).join('\n');
}
