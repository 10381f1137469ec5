import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { readDecisions } from '../../src/core/corpus/read-decisions';
import { readHistory } from '../../src/core/store/step-history';
import { nodeFileSystem, uriOf } from '../../src/server/node-file-system';
import { KILLS, writeUntil } from './killed-window.mjs';

const DOCUMENT = 'Mr. Jonas Feldkamp met Mrs. Paula Wiesner in May. Jonas Feldkamp said so. Paula Wiesner did not.';

suite('decisions on a real disk', () => {
  let folder: string;
  let scripts: string;
  let decider: string;
  suiteSetup(() => {
    // In one file: to start it a thousand times as modules would take longer than all the killing.
    scripts = mkdtempSync(join(tmpdir(), 'variorum-decider-'));
    decider = join(scripts, 'decider.cjs');
    const entryPoints = [join(import.meta.dirname, 'decider.mts')];
    buildSync({ entryPoints, bundle: true, platform: 'node', format: 'cjs', outfile: decider, logLevel: 'error' });
  });
  suiteTeardown(() => {
    rmSync(scripts, { recursive: true, force: true });
  });
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-decisions-'));
    writeFileSync(join(folder, 'a.txt'), DOCUMENT);
  });
  teardown(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function givenNames(): Promise<Set<string>> {
    const { decisions, problems } = await readDecisions(nodeFileSystem, uriOf(folder));
    assert.deepEqual(problems, []);
    return new Set(decisions.flatMap((decision) => (decision.kind === 'name' ? [decision.name] : [])));
  }

  async function assertAllStored(acknowledged: readonly string[]): Promise<void> {
    const given = await givenNames();
    assert.deepEqual(
      acknowledged.filter((name) => !given.has(name)),
      [],
    );
  }

  test(`none is lost, and none unreadable, when a deciding window is killed ${String(KILLS)} times`, async () => {
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const window = { script: decider, folder, name: `w${String(kill)}` };
      acknowledged.push(...(await writeUntil(window, 1 + (kill % 3), kill % 7)));
      // A folder with tens of thousands of decisions would only slow the killing down.
      if (kill % 25 === 24) {
        await assertAllStored(acknowledged.splice(0));
        rmSync(join(folder, '.variorum'), { recursive: true });
      }
    }
    await assertAllStored(acknowledged);
    const steps: unknown = JSON.parse(readFileSync(join(folder, '.storage', 'steps.json'), 'utf8'));
    assert.ok(readHistory(steps).done.length > 0);
  });

  test('two windows that decide at once keep what both decide, in one file and without leftovers', async () => {
    const windows = ['a', 'b'].map((name) => writeUntil({ script: decider, folder, name }, 25, 0, 25));
    const acknowledged = (await Promise.all(windows)).flat();
    assert.equal(acknowledged.length, 50);
    await assertAllStored(acknowledged);
    assert.equal(readdirSync(join(folder, '.variorum', 'entities')).length, 1);
  });

  test('a full disk is told to who decides, and what was decided before stays', function () {
    const mount = 'mount -t tmpfs -o size=96k variorum "$0"';
    if (spawnSync('unshare', ['-Urm', 'sh', '-c', mount, folder]).status !== 0) {
      if (this.test !== undefined) this.test.title += ' (this system lets no user mount a small disk)';
      return this.skip();
    }
    const script = `${mount} && echo '${DOCUMENT}' > "$0/a.txt"; "$1" "$2" "$0" full 100000; cat "$0"/.variorum/entities/*.json`;
    const output = execFileSync('unshare', ['-Urm', 'sh', '-c', script, folder, process.execPath, decider], {
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    });
    const lines = output.split('\n');
    const refused = lines.findIndex((line) => line.startsWith('! '));
    assert.match(lines[refused] ?? '', /full/);
    const file = JSON.parse(lines.slice(refused + 1).join('\n')) as { decisions: { name: string }[] };
    assert.deepEqual(file.decisions.map(({ name }) => name).sort(), lines.slice(0, refused).sort());
  });
});
