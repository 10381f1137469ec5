/**
 * Builds what the extension is made of: the server and the client, one file each for the desktop and the web (docs/decisions/0013), and the desktop's small entry. A second
 * copy of either would take the package over its size: word lists make up most of the server, the library of the protocol most of the client.
 */
import { createRequire, builtinModules } from 'node:module';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const SERVER = 'dist/server.js';

/**
 * Files are bundled as for a worker, so that libraries come in the form that runs everywhere. Only the protocol's own entries for processes are asked for as Node would; they
 * are not evaluated in a worker.
 */
const processEntries = {
  name: 'process-entries',
  /** @param {import('esbuild').PluginBuild} bundling */
  setup(bundling) {
    bundling.onResolve({ filter: /^vscode-[\w-]+\/node$/ }, ({ path, importer }) => ({
      path: createRequire(importer).resolve(path),
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const everywhere = {
  bundle: true,
  platform: 'browser',
  conditions: ['worker'],
  target: ['node20', 'es2022'],
  minify: true,
  logLevel: 'warning',
  external: ['vscode', 'node:*', ...builtinModules],
  plugins: [processEntries],
};

await build({ ...everywhere, entryPoints: ['src/server/main.ts'], outfile: SERVER, format: 'iife' });
await build({ ...everywhere, entryPoints: ['src/extension/client.ts'], outfile: 'dist/client.js', format: 'cjs' });
await build({
  entryPoints: ['src/extension/desktop.ts'],
  outfile: 'dist/extension.js',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minify: true,
  logLevel: 'warning',
  external: ['vscode', './client'],
  // As a call of `require`, which esbuild leaves to the editor.
  supported: { 'dynamic-import': false },
});

/** What is kept from one start to the next (docs/decisions/0016) is for the engine that found it: every change of the engine is another one. */
const PLACE = '@build-of-the-engine@';
const engine = await readFile(SERVER, 'utf8');
if (engine.split(PLACE).length !== 2) throw new Error(`${SERVER} should hold ${PLACE} once`);
await writeFile(SERVER, engine.replace(PLACE, createHash('sha256').update(engine).digest('hex').slice(0, 16)));
