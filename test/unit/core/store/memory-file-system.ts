import type { FaultKind } from '../../../../src/core/model/problem';
import type { FileFault, FileKind, FileResult, FileSystem, FolderEntry } from '../../../../src/core/store/file-system';

/** A tree of files for tests: `mem:/a/b.txt` → content. Folders exist through what they hold. */
export class MemoryFileSystem implements FileSystem {
  readonly #files = new Map<string, Uint8Array>();
  readonly #sizes = new Map<string, number>();
  readonly #links = new Map<string, string>();
  readonly #faults = new Map<string, FaultKind>();
  /** Reverses listings, to show that order of the host does not matter. */
  reversed = false;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string | Uint8Array): this {
    this.#files.set(uri(path), typeof text === 'string' ? new TextEncoder().encode(text) : text);
    return this;
  }

  remove(path: string): this {
    this.#files.delete(uri(path));
    return this;
  }

  /** What a file holds; `undefined` when there is none. */
  bytes(path: string): Uint8Array | undefined {
    return this.#files.get(uri(path));
  }

  /** A file of a size that nobody has to hold in memory. */
  sized(path: string, bytes: number): this {
    this.#sizes.set(uri(path), bytes);
    return this.write(path, '');
  }

  link(path: string, target: string): this {
    this.#links.set(uri(path), uri(target));
    return this;
  }

  fail(path: string, fault: FaultKind): this {
    this.#faults.set(uri(path), fault);
    return this;
  }

  stat(at: string): Promise<FileResult<{ kind: FileKind; size: number; real: string }>> {
    const real = this.#resolve(at);
    if (real === null) return Promise.resolve(fault('link-loop'));
    const kind = this.#kind(real);
    if (kind === null) return Promise.resolve(fault('not-found'));
    const size = this.#sizes.get(real) ?? this.#files.get(real)?.length ?? 0;
    return Promise.resolve({ ok: true, value: { kind, size, real } });
  }

  listFolder(at: string): Promise<FileResult<readonly FolderEntry[]>> {
    const failing = this.#faults.get(at);
    if (failing !== undefined) return Promise.resolve(fault(failing));
    const real = this.#resolve(at);
    if (real === null || this.#kind(real) !== 'folder') return Promise.resolve(fault('not-a-folder'));
    const entries = new Map<string, FolderEntry>();
    for (const path of [...this.#files.keys(), ...this.#links.keys()]) {
      if (!path.startsWith(`${real}/`)) continue;
      const name = path.slice(real.length + 1).split('/')[0]!;
      const inner = `${real}/${name}`;
      const kind = this.#links.has(inner) ? 'link' : this.#kind(inner)!;
      entries.set(name, { name, uri: `${at}/${name}`, kind });
    }
    const list = [...entries.values()];
    return Promise.resolve({ ok: true, value: this.reversed ? list.reverse() : list });
  }

  readFile(at: string): Promise<FileResult<Uint8Array>> {
    const real = this.#resolve(at);
    const failing = this.#faults.get(at);
    if (failing !== undefined) return Promise.resolve(fault(failing));
    const bytes = real === null ? undefined : this.#files.get(real);
    return Promise.resolve(bytes === undefined ? fault('not-found') : { ok: true, value: bytes });
  }

  #kind(at: string): FileKind | null {
    if (this.#files.has(at)) return 'file';
    const below = [...this.#files.keys(), ...this.#links.keys()].some((path) => path.startsWith(`${at}/`));
    return below ? 'folder' : null;
  }

  #resolve(at: string): string | null {
    let path = at;
    for (let hops = 0; hops < 20; hops++) {
      const link = [...this.#links.keys()].find((from) => path === from || path.startsWith(`${from}/`));
      if (link === undefined) return path;
      path = this.#links.get(link)! + path.slice(link.length);
    }
    return null;
  }
}

export function uri(path: string): string {
  return `mem:/${path}`;
}

function fault(kind: FaultKind): FileFault {
  return { ok: false, fault: kind, detail: kind.toUpperCase() };
}
