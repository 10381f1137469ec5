import { readDevset, type DevsetItem } from './accuracy/devset';
import { findGoldSets, type GoldSet } from './accuracy/gold-set';
import { printDevsetNames, printGoldNames, type NameTable } from './accuracy/name-tables';
import { LAWS, ORGANISATIONS, PERSONS, PLACES } from './accuracy/names';
import { TextsToAnnotate } from './accuracy/tool-runs';
import { AMOUNTS, DATES, printDevsetValues, printGoldValues, type ValuePart } from './accuracy/value-tables';
import { printContradictions } from './contradictions/tables';
import { installLibraries } from './libraries';
import { referencePath } from '../test/reference';
import { buildChild } from './run-job';
import { print } from './table';
import { TOOL_NAMES, type ToolName } from './tools/tool';

/** `--errors` lists Variorum's errors in the development sets; `--ours` leaves the libraries out. */
const SHOWS_ERRORS = process.argv.includes('--errors');
const ONLY_OURS = process.argv.includes('--ours');
/** A word beside them: only sets whose name holds it; `contradictions` keeps to our planted and the reference ones. */
const ONLY = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';

interface Devset {
  readonly name: string;
  readonly values?: readonly ValuePart[];
  readonly names?: readonly NameTable[];
}

const NAMED = [PERSONS, ORGANISATIONS, PLACES];
const FOR_NAMES: NameTable = {
  parts: NAMED,
  note: '; without descriptions and pronouns, and of names inside each other one is enough',
  isForNames: true,
  ignoredTypes: ['description'],
};

const DEVSETS: readonly Devset[] = [
  { name: 'dates-chrono-en', values: [DATES] },
  { name: 'dates-chrono-de', values: [DATES] },
  { name: 'money-recognizers-en', values: [AMOUNTS] },
  {
    name: 'mentions-re3d-en',
    values: [
      {
        ...DATES,
        annotationTypes: ['DATE', 'DURATION', 'SET'],
        spansOnly: true,
        note: "; its dates hold durations and recurring times too, so every tool's DATE, DURATION and SET count, ages do not",
      },
      { ...AMOUNTS, spansOnly: true },
    ],
    names: [{ parts: NAMED, note: '; descriptions and pronouns are asked for too, which no tool offers' }, FOR_NAMES],
  },
  {
    name: 'mentions-ler-de',
    names: [
      { parts: [LAWS, ...NAMED], note: '; each sentence is a document' },
      {
        parts: [LAWS, ...NAMED],
        note: '; what stands in citations of decisions and comments counts neither way',
        ignoredTypes: ['caselaw', 'lit'],
      },
    ],
  },
  { name: 'linking-ecbplus-en', names: [FOR_NAMES] },
];

const RULES = `How it is scored, for every tool alike. Span: the very same stretch, a leading article or trailing possessive aside.
Value: an overlapping stretch with the right value, compared at the granularity of the gold (a finer one that agrees is right);
where a tool offers several values, any may be right; of a range the beginning suffices; amounts are compared without their currency,
those of a sub-unit in either unit. Spans without a value count for the span only. In gold.json sets a value counts with its exact span
only, alternates are hits, optional mentions may be missing. The libraries are told the date of the text, and a fixed day where nobody
knows it; Variorum is told it in the development sets only, otherwise it reads the date in the text or leaves what depends on it open.
Names: the very same stretch and the right type; countries, cities and other places are one type in the development sets, and groups,
products and events count on neither side there. A text of a development set is a folder of its own, a set with gold is one folder.
`;

async function scoreDevset({ name, values = [], names = [] }: Devset, tools: readonly ToolName[]): Promise<void> {
  const path = referencePath('devsets', `${name}.jsonl`);
  if (path === null) {
    print(`${name}: absent, skipped\n`);
    return;
  }
  const items = readDevset(path);
  const texts = new TextsToAnnotate(() => items.map(textOf), { areFolder: false });
  const errors = [...(await printDevsetValues(name, items, texts, values, tools))];
  for (const table of names) errors.push(...(await printDevsetNames(name, items, texts, table, tools)));
  if (!SHOWS_ERRORS) return;
  for (const [title, list] of errors) {
    print(`Variorum's errors in ${name}, ${title}: ${list.length}`);
    print(`${list.map((line) => `  ${line.replaceAll('\n', '⏎')}`).join('\n')}\n`);
  }
}

function textOf({ text, lang, ref_date }: DevsetItem): { text: string; language: 'en' | 'de'; date: string | null } {
  return { text, language: lang, date: ref_date?.slice(0, 16) ?? null };
}

async function scoreGoldSet(set: GoldSet, tools: readonly ToolName[]): Promise<void> {
  const texts = new TextsToAnnotate(
    (tool) =>
      set.documents.map(({ text, language, fileName, gold }) => ({
        text,
        language,
        fileName,
        date: tool === 'variorum' ? null : (gold.date?.slice(0, 16) ?? null),
      })),
    { areFolder: true },
  );
  await printGoldValues(set, texts, tools);
  await printGoldNames(set, texts, tools);
}

async function main(): Promise<void> {
  printContradictions(ONLY);
  await buildChild();
  const absent = ONLY_OURS ? 'asked for with --ours' : installLibraries();
  if (absent !== null) print(`Only Variorum is scored: ${absent}\n`);
  const tools = absent === null ? TOOL_NAMES : TOOL_NAMES.slice(0, 1);
  print(RULES);
  for (const set of findGoldSets().filter(({ name }) => name.includes(ONLY))) await scoreGoldSet(set, tools);
  if (referencePath() === null) print('No reference folder: its gold and development sets are skipped.\n');
  else for (const set of DEVSETS.filter(({ name }) => name.includes(ONLY))) await scoreDevset(set, tools);
}

void main();
