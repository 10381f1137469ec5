import assert from 'node:assert/strict';
import { compileDecisions, type Decision } from '../../../../src/core/link/decisions';
import type { RuledEntity } from '../../../../src/core/link/decide';
import { pinEntity } from '../../../../src/core/link/pin-entity';
import { Corpus } from '../../../../src/core/corpus/corpus';

const forms = [
  { type: 'PERSON', name: 'paula wiesner' },
  { type: 'PERSON', name: 'p. wiesner' },
] as const;
const ENTITY: RuledEntity = {
  id: 'person/paula-wiesner',
  type: 'PERSON',
  name: 'Paula Wiesner',
  forms: { own: forms, all: forms },
};

function decided(pinned: ReturnType<typeof pinEntity>): Decision[] {
  return pinned.rulings.map((ruling, at) => ({ id: `d${String(at)}`, created: '2024-01-01T00:00:00.000Z', ...ruling }));
}

suite('pinning an entity', () => {
  test('gives all its own forms one id that lasts, and rules nothing', () => {
    const pinned = pinEntity(ENTITY, [], () => 'r1');
    assert.equal(pinned.id, 'r1');
    assert.deepEqual(
      pinned.rulings[0]?.pins,
      forms.map((form) => ({ form, id: 'r1' })),
    );
    const rulings = compileDecisions(decided(pinned));
    assert.deepEqual([rulings.typed.size, rulings.apart.length, rulings.names.size], [0, 0, 0]);
  });

  test('of one that is pinned takes the id it has', () => {
    const first = pinEntity(ENTITY, [], () => 'r1');
    assert.deepEqual(
      pinEntity({ ...ENTITY, id: 'r1' }, decided(first), () => 'r2'),
      { id: 'r1', rulings: [] },
    );
  });

  test('changes nothing in a corpus but the id', () => {
    const corpus = new Corpus({ engineVersion: '1' });
    corpus.set(
      'mem:/a.txt',
      'Mr. Jonas Feldkamp met Mrs. Paula Wiesner in May. Jonas Feldkamp said so. Paula Wiesner did not.',
    );
    const before = corpus.entities();
    const entity = before.find(({ name }) => name === 'Paula Wiesner');
    assert.ok(entity !== undefined);
    corpus.rule(decided(pinEntity({ ...entity, forms: corpus.formsOf(entity.id) }, [], () => 'r1')));
    const after = corpus.entities();
    assert.deepEqual(
      after.map((one) => (one.id === 'r1' ? { ...one, id: entity.id } : one)).sort((a, b) => (a.id < b.id ? -1 : 1)),
      [...before].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    assert.equal(corpus.entity('r1')?.name, 'Paula Wiesner');
  });
});
