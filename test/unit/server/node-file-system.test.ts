import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem, uriOf } from '../../../src/server/node-file-system';

suite('nodeFileSystem', () => {
  let folder: string;
  setup(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'variorum-')));
  });
  teardown(() => rm(folder, { recursive: true }));

  test('lists files, folders and links by the names they have', async () => {
    await mkdir(join(folder, 'inner'));
    await writeFile(join(folder, 'a b#1%.txt'), 'x');
    await symlink('inner', join(folder, 'link'));
    const listed = await nodeFileSystem.listFolder(uriOf(folder));
    assert.ok(listed.ok);
    assert.deepEqual(
      [...listed.value].sort((a, b) => (a.name < b.name ? -1 : 1)),
      [
        { name: 'a b#1%.txt', uri: `${uriOf(folder)}/a%20b%231%25.txt`, kind: 'file' },
        { name: 'inner', uri: `${uriOf(folder)}/inner`, kind: 'folder' },
        { name: 'link', uri: `${uriOf(folder)}/link`, kind: 'link' },
      ],
    );
    const read = await nodeFileSystem.readFile(`${uriOf(folder)}/a%20b%231%25.txt`);
    assert.deepEqual(read.ok && [...read.value], [0x78]);
  });

  test('says size, kind and where a link really leads', async () => {
    await mkdir(join(folder, 'inner'));
    await writeFile(join(folder, 'inner', 'a.txt'), 'four');
    await symlink('inner', join(folder, 'link'));
    assert.deepEqual(await nodeFileSystem.stat(`${uriOf(folder)}/link/a.txt`), {
      ok: true,
      value: { kind: 'file', size: 4, real: `${uriOf(folder)}/inner/a.txt` },
    });
    const link = await nodeFileSystem.stat(`${uriOf(folder)}/link`);
    assert.ok(link.ok && link.value.kind === 'folder');
  });

  test('answers with the fault, and never rejects', async () => {
    await writeFile(join(folder, 'a.txt'), '');
    await symlink('round', join(folder, 'round'));
    const fault = async (answer: Promise<{ ok: boolean }>): Promise<unknown> => {
      const result = await answer;
      return 'fault' in result ? result.fault : 'none';
    };
    const uri = uriOf(folder);
    assert.equal(await fault(nodeFileSystem.stat(`${uri}/gone`)), 'not-found');
    assert.equal(await fault(nodeFileSystem.readFile(`${uri}/gone`)), 'not-found');
    assert.equal(await fault(nodeFileSystem.listFolder(`${uri}/gone`)), 'not-found');
    assert.equal(await fault(nodeFileSystem.listFolder(`${uri}/a.txt`)), 'not-a-folder');
    assert.equal(await fault(nodeFileSystem.stat(`${uri}/round`)), 'link-loop');
    assert.equal(await fault(nodeFileSystem.readFile(uri)), 'unavailable');
    assert.equal(await fault(nodeFileSystem.stat('no uri at all')), 'unavailable');
  });

  test('removes a file with the folders that are empty then, up to `.variorum`', async () => {
    const inner = join(folder, '.variorum', 'annotations', 'b', 'a.txt');
    await mkdir(inner, { recursive: true });
    await writeFile(join(inner, 'x.json'), '{}');
    await writeFile(join(folder, '.variorum', 'annotations', 'y.json'), '{}');
    assert.deepEqual(await nodeFileSystem.removeFile(uriOf(join(inner, 'x.json'))), { ok: true });
    assert.deepEqual(await readdir(join(folder, '.variorum', 'annotations')), ['y.json']);
    await nodeFileSystem.removeFile(uriOf(join(folder, '.variorum', 'annotations', 'y.json')));
    assert.deepEqual(await readdir(folder), ['.variorum']);
    assert.deepEqual(await nodeFileSystem.removeFile(uriOf(join(folder, 'none.json'))), { ok: true });
    await mkdir(join(folder, 'empty'));
    await writeFile(join(folder, 'empty', 'a.txt'), '');
    await nodeFileSystem.removeFile(uriOf(join(folder, 'empty', 'a.txt')));
    assert.deepEqual(await readdir(join(folder, 'empty')), [], 'folders of people stay');
  });
});
