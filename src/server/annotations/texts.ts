import { utf8Bytes } from '../../core/store/stored-text';
import { utf8Text } from '../../core/corpus/read-records';
import type { WritableFileSystem } from '../../core/store/file-system';
import type { StoreFault } from '../../core/store/record-store';

/** Folder of `.variorum/` for texts that annotations were made on. */
const FOLDER = 'texts';

/** The stored texts that annotations of one corpus were made on, by their hash: written with the first annotation on a text, removed when nothing refers to it. */
export class BaseTexts {
  readonly #files: WritableFileSystem;
  readonly #uriOf: (path: string) => string;
  /** Texts that are on disk, or are to be written with the next step that refers to them. `null`: asked for and not there. */
  readonly #known = new Map<string, string | null>();
  readonly #onDisk = new Set<string>();

  /** `uriOf`: URI of a path relative to `.variorum/`. */
  constructor(files: WritableFileSystem, uriOf: (path: string) => string) {
    this.#files = files;
    this.#uriOf = uriOf;
  }

  /** A text that annotations are going to be made on. */
  offer(hash: string, stored: string): void {
    this.#known.set(hash, stored);
  }

  /** After `load`. `null`: it is not kept any more. */
  get(hash: string): string | null {
    return this.#known.get(hash) ?? null;
  }

  async load(hashes: Iterable<string>): Promise<void> {
    for (const hash of hashes) {
      if (this.#known.has(hash) || !isHash(hash)) continue;
      const read = await this.#files.readFile(this.#uri(hash));
      this.#known.set(hash, read.ok ? utf8Text(read.value) : null);
      if (read.ok) this.#onDisk.add(hash);
    }
  }

  /** Writes those of the texts that are known and not on disk. */
  async keep(hashes: Iterable<string>): Promise<StoreFault | null> {
    for (const hash of hashes) {
      const text = this.#known.get(hash) ?? null;
      if (this.#onDisk.has(hash) || text === null) continue;
      const written = await this.#files.replaceFile(this.#uri(hash), utf8Bytes(text), null);
      // Whoever wrote it before us wrote the same: its name is its hash.
      if (!written.ok && written.fault !== 'changed') {
        return { path: `${FOLDER}/${hash}.txt`, kind: 'unwritable', fault: written.fault, detail: written.detail };
      }
      this.#onDisk.add(hash);
    }
    return null;
  }

  /** Nothing refers to these any more. What cannot be removed stays: it harms nobody. */
  async drop(hashes: Iterable<string>): Promise<void> {
    for (const hash of hashes) {
      if (!isHash(hash)) continue;
      await this.#files.removeFile(this.#uri(hash));
      this.#onDisk.delete(hash);
    }
  }

  /** What is on disk may be other texts now. */
  forgetMissing(): void {
    for (const [hash, text] of this.#known) if (text === null) this.#known.delete(hash);
    this.#onDisk.clear();
  }

  #uri(hash: string): string {
    return this.#uriOf(`${FOLDER}/${hash}.txt`);
  }
}

/** A hash comes from a file that anybody may have written; it becomes the name of one. */
function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
