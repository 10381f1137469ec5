import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FaultKind } from '../../../../src/core/model/problem';
import type { WritableFileSystem, WriteResult } from '../../../../src/core/store/file-system';
import { isDeleted, type StoredRecord } from '../../../../src/core/store/record';
import { RecordStore, type StepOutcome } from '../../../../src/core/store/record-store';
import { inverseOf, type RecordChange, type Step } from '../../../../src/core/store/step';
import { MemoryFileSystem } from './memory-file-system';

/** A disk that several stores share, on which another writer may come in between reading and writing. */
class Disk extends MemoryFileSystem implements WritableFileSystem {
  faults = new Map<string, WriteFaultKind>();
  beforeWrite: (() => void) | undefined;

  async replaceFile(uri: string, bytes: Uint8Array, expected: Uint8Array | null): Promise<WriteResult> {
    this.beforeWrite?.();
    const path = uri.replace('mem:/', '');
    const fault = this.faults.get(path);
    if (fault !== undefined) return { ok: false, fault, detail: '' };
    const now = await this.readFile(uri);
    const same = now.ok ? expected !== null && Buffer.compare(now.value, expected) === 0 : expected === null;
    if (!same) return { ok: false, fault: 'changed', detail: '' };
    this.write(path, bytes);
    return { ok: true };
  }

  removeFile(uri: string): Promise<WriteResult> {
    this.remove(uri.replace('mem:/', ''));
    return Promise.resolve({ ok: true });
  }

  text(path: string): string {
    const bytes = this.bytes(path);
    return bytes === undefined ? '' : new TextDecoder().decode(bytes);
  }
}
type WriteFaultKind = FaultKind | 'changed' | 'disk-full' | 'read-only';

function storeOn(disk: Disk): RecordStore {
  return new RecordStore({
    files: disk,
    uriOf: (path) => `mem:/${path}`,
    shapeOf: () => ({ live: 'items', bin: 'deleted', head: {} }),
    textOf: (bytes) => new TextDecoder().decode(bytes),
  });
}

let clock = 0;
function step(...changes: readonly RecordChange[]): Step {
  clock++;
  return { id: `s${String(clock)}`, label: { code: 'test' }, author: 'a', time: timeOf(clock), changes };
}
function timeOf(tick: number): string {
  return `2024-01-01T00:00:00.${String(tick).padStart(3, '0')}Z`;
}
function change(
  path: string,
  id: string,
  before: Partial<StoredRecord> | null,
  after: Partial<StoredRecord> | null,
): RecordChange {
  return { path, id, before: before && { ...before, id }, after: after && { ...after, id } };
}

async function live(store: RecordStore, path: string): Promise<Record<string, unknown>> {
  const read = await store.read(path);
  assert.ok(read.ok);
  const records = [...read.file.records.values()].filter((record) => !isDeleted(record));
  return Object.fromEntries(records.map(({ id, modified: _, ...rest }) => [id, rest['tag']]));
}

suite('the store of records', () => {
  let disk: Disk;
  let store: RecordStore;
  setup(() => {
    clock = 0;
    disk = new Disk();
    store = storeOn(disk);
  });

  test('writes nothing when it is read', async () => {
    assert.deepEqual(await live(store, 'a.json'), {});
    assert.equal(disk.text('a.json'), '');
  });

  test('stores a record and takes it back to the bin', async () => {
    const made = step(change('a.json', '1', null, { tag: 'x' }));
    assert.equal((await store.apply(made, false)).kind, 'done');
    assert.deepEqual(await live(store, 'a.json'), { 1: 'x' });
    assert.equal((await store.apply(inverseOf(made, 'u', timeOf(50)), true)).kind, 'done');
    assert.deepEqual(await live(store, 'a.json'), {});
    assert.match(disk.text('a.json'), /"tag": "x"/);
    assert.equal((await store.apply({ ...made, time: timeOf(51) }, true)).kind, 'done');
    assert.deepEqual(await live(store, 'a.json'), { 1: 'x' });
  });

  test('keeps what another window wrote meanwhile', async () => {
    const other = storeOn(disk);
    await store.read('a.json');
    await other.apply(step(change('a.json', '1', null, { tag: 'x' })), false);
    await store.apply(step(change('a.json', '2', null, { tag: 'y' })), false);
    assert.deepEqual(await live(store, 'a.json'), { 1: 'x', 2: 'y' });
  });

  test('reads again when another writer comes between reading and writing', async () => {
    let times = 3;
    disk.beforeWrite = () => {
      if (times-- > 0) disk.write('a.json', `{"items":[{"id":"other","tag":"${String(times)}"}]}`);
    };
    await store.apply(step(change('a.json', '1', null, { tag: 'x' })), false);
    assert.deepEqual(await live(store, 'a.json'), { 1: 'x', other: '0' });
  });

  test('refuses to undo what was changed since, and says which records', async () => {
    const made = step(change('a.json', '1', null, { tag: 'x' }), change('b.json', '2', null, { tag: 'y' }));
    await store.apply(made, false);
    await store.apply(step(change('b.json', '2', { tag: 'y' }, { tag: 'z' })), false);
    const undone = await store.apply(inverseOf(made, 'u', timeOf(50)), true);
    assert.deepEqual(undone.kind === 'collision' && undone.changes.map(({ path, id }) => [path, id]), [
      ['b.json', '2'],
    ]);
    assert.deepEqual(await live(store, 'a.json'), { 1: 'x' });
  });

  test('puts back what was written when a later file of the step cannot be', async () => {
    disk.faults.set('b.json', 'disk-full');
    const outcome = await store.apply(
      step(change('a.json', '1', null, { tag: 'x' }), change('b.json', '2', null, { tag: 'y' })),
      false,
    );
    assert.deepEqual(outcome, {
      kind: 'fault',
      fault: { path: 'b.json', kind: 'unwritable', fault: 'disk-full', detail: '' },
    });
    assert.deepEqual(await live(store, 'a.json'), {});
  });

  test('leaves a broken file as it is', async () => {
    disk.write('a.json', '{"items":[');
    const outcome = await store.apply(step(change('a.json', '1', null, { tag: 'x' })), false);
    assert.equal(outcome.kind === 'fault' && outcome.fault.kind, 'not-json');
    assert.equal(disk.text('a.json'), '{"items":[');
  });

  test('merges field by field what others changed since the step’s maker looked', async () => {
    await store.apply(step(change('a.json', '1', null, { tag: 'x', note: 'n' })), false);
    await storeOn(disk).apply(step(change('a.json', '1', { tag: 'x', note: 'n' }, { tag: 'x', note: 'm' })), false);
    await store.apply(step(change('a.json', '1', { tag: 'x', note: 'n' }, { tag: 'z', note: 'n' })), false);
    assert.match(disk.text('a.json'), /"note": "m",\n {6}"tag": "z"/);
  });

  test('undoes and redoes any sequence of steps, in two windows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom('1', '2'), fc.constantFrom('x', 'y', null)), {
          maxLength: 12,
        }),
        async (edits) => {
          const shared = new Disk();
          const windows = [storeOn(shared), storeOn(shared)];
          const steps: Step[] = [];
          const states: Record<string, unknown>[] = [await live(store, 'a.json')];
          for (const [window, id, tag] of edits) {
            const now = await live(windows[window] ?? store, 'a.json');
            const before = id in now ? { tag: String(now[id]) } : null;
            const made = step(change('a.json', id, before, tag === null ? null : { tag }));
            assertDone(await (windows[window] ?? store).apply(made, false));
            steps.push(made);
            states.push(await live(windows[0] ?? store, 'a.json'));
          }
          for (const [back, made] of [...steps.entries()].reverse()) {
            assertDone(await (windows[back % 2] ?? store).apply(inverseOf(made, 'u', timeOf(++clock)), true));
            assert.deepEqual(await live(windows[1] ?? store, 'a.json'), states[back]);
          }
          for (const [forth, made] of steps.entries()) {
            assertDone(await (windows[forth % 2] ?? store).apply({ ...made, time: timeOf(++clock) }, true));
            assert.deepEqual(await live(windows[1] ?? store, 'a.json'), states[forth + 1]);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

function assertDone(outcome: StepOutcome): void {
  assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
}
