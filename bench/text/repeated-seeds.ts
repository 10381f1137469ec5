import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencePath } from '../../test/reference';

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
