import { FileSystemError, Uri, workspace } from 'vscode';
import type { WriteResult } from '../../server/protocol';
import { faultOf } from './model';
import { replaceWhole, type ProvidedFiles } from './replace-whole';

/** Replacements of one file go one after the other; another window is kept out by nothing but the comparison. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Replaces a file of a virtual folder if it holds what is expected (`null`: it must not exist): see `replaceWhole`.
 */
export function replaceFile(uri: Uri, bytes: Uint8Array, expected: Uint8Array | null): Promise<WriteResult> {
  const replaced = last.then(() => replace(uri, bytes, expected));
  last = replaced;
  return replaced;
}

async function replace(uri: Uri, bytes: Uint8Array, expected: Uint8Array | null): Promise<WriteResult> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false)
    return { ok: false, fault: 'read-only', detail: uri.scheme };
  try {
    const replaced = await replaceWhole(PROVIDED, uri, bytes, expected);
    return replaced ? { ok: true } : { ok: false, fault: 'changed', detail: '' };
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : String(error);
    return { ok: false, fault: faultOf(code), detail: code };
  }
}

const PROVIDED: ProvidedFiles<Uri> = {
  read: async (uri) => {
    try {
      return await workspace.fs.readFile(uri);
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
      throw error;
    }
  },
  write: async (uri, bytes) => workspace.fs.writeFile(uri, bytes),
  rename: async (from, to) => workspace.fs.rename(from, to, { overwrite: true }),
  remove: async (uri) => workspace.fs.delete(uri),
  makeFolderOf: async (uri) => workspace.fs.createDirectory(Uri.joinPath(uri, '..')),
  besides: (uri) => uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` }),
};
