import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalJson } from '../../../../src/core/store/canonical-json';
import { mergeRecords, type Records } from '../../../../src/core/store/merge-records';
import { isDeleted, isTombstone, type StoredRecord } from '../../../../src/core/store/record';

const T1 = '2024-01-01T00:00:00.000Z';
const T2 = '2024-01-02T00:00:00.000Z';
const T3 = '2024-01-03T00:00:00.000Z';

function records(...list: readonly StoredRecord[]): Records {
  return new Map(list.map((record) => [record.id, record]));
}

function merge(base: Records | null, ours: Records, theirs: Records): StoredRecord[] {
  return [...mergeRecords(base, ours, theirs).records.values()];
}

suite('merging records', () => {
  test('keeps what either side added', () => {
    const merged = merge(records(), records({ id: 'a' }), records({ id: 'b' }));
    assert.deepEqual(merged, [{ id: 'a' }, { id: 'b' }]);
  });

  test('keeps a record that one side does not have: absence is no deletion', () => {
    const base = records({ id: 'a', tag: 'x' });
    assert.deepEqual(merge(base, records(), base), [{ id: 'a', tag: 'x' }]);
  });

  test('takes the change of the side that made one', () => {
    const base = records({ id: 'a', tag: 'x', modified: T1 });
    const ours = records({ id: 'a', tag: 'y', modified: T2 });
    assert.deepEqual(merge(base, ours, base), [{ id: 'a', tag: 'y', modified: T2 }]);
    assert.deepEqual(merge(base, base, ours), [{ id: 'a', tag: 'y', modified: T2 }]);
  });

  test('joins changes of different fields', () => {
    const base = records({ id: 'a', tag: 'x', note: 'n', modified: T1 });
    const ours = records({ id: 'a', tag: 'y', note: 'n', modified: T2 });
    const theirs = records({ id: 'a', tag: 'x', note: 'm', modified: T3 });
    const { records: merged, conflicts } = mergeRecords(base, ours, theirs);
    assert.deepEqual({ ...merged.get('a') }, { id: 'a', tag: 'y', note: 'm', modified: T3 });
    assert.deepEqual(conflicts, []);
  });

  test('keeps a field that one side took away', () => {
    const base = records({ id: 'a', tag: 'x', note: 'n', modified: T1 });
    const ours = records({ id: 'a', tag: 'x', modified: T2 });
    const theirs = records({ id: 'a', tag: 'y', note: 'n', modified: T3 });
    assert.deepEqual({ ...merge(base, ours, theirs)[0] }, { id: 'a', tag: 'y', modified: T3 });
  });

  test('lets the later side win where both changed one field, and says so', () => {
    const base = records({ id: 'a', tag: 'x', modified: T1 });
    const ours = records({ id: 'a', tag: 'y', modified: T3 });
    const theirs = records({ id: 'a', tag: 'z', modified: T2 });
    const { records: merged, conflicts } = mergeRecords(base, ours, theirs);
    assert.equal(merged.get('a')?.['tag'], 'y');
    assert.deepEqual(conflicts, [{ id: 'a', field: 'tag', kept: 'y', dropped: 'z' }]);
  });

  test('brings back what was changed after it was deleted, and only that', () => {
    const deleted = records({ id: 'a', tag: 'x', modified: T1, deleted: T2 });
    const before = records({ id: 'a', tag: 'y', modified: T1 });
    const after = records({ id: 'a', tag: 'y', modified: T3 });
    assert.equal(merge(null, deleted, before).some(isDeleted), true);
    assert.equal(merge(null, deleted, after).some(isDeleted), false);
  });

  test('never fills an emptied bin again', () => {
    const emptied = records({ id: 'a', deleted: T1 });
    const changed = records({ id: 'a', tag: 'y', modified: T3 });
    assert.equal(merge(null, changed, emptied).every(isTombstone), true);
  });

  test('does not depend on the order of the sides, and merging twice changes nothing', () => {
    fc.assert(
      fc.property(someRecords, someRecords, fc.option(someRecords, { nil: null }), (ours, theirs, base) => {
        const merged = mergeRecords(base, ours, theirs).records;
        assert.equal(print(merged), print(mergeRecords(base, theirs, ours).records));
        assert.equal(print(merged), print(mergeRecords(null, merged, merged).records));
      }),
    );
  });
});

const someRecords = fc
  .array(
    fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c'),
        tag: fc.constantFrom('x', 'y'),
        note: fc.constantFrom('n', 'm'),
        modified: fc.constantFrom(T1, T2, T3),
        deleted: fc.constantFrom(T1, T2, T3),
      },
      { requiredKeys: ['id'] },
    ),
    { maxLength: 5 },
  )
  .map((list): Records => new Map(list.map((record) => [record.id, record as StoredRecord])));

function print(merged: Records): string {
  return canonicalJson([...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
}
