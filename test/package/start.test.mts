import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, stayOffline } from '../host/browser.mjs';
import { ROOT } from '../host/paths.mjs';
import { ensureBrowser, ensureServer } from '../host/setup.mjs';
import { copyWorkspace } from '../host/workspace.mjs';

const START = ['--import', 'tsx', 'scripts/start.mts'];

suite('npm start', () => {
  suiteSetup(() => {
    ensureServer();
    ensureBrowser();
  });

  test('says what is wrong with a folder that is none', () => {
    const { status, stdout } = spawnSync(process.execPath, [...START, 'no/such/folder'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.match(stdout, /no.such.folder is not a folder/);
  });

  test('refuses options it does not know', () => {
    const { status, stdout } = spawnSync(process.execPath, [...START, '--fast'], { cwd: ROOT, encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stdout, /^Usage: /);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`shows a lit up document at the address it prints, and ${signal} leaves nothing behind`, async () => {
      const workspace = copyWorkspace(null);
      const child = spawn(process.execPath, [...START, '--browser', workspace.folder], { cwd: ROOT });
      try {
        const address = await addressOf(child);
        const browser = await launchBrowser();
        let family: number[];
        let temporary: string;
        try {
          const context = await browser.newContext();
          await stayOffline(context);
          const page = await context.newPage();
          await page.goto(address);
          await page.locator('.view-overlays [class*="TextEditorDecorationType"]').first().waitFor();
          family = descendants(child.pid!);
          temporary = dataFolder(family);
          assert.ok(existsSync(temporary));
        } finally {
          await browser.close();
        }
        const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
        child.kill(signal);
        assert.equal(await ended, 0);
        assert.ok(!existsSync(temporary), `${temporary} is still there`);
        await gone(family);
      } finally {
        child.kill('SIGKILL');
        workspace.remove();
      }
    });
  }
});

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\S+(?=\s)/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => {
      reject(new Error(`ended with ${String(code)}:\n${said}`));
    });
  });
}

/** Processes that this one started, and those that they started (Linux, like the server). */
function descendants(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : null;
    if (parent !== null) parents.set(Number(name), parent);
  }
  const found = [pid];
  for (const ancestor of found) {
    for (const [child, parent] of parents) if (parent === ancestor) found.push(child);
  }
  return found.slice(1);
}

function parentOf(pid: number): number | null {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(join('/proc', String(pid), 'status'), 'utf8'))?.[1]);
  } catch {
    return null; // ended in the meantime
  }
}

/** The folder that the server was given for its data. */
function dataFolder(pids: readonly number[]): string {
  const option = '--server-data-dir=';
  const given = pids
    .flatMap((pid) => readFileSync(join('/proc', String(pid), 'cmdline'), 'utf8').split('\0'))
    .find((argument) => argument.startsWith(option));
  assert.ok(given, 'a server with a data folder of its own runs');
  return given.slice(option.length);
}

/** The server's own helpers notice its end a moment later. */
async function gone(pids: readonly number[]): Promise<void> {
  const deadline = performance.now() + 10_000;
  const running = (): number[] => pids.filter((pid) => existsSync(join('/proc', String(pid))));
  while (running().length > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(running(), []);
}
