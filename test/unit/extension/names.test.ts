import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  byMentions,
  choiceOf,
  faultOfName,
  nearestOccurrence,
  nextOccurrence,
  placedTargetOf,
  targetOf,
  type Occurrence,
} from '../../../src/extension/entities/model';
import { CARD_COMMANDS, COMMANDS } from '../../../src/extension/ids';
import type { Entity } from '../../../src/server/protocol';

const at = (line: number, character: number): { line: number; character: number } => ({ line, character });
const entity = (name: string, mentions: number): Entity => ({
  id: name,
  type: 'PERSON',
  name,
  aliases: [{ text: name, count: mentions }],
  mentions,
  documents: 1,
});
const occurrence = (uri: string, line: number, character: number): Occurrence => ({
  uri,
  range: { start: at(line, character), end: at(line, character + 5) },
});

suite('what a command on a name works on', () => {
  test('the entities that a link or a view gives', () => {
    assert.deepEqual(targetOf(['c', 'a']), { corpus: 'c', entities: ['a'] });
    assert.deepEqual(targetOf(['c', 'a', 'b']), { corpus: 'c', entities: ['a', 'b'] });
  });

  test('the name at the cursor for whatever menus and keys pass', () => {
    for (const args of [[], [undefined], [{ scheme: 'file' }, { groupId: 1 }], ['c'], [7, 'a']]) {
      assert.equal(targetOf(args), undefined);
    }
  });

  test('a place to go on from, when it is one', () => {
    const position = at(3, 4);
    assert.deepEqual(placedTargetOf(['c', 'a', 'file:///x', position]), {
      corpus: 'c',
      entities: ['a'],
      from: { uri: 'file:///x', position },
    });
    for (const args of [['c', 'a'], ['c', 'a', 'b'], ['c', 'a', 'file:///x', { line: 'x', character: 1 }], []]) {
      assert.equal(placedTargetOf(args), undefined);
    }
  });

  test('cards may run six commands, all of them ours', () => {
    assert.equal(CARD_COMMANDS.length, 6);
    for (const command of CARD_COMMANDS) assert.ok(Object.values(COMMANDS).includes(command));
  });
});

suite('going through mentions', () => {
  const all = [occurrence('a', 1, 10), occurrence('a', 5, 0), occurrence('c', 2, 2)];
  const next = (uri: string, line: number, character: number, by: 1 | -1): unknown =>
    nextOccurrence(all, { uri, position: at(line, character) }, by);

  test('to the next and the previous one, from anywhere on a mention', () => {
    for (const character of [10, 12, 15]) {
      assert.deepEqual(next('a', 1, character, 1), { index: 1, wrapped: false });
      assert.deepEqual(next('a', 1, character, -1), { index: 2, wrapped: true });
    }
  });

  test('across documents, and from the last to the first', () => {
    assert.deepEqual(next('a', 5, 1, 1), { index: 2, wrapped: false });
    assert.deepEqual(next('c', 2, 2, 1), { index: 0, wrapped: true });
    assert.deepEqual(next('c', 2, 2, -1), { index: 1, wrapped: false });
  });

  test('from a place without a mention', () => {
    assert.deepEqual(next('a', 3, 0, 1), { index: 1, wrapped: false });
    assert.deepEqual(next('a', 3, 0, -1), { index: 0, wrapped: false });
    assert.deepEqual(next('b', 0, 0, 1), { index: 2, wrapped: false });
    assert.deepEqual(next('a', 0, 0, -1), { index: 2, wrapped: true });
    assert.deepEqual(next('d', 0, 0, 1), { index: 0, wrapped: true });
    assert.deepEqual(next('d', 0, 0, -1), { index: 2, wrapped: false });
  });

  test('nowhere when there is none', () => {
    assert.equal(nextOccurrence([], { uri: 'a', position: at(0, 0) }, 1), undefined);
    assert.equal(nearestOccurrence([], { uri: 'a', position: at(0, 0) }), undefined);
  });

  test('as many steps as there are mentions lead back, in both directions', () => {
    const places = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 30 })), {
      minLength: 1,
      selector: ([uri, line]) => `${uri}${line}`,
    });
    fc.assert(
      fc.property(places, fc.constantFrom(1 as const, -1 as const), fc.nat(), (drawn, by, start) => {
        const sorted = drawn
          .sort(([a, one], [b, two]) => (a === b ? one - two : a < b ? -1 : 1))
          .map(([uri, line]) => occurrence(uri, line, 0));
        const first = start % sorted.length;
        const seen = new Set<number>();
        let index = first;
        for (let step = 0; step < sorted.length; step++) {
          const { uri, range } = sorted[index]!;
          index = nextOccurrence(sorted, { uri, position: range.start }, by)!.index;
          seen.add(index);
        }
        assert.equal(index, first);
        assert.equal(seen.size, sorted.length);
      }),
    );
  });

  test('the nearest: at the cursor, behind it, before it, in the first document', () => {
    const nearest = (uri: string, line: number, character: number): Occurrence | undefined =>
      nearestOccurrence(all, { uri, position: at(line, character) });
    assert.equal(nearest('a', 5, 3), all[1]);
    assert.equal(nearest('a', 2, 0), all[1]);
    assert.equal(nearest('a', 9, 0), all[1]);
    assert.equal(nearest('b', 0, 0), all[0]);
    assert.equal(nearestOccurrence(all, undefined), all[0]);
  });
});

suite('entities in lists', () => {
  test('say their type, how often they are named, and the first sentence', () => {
    assert.deepEqual(choiceOf({ entity: entity('Anna', 3), quote: 'Anna  came.\nShe left.' }, 'Person'), {
      label: 'Anna',
      description: 'Person · 3×',
      detail: 'Anna came. She left.',
      entity: entity('Anna', 3),
    });
  });

  test('have no empty line for a sentence that is not there, and no endless one', () => {
    assert.equal('detail' in choiceOf({ entity: entity('Anna', 3), quote: ' ' }, 'Person'), false);
    const { detail } = choiceOf({ entity: entity('Anna', 3), quote: 'x'.repeat(1000) }, 'Person');
    assert.equal(detail?.length, 161);
  });

  test('the most frequent one is offered first as the name that stays', () => {
    const names = byMentions([entity('A', 1), entity('B', 9), entity('C', 1)]).map(({ name }) => name);
    assert.deepEqual(names, ['B', 'A', 'C']);
  });

  test('a name needs a letter', () => {
    const t = (message: string): string => message;
    assert.equal(faultOfName('Anna', t), undefined);
    assert.notEqual(faultOfName('  ', t), undefined);
  });
});
