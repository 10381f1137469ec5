import { MentionForest } from '../src/core/corpus/mention-tree/mention-forest';
import type { Showing } from '../src/core/corpus/mention-tree/mention-tree';
import type { Corpus } from '../src/core/corpus/corpus';
import type { TreeRow } from '../src/core/model/mention-tree';
import { DETECTED_TYPES } from '../src/server/settings';
import { madeCorpus, uriOf } from './gestures/made-corpus';
import { print, tableText } from './table';

/** About 50 names of its own each. */
const DOCUMENTS = Number(process.argv[2] ?? 1000);
const PLACE = 'file:///made';
const BUDGET = '≤ 20 ms';
const RUNS = 5;

function main(): void {
  const { corpus } = madeCorpus(DOCUMENTS);
  const started = performance.now();
  const entities = corpus.entities().length;
  print(`${DOCUMENTS} documents, ${entities} entities, linked in ${(performance.now() - started).toFixed(0)} ms\n`);
  const forest = new MentionForest({ places: () => [PLACE], at: () => corpus });
  const edited = (): void => {
    edit(corpus);
    corpus.entities();
    forest.changed(PLACE);
  };
  const byName = showing({});
  const types = timed('first rows', () => forest.children(null, byName));
  const people = largest(forest.children(null, byName));
  const ranges = timed('ranges of the largest type', () => forest.children(people.id, byName));
  const middle = middleOf(forest.children(people.id, byName));
  const range = timed('a range, or the ranges in one', () => forest.children(middle.id, byName));
  const inner = middleOf(forest.children(middle.id, byName));
  const entity = inner.kind === 'range' ? middleOf(forest.children(inner.id, byName)) : inner;
  const known = middleOf(forest.children(largest(forest.children(null, showing({ filter: 'dr' }))).id, showing({})));
  const document = forest.children(entity.id, byName)[0] ?? entity;
  const rows = [
    types,
    ranges,
    range,
    timed('a range of entities', () => forest.children(inner.id, byName)),
    timed('the documents of an entity', () => forest.children(known.id, byName)),
    timed('the mentions of an entity in a document', () => forest.children(document.id, byName)),
    timed('first rows after an edit', () => forest.children(null, byName), edited),
    timed('ranges of the largest type after an edit', () => forest.children(people.id, byName), edited),
    timed('the documents of an entity after an edit', () => forest.children(entity.id, byName), edited),
    timed('first rows of one filter after another', () => forest.children(null, showing({ filter: nextFilter() }))),
    timed('ranges by mentions after an edit', () => forest.children(people.id, showing({ sort: 'mentions' })), edited),
    timed(
      'ranges by first mention after an edit',
      () => forest.children(people.id, showing({ sort: 'first' })),
      edited,
    ),
    timed('documents on top after an edit', () => forest.children(null, showing({ group: 'document' })), edited),
  ];
  print(tableText([['answer', 'ms (median)', 'first', 'worst', 'budget'], ...rows]));
}

function showing(view: Partial<Showing>): Showing {
  return { filter: '', sort: 'name', group: 'entity', types: DETECTED_TYPES, minConfidence: 0.5, ...view };
}

let edits = 0;
function edit(corpus: Corpus): void {
  corpus.set(uriOf(7), `${corpus.text(uriOf(7)) ?? ''} It was ${++edits} times.`);
}

const FILTERS = ['k', 'ka', 'kal', 'kalo', 'ter', 'terv', 'or', 'wen', 'z'];
let filters = 0;
function nextFilter(): string {
  return FILTERS[filters++ % FILTERS.length] ?? '';
}

function largest(rows: readonly TreeRow[]): TreeRow {
  const [most] = [...rows].sort((a, b) => b.mentions - a.mentions);
  if (most === undefined) throw new Error('no rows');
  return most;
}

function middleOf(rows: readonly TreeRow[]): TreeRow {
  const middle = rows[Math.floor(rows.length / 2)];
  if (middle === undefined) throw new Error('no rows');
  return middle;
}

/** `before`: what comes before each run and is not measured. */
function timed(name: string, run: () => unknown, before?: () => void): string[] {
  const times = Array.from({ length: RUNS }, () => {
    before?.();
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  const sorted = [...times].sort((a, b) => a - b);
  const shown = [sorted[Math.floor(RUNS / 2)], times[0], sorted.at(-1)].map((time) => (time ?? NaN).toFixed(1));
  return [name, ...shown, before === undefined ? BUDGET : ''];
}

main();
