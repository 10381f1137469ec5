import type { WritableFileSystem } from '../core/store/file-system';

/** Everything the command line needs of the process it runs in; tests pass their own. */
export interface CliHost {
  readonly files: WritableFileSystem;
  /** The URI of a path as the user wrote it, absolute or from the current folder. */
  readonly uriOf: (path: string) => string;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes to standard output; resolves when more may be written. Rejects with `OutputClosed` when nobody reads any more. */
  readonly write: (text: string) => Promise<void>;
  /** Writes one line to standard error. */
  readonly warn: (line: string) => void;
  /** The time of day: ISO 8601 in UTC. */
  readonly time: () => string;
  /** Shows how far a long job is; `null` where standard error is no terminal. An empty text takes the last one away. */
  readonly progress: ((text: string) => void) | null;
}

/** Whoever read standard output has gone (`| head`): no error, only the end of the work. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** The command was called wrongly. The message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An input the command cannot do without is unreadable. The message names the file and says what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

export const EXIT_DONE = 0;
/** Wrong usage or unreadable input. */
export const EXIT_TROUBLE = 2;
