import { join } from 'node:path';
import { referencePath } from '../../test/reference';
import { print, tableText } from '../table';
import { readPages, scorePage } from './pages';
import { bearsNumber, readPairs, scorePairs, type PairTotals } from './pairs';
import { readGroups, scoreGroup, share, totalsOf, type Half, type PlantedTotals, type Share } from './planted';
import { scoreSeeds } from './seeds';

const RULES = `Contradictions, as Corpus.contradictions() gives them; name variants are left out. A card covers two passages when one of its camps
overlaps the one and another camp the other. Planted: pairs of our own test corpus (test/contradictions), each folder a corpus of its own.
Pairs: the two texts are a corpus; an alarm is a card of status contradiction or disputed, of either tier, whose camps hold both texts;
number-bearing: the second text holds a digit or a number word. Precision: alarms that the set labels contradiction; recall: contradictions
with an alarm. Pages: each is a corpus; useful for certain: one camp overlaps the refuted claim, another its evidence (others have to be read).
`;

/** Sets of pairs with what is asked of their number-bearing ones. */
const PAIR_SETS: readonly (readonly [string, string])[] = [
  ['pairs-fever-symmetric-dev', '≥ 95 / ≥ 50'],
  ['pairs-fm2-dev', '≥ 90 / ≥ 25'],
  ['pairs-rte3-de-dev', ''],
  ['pairs-negation-rte', ''],
  ['pairs-control-dev', ''],
];

/** All tables of which the name holds the word. */
export function printContradictions(only: string): void {
  const isAsked = (name: string): boolean => name.includes(only);
  if (![...PAIR_SETS.map(([name]) => name), ...OTHERS].some(isAsked)) return;
  print(RULES);
  if (isAsked('planted-contradictions')) for (const half of ['open', 'heldout'] as const) printPlanted(half);
  if (isAsked('reference-contradictions')) printSeeds();
  printPairs(isAsked);
  if (isAsked('docs-fm2-dev')) printPages();
}

const OTHERS = ['planted-contradictions', 'reference-contradictions', 'docs-fm2-dev'];

function printPlanted(half: Half): void {
  const totals = totalsOf(readGroups(half).map(scoreGroup));
  print(`Planted contradictions, ${half}\n`);
  print(tableText([['', 'found', 'of', '%', 'goal'], ...plantedRows(totals)]));
}

function plantedRows({ covered, status, lookAlikes, certain, cards, byKind }: PlantedTotals): string[][] {
  return [
    shareRow('contradictions with a card', covered, '≥ 50'),
    shareRow('– of them with the right status', status, ''),
    shareRow('look-alikes with a card', lookAlikes, ''),
    shareRow('cards “certain” that are right', certain, '≥ 95'),
    shareRow('all cards that are right', cards, ''),
    ...[...byKind].map(([kind, found]) => shareRow(`– ${kind}`, found, '')),
  ];
}

function shareRow(name: string, { found, of }: Share, goal: string): string[] {
  return [name, String(found), String(of), of === 0 ? '–' : ((100 * found) / of).toFixed(0), goal];
}

function printSeeds(): void {
  const seeds = referencePath('seeds');
  const gold = referencePath('gold', 'contradictions.jsonl');
  if (seeds === null || gold === null) {
    print('Reference contradictions: absent, skipped\n');
    return;
  }
  const { positives, negatives, others, cards } = scoreSeeds(seeds, gold);
  const covered = positives.filter((one) => one.cards.length > 0);
  print(`Reference contradictions, ${String(cards.length)} cards\n`);
  print(
    tableText([
      ['', 'found', 'of', '%', 'goal'],
      shareRow(
        'undoubted ones with a card',
        share(positives, (one) => one.cards.length > 0),
        '≥ 13',
      ),
      shareRow(
        '– of them with the right status',
        share(covered, ({ item, cards: found }) => found.some(({ status }) => status === item.status)),
        '≥ 85 %',
      ),
      shareRow(
        'what must not be reported',
        share(negatives, (one) => one.cards.length > 0),
        '0',
      ),
      shareRow(
        'doubtful ones and name variants',
        share(others, (one) => one.cards.length > 0),
        '',
      ),
    ]),
  );
}

function printPairs(isAsked: (name: string) => boolean): void {
  const rows = [['set', 'pairs', 'contradictions', 'alarms', 'right', 'precision', 'recall', 'goal']];
  for (const [name, goal] of PAIR_SETS.filter(([set]) => isAsked(set))) {
    const path = referencePath('devsets', `${name}.jsonl`);
    if (path === null) {
      print(`${name}: absent, skipped\n`);
      continue;
    }
    const pairs = readPairs(path);
    rows.push(pairRow(`${name}, number-bearing`, scorePairs(pairs.filter(bearsNumber)), goal));
    rows.push(pairRow(`${name}, all`, scorePairs(pairs), ''));
  }
  if (rows.length === 1) return;
  print('Pairs of texts\n');
  print(tableText(rows));
}

function pairRow(name: string, { pairs, contradictions, alarms, right }: PairTotals, goal: string): string[] {
  const percent = (of: number): string => (of === 0 ? '–' : ((100 * right) / of).toFixed(1));
  return [
    name,
    String(pairs),
    String(contradictions),
    String(alarms),
    String(right),
    percent(alarms),
    percent(contradictions),
    goal,
  ];
}

function printPages(): void {
  const path = referencePath(join('devsets', 'docs-fm2-dev.jsonl'));
  if (path === null) {
    print('docs-fm2-dev: absent, skipped\n');
    return;
  }
  const pages = readPages(path);
  const cards = pages.flatMap(scorePage);
  const rows = (['certain', 'look'] as const).map((tier) => {
    const found = cards.filter(({ card }) => card.tier === tier);
    return [tier, String(found.length), String(found.filter(({ isUseful }) => isUseful).length)];
  });
  print(
    `Pages of docs-fm2-dev: ${String(pages.length)}, ${String(pages.filter(({ supported }) => !supported).length)} refute their claim\n`,
  );
  print(tableText([['cards', 'all', 'useful for certain'], ...rows]));
}
