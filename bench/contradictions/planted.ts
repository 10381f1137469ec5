import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contradiction } from '../../src/core/model/contradiction';
import { REPOSITORY } from '../../test/reference';
import { cardsOf, covers, type GivenDocument, type PlacePair } from './cards';

/** A planted contradiction, or passages that only look like one (`none`): test/contradictions/README.md. */
export interface PlantedPair extends PlacePair {
  readonly id: string;
  readonly status: 'contradiction' | 'disputed' | 'change-over-time' | 'none';
  readonly why: string;
}

/** A folder of the test corpus: documents that are a corpus of their own. */
export interface PlantedGroup {
  readonly name: string;
  readonly documents: readonly GivenDocument[];
  readonly pairs: readonly PlantedPair[];
}

export type Half = 'open' | 'heldout';

export function readGroups(half: Half): PlantedGroup[] {
  const root = join(REPOSITORY, 'test/contradictions', half);
  return readdirSync(root)
    .sort()
    .map((name) => {
      const folder = join(root, name);
      const files = readdirSync(folder).sort();
      const documents = files
        .filter((file) => file !== GOLD)
        .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
      return { name, documents, pairs: readLines<PlantedPair>(join(folder, GOLD)) };
    });
}

const GOLD = 'gold.jsonl';

export function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

export interface GroupScore {
  readonly name: string;
  /** Of each pair the cards that cover it. */
  readonly pairs: readonly { readonly pair: PlantedPair; readonly cards: readonly Contradiction[] }[];
  /** Right: it covers a planted contradiction. */
  readonly cards: readonly { readonly card: Contradiction; readonly right: boolean }[];
}

export function scoreGroup({ name, documents, pairs }: PlantedGroup): GroupScore {
  const cards = cardsOf(documents);
  const scored = pairs.map((pair) => ({ pair, cards: cards.filter((card) => covers(card, pair)) }));
  const right = new Set(scored.flatMap(({ pair, cards: found }) => (pair.status === 'none' ? [] : found)));
  return { name, pairs: scored, cards: cards.map((card) => ({ card, right: right.has(card) })) };
}

/** Found of so many. */
export interface Share {
  readonly found: number;
  readonly of: number;
}

export interface PlantedTotals {
  /** Planted contradictions that a card covers. */
  readonly covered: Share;
  /** Covered ones of which a card has the right status. */
  readonly status: Share;
  /** Look-alikes that a card covers all the same. */
  readonly lookAlikes: Share;
  /** Cards of tier `certain` that are right. */
  readonly certain: Share;
  /** The same of all cards. */
  readonly cards: Share;
  readonly byKind: ReadonlyMap<string, Share>;
}

export function totalsOf(scores: readonly GroupScore[]): PlantedTotals {
  const pairs = scores.flatMap((score) => score.pairs);
  const cards = scores.flatMap((score) => score.cards);
  const planted = pairs.filter(({ pair }) => pair.status !== 'none');
  const covered = planted.filter((one) => one.cards.length > 0);
  const kinds = [...new Set(planted.map(({ pair }) => pair.kind))].sort();
  return {
    covered: { found: covered.length, of: planted.length },
    status: {
      found: covered.filter((one) => one.cards.some(({ status }) => status === one.pair.status)).length,
      of: covered.length,
    },
    lookAlikes: share(
      pairs.filter(({ pair }) => pair.status === 'none'),
      (one) => one.cards.length > 0,
    ),
    certain: share(
      cards.filter(({ card }) => card.tier === 'certain'),
      ({ right }) => right,
    ),
    cards: share(cards, ({ right }) => right),
    byKind: new Map(
      kinds.map((kind) => [
        kind,
        share(
          planted.filter(({ pair }) => pair.kind === kind),
          (one) => one.cards.length > 0,
        ),
      ]),
    ),
  };
}

export function share<T>(all: readonly T[], is: (one: T) => boolean): Share {
  return { found: all.filter(is).length, of: all.length };
}
