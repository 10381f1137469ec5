import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { OutputClosed, type CliHost } from '../../../src/cli/host';
import { run } from '../../../src/cli/run';
import { nodeFileSystem, uriOf } from '../../../src/server/node-file-system';

/** What one command line answered. */
export interface Answer {
  readonly exitCode: number;
  readonly out: string;
  /** Lines of standard error. */
  readonly errors: readonly string[];
}

/** A real folder on disk that is gone after the test. */
export class Scratch {
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
  }

  static async create(): Promise<Scratch> {
    return new Scratch(await mkdtemp(join(tmpdir(), 'variorum-')));
  }

  remove(): Promise<void> {
    return rm(this.#root, { recursive: true, force: true });
  }

  path(name = ''): string {
    return resolve(this.#root, name);
  }

  async write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(this.path(name)), { recursive: true });
      await writeFile(this.path(name), content);
    }
  }

  /** Runs the command line in this folder, in this process. */
  async run(
    args: readonly string[],
    options: Partial<CliHost> & { readonly input?: AsyncIterable<Uint8Array> } = {},
  ): Promise<Answer> {
    const out: string[] = [];
    const errors: string[] = [];
    const host: CliHost = {
      files: nodeFileSystem,
      uriOf: (path) => uriOf(this.path(path)),
      input: chunks(),
      write: (text) => {
        out.push(text);
        return Promise.resolve();
      },
      warn: (line) => errors.push(line),
      time: () => '2024-05-01T12:00:00.000Z',
      progress: null,
      ...options,
    };
    const exitCode = await run(args, host);
    return { exitCode, out: out.join(''), errors };
  }
}

/** Standard input in the given pieces. */
export async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    await Promise.resolve();
    yield typeof part === 'string' ? new TextEncoder().encode(part) : part;
  }
}

export function closedOutput(): Promise<void> {
  return Promise.reject(new OutputClosed());
}
