import assert from 'node:assert/strict';
import { bCubed } from '../../../../src/cli/score/b-cubed';
import { tallyEntities } from '../../../../src/cli/score/entity-tally';
import { matchDocument } from '../../../../src/cli/score/match';
import { parseGold } from '../../../../src/cli/score/gold';
import { NAME_TYPES } from '../../../../src/core/model/mention';

interface Name {
  readonly gold: string;
  readonly found: string | null;
  readonly also?: string;
  readonly optional?: boolean;
}

/** A document of names that are a letter each. */
const tally = (names: readonly Name[]): ReturnType<typeof tallyEntities> => {
  const text = 'a '.repeat(names.length);
  const annotations = names.map(({ gold, also, optional }, at) => ({
    type: 'ORG',
    start: 2 * at,
    end: 2 * at + 1,
    text: 'a',
    entity: gold,
    ...(also === undefined ? {} : { alternates: [{ entity: also }] }),
    ...(optional === true ? { optional } : {}),
  }));
  const document = parseGold(JSON.stringify({ documents: { d: { annotations } } })).documents.get('d')!;
  const predictions = names.flatMap(({ found }, at) =>
    found === null ? [] : [{ type: 'ORG', fragments: [{ start: 2 * at, end: 2 * at + 1 }], entity: found }],
  );
  return tallyEntities([matchDocument(document, predictions, text, { types: new Set(NAME_TYPES), strict: false })]);
};

suite('entities against the gold', () => {
  test('B³ of equal clusters is one, whatever they are called', () => {
    assert.deepEqual(bCubed(['x', 'x', 'y'], ['1', '1', '2']), { precision: 1, recall: 1, f1: 1 });
  });

  test('B³ of everything in one cluster has full recall only', () => {
    const { precision, recall } = bCubed(['x', 'x', 'y', 'y'], ['1', '1', '1', '1']);
    assert.deepEqual([precision, recall], [0.5, 1]);
  });

  test('a missed name is a cluster of its own', () => {
    const { byType, mentions } = tally([
      { gold: 'x', found: '1' },
      { gold: 'x', found: null },
    ]);
    assert.equal(mentions, 2);
    assert.deepEqual(byType.get('ALL'), { precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  test('optional names count neither way', () => {
    const { mentions, merged } = tally([
      { gold: 'x', found: '1' },
      { gold: 'y', found: '1', optional: true },
    ]);
    assert.deepEqual([mentions, merged], [1, []]);
  });

  test('an entity that holds two of the gold is told', () => {
    assert.deepEqual(
      tally([
        { gold: 'x', found: '1' },
        { gold: 'y', found: '1' },
      ]).merged,
      [['x', 'y']],
    );
  });

  test('a name that may as well be the other makes no two of one', () => {
    const one = { gold: 'x', found: '1' };
    assert.deepEqual(tally([one, { gold: 'y', also: 'x', found: '1' }]).merged, []);
    assert.deepEqual(tally([one, { gold: 'y', also: 'z', found: '1' }]).merged, [['x', 'y']]);
  });
});
