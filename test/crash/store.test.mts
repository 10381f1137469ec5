import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KILLS, writeUntil as writeInWindow } from './killed-window.mjs';
import { openStore } from './open-store.mjs';

suite('the store on a real disk', () => {
  let folder: string;
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-store-'));
  });
  teardown(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test(`loses nothing when a writing window is killed ${String(KILLS)} times`, async () => {
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      // Killed at its first words, its second…: somewhere in the middle of the next write.
      acknowledged.push(...(await writeUntil(folder, `w${String(kill)}`, 1 + (kill % 5), kill % 7)));
    }
    assert.ok(acknowledged.length >= KILLS);
    const stored = await storedIds(folder);
    assert.deepEqual(
      acknowledged.filter((id) => !stored.has(id)),
      [],
    );
  });

  test('keeps what two windows write at once', async () => {
    const windows = ['a', 'b'].map((name) => writeUntil(folder, name, 60, 0));
    const acknowledged = (await Promise.all(windows)).flat();
    const stored = await storedIds(folder);
    assert.deepEqual(
      acknowledged.filter((id) => !stored.has(id)),
      [],
    );
    assert.ok(acknowledged.length >= 120);
  });

  test('loses nothing when one of two windows is killed and the other goes on', async () => {
    const steady = writeUntil(folder, 'steady', 80, 0);
    const acknowledged: string[] = [];
    for (let kill = 0; kill < 8; kill++) acknowledged.push(...(await writeUntil(folder, `k${String(kill)}`, 2, kill)));
    acknowledged.push(...(await steady));
    const stored = await storedIds(folder);
    assert.deepEqual(
      acknowledged.filter((id) => !stored.has(id)),
      [],
    );
  });

  test('leaves no temporary files behind', async () => {
    await writeUntil(folder, 'w', 3, 3);
    await writeUntil(folder, 'x', 1, 0, 1);
    assert.deepEqual(readdirSync(join(folder, 'entities')), ['reader.json']);
  });

  test('says so when the disk is full, and keeps what was there', function () {
    const shell = 'mount -t tmpfs -o size=64k variorum "$0" && exec "$1" --import tsx "$2" "$0" full 100000';
    const mounted = spawnSync('unshare', ['-Urm', 'sh', '-c', 'mount -t tmpfs -o size=64k variorum "$0"', folder]);
    if (mounted.status !== 0) {
      if (this.test !== undefined) this.test.title += ' (this system lets no user mount a small disk)';
      return this.skip();
    }
    const reads = `${shell}; true; cat "$0/entities/reader.json"`.replace('exec ', '');
    const output = execFileSync('unshare', ['-Urm', 'sh', '-c', reads, folder, process.execPath, WRITER], {
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    });
    const lines = output.split('\n');
    const refused = lines.findIndex((line) => line.startsWith('! '));
    assert.match(lines[refused] ?? '', /"fault":"disk-full"/);
    const file = JSON.parse(lines.slice(refused + 1).join('\n')) as { records: { id: string }[] };
    assert.deepEqual(file.records.map(({ id }) => id).sort(), lines.slice(0, refused).sort());
  });
});

const WRITER = join(import.meta.dirname, 'writer.mts');

function writeUntil(folder: string, name: string, records: number, turns: number, limit?: number): Promise<string[]> {
  return writeInWindow({ script: WRITER, folder, name }, records, turns, limit);
}

async function storedIds(folder: string): Promise<Set<string>> {
  const read = await openStore(folder).read('entities/reader.json');
  assert.ok(read.ok, JSON.stringify(read));
  return new Set(read.file.records.keys());
}
