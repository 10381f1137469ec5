import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { engineBuild } from './build';
import { nodeFileSystem } from './node-file-system';
import { nodeTextHash } from './node-text-hash';
import { serve } from './server';
import { systemHost } from './system-host';

/** The server as a process: transport by its arguments (`--node-ipc`, `--stdio`, `--pipe=…`). */
serve(createConnection(ProposedFeatures.all), {
  version,
  build: engineBuild,
  ...systemHost,
  files: nodeFileSystem,
  textHash: nodeTextHash,
});
