import { NAME_TYPES } from '../../core/model/mention';
import { NOTHING, SPAN, TYPE, VALUE, type Agreement, type DocumentMatch } from './match';

export interface Counts {
  readonly hits: number;
  readonly misses: number;
  readonly falsePositives: number;
}

export interface Ratios {
  /** 0 to 1; `null` when nothing was predicted, or nothing was there to find. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export const COLUMNS = ['span', 'type', 'value'] as const;
type Column = (typeof COLUMNS)[number];

/** How far a prediction has to agree to be a hit of the column. */
const NEEDED: Readonly<Record<Column, Agreement>> = { span: SPAN, type: TYPE, value: VALUE };

export interface TypeTally {
  readonly columns: Readonly<Record<Column, Counts>>;
  /** Mentions that must be found, and how many of them were, in span and type, and with the right value. */
  readonly required: number;
  readonly requiredFound: number;
  readonly requiredRight: number;
}

/** What became of the mentions whose value depends on a date the document does not state. */
export interface AnchorTally {
  readonly marked: number;
  /** In span and type. */
  readonly found: number;
  /** Found with the underspecified value (`XXXX-07-10`). */
  readonly underspecified: number;
  /** Found with no value, marked unresolved: right too. */
  readonly leftEmpty: number;
  /** Found with a full date that the gold accepts. */
  readonly inferred: number;
}

/** Counts by type; `NAMES` sums the types of names when there are some, the last row, `ALL`, everything. */
export function tallyByType(matches: readonly DocumentMatch[], types: readonly string[]): Map<string, TypeTally> {
  const rows = new Map(types.map((type) => [type, emptyRow()]));
  const row = (type: string): Row => rows.get(type) ?? emptyRow();
  for (const { golds, falsePositives } of matches) {
    for (const { gold, required, agreement, prediction } of golds) {
      addGold(row(rows.has(gold.type) ? gold.type : (prediction?.type ?? '')), required, agreement);
      if (prediction === null) continue;
      for (const column of COLUMNS) if (agreement < NEEDED[column]) row(prediction.type)[column].falsePositives++;
    }
    for (const prediction of falsePositives) {
      for (const column of COLUMNS) row(prediction.type)[column].falsePositives++;
    }
  }
  const names = emptyRow();
  const all = emptyRow();
  for (const [type, one] of rows) {
    addRow(all, one);
    if (isName(type)) addRow(names, one);
  }
  const sums: [string, Row][] = [...(types.some(isName) ? [['NAMES', names] as [string, Row]] : []), ['ALL', all]];
  return new Map([...rows, ...sums].map(([type, one]) => [type, tallyOf(one)]));
}

function isName(type: string): boolean {
  return (NAME_TYPES as readonly string[]).includes(type);
}

export function tallyAnchors(matches: readonly DocumentMatch[]): AnchorTally {
  const marked = matches.flatMap((match) => match.golds.filter(({ gold }) => gold.needsAnchor));
  const found = marked.filter(({ agreement }) => agreement >= TYPE);
  const right = found.filter(({ agreement }) => agreement === VALUE).map(({ prediction }) => prediction?.value);
  const underspecified = right.filter((value) => value?.includes('X') === true).length;
  const leftEmpty = right.filter((value) => value === undefined).length;
  return {
    marked: marked.length,
    found: found.length,
    underspecified,
    leftEmpty,
    inferred: right.length - underspecified - leftEmpty,
  };
}

export function ratiosOf({ hits, misses, falsePositives }: Counts): Ratios {
  const precision = hits + falsePositives === 0 ? null : hits / (hits + falsePositives);
  const recall = hits + misses === 0 ? null : hits / (hits + misses);
  const f1 = precision === null && recall === null ? null : (2 * hits) / (2 * hits + misses + falsePositives);
  return { precision, recall, f1 };
}

interface MutableCounts {
  hits: number;
  misses: number;
  falsePositives: number;
}

type Row = Record<Column, MutableCounts> & { required: number; requiredFound: number; requiredRight: number };

function emptyRow(): Row {
  const none = (): MutableCounts => ({ hits: 0, misses: 0, falsePositives: 0 });
  return { span: none(), type: none(), value: none(), required: 0, requiredFound: 0, requiredRight: 0 };
}

function addGold(row: Row, required: boolean, agreement: Agreement): void {
  for (const column of COLUMNS) {
    if (agreement !== NOTHING && agreement >= NEEDED[column]) row[column].hits++;
    else if (required) row[column].misses++;
  }
  if (!required) return;
  row.required++;
  if (agreement >= TYPE) row.requiredFound++;
  if (agreement === VALUE) row.requiredRight++;
}

function addRow(sum: Row, row: Row): void {
  for (const column of COLUMNS) {
    sum[column].hits += row[column].hits;
    sum[column].misses += row[column].misses;
    sum[column].falsePositives += row[column].falsePositives;
  }
  sum.required += row.required;
  sum.requiredFound += row.requiredFound;
  sum.requiredRight += row.requiredRight;
}

function tallyOf({ span, type, value, ...counts }: Row): TypeTally {
  return { columns: { span, type, value }, ...counts };
}
