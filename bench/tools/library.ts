import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Loads a package of `bench/package.json`. The bundled child process runs from `bench/out`. */
export function library(name: string): unknown {
  const require = createRequire(join(__dirname, '..', 'package.json'));
  return require(name) as unknown;
}
