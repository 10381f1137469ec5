import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mentionsOf, standApart } from '../../../../src/core/link/mentions-of';
import type { Mention } from '../../../../src/core/model/mention';

const mention = (type: Mention['type'], start: number, end: number, confidence = 0.9): Mention => ({
  type,
  fragments: [{ start, end }],
  text: 'x'.repeat(end - start),
  confidence,
  zone: 'body',
  reasons: [],
});
const types = (names: readonly Mention[], values: readonly Mention[]): string[] =>
  mentionsOf(names, values).map(({ type }) => type);

suite('Names, dates and amounts of a document together', () => {
  test('are sorted', () => {
    const names = [mention('PERSON', 0, 3), mention('GPE', 8, 9)];
    assert.deepEqual(types(names, [mention('DATE', 4, 8)]), ['PERSON', 'DATE', 'GPE']);
    assert.deepEqual(types(names, []), ['PERSON', 'GPE']);
    assert.deepEqual(types([], [mention('DATE', 4, 8)]), ['DATE']);
  });

  test('of two in one place the longer wins, whatever it is', () => {
    assert.deepEqual(types([mention('EVENT', 0, 12)], [mention('DATE', 8, 12)]), ['EVENT']);
    assert.deepEqual(types([mention('PERSON', 2, 5)], [mention('DATE', 0, 9)]), ['DATE']);
  });

  test('of two of one extent the surer wins', () => {
    assert.deepEqual(types([mention('PERSON', 0, 7, 0.9)], [mention('DATE', 0, 7, 0.6)]), ['PERSON']);
    assert.deepEqual(types([mention('PERSON', 0, 7, 0.6)], [mention('DATE', 0, 7, 0.9)]), ['DATE']);
  });

  test('what is not shown takes no place from what is', () => {
    assert.deepEqual(types([mention('PERSON', 0, 12, 0.3)], [mention('DATE', 8, 12)]), ['DATE']);
  });

  test('never overlap, and every one left out has one in its place', () => {
    const list = fc
      .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 }), fc.double({ min: 0, max: 1, noNaN: true })), {
        maxLength: 8,
      })
      .map((gaps) => {
        let at = 0;
        return gaps.map(([gap, length, confidence]) => {
          const start = at + gap;
          at = start + length;
          return mention('DATE', start, at, confidence);
        });
      });
    fc.assert(
      fc.property(list, list, (names, values) => {
        const kept = mentionsOf(names, values);
        const [places, all] = [kept, [...names, ...values]].map((some) => some.map(({ fragments }) => fragments[0]!));
        places!.forEach(({ start }, at) => {
          assert.ok(at === 0 || places![at - 1]!.end <= start);
        });
        for (const { start, end } of all!) assert.ok(places!.some((place) => place.start < end && start < place.end));
      }),
    );
  });

  test('stand apart just when all names are among the mentions whatever is sure', () => {
    const flat = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 8 }).map((steps) => {
      let end = 0;
      return steps.map(([gap, length]) => ({ start: end + gap, end: (end += gap + length) }));
    });
    fc.assert(
      fc.property(flat, flat, (names, values) => {
        const places = values.flatMap(({ start, end }) => [start, end]);
        const apart = names.every((name) => values.every(({ start, end }) => name.end <= start || end <= name.start));
        const made = names.map(({ start, end }) => mention('PERSON', start, end));
        assert.equal(standApart(made, places), apart);
      }),
    );
  });
});
