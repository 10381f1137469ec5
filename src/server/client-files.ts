import type { Connection } from 'vscode-languageserver';
import type { FileResult, FileSystem } from '../core/store/file-system';
import { listFolderRequest, readFileRequest, statRequest, type RequestOf } from './protocol';

/** `FileSystem` over the client: for virtual folders, and for every folder when the server runs in a web worker. */
export function clientFileSystem(connection: Pick<Connection, 'sendRequest'>): FileSystem {
  return {
    stat: (uri) => ask(statRequest, uri),
    listFolder: (uri) => ask(listFolderRequest, uri),
    readFile: async (uri) => {
      const read = await ask(readFileRequest, uri);
      return read.ok ? { ok: true, value: bytesOf(read.value) } : read;
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
export function byScheme(local: FileSystem, remote: FileSystem): FileSystem {
  const of = (uri: string): FileSystem => (uri.startsWith('file:') ? local : remote);
  return {
    stat: (uri) => of(uri).stat(uri),
    listFolder: (uri) => of(uri).listFolder(uri),
    readFile: (uri) => of(uri).readFile(uri),
  };
}

/** In every host (Node, worker), but in no ECMAScript library file. */
declare const atob: (base64: string) => string;

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
