import assert from 'node:assert/strict';
import { mergeRecordFiles } from '../../../../../src/core/store/record-file';
import { pageShape } from '../../../../../src/core/annotate/page/page-shape';
import { printRecordFile } from '../../../../../src/core/store/record-file';
import { Branch, judge, PAGE } from './two-branches';

const START = Date.UTC(2024, 0, 1);

suite('one person on two branches, 500 edits each', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    test(`loses nothing, doubles nothing, and disagrees only where one field was changed twice (${String(seed)})`, () => {
      const base = new Branch('base', new Map(), seed, START);
      base.add(200);
      const ours = new Branch('ours', base.records, seed + 100, START + 1_000_000);
      const theirs = new Branch('theirs', base.records, seed + 200, START + 1_000_001);
      ours.edit(500);
      theirs.edit(500);
      const shape = pageShape(PAGE, 'Anna');
      const merged = mergeRecordFiles({ base: base.text(), ours: ours.text(), theirs: theirs.text() }, shape);
      assert.ok(merged.ok);
      const { lost, doubled, twice } = judge(printRecordFile(merged.file, shape), ours, theirs);
      assert.deepEqual(lost, []);
      assert.deepEqual(doubled, []);
      const told = merged.conflicts.map(
        ({ id, field }) => `${id} ${FIELDS[field] ?? field.replace('variorum:attributes ', '')}`,
      );
      assert.deepEqual(
        told.filter((one) => !twice.has(one)),
        [],
      );
      assert.ok(twice.size > 0, 'both changed some fields');
      assert.deepEqual(
        [...twice].filter((one) => !told.includes(one)),
        [],
      );
    });
  }
});

const FIELDS: Readonly<Record<string, string>> = { 'body tagging': 'tag', 'body commenting': 'note' };
