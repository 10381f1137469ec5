import { CancellationToken } from 'vscode-languageserver';
import type { Corpus } from '../src/core/corpus/corpus';
import { markdownStyle } from '../src/server/hover-card/card-style';
import { nameCardOf } from '../src/server/hover-card/name-card';
import { writeCard } from '../src/server/hover-card/write-card';
import { mentionPlaceAt, type MentionPlace } from '../src/server/language/name-at';
import { definitionOf, highlightsOf, referencesOf } from '../src/server/language/navigation';
import { workspaceSymbols } from '../src/server/language/workspace-symbols';
import { Lines } from '../src/server/lines';
import { DEFAULT_SETTINGS } from '../src/server/settings';
import { madeCorpus, uriOf } from './gestures/made-corpus';
import { print, tableText } from './table';

const DOCUMENTS = 1000;
const PLACE = 'file:///made';
const HERE = uriOf(5);
const looking = { lines: new Lines(), settings: DEFAULT_SETTINGS };

/** Runs that count: the first one counts lines and looks names up, as the first gesture of a session does. */
const RUNS = 9;

async function main(): Promise<void> {
  const { corpus, known } = madeCorpus(DOCUMENTS);
  const started = performance.now();
  const entities = corpus.entities().length;
  print(`${DOCUMENTS} documents, ${entities} entities, linked in ${(performance.now() - started).toFixed(0)} ms\n`);
  const name = corpus.names(HERE).find(({ mention }) => known.includes(mention.text));
  if (name === undefined) throw new Error('no known name in the document at hand');
  const at = await placeOf(corpus, name.mention.fragments[0]?.start ?? 0);
  if (at === null) throw new Error('no name at its own place');
  const { entity } = at;
  if (entity === null) throw new Error('the name is not linked');
  print(`the name stands ${entity.mentions} times in ${entity.documents} documents\n`);
  const named = { ...at, entity };
  let edits = 0;
  const rows = [
    timed('hover card', '≤ 50 ms', () => card(named)),
    timed('hover card after an edit of another document', '', () => {
      corpus.set(uriOf(7), `${corpus.text(uriOf(7)) ?? ''} It was ${String(++edits)} times.`);
      return card(named);
    }),
    timed('definition', '', () => definitionOf(looking, at)),
    timed('references', '', () => referencesOf(looking, at, true)),
    timed('highlights', '', () => highlightsOf(looking, at)),
    timed('symbols of the folder, no query', '', () => symbols(corpus, '')),
    timed('symbols of the folder, "tor"', '', () => symbols(corpus, 'tor')),
  ];
  print(tableText([['answer', 'ms (median)', 'best', 'first', 'budget'], ...rows]));
}

function card(at: Parameters<typeof nameCardOf>[2]): string {
  return writeCard(nameCardOf(looking.lines, looking.settings, at), markdownStyle(true), HERE, {
    line: 0,
    character: 0,
  });
}

function symbols(corpus: Corpus, query: string): unknown {
  return workspaceSymbols(looking, { at: () => corpus }, [PLACE], query);
}

async function placeOf(corpus: Corpus, offset: number): Promise<MentionPlace | null> {
  const position = looking.lines.of(HERE, corpus.text(HERE) ?? '').positionAt(offset);
  const context = {
    readings: { current: () => Promise.resolve(undefined) },
    corpora: { placeOf: () => PLACE, at: () => corpus },
    documents: { all: () => [] },
    lines: looking.lines,
    settings: () => looking.settings,
  };
  return mentionPlaceAt(context, HERE, position, CancellationToken.None);
}

function timed(name: string, budget: string, run: () => unknown): string[] {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  const sorted = [...times].sort((a, b) => a - b);
  const shown = [sorted[Math.floor(RUNS / 2)], sorted[0], times[0]].map((time) => (time ?? NaN).toFixed(1));
  return [name, ...shown, budget];
}

void main();
