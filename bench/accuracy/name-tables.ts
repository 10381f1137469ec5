import { ratiosOf, tallyByType, type Counts } from '../../src/cli/score/tally';
import { matchDocument } from '../../src/cli/score/match';
import { NAME_TYPES } from '../../src/core/model/mention';
import { print, tableText } from '../table';
import type { Annotation, ToolName } from '../tools/tool';
import { compare, emptyComparison } from './compare';
import { expectedOf, type DevsetItem } from './devset';
import type { GoldSet } from './gold-set';
import { namesOnly, type NamePart } from './names';
import { percentages } from './percent';
import type { TextsToAnnotate } from './tool-runs';

/** The tools that know names and their types. */
const NAMING: readonly ToolName[] = ['variorum', 'compromise'];

/** One way to read the names of a development set. */
export interface NameTable {
  readonly parts: readonly NamePart[];
  readonly note: string;
  /** Descriptions and pronouns count neither way. */
  readonly isForNames?: true;
  readonly ignoredTypes?: readonly string[];
}

/** Prints a table of types, in span and type exactly; answers Variorum's errors by type. */
export async function printDevsetNames(
  name: string,
  items: readonly DevsetItem[],
  texts: TextsToAnnotate,
  table: NameTable,
  tools: readonly ToolName[],
): Promise<Map<string, readonly string[]>> {
  const errors = new Map<string, readonly string[]>();
  const counts = new Map<string, Counts[]>();
  const naming = tools.filter((tool) => NAMING.includes(tool));
  for (const tool of naming) {
    const { annotations, remark } = await texts.annotatedBy(tool);
    if (remark !== '') print(`${name}: ${tool} ${remark}`);
    for (const part of table.parts) {
      const sums = emptyComparison();
      items.forEach((item, at) => {
        compareNames(sums, item, annotations?.[at] ?? [], part, table);
      });
      counts.set(part.title, [...(counts.get(part.title) ?? []), sums.span]);
      if (tool === 'variorum') errors.set(`${part.title}${table.isForNames ? ', names only' : ''}`, sums.errors);
    }
  }
  printNames(`${name}: names (${items.length} texts${table.note})`, naming, counts);
  return errors;
}

function compareNames(
  sums: ReturnType<typeof emptyComparison>,
  item: DevsetItem,
  annotations: readonly Annotation[],
  part: NamePart,
  { parts, isForNames, ignoredTypes = [] }: NameTable,
): void {
  const read = isForNames ? namesOnly(item, annotations, parts) : item;
  const { scored, ignored } = expectedOf(read, { ...part, ignoredTypes });
  const found = annotations.filter(({ type }) => part.annotationTypes.includes(type));
  compare(sums, item.text, scored, ignored, found);
}

/** Prints the names of texts with gold by type, in span and type, by the rules of the gold's guidelines, lenient. */
export async function printGoldNames(
  { name, documents }: GoldSet,
  texts: TextsToAnnotate,
  tools: readonly ToolName[],
): Promise<void> {
  const types = NAME_TYPES.filter((type) =>
    documents.some(({ gold }) => gold.mentions.some((mention) => mention.type === type)),
  );
  if (types.length === 0) return;
  const counts = new Map<string, Counts[]>();
  const naming = tools.filter((tool) => NAMING.includes(tool));
  for (const tool of naming) {
    const { annotations, remark } = await texts.annotatedBy(tool);
    if (remark !== '') print(`${name}: ${tool} ${remark}`);
    const matches = documents.map(({ gold, text }, at) => {
      const names = (annotations?.[at] ?? []).filter(({ type }) => (NAME_TYPES as readonly string[]).includes(type));
      const predictions = names.map(({ type, start, end }) => ({ type, fragments: [{ start, end }] }));
      return matchDocument(gold, predictions, text, { types: new Set(NAME_TYPES), strict: false });
    });
    for (const [type, { columns }] of tallyByType(matches, NAME_TYPES))
      if (types.some((one) => one === type)) counts.set(type, [...(counts.get(type) ?? []), columns.type]);
  }
  printNames(`${name}: names (${documents.length} texts)`, naming, counts);
}

/** A row a type, and their sum; three columns a tool. */
function printNames(title: string, tools: readonly ToolName[], counts: ReadonlyMap<string, readonly Counts[]>): void {
  const total = tools.map((_, at) => sum([...counts.values()].map((row) => row[at] ?? NONE)));
  const rows = [...counts, ['all', total] as const].map(([type, row]) => {
    const wanted = row[0] === undefined ? 0 : row[0].hits + row[0].misses;
    return [type, String(wanted), ...row.flatMap((one) => percentages(ratiosOf(one)))];
  });
  print(title);
  print(tableText([['type', 'in gold', ...tools.flatMap((tool) => [`${tool} P`, 'R', 'F1'])], ...rows]));
}

const NONE: Counts = { hits: 0, misses: 0, falsePositives: 0 };

function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (a, b) => ({
      hits: a.hits + b.hits,
      misses: a.misses + b.misses,
      falsePositives: a.falsePositives + b.falsePositives,
    }),
    NONE,
  );
}
