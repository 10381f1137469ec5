import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM, HOST, VSCODE } from './paths.mjs';

/**
 * Installs the VS Code server into `test/host/node_modules` unless the locked version is there.
 * No install scripts run, so nothing is built and nothing is fetched outside the package registry.
 */
export function ensureServer(say: (line: string) => void = print): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The VS Code server of test/host runs on Linux x64 only; set VSCODE_EXECUTABLE to a desktop VS Code.',
    );
  }
  const stamp = join(HOST, 'node_modules/.ready');
  const wanted = createHash('sha256')
    .update(readFileSync(join(HOST, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  say('Installing the VS Code server (about 145 MB to fetch, 460 MB on disk) ...');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: HOST,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // The browser half asks the server for static/node_modules/...: let that be this folder's packages.
  const link = join(VSCODE, 'node_modules');
  rmSync(link, { recursive: true, force: true });
  symlinkSync('../../..', link);
  writeFileSync(stamp, wanted);
}

/** Installs Debian's Chromium unless there is one (`CHROMIUM` names another). */
export function ensureBrowser(say: (line: string) => void = print): void {
  if (existsSync(CHROMIUM)) return;
  say('Installing Chromium ...');
  if (!apt('update', '-qq') || !apt('install', '-y', '-qq', 'chromium') || !existsSync(CHROMIUM)) {
    throw new Error('No Chromium: install one and name it in the environment variable CHROMIUM.');
  }
}

function apt(...args: string[]): boolean {
  const command = process.getuid?.() === 0 ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
  const { status } = spawnSync('/usr/bin/env', command, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
