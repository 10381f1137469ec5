import type { FaultKind } from '../model/problem';

/**
 * The engine's only way to files. Hosts implement it: Node in `src/server/node-file-system.ts`, virtual folders through the
 * client. Files are named by URI strings as VS Code writes them; core never builds one from a name, it takes those the host lists.
 * Nothing here rejects: what went wrong is part of the answer.
 */
export interface FileSystem {
  stat(uri: string): Promise<FileResult<FileStat>>;
  /** What a folder holds, in any order, without `.` and `..`. */
  listFolder(uri: string): Promise<FileResult<readonly FolderEntry[]>>;
  /** The bytes as they are on disk. Whoever calls asks `stat` for the size first. */
  readFile(uri: string): Promise<FileResult<Uint8Array>>;
}

export type FileResult<T> = { readonly ok: true; readonly value: T } | FileFault;

export interface FileFault {
  readonly ok: false;
  readonly fault: FaultKind;
  /** The host's own code (`EACCES`), for the message. */
  readonly detail: string;
}

export type FileKind = 'file' | 'folder' | 'other';

export interface FileStat {
  /** Of what a link leads to. */
  readonly kind: FileKind;
  /** Bytes. */
  readonly size: number;
  /** The URI with every link on the way resolved; absent where the host cannot tell. */
  readonly real?: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly uri: string;
  /** `link`: whatever it leads to; ask `stat`. */
  readonly kind: FileKind | 'link';
}

/** Files that people's work is kept in: they are written too. */
export interface WritableFileSystem extends FileSystem {
  /**
   * Replaces the content of a file, whole or not at all, folders on the way made. `expected` is what it must hold (`null`: it must not exist); when
   * it holds something else nothing is written and the fault is `changed`.
   */
  replaceFile(uri: string, bytes: Uint8Array, expected: Uint8Array | null): Promise<WriteResult>;
  /** Removes a file, and the folders that are empty then as far up as one named `.variorum`. One that is not there is no fault. */
  removeFile(uri: string): Promise<WriteResult>;
}

export type WriteResult = { readonly ok: true } | WriteFault;

export interface WriteFault {
  readonly ok: false;
  readonly fault: FaultKind | 'changed' | 'disk-full' | 'read-only';
  readonly detail: string;
}
