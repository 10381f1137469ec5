import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job, MeasuredText } from './child';
import { installLibraries } from './libraries';
import { repeatedSeeds } from './text/repeated-seeds';
import { buildChild, runJob } from './run-job';
import { print, tableText } from './table';
import type { TextKind } from './text/made-text';
import { TOOL_NAMES } from './tools/tool';

/** A library is stopped after so long, its start included. */
const LIMIT = 20_000;
/** Ours is only stopped so that the bench ends on a slow machine too. */
const OWN_LIMIT = 60_000;
const KB = 1000;

interface Measured {
  /** Median, after one run to warm up where there were several. */
  readonly ms: number;
  /** Shortest run: what the machine can do when nothing else is going on. */
  readonly best: number;
  readonly runs: number;
  readonly found: number;
  readonly stopped?: string;
}

async function measure(job: Job, limit = OWN_LIMIT): Promise<Measured> {
  const { messages, stopped } = await runJob(job, limit);
  const runs = messages.filter((message) => message.kind === 'run');
  const counted = (runs.length > 2 ? runs.slice(1) : runs).map((run) => run.ms).sort((a, b) => a - b);
  const ms = counted[Math.floor(counted.length / 2)] ?? NaN;
  return {
    ms,
    best: counted[0] ?? NaN,
    runs: runs.length,
    found: runs.at(-1)?.found ?? 0,
    ...(stopped === undefined ? {} : { stopped }),
  };
}

function row(name: string, length: number, measured: Measured, budget = ''): string[] {
  const { ms, best, runs, found, stopped = '' } = measured;
  const rate = (time: number): string => {
    const megabytes = length / 1e6 / (time / 1000);
    return megabytes.toFixed(megabytes < 0.1 ? 3 : 2);
  };
  const size = length >= 1e6 ? `${length / 1e6} MB` : `${length / KB} KB`;
  if (Number.isNaN(ms)) return [name, size, '–', '–', '–', '–', '0', stopped, budget];
  return [name, size, ms.toFixed(1), rate(ms), rate(best), String(found), String(runs), stopped, budget];
}

const HEADING = ['text', 'size', 'ms (median)', 'MB/s', 'best MB/s', 'found', 'runs', '', 'budget'];

async function measureOurs(): Promise<void> {
  const rows = [HEADING];
  const kinds: readonly (readonly [TextKind, readonly number[], string])[] = [
    ['plain', [50 * KB, 500 * KB, 5000 * KB], '≥ 2 MB/s'],
    ['markdown', [50 * KB, 500 * KB, 5000 * KB], ''],
    ['german', [500 * KB], '≥ 2 MB/s'],
    ['table', [500 * KB], ''],
    ['one paragraph', [500 * KB], ''],
  ];
  for (const [made, lengths, budget] of kinds) {
    for (const length of lengths) {
      const runs = length > 1e6 ? 5 : 15;
      rows.push(
        row(made, length, await measure({ kind: 'speed', tool: 'variorum', text: { made, length }, runs }), budget),
      );
    }
  }
  const seeds = repeatedSeeds(500 * KB);
  if (seeds === null) print('No reference folder: repeated seeds are not measured.');
  else {
    const text: MeasuredText = { given: seeds, language: 'en' };
    rows.push(row('seeds, repeated', 500 * KB, await measure({ kind: 'speed', tool: 'variorum', text, runs: 9 })));
  }
  print('Variorum: prose, names, dates, durations, ages and amounts, one thread\n');
  print(tableText(rows));
  const names = [HEADING];
  for (const made of ['plain', 'german', 'markdown'] as const) {
    const length = 500 * KB;
    names.push(row(made, length, await measure({ kind: 'names', text: { made, length }, runs: 9 })));
  }
  print('Names alone, before they are resolved\n');
  print(tableText(names));
}

async function measureEdits(): Promise<void> {
  const rows = [['', 'ms (median)', 'ms (best)', 'budget']];
  for (const [made, budget] of [
    ['plain', '≤ 30 ms'],
    ['markdown', '≤ 50 ms'],
  ] as const) {
    const { ms, best } = await measure({ kind: 'edit', text: { made, length: 50 * KB }, runs: 30 });
    rows.push([`a 50 KB document (${made}) after one letter more`, ms.toFixed(1), best.toFixed(1), budget]);
  }
  const { messages } = await runJob({ kind: 'corpus', documents: 1000, length: 10 * KB }, OWN_LIMIT);
  const [cold, again] = messages.filter((message) => message.kind === 'run');
  rows.push(['1,000 documents of 10 KB, cold, names linked, all mentions', cold?.ms.toFixed(0) ?? '–', '', '≤ 10 s']);
  rows.push(...(await measureKept()));
  rows.push(['the same once more, nothing changed', again?.ms.toFixed(0) ?? '–', '', '≤ 1 s']);
  for (const edit of ['a word', 'a known name', 'a name for all'] as const) {
    const { ms, best } = await measure({ kind: 'resolve', edit, documents: 1000, length: 10 * KB, runs: 20 });
    rows.push([`names of 1,000 documents after an edit of one (${edit})`, ms.toFixed(1), best.toFixed(1), '≤ 100 ms']);
  }
  const relinked = await measure({ kind: 'relink', documents: 1000, length: 10 * KB, runs: 20 });
  rows.push([
    'entities of 1,000 documents after an edit of one',
    relinked.ms.toFixed(1),
    relinked.best.toFixed(1),
    '≤ 100 ms',
  ]);
  print('Reading again\n');
  print(tableText(rows));
}

/** A start in a new process with what an earlier one knew: the best of three, and where its time went. */
async function measureKept(): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-bench-'));
  try {
    await runJob({ kind: 'keep', folder, documents: 1000, length: 10 * KB, claiming: false }, OWN_LIMIT);
    const starts: number[][] = [];
    let memory = NaN;
    let mentions = 0;
    for (let run = 0; run < 3; run++) {
      const { messages } = await runJob({ kind: 'kept', folder }, OWN_LIMIT);
      starts.push(messages.flatMap((message) => (message.kind === 'run' ? [message.ms] : [])));
      for (const message of messages) {
        if (message.kind === 'memory') memory = message.bytes;
        else if (message.kind === 'run') mentions = message.found;
      }
    }
    const whole = (parts: readonly number[]): number => parts.slice(0, 3).reduce((sum, ms) => sum + ms, 0);
    starts.sort((a, b) => whole(a) - whole(b));
    const parts = ['files of the cache', 'documents', 'names resolved and linked'];
    return [
      [
        'the same documents from the cache, to the list of entities',
        whole(starts[1] ?? []).toFixed(0),
        whole(starts[0] ?? []).toFixed(0),
        '≤ 1 s',
      ],
      ...[...parts.map((part) => `– ${part}`), 'and all their mentions, dates and amounts too'].map((part, at) => [
        part,
        starts[1]?.[at]?.toFixed(0) ?? '–',
        starts[0]?.[at]?.toFixed(0) ?? '–',
      ]),
      [`– MB of memory then, ${mentions} mentions`, (memory / 1e6).toFixed(0), '', '≤ 500 for 500,000'],
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Contradictions of 1,000 documents: cold in a process of their own, and from the cache in one each, of which the best of three counts. */
async function measureContradictions(): Promise<void> {
  const cold = await measureSteps({ kind: 'contradictions', documents: 1000, length: 10 * KB }, 3 * OWN_LIMIT);
  const [read, entities, drafted, compared] = cold.map(({ ms }) => ms);
  const folder = await mkdtemp(join(tmpdir(), 'variorum-bench-'));
  const starts: Step[][] = [];
  try {
    const keep = { kind: 'keep', folder, documents: 1000, length: 10 * KB, claiming: true } as const;
    await runJob(keep, 3 * OWN_LIMIT);
    for (let run = 0; run < 3; run++)
      starts.push(await measureSteps({ kind: 'kept contradictions', folder, edits: 21 }, OWN_LIMIT));
  } finally {
    await rm(folder, { recursive: true });
  }
  starts.sort((a, b) => (a[1]?.ms ?? Infinity) - (b[1]?.ms ?? Infinity));
  const [warm = []] = starts;
  const edits = warm.slice(5).sort((a, b) => a.ms - b.ms);
  const shown = (ms: number | undefined): string => ms?.toFixed(0) ?? '–';
  const row = (name: string, step: Step | undefined, budget = ''): string[] => [
    name,
    shown(step?.ms),
    String(step?.found ?? '–'),
    budget,
  ];
  const whole = [read, entities, drafted, compared].reduce((sum, ms) => (sum ?? NaN) + (ms ?? NaN));
  print('Contradictions of 1,000 documents of 10 KB\n');
  print(
    tableText([
      ['', 'ms', 'found', 'budget'],
      ['cold, from texts to cards', shown(whole), String(cold[3]?.found ?? '–'), '≤ 10 s'],
      row('– documents and their mentions', cold[0]),
      row('– entities', cold[1]),
      row('– claims of each document', cold[2]),
      row('– claims compared', cold[3]),
      row('the same documents from the cache, to the list of entities', warm[0], '≤ 1 s'),
      row('warm: from there, with claims from the cache, to all cards', warm[1], '≤ 1 s'),
      row('nothing changed', warm[2]),
      row('what is done behind the first answer', warm[3]),
      row('one document edited, to all cards (median)', edits[edits.length >> 1], '≤ 100 ms'),
      row('– the first edit', warm[4]),
    ]),
  );
}

interface Step {
  readonly ms: number;
  readonly found: number;
}

async function measureSteps(job: Job, limit: number): Promise<Step[]> {
  const { messages } = await runJob(job, limit);
  return messages.filter((message) => message.kind === 'run');
}

async function measureLibraries(): Promise<void> {
  const absent = installLibraries();
  if (absent !== null) {
    print(`The libraries are not measured: ${absent}`);
    return;
  }
  const length = 50 * KB;
  const rows = [['tool', ...HEADING.slice(1, -1)]];
  for (const tool of TOOL_NAMES) {
    rows.push(
      row(tool, length, await measure({ kind: 'speed', tool, text: { made: 'plain', length }, runs: 15 }, LIMIT)).slice(
        0,
        -1,
      ),
    );
  }
  print(`The same texts of 50 KB, plain English; each tool in a process of its own, stopped after ${LIMIT / 1000} s`);
  print('chrono-node finds dates only; the others dates and amounts\n');
  print(tableText(rows));
}

/** A word behind the command: only the part of that name. */
const ONLY = process.argv[2];

async function main(): Promise<void> {
  print(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  await buildChild();
  const parts: Readonly<Record<string, () => Promise<void>>> = {
    texts: measureOurs,
    edits: measureEdits,
    contradictions: measureContradictions,
    libraries: measureLibraries,
  };
  for (const [name, part] of Object.entries(parts)) if (ONLY === undefined || ONLY === name) await part();
}

void main();
