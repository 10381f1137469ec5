import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../test/host/paths.mjs';
import type { Counts } from './counts.mjs';

/** Runs a script of `package.json`; throws when it fails. */
export function npmRun(script: string, ...args: readonly string[]): void {
  run('npm', ['run', '--silent', script, '--', ...args]);
}

interface MochaReport {
  readonly stats: { readonly passes: number; readonly failures: number; readonly pending: number };
  readonly failures: readonly { readonly fullTitle: string; readonly err: { readonly stack?: string } }[];
  readonly pending: readonly { readonly fullTitle: string }[];
}

/** Runs a script that starts Mocha; prints what failed and what was skipped, and answers the counts. */
export function mochaRun(script: string, say: (text: string) => void): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-mocha-'));
  const output = join(folder, 'report.json');
  try {
    let broken: unknown;
    try {
      npmRun(script, '--reporter', 'json', '--reporter-option', `output=${output}`);
    } catch (error) {
      broken = error;
    }
    const { stats, failures, pending } = readReport(output, broken);
    for (const { fullTitle, err } of failures) say(`FAILED ${fullTitle}\n${err.stack ?? ''}\n`);
    for (const { fullTitle } of pending) say(`skipped ${fullTitle}\n`);
    // Mocha may be content and what runs around it not: coverage below its threshold.
    const around = broken !== undefined && stats.failures === 0;
    if (around) say(`${String(broken)}\n`);
    return { passed: stats.passes, failed: stats.failures + (around ? 1 : 0), skipped: stats.pending };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(path: string, broken: unknown): MochaReport {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as MochaReport;
  } catch {
    throw broken === undefined ? new Error('Mocha left no report') : toError(broken);
  }
}

function run(command: string, args: readonly string[]): void {
  const { status, signal, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(status ?? signal)}`);
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
