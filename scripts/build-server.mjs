/**
 * Builds the server: one file for the process on the desktop and the worker on the web. Word lists make up most of it; a second copy
 * would take the package over its size (docs/decisions/0013).
 */
import { createRequire, builtinModules } from 'node:module';
import { build } from 'esbuild';

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
  outfile: 'dist/server.js',
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
