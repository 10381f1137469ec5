import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY, referencePath } from '../../test/reference';

export interface BenchText {
  readonly name: string;
  readonly text: string;
}

const SHORTEST = 1000;
/** Of the development set every so many-th document. */
const EVERY = 6;

/** Our own texts and those of the reference folder where it is there, in a fixed order. */
export function benchTexts(): BenchText[] {
  const folders = [
    join(REPOSITORY, 'seeds'),
    join(REPOSITORY, 'test/corpus/open'),
    join(REPOSITORY, 'test/corpus/heldout'),
  ];
  const seeds = referencePath('seeds');
  const texts = [...folders, ...(seeds === null ? [] : [seeds])].flatMap(textsIn);
  const documents = referencePath('devsets', 'docs-fm2-dev.jsonl');
  if (documents !== null) texts.push(...documentsIn(documents));
  return texts.filter(({ text }) => text.length >= SHORTEST);
}

function textsIn(folder: string): BenchText[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function documentsIn(path: string): BenchText[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const all = lines.map((line) => JSON.parse(line) as { readonly id: string; readonly doc: string });
  const seen = new Set<string>();
  const once = all.filter(({ doc }) => !seen.has(doc.slice(0, 40)) && seen.add(doc.slice(0, 40)));
  return once.filter((_, at) => at % EVERY === 0).map(({ id, doc }) => ({ name: id, text: doc }));
}
