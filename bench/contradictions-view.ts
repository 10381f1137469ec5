import { VERDICT_KINDS, type Verdict } from '../src/core/model/verdict';
import { ruledOn } from '../src/core/contradict/verdicts';
import { Corpus } from '../src/core/corpus/corpus';
import type { Contradiction } from '../src/core/model/contradiction';
import { CardBoard } from '../src/server/contradictions/card-board';
import { cardDiagnostics } from '../src/server/contradictions/card-diagnostics';
import { csvReport, markdownReport } from '../src/server/contradictions/card-report';
import { searchText } from '../src/server/contradictions/card-words';
import { cardRows } from '../src/server/contradictions/card-rows';
import { CardViews } from '../src/server/contradictions/card-view';
import { decisiveWords } from '../src/server/contradictions/decisive-words';
import { Settling } from '../src/server/contradictions/settling';
import type { Texts } from '../src/server/contradictions/wire-card';
import { Lines } from '../src/server/lines';
import type { CardRow, CardView } from '../src/server/protocol/contradictions';
import { systemClock } from '../src/server/system-clock';
import { madeCorpus } from './contradictions/made-corpus';
import { print, tableText } from './table';

/** As many cards, about: each body of a made document contradicts another document's. */
const CARDS = Number(process.argv[2] ?? 5000);
const DOCUMENTS = Number(process.argv[3] ?? 1000);
const PLACE = 'file:///made';
const BUDGET = '≤ 20 ms';
const RUNS = 5;
const VIEW: CardView = { group: 'status', tiers: ['certain', 'look'], kinds: [], filter: '', verdicts: 'open' };

/** What the view of contradictions costs the server: answers at many cards, and how soon the first card is there. */
async function main(): Promise<void> {
  print(tableText([['answer', 'ms (median)', 'first', 'worst', 'budget'], ...answers()]));
  print(tableText([['looking for contradictions', 'ms', 'budget'], ...(await lookings())]));
}

function answers(): string[][] {
  const corpus = new Corpus({ engineVersion: '1' });
  for (let at = 0; at < CARDS / 5; at++) {
    for (const [side, year] of [1801, 1871].entries())
      corpus.set(`${PLACE}/${at}-${side}.txt`, bodies(at, year), { fileName: 'a.txt' });
  }
  let cards = corpus.contradictions();
  const board = new CardBoard(PLACE, 'Anna');
  board.find(cards);
  const verdicts = cards.flatMap((card, at): Verdict[] => (at % 3 === 0 ? [dismissed(card, at)] : []));
  print(`${cards.length} cards of ${corpus.size} documents, ${verdicts.length} verdicts\n`);
  const views = new CardViews();
  const texts: Texts = {
    lines: new Lines(),
    text: (_, uri) => corpus.text(uri),
    decisive: (_, claim) => decisiveWords(corpus, claim),
  };
  const rows = (parent: string | null, view: Partial<CardView> = {}): readonly CardRow[] => {
    const whole = { ...VIEW, ...view };
    return cardRows([views.of(PLACE, board.cards, whole)], whole, parent, texts);
  };
  const renew = (): void => {
    cards = [...cards];
    board.find(cards);
  };
  const group = last(rows(null)).id;
  const range = last(rows(group)).id;
  const card = last(rows(range)).id;
  const subject = last(rows(last(rows(null, { group: 'subject' })).id, { group: 'subject' })).id;
  let words = 0;
  return [
    timed('words made ready for filters, once, beside answers', '', () => {
      for (const one of cards) searchText(one);
    }),
    timed('verdicts matched with all cards', '', () => {
      board.rule(verdicts);
    }),
    timed('first rows', BUDGET, () => rows(null)),
    timed('ranges of a status', BUDGET, () => rows(group)),
    timed('a range of 200 cards', BUDGET, () => rows(range)),
    timed('the passages of a card', BUDGET, () => rows(card)),
    timed('first rows after a change', BUDGET, () => rows(null), renew),
    timed('first rows by subject after a change', BUDGET, () => rows(null, { group: 'subject' }), renew),
    timed('first rows by document after a change', BUDGET, () => rows(null, { group: 'document' }), renew),
    timed('the cards of a subject', BUDGET, () => rows(subject, { group: 'subject' })),
    timed('first rows of one filter after another', BUDGET, () => rows(null, { filter: `founded ${1800 + words++}` })),
    timed('marks in all documents', '', () => cardDiagnostics(board.cards, texts)),
    timed('the report as Markdown', '', () => markdownReport([views.of(PLACE, board.cards, VIEW)], VIEW, texts)),
    timed('the report as CSV', '', () => csvReport([views.of(PLACE, board.cards, VIEW)], texts)),
  ];
}

/** Five statements on bodies of their own. */
function bodies(seed: number, year: number): string {
  const name = (at: number): string => `${syllables(seed * 5 + at)} Company`;
  return [0, 1, 2, 3, 4].map((at) => `The ${name(at)} was founded in ${year + at}.`).join(' ');
}

const SYLLABLES = 'ba ke lo mi nu ra se ti vo wa dor fen gal hin jus kar lem mor nis por'.split(' ');
function syllables(number: number): string {
  let name = '';
  for (let rest = number, at = 0; at < 4; at++, rest = Math.floor(rest / SYLLABLES.length)) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function dismissed(card: Contradiction, at: number): Verdict {
  const verdict = VERDICT_KINDS[at % 5] ?? 'dismissed';
  return { id: `v${at}`, verdict, ...ruledOn(card), creator: 'Anna', created: '2026-01-01T00:00:00.000Z' };
}

/** `known`: the documents are indexed, as when the editor has started from what it kept; their claims are told for the first time, or again. */
async function lookings(): Promise<string[][]> {
  const corpus = new Corpus({ engineVersion: '1' });
  for (const { uri, text, fileName } of madeCorpus(DOCUMENTS, 10_000)) corpus.set(uri, text, { fileName });
  const fresh = await looked(corpus, 'indexed just now, claims unknown');
  for (const uri of corpus.uris()) {
    const text = corpus.text(uri) ?? '';
    corpus.remove(uri);
    corpus.set(uri, text, { fileName: Number(uri.slice('file:///'.length)) % 2 === 1 ? 'a.md' : 'a.txt' });
  }
  const kept = await looked(corpus, 'indexed from the cache, claims known');
  corpus.set('file:///7', `${corpus.text('file:///7') ?? ''} It was so.`, { fileName: 'a.md' });
  return [...fresh, ...kept, ...(await looked(corpus, 'after an edit'))];
}

async function looked(corpus: Corpus, what: string): Promise<string[][]> {
  const board = new CardBoard(PLACE, '');
  const started = performance.now();
  let first = NaN;
  let longest = 0;
  let last = started;
  const settling = new Settling({
    clock: {
      now: () => systemClock.now(),
      after: (milliseconds, action) =>
        systemClock.after(milliseconds, () => {
          last = performance.now();
          action();
          longest = Math.max(longest, performance.now() - last);
        }),
    },
    corpus: () => corpus,
    isBusy: () => false,
    onFound: () => {
      board.find(corpus.contradictionsSoFar());
      if (board.cards.length > 0) first = Number.isNaN(first) ? performance.now() - started : first;
    },
  });
  await settling.ask([PLACE], {
    isCancellationRequested: false,
    onCancellationRequested: () => ({ dispose: () => undefined }),
  });
  const all = performance.now() - started;
  return [
    [`${what}: the first card`, first.toFixed(0), '≤ 1,000'],
    [`${what}: all ${board.cards.length} cards`, all.toFixed(0), ''],
    [`${what}: longest slice`, longest.toFixed(0), ''],
  ];
}

function last(rows: readonly CardRow[]): CardRow {
  const row = rows.at(-1);
  if (row === undefined) throw new Error('no rows');
  return row;
}

/** `before`: what comes before each run and is not measured. */
function timed(name: string, budget: string, run: () => unknown, before?: () => void): string[] {
  const times = Array.from({ length: RUNS }, () => {
    before?.();
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  const sorted = [...times].sort((a, b) => a - b);
  const shown = [sorted[Math.floor(RUNS / 2)], times[0], sorted.at(-1)].map((time) => (time ?? NaN).toFixed(1));
  return [name, ...shown, budget];
}

void main();
