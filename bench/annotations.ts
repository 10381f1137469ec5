import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { annotationPath } from '../src/core/annotate/page/annotation-path';
import { nodeFileSystem, uriOf } from '../src/server/node-file-system';
import { AnnotationWindow } from '../test/unit/server/annotations/annotation-window';
import { pageText } from './annotation-page';
import { print, tableText } from './table';
import { madeText } from './text/made-text';

/** How long a window waits for its annotations: one text of 2 MB, by the engine over the wire. Best of some, in milliseconds. */
const BYTES = 2_000_000;
const TIMES = 5;

async function measure(count: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  const uri = uriOf(join(folder, 'a.txt'));
  const text = madeText('plain', BYTES);
  writeFileSync(join(folder, 'a.txt'), text);
  const path = annotationPath('a.txt', 'Anna');
  const page = join(folder, '.variorum', path);
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, pageText(text, path, uri, count));
  const window = new AnnotationWindow(nodeFileSystem, uriOf(folder), 'Anna');
  await window.open(undefined, true);
  await window.show(uri, text);
  const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
  const marks = async (): Promise<void> => {
    await window.ask('annotations', { uri, version: window.version(uri), range });
  };
  const first = await took(marks);
  const typed: number[] = [];
  for (let at = 0; at < TIMES; at++) {
    await window.type(uri, text.slice(0, 5), `${String(at)}${text.slice(0, 5)}`);
    typed.push(await took(marks));
  }
  const long = text.split('\n').findLastIndex((line) => line.length > 100);
  const saved: number[] = [];
  for (let at = 0; at < TIMES; at++) {
    const start = 10 * at;
    const told = { tag: 'place' };
    const passages = [[{ start: { line: long, character: start }, end: { line: long, character: start + 5 } }]];
    await window.ask('mentions', { uri, version: window.version(uri), range });
    saved.push(await took(() => window.done({ kind: 'annotate', uri, version: window.version(uri), passages, told })));
  }
  await window.stop();
  rmSync(folder, { recursive: true });
  const best = (times: readonly number[]): string => Math.min(...times).toFixed(0);
  return [count.toLocaleString('en'), first.toFixed(0), best(typed), (saved[0] ?? 0).toFixed(0), best(saved.slice(1))];
}

async function took(action: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await action();
  return performance.now() - started;
}

async function run(): Promise<void> {
  const rows = [await measure(1000), await measure(10_000), await measure(50_000)];
  print(tableText([['annotations', 'first marks', 'marks after a letter', 'first save', 'later saves'], ...rows]));
}

void run();
