/**
 * Builds the server: one file for the process on the desktop and the worker on the web. Word lists make up most of it; a second copy
 * would take the package over its size (docs/decisions/0013).
 */
import { createRequire, builtinModules } from 'node:module';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const OUTFILE = 'dist/server.js';

/**
 * The file is bundled as for a worker, so that libraries come in the form that runs everywhere. Only the language server's own entry
 * for processes is asked for as Node would; it is not evaluated in a worker.
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

await build({
  entryPoints: ['src/server/main.ts'],
  outfile: OUTFILE,
  bundle: true,
  platform: 'browser',
  conditions: ['worker'],
  format: 'iife',
  target: ['node20', 'es2022'],
  minify: true,
  logLevel: 'warning',
  external: ['node:*', ...builtinModules],
  plugins: [processEntries],
});

/** What is kept from one start to the next (docs/decisions/0016) is for the engine that found it: every change of the engine is another one. */
const PLACE = '@build-of-the-engine@';
const engine = await readFile(OUTFILE, 'utf8');
if (engine.split(PLACE).length !== 2) throw new Error(`${OUTFILE} should hold ${PLACE} once`);
await writeFile(OUTFILE, engine.replace(PLACE, createHash('sha256').update(engine).digest('hex').slice(0, 16)));
