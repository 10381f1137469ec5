import type { Connection } from 'vscode-languageserver';
import type { FileResult, WritableFileSystem, WriteResult } from '../core/store/file-system';
import {
  listFolderRequest,
  readFileRequest,
  removeFileRequest,
  replaceFileRequest,
  statRequest,
  type RequestOf,
} from './protocol';

/** Files over the client: for virtual folders, and for every folder when the server runs in a web worker. */
export function clientFileSystem(connection: Pick<Connection, 'sendRequest'>): WritableFileSystem {
  return {
    stat: (uri) => ask(statRequest, uri),
    listFolder: (uri) => ask(listFolderRequest, uri),
    readFile: async (uri) => {
      const read = await ask(readFileRequest, uri);
      return read.ok ? { ok: true, value: bytesOf(read.value) } : read;
    },
    replaceFile: async (uri, bytes, expected) => {
      const params = { uri, bytes: base64Of(bytes), expected: expected === null ? null : base64Of(expected) };
      try {
        return await connection.sendRequest<WriteResult>(replaceFileRequest.method, params);
      } catch (error) {
        return { ok: false, fault: 'unavailable', detail: error instanceof Error ? error.message : String(error) };
      }
    },
    removeFile: async (uri) => {
      try {
        return await connection.sendRequest<WriteResult>(removeFileRequest.method, { uri });
      } catch (error) {
        return { ok: false, fault: 'unavailable', detail: error instanceof Error ? error.message : String(error) };
      }
    },
  };

  async function ask<T>(request: RequestOf<{ uri: string }, FileResult<T>>, uri: string): Promise<FileResult<T>> {
    try {
      return await connection.sendRequest<FileResult<T>>(request.method, { uri });
    } catch (error) {
      return { ok: false, fault: 'unavailable', detail: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** `file:` URIs to the local disk, the rest to the client. */
export function byScheme(local: WritableFileSystem, remote: WritableFileSystem): WritableFileSystem {
  const of = (uri: string): WritableFileSystem => (uri.startsWith('file:') ? local : remote);
  return {
    stat: (uri) => of(uri).stat(uri),
    listFolder: (uri) => of(uri).listFolder(uri),
    readFile: (uri) => of(uri).readFile(uri),
    replaceFile: (uri, bytes, expected) => of(uri).replaceFile(uri, bytes, expected),
    removeFile: (uri) => of(uri).removeFile(uri),
  };
}

/** In every host (Node, worker), but in no ECMAScript library file. */
declare const atob: (base64: string) => string;
declare const btoa: (binary: string) => string;

/** In pieces, because a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(pieces.join(''));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
