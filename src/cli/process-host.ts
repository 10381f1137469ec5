import { once } from 'node:events';
import { resolve } from 'node:path';
import { nodeFileSystem, uriOf } from '../server/node-file-system';
import { InputError, OutputClosed, type CliHost } from './host';

/** The host of a real run: standard streams, the local disk, the current folder. */
export function processHost(): CliHost {
  const { stdin, stdout, stderr } = process;
  let failure: Error | null = null;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    failure ??=
      error.code === 'EPIPE'
        ? new OutputClosed()
        : new InputError(`standard output: ${error.message}. Free some space or write elsewhere.`);
  });
  let shown = false;
  const progress = (text: string): void => {
    if (!shown && text === '') return;
    stderr.write(`\r\u001b[K${text}`);
    shown = text !== '';
  };
  return {
    files: nodeFileSystem,
    uriOf: (path) => uriOf(resolve(path)),
    input: stdin,
    write: async (text) => {
      const full = !stdout.write(text);
      if (full && failure === null) await once(stdout, 'drain').catch(() => undefined);
      if (failure !== null) throw failure;
    },
    warn: (line) => {
      progress('');
      stderr.write(`${line}\n`);
    },
    time: () => new Date().toISOString(),
    progress: stderr.isTTY ? progress : null,
  };
}
