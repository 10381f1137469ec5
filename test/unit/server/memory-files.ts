import type {
  FileKind,
  FileResult,
  WritableFileSystem,
  WriteFault,
  WriteResult,
} from '../../../src/core/store/file-system';

const NOT_FOUND = { ok: false, fault: 'not-found', detail: 'ENOENT' } as const;

/** A disk in memory: paths to texts or bytes. Folders are there by their files. */
export class MemoryFiles implements WritableFileSystem {
  readonly files = new Map<string, string | Uint8Array>();
  /** URIs read, in order. */
  readonly reads: string[] = [];
  /** Why nothing can be written; `null`: it can. */
  refuses: WriteFault['fault'] | null = null;

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    for (const [uri, content] of Object.entries(files)) this.files.set(uri, content);
  }

  stat(uri: string): Promise<FileResult<{ kind: FileKind; size: number; real: string }>> {
    const content = this.files.get(uri);
    if (content !== undefined) return answer({ kind: 'file', size: content.length, real: uri });
    if (this.#names(uri).size > 0) return answer({ kind: 'folder', size: 0, real: uri });
    return Promise.resolve(NOT_FOUND);
  }

  listFolder(uri: string): Promise<FileResult<{ name: string; uri: string; kind: FileKind }[]>> {
    const names = [...this.#names(uri)];
    return answer(
      names.map((name) => ({
        name,
        uri: `${uri}/${name}`,
        kind: this.files.has(`${uri}/${name}`) ? 'file' : 'folder',
      })),
    );
  }

  readFile(uri: string): Promise<FileResult<Uint8Array>> {
    this.reads.push(uri);
    const content = this.files.get(uri);
    if (content === undefined) return Promise.resolve(NOT_FOUND);
    return answer(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  replaceFile(uri: string, bytes: Uint8Array, expected: Uint8Array | null): Promise<WriteResult> {
    if (this.refuses !== null) return Promise.resolve({ ok: false, fault: this.refuses, detail: 'EFAKE' });
    const content = this.files.get(uri);
    const now = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    if (now?.join() !== expected?.join()) return Promise.resolve({ ok: false, fault: 'changed', detail: '' });
    this.files.set(uri, bytes);
    return Promise.resolve({ ok: true });
  }

  removeFile(uri: string): Promise<WriteResult> {
    if (this.refuses !== null) return Promise.resolve({ ok: false, fault: this.refuses, detail: 'EFAKE' });
    this.files.delete(uri);
    return Promise.resolve({ ok: true });
  }

  #names(uri: string): Set<string> {
    const inside = [...this.files.keys()].filter((file) => file.startsWith(`${uri}/`));
    return new Set(inside.map((file) => file.slice(uri.length + 1).split('/')[0] ?? ''));
  }
}

function answer<T>(value: T): Promise<{ ok: true; value: T }> {
  return Promise.resolve({ ok: true, value });
}
