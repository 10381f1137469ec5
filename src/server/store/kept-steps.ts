import { utf8Text } from '../../core/corpus/read-records';
import type { WritableFileSystem } from '../../core/store/file-system';
import { NO_STEPS, printHistory, readHistory, type StepHistory } from '../../core/store/step-history';

/** Another window of the same storage may win this often in a row before a write is given up: steps are a convenience. */
const MOST_TRIES = 5;

/** The history of steps in a file of the client's storage folder; in memory only where there is none. */
export class KeptSteps {
  readonly #files: WritableFileSystem;
  readonly #uri: string | null;
  #history: StepHistory = NO_STEPS;
  #loaded: Promise<void> | undefined;

  /** `storage`: URI of the folder. */
  constructor(files: WritableFileSystem, storage: string | null) {
    this.#files = files;
    this.#uri = storage === null ? null : `${storage.replace(/\/$/, '')}/steps.json`;
  }

  async history(): Promise<StepHistory> {
    this.#loaded ??= this.#load();
    await this.#loaded;
    return this.#history;
  }

  /** Answers why it will not survive a reload; `null` when it will, or nobody asked for that. */
  async keep(history: StepHistory): Promise<string | null> {
    this.#history = history;
    if (this.#uri === null) return null;
    const bytes = printHistory(history);
    for (let tries = 1; ; tries++) {
      const before = await this.#files.readFile(this.#uri);
      if (!before.ok && before.fault !== 'not-found') return before.detail;
      const written = await this.#files.replaceFile(this.#uri, bytes, before.ok ? before.value : null);
      if (written.ok) return null;
      if (written.fault !== 'changed' || tries === MOST_TRIES) return `${written.fault} ${written.detail}`;
    }
  }

  async #load(): Promise<void> {
    if (this.#uri === null) return;
    const read = await this.#files.readFile(this.#uri);
    const text = read.ok ? utf8Text(read.value) : null;
    if (text === null) return;
    try {
      this.#history = readHistory(JSON.parse(text));
    } catch {
      // Broken by another program: there is nothing to undo then, and nothing of what people stored is touched.
    }
  }
}
