import { fork } from 'node:child_process';
import { build } from 'esbuild';
import { join } from 'node:path';
import type { Job, Message } from './child';

const CHILD = join(__dirname, 'out', 'child.cjs');

/** Bundles the child process as the extension's own bundles are built; the libraries stay outside. */
export async function buildChild(): Promise<void> {
  await build({
    entryPoints: [join(__dirname, 'child.ts')],
    outfile: CHILD,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
}

export interface JobResult {
  readonly messages: readonly Message[];
  /** Why there are no more messages, when the job did not end by itself. */
  readonly stopped?: string;
}

/** Runs one job in a process of its own, stopped after so many milliseconds. */
export function runJob(job: Job, limit: number): Promise<JobResult> {
  return new Promise((resolve) => {
    const child = fork(CHILD, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: ['--expose-gc'],
    });
    const messages: Message[] = [];
    let said = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limit);
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('message', (message) => messages.push(message as Message));
    child.on('close', () => {
      clearTimeout(timer);
      if (messages.at(-1)?.kind === 'done') resolve({ messages });
      else if (late) resolve({ messages, stopped: `stopped after ${limit / 1000} s` });
      else resolve({ messages, stopped: `failed: ${lastLine(said)}` });
    });
    child.send(job);
  });
}

/** The error of a process that ended with one; minified sources may stand on the line before it. */
function lastLine(text: string): string {
  const lines = text.trim().split('\n');
  return (lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1) ?? '').slice(0, 100);
}
