import { join } from 'node:path';
import { RecordStore } from '../../src/core/store/record-store';
import { nodeFileSystem, uriOf } from '../../src/server/node-file-system';

/** The store of a `.variorum/` folder on the real disk. */
export function openStore(folder: string): RecordStore {
  return new RecordStore({
    files: nodeFileSystem,
    uriOf: (path) => uriOf(join(folder, path)),
    shapeOf: () => ({ live: 'records', bin: 'deleted', head: {} }),
    textOf: (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  });
}
