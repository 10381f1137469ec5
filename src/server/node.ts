import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { nodeFileSystem } from './node-file-system';
import { serve } from './server';
import { systemClock } from './system-clock';

/** The server as a process: transport by its arguments (`--node-ipc`, `--stdio`, `--pipe=…`). */
serve(createConnection(ProposedFeatures.all), { version, clock: systemClock, files: nodeFileSystem });
