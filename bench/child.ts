import { Corpus } from '../src/core/corpus/corpus';
import { performance } from 'node:perf_hooks';
import { detectDates } from '../src/core/detect/dates/detect-dates';
import { keepLongest } from '../src/core/detect/keep-longest';
import { detectMoney } from '../src/core/detect/money/detect-money';
import { detectNames } from '../src/core/detect/names/detect-names';
import { readDocument } from '../src/core/text/read';
import { runContradictions } from './contradictions/runs';
import { contradictWithKept, keepDocuments, startWithKept } from './kept-documents';
import { madeText, type TextKind } from './text/made-text';
import { NAMES } from './text/sentences';
import { loadTool } from './tools/load';
import type { Annotation, FolderText, ToolName } from './tools/tool';

/** What a child process is asked to do; it answers in messages and is ended from outside. */
export type Job =
  | {
      readonly kind: 'annotate';
      readonly tool: ToolName;
      readonly texts: readonly FolderText[];
      /** The texts are one folder: where the tool can, one text helps with another. */
      readonly areFolder: boolean;
    }
  | { readonly kind: 'speed'; readonly tool: ToolName; readonly text: MeasuredText; readonly runs: number }
  | { readonly kind: 'edit'; readonly text: MeasuredText; readonly runs: number }
  | { readonly kind: 'names'; readonly text: MeasuredText; readonly runs: number }
  /** Fills a folder for `kept`; `claiming`: for `kept contradictions`. */
  | {
      readonly kind: 'keep';
      readonly folder: string;
      readonly documents: number;
      readonly length: number;
      readonly claiming: boolean;
    }
  | { readonly kind: 'kept contradictions'; readonly folder: string; readonly edits: number }
  | { readonly kind: 'kept'; readonly folder: string }
  | { readonly kind: 'corpus'; readonly documents: number; readonly length: number }
  | { readonly kind: 'contradictions'; readonly documents: number; readonly length: number }
  /** Edits in one document among others, each followed by the list of entities. */
  | { readonly kind: 'relink'; readonly documents: number; readonly length: number; readonly runs: number }
  | {
      readonly kind: 'resolve';
      readonly edit: CorpusEdit;
      readonly documents: number;
      readonly length: number;
      readonly runs: number;
    };

/**
 * What is edited in one document of a corpus: a word that is no name; a title beside a name that all documents hold and many know; one
 * beside a name that all hold and none knows, so that all of them have to be resolved again.
 */
export type CorpusEdit = 'a word' | 'a known name' | 'a name for all';

/** A made text, or one that is given. */
export type MeasuredText =
  { readonly made: TextKind; readonly length: number } | { readonly given: string; readonly language: 'en' | 'de' };

export type Message =
  | { readonly kind: 'ready' }
  /** A list for each text; an empty one where the tool threw. */
  | { readonly kind: 'annotated'; readonly annotations: readonly (readonly Annotation[])[]; readonly threw: number }
  /** One run, in milliseconds. */
  | { readonly kind: 'run'; readonly ms: number; readonly found: number }
  /** After a collection, where the process may ask for one. */
  | { readonly kind: 'memory'; readonly bytes: number }
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
    timed(() => {
      corpus.set('a', edited, { fileName });
      return corpus.mentions('a').length;
    });
  }
}

/** Names alone: prose, dates and amounts are there before the clock starts. */
function namesAlone({ text: measured, runs }: Extract<Job, { kind: 'names' }>): void {
  const format = 'made' in measured && measured.made === 'markdown' ? 'markdown' : 'text';
  const documents = Array.from({ length: runs }, (_, run) => readDocument(textOf(measured, run + 1), { format }));
  const values = documents.map((one) => keepLongest([...detectDates(one).mentions, ...detectMoney(one)]));
  send({ kind: 'ready' });
  for (const [at, document] of documents.entries()) {
    timed(() => detectNames(document, values[at] ?? []).runs.length);
  }
}

/** Two versions of one document in turn: after the first two their detections are at hand, and what is measured is resolution. */
function resolveAgain({ edit: edited, documents, length, runs }: Extract<Job, { kind: 'resolve' }>): void {
  const corpus = new Corpus({ engineVersion: 'bench' });
  for (let at = 0; at < documents; at++) {
    corpus.set(`file:///${at}`, `${madeText('plain', length, at)}\n\nThey spoke of Quandel again.\n`);
  }
  const end: Readonly<Record<CorpusEdit, string>> = {
    'a word': 'They walked home.',
    'a known name': NAMES.map((name) => `Mr. ${name} came.`).join(' '),
    'a name for all': 'Mr. Quandel came, and Mrs. Quandel, and Dr. Quandel.',
  };
  const first = madeText('plain', length);
  const versions = [first, `${first}\n\n${end[edited]}\n`];
  const uris = corpus.uris();
  const all = (): number => uris.reduce((found, uri) => found + corpus.mentions(uri).length, 0);
  for (const text of versions) {
    corpus.set('file:///0', text);
    all();
  }
  send({ kind: 'ready' });
  for (let run = 0; run < runs; run++) {
    timed(() => {
      corpus.set('file:///0', versions[run % 2] ?? '');
      return all();
    });
  }
}

/** Every edit brings one name that nobody else has and takes the last one away. */
function relink({ documents, length, runs }: Extract<Job, { kind: 'relink' }>): void {
  const corpus = new Corpus({ engineVersion: 'bench' });
  for (let at = 0; at < documents; at++) corpus.set(`file:///${at}`, madeText('plain', length, at));
  corpus.entities();
  const text = corpus.text('file:///0') ?? '';
  send({ kind: 'ready' });
  for (let run = 1; run <= runs; run++) {
    const edited = `${text}\n\nMr. Quandel${'o'.repeat(run)} came.\n`;
    timed(() => {
      corpus.set('file:///0', edited);
      return corpus.entities().length;
    });
  }
}

/** A folder read cold, names linked; then the same texts once more. */
function corpusRuns({ documents, length }: Extract<Job, { kind: 'corpus' }>): void {
  const texts = Array.from({ length: documents }, (_, seed) =>
    madeText(seed % 2 === 0 ? 'plain' : 'markdown', length, seed),
  );
  const corpus = new Corpus({ engineVersion: 'bench' });
  send({ kind: 'ready' });
  for (let run = 0; run < 2; run++) {
    timed(
      () =>
        texts.reduce((found, text, at) => {
          const fileName = at % 2 === 0 ? 'a.txt' : 'a.md';
          corpus.set(`file:///${at}`, text, { fileName });
          return found + 1;
        }, 0) &&
        corpus.entities().length &&
        corpus.uris().reduce((found, uri) => found + corpus.mentions(uri).length, 0),
    );
  }
}

function annotate({ tool: name, texts, areFolder }: Extract<Job, { kind: 'annotate' }>): void {
  const tool = loadTool(name);
  send({ kind: 'ready' });
  if (areFolder && tool.annotateFolder !== undefined) {
    send({ kind: 'annotated', annotations: tool.annotateFolder(texts), threw: 0 });
    return;
  }
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

/** `corpora`: what the memory is measured of; handed in so that it is still there. */
function tellMemory(corpora: object): void {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  send({ kind: 'memory', bytes: heapUsed + arrayBuffers });
  held.add(corpora);
}

const held = new Set<object>();

async function work(job: Job): Promise<void> {
  if (job.kind === 'annotate') annotate(job);
  else if (job.kind === 'speed') speed(job);
  else if (job.kind === 'edit') edit(job);
  else if (job.kind === 'names') namesAlone(job);
  else if (job.kind === 'resolve') resolveAgain(job);
  else if (job.kind === 'relink') relink(job);
  else if (job.kind === 'contradictions') {
    runContradictions(job.documents, job.length, (ms, found) => {
      send({ kind: 'run', ms, found });
    });
  } else if (job.kind === 'keep') {
    await keepDocuments(job.folder, job.documents, job.length, job.claiming);
  } else if (job.kind === 'kept contradictions') {
    await contradictWithKept(job.folder, job.edits, (ms, found) => {
      send({ kind: 'run', ms, found });
    });
  } else if (job.kind === 'kept') {
    await startWithKept(job.folder, (ms, found) => {
      send({ kind: 'run', ms, found });
    }).then(tellMemory);
  } else corpusRuns(job);
  // A long list of annotations takes the channel a while: it must not be closed under it.
  process.send?.({ kind: 'done' } satisfies Message, () => {
    process.disconnect();
  });
}

process.on('message', (job: Job) => void work(job));
