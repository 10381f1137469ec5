import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const REPOSITORY = resolve(__dirname, '..');

/** Where the reference folder with seeds, gold and development sets is, if it is there at all. */
const REFERENCE = resolve(REPOSITORY, process.env['VARIORUM_SHARED'] ?? '../shared');

/** A path inside the reference folder, or `null` when it is absent. */
export function referencePath(...parts: readonly string[]): string | null {
  const path = join(REFERENCE, ...parts);
  return existsSync(path) ? path : null;
}

/** The seeds one after the other, over and over, up to a length. */
export function repeatedSeeds(length: number): string | null {
  const folder = referencePath('seeds');
  if (folder === null) return null;
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const all = names
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}
