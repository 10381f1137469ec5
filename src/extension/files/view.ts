import { Disposable, FileSystemError, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  listFolderRequest,
  readFileRequest,
  removeFileRequest,
  replaceFileRequest,
  statRequest,
  type FileResult,
  type FileStat,
  type FolderEntry,
  type WriteResult,
} from '../../server/protocol';
import { replaceFile } from './replace-file';
import { base64, bytesOf, entryKindOf, faultOf, kindOf } from './model';

interface Params {
  readonly uri: string;
}

interface ReplaceParams extends Params {
  readonly bytes: string;
  readonly expected: string | null;
}

/** Reads and writes files for an engine that has no way to them itself. */
export function answerFileRequests(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(statRequest.method, ({ uri }: Params) => stat(Uri.parse(uri, true))),
    client.onRequest(listFolderRequest.method, ({ uri }: Params) => listFolder(Uri.parse(uri, true))),
    client.onRequest(readFileRequest.method, ({ uri }: Params) =>
      attempt(async () => base64(await workspace.fs.readFile(Uri.parse(uri, true)))),
    ),
    client.onRequest(replaceFileRequest.method, ({ uri, bytes, expected }: ReplaceParams) =>
      replaceFile(Uri.parse(uri, true), bytesOf(bytes), expected === null ? null : bytesOf(expected)),
    ),
    client.onRequest(removeFileRequest.method, ({ uri }: Params) => removeFile(Uri.parse(uri, true))),
  );
}

async function removeFile(uri: Uri): Promise<WriteResult> {
  try {
    await workspace.fs.delete(uri);
    return { ok: true };
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : String(error);
    return faultOf(code) === 'not-found' ? { ok: true } : { ok: false, fault: faultOf(code), detail: code };
  }
}

function stat(uri: Uri): Promise<FileResult<FileStat>> {
  return attempt(async () => {
    const { type, size } = await workspace.fs.stat(uri);
    return { kind: kindOf(type), size };
  });
}

function listFolder(uri: Uri): Promise<FileResult<readonly FolderEntry[]>> {
  return attempt(async () => {
    const entries = await workspace.fs.readDirectory(uri);
    return entries.map(([name, type]) => ({
      name,
      uri: Uri.joinPath(uri, name).toString(),
      kind: entryKindOf(type),
    }));
  });
}

async function attempt<T>(action: () => Promise<T>): Promise<FileResult<T>> {
  try {
    return { ok: true, value: await action() };
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : String(error);
    return { ok: false, fault: faultOf(code), detail: code };
  }
}
