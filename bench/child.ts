import { Corpus } from '../src/core/corpus/corpus';
import { performance } from 'node:perf_hooks';
import { madeText, type TextKind } from './text/made-text';
import { loadTool } from './tools/load';
import type { Annotation, TextOptions, ToolName } from './tools/tool';

/** What a child process is asked to do; it answers in messages and is ended from outside. */
export type Job =
  | {
      readonly kind: 'annotate';
      readonly tool: ToolName;
      readonly texts: readonly (TextOptions & { readonly text: string })[];
    }
  | { readonly kind: 'speed'; readonly tool: ToolName; readonly text: MeasuredText; readonly runs: number }
  | { readonly kind: 'edit'; readonly text: MeasuredText; readonly runs: number }
  | { readonly kind: 'corpus'; readonly documents: number; readonly length: number };

/** A made text, or one that is given. */
export type MeasuredText =
  { readonly made: TextKind; readonly length: number } | { readonly given: string; readonly language: 'en' | 'de' };

export type Message =
  | { readonly kind: 'ready' }
  /** A list for each text; an empty one where the tool threw. */
  | { readonly kind: 'annotated'; readonly annotations: readonly (readonly Annotation[])[]; readonly threw: number }
  /** One run, in milliseconds. */
  | { readonly kind: 'run'; readonly ms: number; readonly found: number }
  | { readonly kind: 'done' };

function send(message: Message): void {
  process.send?.(message);
}

function textOf(text: MeasuredText, seed = 1): string {
  return 'made' in text ? madeText(text.made, text.length, seed) : text.given;
}

function timed(action: () => number): void {
  const start = performance.now();
  const found = action();
  send({ kind: 'run', ms: performance.now() - start, found });
}

function speed({ tool: name, text: measured, runs }: Extract<Job, { kind: 'speed' }>): void {
  const tool = loadTool(name);
  // Another text each run, the same ones for every tool: what a tool keeps from one text to the next shall not count.
  const texts = Array.from({ length: runs }, (_, run) => textOf(measured, run + 1));
  const language = 'made' in measured ? (measured.made === 'german' ? 'de' : 'en') : measured.language;
  send({ kind: 'ready' });
  for (const text of texts) timed(() => tool.annotate(text, { language, date: null }).length);
}

/** A word is typed into the middle of the document, letter by letter; each letter is one edit. */
function edit({ text: measured, runs }: Extract<Job, { kind: 'edit' }>): void {
  const corpus = new Corpus({ engineVersion: 'bench' });
  const text = textOf(measured);
  const fileName = 'made' in measured && measured.made === 'markdown' ? 'a.md' : 'a.txt';
  corpus.set('a', text, { fileName });
  send({ kind: 'ready' });
  const middle = text.indexOf(' ', text.length / 2);
  for (let run = 1; run <= runs; run++) {
    const edited = `${text.slice(0, middle)} ${'typing '.repeat(10).slice(0, run)}${text.slice(middle)}`;
    timed(() => corpus.set('a', edited, { fileName }).detection?.mentions.length ?? 0);
  }
}

/** A folder read cold, then the same texts once more. */
function corpusRuns({ documents, length }: Extract<Job, { kind: 'corpus' }>): void {
  const texts = Array.from({ length: documents }, (_, seed) =>
    madeText(seed % 2 === 0 ? 'plain' : 'markdown', length, seed),
  );
  const corpus = new Corpus({ engineVersion: 'bench' });
  send({ kind: 'ready' });
  for (let run = 0; run < 2; run++) {
    timed(() =>
      texts.reduce((found, text, at) => {
        const fileName = at % 2 === 0 ? 'a.txt' : 'a.md';
        return found + (corpus.set(`file:///${at}`, text, { fileName }).detection?.mentions.length ?? 0);
      }, 0),
    );
  }
}

function annotate({ tool: name, texts }: Extract<Job, { kind: 'annotate' }>): void {
  const tool = loadTool(name);
  send({ kind: 'ready' });
  let threw = 0;
  const annotations = texts.map(({ text, ...options }) => {
    try {
      return tool.annotate(text, options);
    } catch {
      threw++;
      return [];
    }
  });
  send({ kind: 'annotated', annotations, threw });
}

process.on('message', (job: Job) => {
  if (job.kind === 'annotate') annotate(job);
  else if (job.kind === 'speed') speed(job);
  else if (job.kind === 'edit') edit(job);
  else corpusRuns(job);
  send({ kind: 'done' });
  process.disconnect();
});
