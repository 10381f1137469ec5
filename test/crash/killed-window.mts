import { spawn } from 'node:child_process';

/** How often a writing window is killed; more by hand and before a release. */
export const KILLS = Number(process.env['VARIORUM_KILLS'] ?? 50);

export interface Window {
  /** TypeScript, or JavaScript, which starts faster. */
  readonly script: string;
  readonly folder: string;
  readonly name: string;
}

/** Runs a writer until it has written so many records, then kills it after `turns` turns of the event loop; the ids it acknowledged. */
export function writeUntil(
  { script, folder, name }: Window,
  records: number,
  turns: number,
  limit = Infinity,
): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [...(script.endsWith('.cjs') ? [] : ['--import', 'tsx']), script, folder, name, String(limit)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let output = '';
    let killed = false;
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (killed || output.split('\n').length <= records || limit !== Infinity) return;
      killed = true;
      afterTurns(turns, () => child.kill('SIGKILL'));
    });
    child.on('error', reject);
    child.on('close', () => {
      resolve(output.split('\n').slice(0, -1));
    });
  });
}

function afterTurns(turns: number, action: () => void): void {
  if (turns === 0) action();
  else
    setImmediate(() => {
      afterTurns(turns - 1, action);
    });
}
