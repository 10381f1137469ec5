import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { nodeFileSystem, uriOf } from '../src/server/node-file-system';
import { AnnotationWindow } from '../test/unit/server/annotations/annotation-window';
import { print, tableText } from './table';
import { madeText } from './text/made-text';

/** How long an import takes from the request to everything written, and an export: 10,000 annotations on one text of 2 MB. Milliseconds. */
const BYTES = 2_000_000;
const COUNT = 10_000;
const LONG = 12;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Passages at equal distances; `shift`: by how much their positions are wrong. */
function places(text: string, shift: number): Place[] {
  return Array.from({ length: COUNT }, (_, at) => {
    const start = Math.floor((at * (text.length - 100)) / COUNT);
    return { start: start + shift, end: start + shift + LONG, words: text.slice(start, start + LONG) };
  });
}

const MADE: Readonly<
  Record<string, (text: string, shift: number) => { readonly name: string; readonly content: string }>
> = {
  w3c: (text, shift) => ({
    name: 'page.json',
    content: JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: places(text, shift).map(({ start, end, words }, at) => ({
        id: `http://example.org/${String(at)}`,
        type: 'Annotation',
        body: { type: 'TextualBody', purpose: 'tagging', value: 'PERSON' },
        target: {
          source: 'a.txt',
          selector: [
            { type: 'TextPositionSelector', start, end },
            {
              type: 'TextQuoteSelector',
              exact: words,
              prefix: text.slice(Math.max(0, start - shift - 32), start - shift),
            },
          ],
        },
      })),
    }),
  }),
  brat: (text, shift) => ({
    name: 'a.ann',
    content: places(text, shift)
      .map(
        ({ start, end, words }, at) =>
          `T${String(at + 1)}\tPERSON ${String(start)} ${String(end)}\t${words.replaceAll('\n', ' ')}\n`,
      )
      .join(''),
  }),
};

async function measure(format: string, shift: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  const text = madeText('plain', BYTES);
  writeFileSync(join(folder, 'a.txt'), text);
  const made = MADE[format]?.(text, shift) ?? { name: '', content: '' };
  const given = join(folder, made.name);
  writeFileSync(given, made.content);
  mkdirSync(join(folder, '.variorum'));
  const window = new AnnotationWindow(nodeFileSystem, uriOf(folder), 'Anna');
  await window.open(undefined, true);
  const started = performance.now();
  const answer = await window.ask<{ ok: boolean; added?: number }>('import', {
    format,
    files: [uriOf(given)],
    place: uriOf(folder),
  });
  const imported = performance.now() - started;
  const again = performance.now();
  await window.ask('export', {
    format,
    place: uriOf(folder),
    only: false,
    to: uriOf(join(folder, 'out')),
    file: false,
  });
  const exported = performance.now() - again;
  await window.stop();
  rmSync(folder, { recursive: true });
  return [format, shift === 0 ? 'stand' : 'moved', String(answer.added ?? 0), imported.toFixed(0), exported.toFixed(0)];
}

async function run(): Promise<void> {
  const rows: string[][] = [];
  for (const format of Object.keys(MADE)) for (const shift of [0, 7]) rows.push(await measure(format, shift));
  print(tableText([['format', 'passages', 'imported', 'import', 'export'], ...rows]));
}

void run();
