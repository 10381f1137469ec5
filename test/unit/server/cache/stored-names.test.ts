import assert from 'node:assert/strict';
import { writePack } from '../../../../src/core/corpus/detection-codec/pack';
import type { LinkedNames } from '../../../../src/core/corpus/kept-names';
import type { GivenName } from '../../../../src/core/link/entities/given-names';
import { StoredNames } from '../../../../src/server/cache/stored-names';
import { MemoryFiles } from '../memory-files';

const FOLDER = 'file:///storage/detections';
const FILE = `${FOLDER}/names.pack`;

const pause = (): Promise<void> => Promise.resolve();

const given = (start: number): GivenName[] => [{ type: 'PERSON', start, end: start + 4 }];

/** A corpus of two documents; its number is its key. */
const corpus = (number: number): LinkedNames => ({
  key: `corpus ${String(number)}`,
  names: [
    ['a', given(number)],
    ['b', given(number + 1)],
  ],
});

async function loaded(files: MemoryFiles): Promise<StoredNames> {
  const stored = new StoredNames(files, FOLDER);
  await stored.load();
  return stored;
}

const has = (stored: StoredNames, number: number): boolean => stored.take(`corpus ${String(number)}`) !== null;

suite('names kept from one start to the next, on disk', () => {
  test('come back by corpus and document, until they are forgotten', async () => {
    const disk = new MemoryFiles({});
    assert.equal(await (await loaded(disk)).save([corpus(1), corpus(5)], pause), null);
    const stored = await loaded(disk);
    const names = stored.take('corpus 5');
    assert.deepEqual([names?.of('a'), names?.of('b'), names?.of('c')], [given(5), given(6), null]);
    assert.equal(has(stored, 2), false);
    stored.forget();
    assert.equal(has(stored, 1), false);
  });

  test('are written once, and not at all when they came from the file', async () => {
    const disk = new MemoryFiles({});
    const stored = await loaded(disk);
    await stored.save([corpus(1)], pause);
    disk.files.delete(FILE);
    await stored.save([corpus(1)], pause);
    assert.equal(disk.files.has(FILE), false);
    await stored.save([corpus(2)], pause);
    const next = await loaded(disk);
    assert.ok(has(next, 2));
    disk.files.delete(FILE);
    await next.save([corpus(2)], pause);
    assert.equal(disk.files.has(FILE), false);
  });

  test('of other windows stay, and the ones written longest ago go', async () => {
    const disk = new MemoryFiles({});
    const one = await loaded(disk);
    const other = await loaded(disk);
    await one.save([corpus(1)], pause);
    await other.save([corpus(2)], pause);
    let stored = await loaded(disk);
    assert.ok(has(stored, 1) && has(stored, 2));
    for (let number = 3; number < 10; number++) await (await loaded(disk)).save([corpus(number)], pause);
    stored = await loaded(disk);
    assert.equal(has(stored, 1), false);
    assert.ok([2, 3, 4, 5, 6, 7, 8, 9].every((number) => has(stored, number)));
  });

  test('that are broken are missing, and written anew', async () => {
    const disk = new MemoryFiles({ [FILE]: writePack([['corpus 1', new Uint8Array([1, 2, 3, 4, 5, 6, 7])]]) });
    const stored = await loaded(disk);
    assert.equal(has(stored, 1), false);
    assert.equal(await stored.save([corpus(1)], pause), null);
    assert.ok(has(await loaded(disk), 1));
    disk.files.set(FILE, 'no pack');
    assert.equal(has(await loaded(disk), 1), false);
  });

  test('that another window wrote at the same moment stay too', async () => {
    const disk = new MemoryFiles({});
    const other = await loaded(disk);
    let raced = false;
    const racing = new (class extends MemoryFiles {
      override async replaceFile(
        uri: string,
        bytes: Uint8Array,
        expected: Uint8Array | null,
      ): ReturnType<MemoryFiles['replaceFile']> {
        if (!raced) {
          raced = true;
          await other.save([corpus(1)], pause);
          for (const [path, content] of disk.files) this.files.set(path, content);
        }
        return super.replaceFile(uri, bytes, expected);
      }
    })({});
    assert.equal(await (await loaded(racing)).save([corpus(2)], pause), null);
    const stored = await loaded(racing);
    assert.ok(has(stored, 1) && has(stored, 2));
  });

  test('say why they could not be written, and let others have their turn', async () => {
    const disk = new MemoryFiles({});
    const stored = await loaded(disk);
    disk.refuses = 'disk-full';
    let pauses = 0;
    const wrote = await stored.save([corpus(1)], () => {
      pauses++;
      return Promise.resolve();
    });
    assert.equal(wrote?.fault, 'disk-full');
    assert.equal(pauses, 2);
  });
});
