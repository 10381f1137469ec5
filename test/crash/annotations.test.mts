import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { storedTextHash } from '../../src/core/store/stored-text';
import { nodeFileSystem, uriOf } from '../../src/server/node-file-system';
import { Pages } from '../../src/server/annotations/pages';
import { KILLS, writeUntil } from './killed-window.mjs';

const DOCUMENT = 'Mr. Jonas Feldkamp met Mrs. Paula Wiesner in May. Jonas Feldkamp said so.';

suite('annotations on a real disk', () => {
  let folder: string;
  let scripts: string;
  let script: string;
  suiteSetup(() => {
    // In one file: to start it a thousand times as modules would take longer than all the killing.
    scripts = mkdtempSync(join(tmpdir(), 'variorum-annotating-'));
    script = join(scripts, 'annotating.cjs');
    const entryPoints = [join(import.meta.dirname, 'annotating.mts')];
    buildSync({ entryPoints, bundle: true, platform: 'node', format: 'cjs', outfile: script, logLevel: 'error' });
  });
  suiteTeardown(() => {
    rmSync(scripts, { recursive: true, force: true });
  });
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-annotations-'));
    writeFileSync(join(folder, 'a.txt'), DOCUMENT);
  });
  teardown(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function assertAllStored(acknowledged: readonly string[]): Promise<void> {
    const { pages, problems } = await new Pages(nodeFileSystem, `${uriOf(folder)}/.variorum`).read();
    assert.equal(problems.size, 0);
    const notes = pages.flatMap(({ items }) => items.flatMap((item) => ('note' in item ? [item.note] : [])));
    const stored = new Set(notes);
    assert.equal(stored.size, notes.length, 'none is there twice');
    assert.deepEqual(
      acknowledged.filter((note) => !stored.has(note)),
      [],
    );
    const texts = readdirSync(join(folder, '.variorum', 'texts'));
    assert.deepEqual(texts, [`${storedTextHash(DOCUMENT)}.txt`]);
    assert.equal(readFileSync(join(folder, '.variorum', 'texts', texts[0] ?? ''), 'utf8'), DOCUMENT);
  }

  test(`none is lost, doubled or unreadable when an annotating window is killed ${String(KILLS)} times`, async () => {
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const window = { script, folder, name: `w${String(kill)}` };
      acknowledged.push(...(await writeUntil(window, 1 + (kill % 3), kill % 7)));
      // A page of tens of thousands would only slow the killing down.
      if (kill % 25 === 24) {
        await assertAllStored(acknowledged.splice(0));
        rmSync(join(folder, '.variorum'), { recursive: true });
      }
    }
    if (acknowledged.length > 0) await assertAllStored(acknowledged);
  });

  test('two windows that annotate at once keep what both record, in one page and without leftovers', async () => {
    const windows = ['a', 'b'].map((name) => writeUntil({ script, folder, name }, 25, 0, 25));
    const acknowledged = (await Promise.all(windows)).flat();
    assert.equal(acknowledged.length, 50);
    await assertAllStored(acknowledged);
    assert.equal(readdirSync(join(folder, '.variorum', 'annotations', 'a.txt')).length, 1);
  });

  test('a full disk is told to who annotates, and what was recorded before stays', function () {
    const mount = 'mount -t tmpfs -o size=128k variorum "$0"';
    if (spawnSync('unshare', ['-Urm', 'sh', '-c', mount, folder]).status !== 0) {
      if (this.test !== undefined) this.test.title += ' (this system lets no user mount a small disk)';
      return this.skip();
    }
    const run = `${mount} && echo '${DOCUMENT}' > "$0/a.txt"; "$1" "$2" "$0" full 100000; cat "$0"/.variorum/annotations/a.txt/*.json`;
    const output = execFileSync('unshare', ['-Urm', 'sh', '-c', run, folder, process.execPath, script], {
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    });
    const lines = output.split('\n');
    const refused = lines.findIndex((line) => line.startsWith('! '));
    assert.match(lines[refused] ?? '', /full/);
    const page = JSON.parse(lines.slice(refused + 1).join('\n')) as { items: { body: { value: string }[] }[] };
    assert.deepEqual(page.items.map(({ body }) => body[1]?.value).sort(), lines.slice(0, refused).sort());
  });
});
