import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contradiction } from '../../src/core/model/contradiction';
import { cardsOf, covers, type GivenDocument, type PlacePair } from './cards';
import { readLines } from './planted';

/** An item of the reference folder's `gold/contradictions.jsonl`. */
export interface SeedItem extends PlacePair {
  readonly id: string;
  readonly status: 'contradiction' | 'disputed' | 'change-over-time' | 'alias' | 'not-a-contradiction';
  readonly doubtful?: boolean;
  readonly why: string;
}

export interface SeedScore {
  readonly cards: readonly Contradiction[];
  /** Undoubted positives with the cards that cover them. */
  readonly positives: readonly ScoredItem[];
  /** What must not be reported. */
  readonly negatives: readonly ScoredItem[];
  /** Doubtful ones and name variants: they count neither way. */
  readonly others: readonly ScoredItem[];
}

export interface ScoredItem {
  readonly item: SeedItem;
  readonly cards: readonly Contradiction[];
}

/** `seeds`: the folder of documents; `gold`: the file of items. */
export function scoreSeeds(seeds: string, gold: string): SeedScore {
  const cards = cardsOf(seedDocuments(seeds));
  const scored = readLines<SeedItem>(gold).map((item) => ({ item, cards: cards.filter((card) => covers(card, item)) }));
  const isNegative = ({ item }: ScoredItem): boolean => item.status === 'not-a-contradiction';
  const isPositive = (one: ScoredItem): boolean =>
    !isNegative(one) && one.item.status !== 'alias' && one.item.doubtful !== true;
  return {
    cards,
    positives: scored.filter(isPositive),
    negatives: scored.filter(isNegative),
    others: scored.filter((one) => !isNegative(one) && !isPositive(one)),
  };
}

function seedDocuments(folder: string): GivenDocument[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}
