import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { Folder, type FolderHost } from './folder';

/** Changes on disk come in bursts (a checkout, a build); we wait until one is over. In milliseconds. */
const QUIET = 200;

/** The folders of the window and what happens on disk in them. */
export class Folders {
  readonly #host: FolderHost;
  readonly #folders = new Map<string, Folder>();
  readonly #pending = new Map<Folder, Set<string>>();

  constructor(host: FolderHost) {
    this.#host = host;
  }

  add(uri: string): void {
    const folder = new Folder(uri, this.#host);
    if (this.#folders.has(folder.uri)) return;
    this.#folders.set(folder.uri, folder);
    this.#host.run('reading a folder', folder.refresh());
  }

  remove(uri: string): void {
    const key = new Folder(uri, this.#host).uri;
    const folder = this.#folders.get(key);
    if (folder === undefined) return;
    this.#folders.delete(key);
    this.#pending.delete(folder);
    folder.close();
  }

  /** Whether a folder reads this document from disk. */
  follows(uri: string): boolean {
    return [...this.#folders.values()].some((folder) => folder.has(uri));
  }

  /** Resolves when the folders that a document lies in have read it, or found that it is none of theirs. */
  async known(uri: string): Promise<void> {
    await Promise.all([...this.#folders.values()].map((folder) => folder.known(uri)));
  }

  /** Reads a folder although it was left. Resolves when it is read; unknown folders do nothing. */
  async readAnyway(uri: string): Promise<void> {
    await [...this.#folders.values()].find((folder) => folder.uri === uri)?.refresh([], true);
  }

  changed(events: readonly FileEvent[]): void {
    for (const { uri, type } of events) {
      const kind = KINDS[type];
      for (const folder of this.#folders.values()) {
        if (!folder.concernedBy(uri, kind)) continue;
        const stale = this.#pending.get(folder);
        if (stale !== undefined) stale.add(uri);
        else {
          this.#pending.set(folder, new Set([uri]));
          this.#host.clock.after(QUIET, () => {
            const changed = this.#pending.get(folder);
            this.#pending.delete(folder);
            if (changed !== undefined) this.#host.run('reading a folder', folder.refresh(changed));
          });
        }
      }
    }
  }
}

const KINDS = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const;
