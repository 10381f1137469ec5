import { readFile, readdir, realpath, rm, rmdir, stat } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { FaultKind } from '../core/model/problem';
import type { FileFault, FileKind, FileResult, WritableFileSystem, WriteFault } from '../core/store/file-system';
import { replaceFile } from './node-replace-file';

/** `FileSystem` over the local disk, for `file:` URIs. */
export const nodeFileSystem: WritableFileSystem = {
  stat: (uri) =>
    attempt(async () => {
      const path = pathOf(uri);
      const found = await stat(path);
      return { kind: kindOf(found), size: found.size, real: uriOf(await realpath(path)) };
    }),
  listFolder: (uri) =>
    attempt(async () => {
      const folder = pathOf(uri);
      const entries = await readdir(folder, { withFileTypes: true });
      return entries.map((entry) => ({
        name: entry.name,
        uri: uriOf(join(folder, entry.name)),
        kind: entry.isSymbolicLink() ? ('link' as const) : kindOf(entry),
      }));
    }),
  readFile: (uri) => attempt(() => readFile(pathOf(uri))),
  replaceFile: async (uri, bytes, expected) => {
    try {
      const replaced = await replaceFile(pathOf(uri), bytes, expected);
      return replaced ? { ok: true } : { ok: false, fault: 'changed', detail: '' };
    } catch (error) {
      return writeFaultOf(error);
    }
  },
  removeFile: async (uri) => {
    try {
      await rm(pathOf(uri), { force: true });
      await removeEmptyFolders(dirname(pathOf(uri)));
      return { ok: true };
    } catch (error) {
      return writeFaultOf(error);
    }
  },
};

/** Up to `.variorum`, which stays: it says that the folder is a corpus. */
async function removeEmptyFolders(folder: string): Promise<void> {
  if (!dirname(folder).split(sep).includes('.variorum')) return;
  try {
    await rmdir(folder);
  } catch {
    // It holds something, or somebody else was faster: either way nothing is left to do here.
    return;
  }
  await removeEmptyFolders(dirname(folder));
}

/** The URI of an absolute path, written as VS Code writes it. */
export function uriOf(path: string): string {
  return URI.file(path).toString();
}

function pathOf(uri: string): string {
  return URI.parse(uri, true).fsPath;
}

function kindOf(entry: Pick<Dirent, 'isFile' | 'isDirectory'>): FileKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

async function attempt<T>(action: () => Promise<T>): Promise<FileResult<T>> {
  try {
    return { ok: true, value: await action() };
  } catch (error) {
    return faultOf(error);
  }
}

const FAULTS: Readonly<Record<string, FaultKind>> = {
  ENOENT: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ENOTDIR: 'not-a-folder',
  ELOOP: 'link-loop',
};

function faultOf(error: unknown): FileFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return { ok: false, fault: FAULTS[code] ?? 'unavailable', detail: code };
}

const WRITE_FAULTS: Readonly<Record<string, WriteFault['fault']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
};

function writeFaultOf(error: unknown): WriteFault {
  const { fault, detail } = faultOf(error);
  return { ok: false, fault: WRITE_FAULTS[detail] ?? fault, detail };
}
