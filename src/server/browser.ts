import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { pureTextHash } from '../core/corpus/detection-key';
import { version } from '../../package.json';
import { engineBuild } from './build';
import { serve } from './server';
import { systemHost } from './system-host';

/** The worker's own side of the channel to the client; the compiler knows this file without a DOM. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** The server as a web worker: it has no disk, the client reads files for it. */
serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  version,
  build: engineBuild,
  ...systemHost,
  files: null,
  textHash: pureTextHash,
});
