import assert from 'node:assert/strict';
import { isSettled, ruledOn, Verdicts } from '../../../../src/core/contradict/verdicts';
import type { Claim } from '../../../../src/core/model/claim';
import type { Camp, Contradiction } from '../../../../src/core/model/contradiction';
import type { Verdict, VerdictKind } from '../../../../src/core/model/verdict';

/** A card whose camps hold claims of these ids. */
function card(
  camps: readonly (readonly string[])[],
  about: { subject?: string; attribute?: string } = {},
): Contradiction {
  const { subject = 'Tarn Mill', attribute = 'date/found' } = about;
  return {
    id: camps.flat().join('-'),
    kind: 'date',
    status: 'contradiction',
    tier: 'certain',
    subject: { key: `org/${subject.toLowerCase()}`, kind: 'entity', name: subject },
    attribute,
    camps: camps.map((ids, at): Camp => ({
      value: `value ${at}`,
      claims: ids.map((id) => ({ id, quote: `“${id}”` }) as unknown as Claim),
    })),
    why: { code: 'values-differ', sameDocument: false, sameSpeaker: true, doubts: [] },
  };
}

let ids = 0;
function verdict(
  on: Contradiction,
  kind: VerdictKind = 'dismissed',
  { creator = 'Anna', created = '2026-01-01T00:00:00.000Z' } = {},
): Verdict {
  return { id: `v${++ids}`, verdict: kind, ...ruledOn(on), creator, created };
}

suite('verdicts and cards', () => {
  test('a verdict stands on the card it was given on', () => {
    const one = card([['a'], ['b']]);
    const found = new Verdicts([verdict(one)], '').of(one);
    assert.deepEqual([found?.changedSince, found?.byAttribute, isSettled(found)], [false, false, true]);
  });

  test('a card that nobody ruled on has none', () => {
    assert.equal(new Verdicts([verdict(card([['a'], ['b']]))], '').of(card([['c'], ['d']])), null);
    assert.equal(isSettled(null), false);
  });

  test('a confirmed card stays open', () => {
    const one = card([['a'], ['b']]);
    assert.equal(isSettled(new Verdicts([verdict(one, 'confirmed')], '').of(one)), false);
  });

  test('more claims that join the camps, other names and another order change nothing', () => {
    const verdicts = new Verdicts([verdict(card([['a'], ['b']]))], '');
    for (const now of [
      card([
        ['c', 'a', 'd'],
        ['b', 'e'],
      ]),
      card([['b'], ['a']]),
      card([['a'], ['b']], { subject: 'Tarn Mill Ltd' }),
    ]) {
      assert.ok(isSettled(verdicts.of(now)), now.id);
    }
  });

  test('a camp of several that is gone leaves the others ruled on', () => {
    assert.ok(isSettled(new Verdicts([verdict(card([['a'], ['b'], ['c']]))], '').of(card([['a'], ['c']]))));
  });

  test('a camp without any claim that was ruled on opens the card again, marked', () => {
    const found = new Verdicts([verdict(card([['a'], ['b']]))], '').of(card([['a'], ['b2']]));
    assert.equal(found?.changedSince, true);
    assert.equal(isSettled(found), false);
  });

  test('a third camp opens it again, marked, whatever the subject is called now', () => {
    const found = new Verdicts([verdict(card([['a'], ['b']]))], '').of(card([['a'], ['b'], ['c']], { subject: 'X' }));
    assert.equal(found?.changedSince, true);
  });

  test('claims of one camp that contradict each other now were not ruled on', () => {
    const found = new Verdicts([verdict(card([['a', 'c'], ['b']]))], '').of(card([['a'], ['c']]));
    assert.equal(found?.changedSince, true);
  });

  test('a sentence that is said of something else too is no evidence that changed', () => {
    const verdicts = new Verdicts([verdict(card([['a'], ['b']]))], '');
    assert.equal(verdicts.of(card([['a'], ['x']], { subject: 'Lorn Bridge' })), null);
  });

  test('a total and the sum of its parts are one claim and two camps', () => {
    const sum = card([['a'], ['a']]);
    assert.ok(isSettled(new Verdicts([verdict(sum)], '').of(sum)));
  });

  test("one's own verdict counts before later ones of others, of others the latest", () => {
    const one = card([['a'], ['b']]);
    const all = [
      verdict(one, 'confirmed', { creator: 'Anna', created: '2026-01-01T00:00:00.000Z' }),
      verdict(one, 'dismissed', { creator: 'Ben', created: '2026-01-03T00:00:00.000Z' }),
      verdict(one, 'same-thing', { creator: 'Cleo', created: '2026-01-02T00:00:00.000Z' }),
    ];
    for (const stored of [all, [...all].reverse()]) {
      assert.equal(new Verdicts(stored, 'Anna').of(one)?.verdict.verdict, 'confirmed');
      assert.equal(new Verdicts(stored, 'Dora').of(one)?.verdict.verdict, 'dismissed');
      assert.deepEqual(
        new Verdicts(stored, '').ownOn(one, 'Cleo').map((own) => own.verdict),
        ['same-thing'],
      );
    }
  });

  test('what stands counts before what has changed', () => {
    const now = card([['a'], ['b2']]);
    const stored = [
      verdict(card([['a'], ['b']]), 'dismissed', { creator: 'Anna' }),
      verdict(now, 'confirmed', { creator: 'Ben' }),
    ];
    const found = new Verdicts(stored, 'Anna').of(now);
    assert.deepEqual([found?.verdict.creator, found?.changedSince], ['Ben', false]);
  });

  test('an attribute that is not exclusive settles all its cards, but those that somebody confirmed', () => {
    const owners = (a: string, b: string, subject: string): Contradiction =>
      card([[a], [b]], { subject, attribute: 'owner' });
    const ruled = owners('a', 'b', 'Tarn Mill');
    const stored = [verdict(ruled, 'not-exclusive'), verdict(owners('e', 'f', 'Lorn Inn'), 'confirmed')];
    const verdicts = new Verdicts(stored, '');
    assert.equal(verdicts.of(ruled)?.byAttribute, false);
    const other = verdicts.of(owners('c', 'd', 'Lorn Bridge'));
    assert.deepEqual([other?.byAttribute, other?.changedSince, isSettled(other)], [true, false, true]);
    assert.equal(isSettled(verdicts.of(owners('e', 'f', 'Lorn Inn'))), false);
    assert.equal(verdicts.of(card([['x'], ['y']])), null);
    assert.equal(verdicts.notExclusive('owner')?.subject, 'Tarn Mill');
    assert.equal(verdicts.notExclusive('date/found'), null);
  });

  test('of two that rule on an attribute it is said by whom first oneself', () => {
    const one = card([['a'], ['b']]);
    const stored = [
      verdict(one, 'not-exclusive', { creator: 'Ben', created: '2026-01-03T00:00:00.000Z' }),
      verdict(one, 'not-exclusive', { creator: 'Anna' }),
    ];
    assert.equal(new Verdicts(stored, 'Anna').notExclusive('date/found')?.creator, 'Anna');
    assert.equal(new Verdicts(stored, '').notExclusive('date/found')?.creator, 'Ben');
  });

  test('a ruling speaks of each claim once, copies of a sentence being one', () => {
    assert.deepEqual(ruledOn(card([['a', 'a'], ['b']])).camps, [
      { value: 'value 0', claims: [{ id: 'a', quote: '“a”' }] },
      { value: 'value 1', claims: [{ id: 'b', quote: '“b”' }] },
    ]);
  });
});
