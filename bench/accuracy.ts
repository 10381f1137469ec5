import { ratiosOf, tallyByType, type Ratios } from '../src/cli/score/tally';
import { compare, emptyComparison } from './accuracy/compare';
import { expectedOf, readDevset, type DevsetPart } from './accuracy/devset';
import { findGoldSets, matchAnnotations, type GoldSet } from './accuracy/gold-set';
import { annotateAll } from './accuracy/tool-runs';
import { installLibraries } from './libraries';
import { referencePath } from '../test/reference';
import { buildChild } from './run-job';
import { print, tableText } from './table';
import { TOOL_NAMES, type ToolName } from './tools/tool';

/** `--errors` lists Variorum's errors in the development sets; `--ours` leaves the libraries out. */
const SHOWS_ERRORS = process.argv.includes('--errors');
const ONLY_OURS = process.argv.includes('--ours');

interface Part extends DevsetPart {
  readonly title: string;
  readonly note?: string;
}

const DATES: Part = { title: 'dates', spanTypes: ['date', 'datetime'], annotationTypes: ['DATE'], spansOnly: false };
const AMOUNTS: Part = { title: 'amounts', spanTypes: ['money'], annotationTypes: ['MONEY'], spansOnly: false };

const DEVSETS: readonly { readonly name: string; readonly parts: readonly Part[] }[] = [
  { name: 'dates-chrono-en', parts: [DATES] },
  { name: 'dates-chrono-de', parts: [DATES] },
  { name: 'money-recognizers-en', parts: [AMOUNTS] },
  {
    name: 'mentions-re3d-en',
    parts: [
      {
        ...DATES,
        annotationTypes: ['DATE', 'DURATION', 'SET'],
        spansOnly: true,
        note: "; its dates hold durations and recurring times too, so every tool's DATE, DURATION and SET count, ages do not",
      },
      { ...AMOUNTS, spansOnly: true },
    ],
  },
];

const HEADING = ['tool', 'span P', 'R', 'F1', 'value P', 'R', 'F1', ''];

function row(tool: ToolName, span: Ratios | null, value: Ratios | null, remark: string): string[] {
  const percent = (ratio: number | null | undefined): string =>
    typeof ratio === 'number' ? (100 * ratio).toFixed(1) : '–';
  const cells = [span, value].flatMap((ratios) => [ratios?.precision, ratios?.recall, ratios?.f1].map(percent));
  return [tool, ...cells, remark];
}

/** chrono-node knows no amounts. */
function offers(tool: ToolName, { annotationTypes }: DevsetPart): boolean {
  return tool !== 'chrono-node' || !annotationTypes.includes('MONEY');
}

/** The rows of one table for each part; every tool reads the texts once. */
type Tables = Map<Part, string[][]>;

async function scoreDevset(name: string, parts: readonly Part[], tools: readonly ToolName[]): Promise<void> {
  const path = referencePath('devsets', `${name}.jsonl`);
  if (path === null) {
    print(`${name}: absent, skipped\n`);
    return;
  }
  const items = readDevset(path);
  const texts = items.map(({ text, lang, ref_date }) => ({
    text,
    language: lang,
    date: ref_date?.slice(0, 16) ?? null,
  }));
  const tables: Tables = new Map(parts.map((part) => [part, [HEADING]]));
  const errors = new Map<Part, readonly string[]>();
  for (const tool of tools) {
    const { annotations, remark } = await annotateAll(tool, texts);
    for (const part of parts.filter((one) => offers(tool, one))) {
      const sums = emptyComparison();
      items.forEach((item, at) => {
        const { scored, ignored } = expectedOf(item, part);
        const found = (annotations?.[at] ?? []).filter(({ type }) => part.annotationTypes.includes(type));
        compare(sums, item.text, scored, ignored, found);
      });
      const span = annotations === null ? null : ratiosOf(sums.span);
      const value = annotations === null || part.spansOnly ? null : ratiosOf(sums.value);
      tables.get(part)?.push(row(tool, span, value, remark));
      if (tool === 'variorum') errors.set(part, sums.errors);
    }
  }
  printTables(name, items.length, tables);
  if (!SHOWS_ERRORS) return;
  for (const [part, list] of errors) {
    print(`Variorum's errors in ${name}, ${part.title}: ${list.length}`);
    print(`${list.map((line) => `  ${line.replaceAll('\n', '⏎')}`).join('\n')}\n`);
  }
}

async function scoreGoldSet({ name, documents }: GoldSet, tools: readonly ToolName[]): Promise<void> {
  const parts = [DATES, AMOUNTS];
  const tables: Tables = new Map(parts.map((part) => [part, [HEADING]]));
  for (const tool of tools) {
    const texts = documents.map(({ text, language, fileName, gold }) => ({
      text,
      language,
      fileName,
      date: tool === 'variorum' ? null : (gold.date?.slice(0, 16) ?? null),
    }));
    const { annotations, remark } = await annotateAll(tool, texts);
    for (const part of parts.filter((one) => offers(tool, one))) {
      const type = part === DATES ? 'DATE' : 'MONEY';
      const matches = documents.map((document, at) => matchAnnotations(document, annotations?.[at] ?? [], type));
      const columns = annotations === null ? undefined : tallyByType(matches, [type]).get('ALL')?.columns;
      const span = columns === undefined ? null : ratiosOf(columns.span);
      const value = columns === undefined ? null : ratiosOf(columns.value);
      tables.get(part)?.push(row(tool, span, value, remark));
    }
  }
  printTables(name, documents.length, tables);
}

function printTables(name: string, texts: number, tables: Tables): void {
  for (const [{ title, note = '' }, rows] of tables) {
    print(`${name}: ${title} (${texts} texts${note})`);
    print(tableText(rows));
  }
}

const RULES = `How it is scored, for every tool alike. Span: the very same stretch, a leading article or trailing possessive aside.
Value: an overlapping stretch with the right value, compared at the granularity of the gold (a finer one that agrees is right);
where a tool offers several values, any may be right; of a range the beginning suffices; amounts are compared without their currency,
those of a sub-unit in either unit. Spans without a value count for the span only. In gold.json sets a value counts with its exact span
only, alternates are hits, optional mentions may be missing. The libraries are told the date of the text, and a fixed day where nobody
knows it; Variorum is told it in the development sets only, otherwise it reads the date in the text or leaves what depends on it open.
`;

async function main(): Promise<void> {
  await buildChild();
  const absent = ONLY_OURS ? 'asked for with --ours' : installLibraries();
  if (absent !== null) print(`Only Variorum is scored: ${absent}\n`);
  const tools = absent === null ? TOOL_NAMES : TOOL_NAMES.slice(0, 1);
  print(RULES);
  for (const set of findGoldSets()) await scoreGoldSet(set, tools);
  if (referencePath() === null) print('No reference folder: its gold and development sets are skipped.\n');
  else for (const { name, parts } of DEVSETS) await scoreDevset(name, parts, tools);
}

void main();
