import { ratiosOf, tallyByType, type Ratios } from '../../src/cli/score/tally';
import { print, tableText } from '../table';
import type { ToolName } from '../tools/tool';
import { compare, emptyComparison } from './compare';
import { expectedOf, type DevsetItem, type DevsetPart } from './devset';
import { matchAnnotations, type GoldSet } from './gold-set';
import { percentages } from './percent';
import type { TextsToAnnotate } from './tool-runs';

/** Dates or amounts of a set. */
export interface ValuePart extends DevsetPart {
  readonly title: string;
  readonly note?: string;
}

export const DATES: ValuePart = {
  title: 'dates',
  spanTypes: ['date', 'datetime'],
  annotationTypes: ['DATE'],
  spansOnly: false,
};
export const AMOUNTS: ValuePart = {
  title: 'amounts',
  spanTypes: ['money'],
  annotationTypes: ['MONEY'],
  spansOnly: false,
};

const HEADING = ['tool', 'span P', 'R', 'F1', 'value P', 'R', 'F1', ''];

function row(tool: ToolName, span: Ratios | null, value: Ratios | null, remark: string): string[] {
  return [tool, ...percentages(span), ...percentages(value), remark];
}

/** chrono-node knows no amounts. */
function offers(tool: ToolName, { annotationTypes }: DevsetPart): boolean {
  return tool !== 'chrono-node' || !annotationTypes.includes('MONEY');
}

/** Prints a table for each part of a development set; answers Variorum's errors. */
export async function printDevsetValues(
  name: string,
  items: readonly DevsetItem[],
  texts: TextsToAnnotate,
  parts: readonly ValuePart[],
  tools: readonly ToolName[],
): Promise<Map<string, readonly string[]>> {
  const errors = new Map<string, readonly string[]>();
  for (const part of parts) {
    const rows = [HEADING];
    for (const tool of tools.filter((one) => offers(one, part))) {
      const { annotations, remark } = await texts.annotatedBy(tool);
      const sums = emptyComparison();
      items.forEach((item, at) => {
        const { scored, ignored } = expectedOf(item, part);
        const found = (annotations?.[at] ?? []).filter(({ type }) => part.annotationTypes.includes(type));
        compare(sums, item.text, scored, ignored, found);
      });
      const span = annotations === null ? null : ratiosOf(sums.span);
      const value = annotations === null || part.spansOnly ? null : ratiosOf(sums.value);
      rows.push(row(tool, span, value, remark));
      if (tool === 'variorum') errors.set(part.title, sums.errors);
    }
    printValues(name, items.length, part, rows);
  }
  return errors;
}

/** Prints a table of dates and one of amounts for texts with gold. */
export async function printGoldValues(
  { name, documents }: GoldSet,
  texts: TextsToAnnotate,
  tools: readonly ToolName[],
): Promise<void> {
  for (const part of [DATES, AMOUNTS]) {
    const rows = [HEADING];
    const type = part === DATES ? 'DATE' : 'MONEY';
    for (const tool of tools.filter((one) => offers(one, part))) {
      const { annotations, remark } = await texts.annotatedBy(tool);
      const matches = documents.map((document, at) => matchAnnotations(document, annotations?.[at] ?? [], type));
      const columns = annotations === null ? undefined : tallyByType(matches, [type]).get('ALL')?.columns;
      const span = columns === undefined ? null : ratiosOf(columns.span);
      const value = columns === undefined ? null : ratiosOf(columns.value);
      rows.push(row(tool, span, value, remark));
    }
    printValues(name, documents.length, part, rows);
  }
}

function printValues(name: string, texts: number, { title, note = '' }: ValuePart, rows: readonly string[][]): void {
  print(`${name}: ${title} (${texts} texts${note})`);
  print(tableText(rows));
}
