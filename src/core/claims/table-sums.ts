import { add, compare, multiply } from '../detect/numbers/decimal';
import { readNumber } from '../detect/numbers/read-number';
import type { ClaimDraft } from '../model/claim';
import type { Detection, ReadDocument } from '../model/document';
import type { Language } from '../model/language';
import type { Mention } from '../model/mention';
import type { Block } from '../model/prose';
import { coveringSpan } from '../model/span';
import { tokenize } from '../text/tokens';
import type { Concepts } from './concepts';
import { passage } from './draft-passages';
import { grainOf as grainAsWritten } from './frames/numbers';

/**
 * The last row of a table that calls itself a total claims to be the sum of those above it, column by column. Only columns are looked at in which every row has one
 * number in the same unit; rounded numbers may miss their total by what rounding takes away.
 */
export function tableSums(
  document: ReadDocument,
  { mentions }: Pick<Detection, 'mentions'>,
  conceptsFor: (language: Language) => Concepts,
): ClaimDraft[] {
  const { language } = document;
  if (language === null) return [];
  return tablesOf(document).flatMap((rows) => {
    const labels = rows.map(([label]) => (label === undefined ? '' : textOf(document, label)));
    const isTotal = (label: string): boolean =>
      conceptsFor(language).is('totalRows', label.toLowerCase().replace(/[^\p{L}]+$/u, ''));
    const last = rows.length - 1;
    // Subtotals above would be counted twice.
    if (!isTotal(labels[last] ?? '') || labels.slice(0, last).some(isTotal)) return [];
    return (rows[last] ?? []).slice(1).flatMap((cell) => {
      const column = rows.map((row) => row.find(({ header }) => header?.start === cell.header?.start));
      return sumOf(document, language, cell, column, mentions) ?? [];
    });
  });
}

/** Fewer rows make no sum worth checking. */
const FEWEST_PARTS = 2;

/** Body rows of the tables of a document, each with its cells. */
function tablesOf({ prose, text }: ReadDocument): (readonly Block[])[][] {
  const tables: Block[][][] = [];
  let line = -1;
  for (const block of prose.blocks) {
    if (block.kind !== 'table-cell' || block.header === undefined) continue;
    const [source] = prose.map.toSource(block);
    const begin = text.lastIndexOf('\n', source?.start ?? 0);
    // The header of a later table stands behind the cells of the one before.
    const isNew = block.header.start > lastOf(tables);
    if (isNew) tables.push([]);
    const rows = tables.at(-1);
    if (begin !== line || isNew) rows?.push([]);
    rows?.at(-1)?.push(block);
    line = begin;
  }
  return tables;
}

/** Where the last cell begins so far. */
function lastOf(tables: readonly Block[][][]): number {
  return tables.at(-1)?.at(-1)?.at(-1)?.start ?? -1;
}

interface Cell {
  /** Decimal string. */
  readonly value: string;
  readonly unit: string;
  /** What its last digit counts. */
  readonly grain: string;
}

function sumOf(
  document: ReadDocument,
  language: Language,
  total: Block,
  column: readonly (Block | undefined)[],
  mentions: readonly Mention[],
): ClaimDraft | null {
  const cells = column.map((block) => (block === undefined ? null : cellOf(document, language, block, mentions)));
  const made = cells.at(-1);
  const parts = cells.slice(0, -1).flatMap((cell) => cell ?? []);
  if (made === undefined || made === null || parts.length !== cells.length - 1 || parts.length < FEWEST_PARTS)
    return null;
  if (parts.some(({ unit }) => unit !== made.unit) || total.header === undefined) return null;
  const sum = parts.reduce((all, { value }) => add(all, value), '0');
  // Everything that is written with decimals, or in per cent, is rounded.
  const isRounded = made.unit === '%' || [made, ...parts].some(({ grain }) => grain !== '1');
  const off = compare(sum, made.value) > 0 ? add(sum, `-${made.value}`) : add(made.value, `-${sum}`);
  const grain = [made, ...parts].reduce((most, one) => (compare(one.grain, most) > 0 ? one.grain : most), '0');
  const allowed = isRounded ? multiply(grain, String((parts.length + 1) / 2)) : '0';
  if (compare(off, '0') > 0 && compare(off, allowed) <= 0) return null;
  const name = document.prose.text.slice(total.header.start, total.header.end);
  const place = passage(document, total, textOf(document, total));
  return {
    attribute: 'sum',
    kind: 'sum',
    subject: { ...place, text: name, kind: 'noun', head: name.toLowerCase(), modifiers: [`#${String(total.start)}`] },
    value: { kind: 'sum', total: made.value, parts: parts.map(({ value }) => value), unit: made.unit },
    polarity: 1,
    modality: 'asserted',
    speaker: { kind: 'author' },
    scope: {},
    time: { tense: 'present' },
    evidence: document.prose.map.toSource(total),
    sentence: rowPassage(document, total, name),
    ordinal: 0,
    language,
    frame: 'table-sum',
    confidence: 0.8,
  };
}

/** What a reader sees of it: the column and its total. */
function rowPassage(document: ReadDocument, total: Block, name: string): ClaimDraft['sentence'] {
  return passage(document, total, `${name}: ${textOf(document, total)}`);
}

function textOf({ prose }: ReadDocument, { start, end }: Block): string {
  return prose.text.slice(start, end).trim();
}

/** A cell that holds one number and its unit, and nothing else; `null` for others, also for an empty one. */
function cellOf(document: ReadDocument, language: Language, block: Block, mentions: readonly Mention[]): Cell | null {
  const text = textOf(document, block);
  const money = moneyIn(document, block, mentions);
  if (money !== null) return money;
  const tokens = tokenize(document.prose.text, block.start, block.end);
  const reading = readNumber(tokens, 0, language);
  if (
    reading === null ||
    reading.value === null ||
    reading.words ||
    reading.ordinal === true ||
    reading.scaled === true
  )
    return null;
  const behind = document.prose.text.slice(tokens.end[reading.end - 1] ?? block.end, block.end).trim();
  if (!/^(?:%|\p{L}{0,3})$/u.test(behind)) return null;
  return { value: reading.value, unit: behind, grain: grainOf(reading.value, text) };
}

function moneyIn({ prose }: ReadDocument, block: Block, mentions: readonly Mention[]): Cell | null {
  for (const { type, fragments, value, from, to, mod, currency, text } of mentions) {
    if (type !== 'MONEY' || value === undefined || currency === undefined) continue;
    const { start, end } = coveringSpan(fragments);
    const [at, until] = [prose.map.toProse(start), prose.map.toProse(end - 1) + 1];
    if (at < block.start || until > block.end) continue;
    const whole = prose.text.slice(block.start, at).trim() + prose.text.slice(until, block.end).trim();
    if (whole !== '' || from !== undefined || to !== undefined || mod !== undefined) return null;
    return { value, unit: currency, grain: grainOf(value, text) };
  }
  return null;
}

/** One, the last decimal, or what the last digit of `3.6 million` counts. */
function grainOf(value: string, text: string): string {
  const letters = /\p{L}{3,}|\p{L}\.?$/u.test(text);
  if (letters) return grainAsWritten(text, value);
  const decimals = /[.,](\d{1,2})\D*$/.exec(text)?.[1];
  const [, fraction = ''] = value.split('.');
  const places = Math.max(fraction.length, value.includes('.') ? (decimals ?? '').length : 0);
  return places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`;
}
