import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the libraries from this folder's own lock when they are missing or older than it. Answers why not, or `null`. */
export function installLibraries(): string | null {
  const installed = join(__dirname, 'node_modules', '.package-lock.json');
  const lock = join(__dirname, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return null;
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: __dirname,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return npm.status === 0 ? null : `npm ci in bench/ failed: ${npm.stderr.trim().split('\n').at(-1) ?? ''}`;
}
