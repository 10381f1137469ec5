import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CountedText } from '../../../../../src/core/annotate/counted-text';
import { annotationPath } from '../../../../../src/core/annotate/page/annotation-path';
import { PAGE_SHAPE } from '../../../../../src/core/annotate/page/page-shape';
import { readItem } from '../../../../../src/core/annotate/page/read-item';
import {
  annotate,
  edit,
  emptyBin,
  reattach,
  reject,
  relate,
  remove,
  restore,
} from '../../../../../src/core/annotate/steps/annotate';
import type { Known, Recorder } from '../../../../../src/core/annotate/steps/recorder';
import type { Annotation, AnnotationItem } from '../../../../../src/core/model/annotation';
import { isDeleted, isTombstone, type StoredRecord } from '../../../../../src/core/store/record';
import { RecordStore } from '../../../../../src/core/store/record-store';
import { inverseOf, type RecordChange, type Step } from '../../../../../src/core/store/step';
import { MemoryFiles } from '../../../server/memory-files';

const TEXT = new CountedText('Ada Brandt paid on 3 May. Brandt Mills took it.');
const OWNER = { annotator: 'Anna', document: 'mem:/b/a.txt' };
let count = 0;
const recorder = (): Recorder => ({
  ...OWNER,
  path: 'b/a.txt',
  time: new Date(Date.UTC(2024, 0, 1, 0, 0, ++count)).toISOString(),
  newId: () => `id-${String(++count)}`,
});

function itemOf(change: RecordChange | undefined): AnnotationItem {
  const after = change?.after ?? null;
  const item = after === null ? null : readItem(after, OWNER);
  assert.ok(item !== null);
  return item;
}

function known(change: RecordChange | undefined): Known<Annotation> {
  const item = itemOf(change);
  const record = change?.after ?? null;
  assert.ok(item.kind === 'annotation' && record !== null);
  return { item, record };
}

const span = (words: string, from = 0): { start: number; end: number } => {
  const start = TEXT.loaded.indexOf(words, from);
  return { start, end: start + words.length };
};

suite('steps on annotations', () => {
  test('annotate all passages alike, each with a record of its own', () => {
    const changes = annotate(recorder(), TEXT, [[span('Brandt')], [span('Brandt', 10)], []], {
      tag: 'PERSON',
      from: '1.0',
    });
    assert.equal(changes.length, 2);
    assert.ok(changes.every(({ path, before }) => path === annotationPath('b/a.txt', 'Anna') && before === null));
    const items = changes.map(itemOf);
    assert.notEqual(items[0]?.id, items[1]?.id);
    assert.match(items[0]?.id ?? '', /^urn:uuid:/);
    assert.deepEqual(
      items.map((item) => item.kind === 'annotation' && [item.tag, item.from, item.anchors[0]?.quote.exact]),
      [
        ['PERSON', '1.0', 'Brandt'],
        ['PERSON', '1.0', 'Brandt'],
      ],
    );
  });

  test('sort the fragments of a passage and leave out what has no character', () => {
    const [change] = annotate(recorder(), TEXT, [[span('Mills'), { start: 3, end: 3 }, span('Ada')]], {});
    const { item } = known(change);
    assert.deepEqual(
      item.anchors.map(({ quote }) => quote.exact),
      ['Ada', 'Mills'],
    );
    assert.deepEqual(annotate(recorder(), TEXT, [[{ start: 3, end: 3 }]], { tag: 'x' }), []);
  });

  test('say one thing differently and leave the rest', () => {
    const before = known(
      annotate(recorder(), TEXT, [[span('Ada')]], { tag: 'x', note: 'n', attributes: { a: 1, b: 2 } })[0],
    );
    const [change] = edit(recorder(), [before], { tag: 'y', note: null, attributes: { a: undefined, c: true } });
    const { item } = known(change);
    assert.equal(item.tag, 'y');
    assert.equal('note' in item, false);
    assert.deepEqual(item.attributes, { b: 2, c: true });
    assert.deepEqual(item.anchors, before.item.anchors);
    assert.ok(item.modified > before.item.modified);
    assert.equal(item.created, before.item.created);
    assert.deepEqual(edit(recorder(), [before], { tag: 'x' }), [], 'it says so already');
  });

  test('reject what was suggested, with its type', () => {
    const changes = reject(recorder(), TEXT, [
      { tag: 'DATE', fragments: [span('3 May')] },
      { tag: 'DATE', fragments: [] },
    ]);
    assert.equal(changes.length, 1);
    const item = itemOf(changes[0]);
    assert.ok(item.kind === 'rejection');
    assert.equal(item.tag, 'DATE');
  });

  test('relate two annotations, or entities', () => {
    const item = itemOf(relate(recorder(), { relation: 'owns', source: 'e1', target: 'urn:uuid:2', note: 'n' })[0]);
    assert.ok(item.kind === 'relation');
    assert.deepEqual([item.source, item.relation, item.target, item.note], ['e1', 'owns', 'urn:uuid:2', 'n']);
  });

  test('give a passage another place, and refuse one without characters', () => {
    const before = known(annotate(recorder(), TEXT, [[span('Ada')]], { tag: 'x' })[0]);
    const { item } = known(reattach(recorder(), TEXT, before, [span('Brandt Mills')])[0]);
    assert.deepEqual(
      item.anchors.map(({ quote }) => quote.exact),
      ['Brandt Mills'],
    );
    assert.equal(item.tag, 'x');
    assert.deepEqual(reattach(recorder(), TEXT, before, []), []);
  });

  test('undone one after the other give back what was there, byte for byte but for the clocks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 8 }), async (deeds) => {
        const files = new MemoryFiles({});
        const store = new RecordStore({
          files,
          uriOf: (path) => `mem:/${path}`,
          shapeOf: () => PAGE_SHAPE,
          textOf: (bytes) => new TextDecoder().decode(bytes),
        });
        const path = annotationPath('b/a.txt', 'Anna');
        const records = async (): Promise<StoredRecord[]> => {
          const read = await store.read(path);
          assert.ok(read.ok);
          return [...read.file.records.values()];
        };
        const states: string[] = [];
        const done: Step[] = [];
        for (const deed of deeds) {
          const before = await records();
          const changes = changesOf(deed, before);
          if (changes.length === 0) continue;
          states.push(plain(before));
          const step: Step = { id: 's', label: { code: 't' }, author: 'Anna', time: recorder().time, changes };
          done.push(step);
          assert.equal((await store.apply(step, true)).kind, 'done');
        }
        while (done.length > 0) {
          const step = done.pop()!;
          const outcome = await store.apply(inverseOf(step, 'u', recorder().time), true);
          assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
          assert.equal(plain(await records()), states.pop());
        }
      }),
    );
  });
});

function changesOf(deed: number, records: readonly StoredRecord[]): RecordChange[] {
  const live = records.filter((record) => !isDeleted(record));
  const bin = records.filter((record) => isDeleted(record) && !isTombstone(record));
  switch (deed) {
    case 0:
      return annotate(recorder(), TEXT, [[span('Ada')], [span('Mills')]], { tag: 'x' });
    case 1:
      return remove(recorder(), live.slice(0, 1));
    case 2:
      return restore(recorder(), bin.slice(0, 1));
    case 3:
      return emptyBin(recorder(), bin);
    case 4:
      return edit(
        recorder(),
        live.slice(-1).flatMap((record) => knownOf(record)),
        { note: `n${String(++count)}` },
      );
    default:
      return reject(recorder(), TEXT, [{ tag: 'DATE', fragments: [span('3 May')] }]);
  }
}

function knownOf(record: StoredRecord): Known<Annotation>[] {
  const item = readItem(record, OWNER);
  return item?.kind === 'annotation' ? [{ item, record }] : [];
}

/** What is live and what lies in the bin, without when; a record that a step made and undo took away lies in the bin, which is not what was there before. */
function plain(records: readonly StoredRecord[]): string {
  const live = records
    .filter((record) => !isDeleted(record))
    .map((record) => ({ ...record, modified: '' }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify(live.map((record) => Object.entries(record).sort()));
}
