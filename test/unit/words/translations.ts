import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Keys of the l10n bundle for every sentence that `t(…)` marks in a folder of sources, in the form the library looks them up. */
export function sentencesIn(...folders: string[]): string[] {
  const keys = new Set<string>();
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder), { recursive: true }) as string[]) {
      if (!name.endsWith('.ts')) continue;
      for (const key of sentences(readFileSync(join(root, folder, name), 'utf8'))) keys.add(key);
    }
  }
  return [...keys].sort();
}

const STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/.source;

function sentences(source: string): string[] {
  const plain = [...source.matchAll(new RegExp(`\\bt\\(\\s*(${STRING})`, 'g'))].map(([, text = '']) => literal(text));
  const commented = [
    ...source.matchAll(new RegExp(`\\bt\\(\\{\\s*message:\\s*(${STRING}),\\s*comment:\\s*\\[(${STRING})\\]`, 'g')),
  ].map(([, message = '', comment = '']) => `${literal(message)}/${literal(comment)}`);
  return [...plain, ...commented];
}

function literal(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\u\{?([0-9a-f]+)\}?|\\(.)/gi, (_, code?: string, char?: string) =>
      code === undefined ? (char ?? '') : String.fromCodePoint(parseInt(code, 16)),
    );
}

export function readJson(name: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(root, name), 'utf8')) as Record<string, string>;
}
