import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly version: string;
}

export function manifestOf(extension: string): Manifest {
  return JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8')) as Manifest;
}

/** The setting that makes a server run this extension in the browser's worker instead of beside itself. */
export function webKind(extension: string): Record<string, unknown> {
  const { publisher, name } = manifestOf(extension);
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}
