import { FileSystemError, Uri, workspace } from 'vscode';
import type { WriteResult } from '../../server/protocol';
import { faultOf, sameBytes } from './model';

/** Replacements of one file go one after the other; another window is kept out by nothing but the comparison. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Replaces a file of a virtual folder if it holds what is expected (`null`: it must not exist): written under another name first and renamed, where
 * the provider can do that.
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
    if (!sameBytes(await contentOf(uri), expected)) return { ok: false, fault: 'changed', detail: '' };
    await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
    await write(uri, bytes);
    return { ok: true };
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : String(error);
    return { ok: false, fault: faultOf(code), detail: code };
  }
}

async function contentOf(uri: Uri): Promise<Uint8Array | null> {
  try {
    return await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

async function write(uri: Uri, bytes: Uint8Array): Promise<void> {
  const temporary = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` });
  try {
    await workspace.fs.writeFile(temporary, bytes);
    await workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch {
    // A provider that cannot rename over a file: written in place, and what was left of the attempt is taken away.
    await Promise.resolve(workspace.fs.delete(temporary)).catch(() => undefined);
    await workspace.fs.writeFile(uri, bytes);
  }
}
