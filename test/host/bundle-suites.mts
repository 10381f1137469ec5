import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles `FOLDER/*.test.ts` (for both extension hosts) and `FOLDER/KIND/*.test.ts` (for this one) into one CommonJS file,
 * as the web extension host wants it, and returns how many test files went in.
 */
export async function bundleSuites(kind: 'node' | 'web', folder: string, outfile: string): Promise<number> {
  const tests = [...testFiles(folder), ...testFiles(join(folder, kind))];
  const runner = join(import.meta.dirname, 'mocha', `${kind}.ts`);
  // CommonJS on purpose: Mocha's browser build, part of an ESM package, assigns the bundle's own `module.exports` on the way.
  const entry = `
    const { runSuites } = require(${JSON.stringify(runner)});
    module.exports = { run: () => runSuites(() => { ${tests.map((file) => `require(${JSON.stringify(file)});`).join(' ')} }) };
  `;
  await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: kind === 'web' ? 'browser' : 'node',
    target: kind === 'web' ? 'es2022' : 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
    external: kind === 'web' ? ['vscode'] : ['vscode', 'mocha'],
    ...(kind === 'web' ? { alias: WEB_ALIASES, define: WEB_GLOBALS } : {}),
  });
  return tests.length;
}

/** Node's modules for browsers where there is no Node: `assert` of npm, and `util` that comes with it. */
const WEB_ALIASES = {
  'node:assert/strict': join(import.meta.dirname, 'mocha/web-assert.ts'),
  'node:util': 'util',
};

/** What those two read of Node's globals. */
const WEB_GLOBALS = {
  global: 'globalThis',
  'process.env': '{}',
  'process.noDeprecation': 'true',
  'process.stderr': '{}',
};

function testFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
