import { TextDocument } from 'vscode-languageserver-textdocument';
import { NAME_TYPES } from '../../core/model/mention';
import { coveringSpan, type Span } from '../../core/model/span';
import type { BCubed } from './b-cubed';
import type { EntityTally } from './entity-tally';
import type { GoldReading } from './gold';
import { SPAN, TYPE, VALUE, type DocumentMatch, type Prediction } from './match';
import { COLUMNS, ratiosOf, type AnchorTally, type Ratios, type TypeTally } from './tally';

export interface ScoredDocument {
  readonly file: string;
  /** Text with LF line ends, which the gold's offsets count. */
  readonly text: string;
  readonly match: DocumentMatch;
  /** The document's own date as the engine reads it, and as the gold states it (absent: the gold does not say). */
  readonly date: string | null;
  readonly goldDate?: string | null;
}

export interface ScoreReport {
  readonly types: readonly string[];
  readonly strict: boolean;
  readonly documents: readonly ScoredDocument[];
  readonly tallies: ReadonlyMap<string, TypeTally>;
  readonly anchors: AnchorTally;
  readonly entities: EntityTally;
}

type ErrorKind = 'miss' | 'wrong-type' | 'wrong-value' | 'false-positive' | 'non-annotation';

interface ScoreError extends Span {
  readonly kind: ErrorKind;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly type: string;
  readonly text: string;
  /** What the gold says, and what was predicted, as far as each says anything. */
  readonly expected?: string;
  readonly predicted?: string;
}

/** Every miss, wrong type or value, false positive and hit on a non-annotation, by document and place. */
function errorsOf({ file, text, match }: ScoredDocument): ScoreError[] {
  const document = TextDocument.create(file, '', 0, text);
  const error = (kind: ErrorKind, type: string, fragments: readonly Span[], said: Said): ScoreError => {
    const { start, end } = coveringSpan(fragments);
    const { line, character } = document.positionAt(start);
    const words = fragments.map((fragment) => text.slice(fragment.start, fragment.end)).join(' ');
    return { kind, file, line: line + 1, column: character + 1, start, end, type, text: oneLine(words), ...said };
  };
  const errors = match.golds.flatMap(({ gold, required, agreement, prediction }) => {
    const said = { expected: valueOf(gold), ...(prediction === null ? {} : { predicted: valueOf(prediction) }) };
    if (agreement === VALUE || (prediction === null && !required)) return [];
    const kind = agreement === TYPE ? 'wrong-value' : agreement === SPAN ? 'wrong-type' : 'miss';
    return [error(kind, gold.type, gold.fragments, said)];
  });
  errors.push(
    ...match.falsePositives.map((prediction) =>
      error('false-positive', prediction.type, prediction.fragments, { predicted: valueOf(prediction) }),
    ),
    ...match.forbidden.map(({ prediction, nonMention }) =>
      error('non-annotation', prediction.type, prediction.fragments, { expected: `nothing: ${nonMention.reason}` }),
    ),
  );
  return errors.sort((a, b) => a.start - b.start);
}

interface Said {
  readonly expected?: string;
  readonly predicted?: string;
}

function valueOf(reading: GoldReading | Prediction): string {
  const range =
    reading.from === undefined && reading.to === undefined ? '' : `${reading.from ?? ''}/${reading.to ?? ''}`;
  const value = [reading.value ?? range, reading.currency ?? ''].filter((part) => part !== '').join(' ');
  if (value !== '') return `${reading.type} ${value}`;
  return (NAME_TYPES as readonly string[]).includes(reading.type) ? reading.type : `${reading.type} without a value`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** The report as JSON lines: a line a type, one for the sums, then a line an error. */
export function reportLines({ tallies, anchors, entities, documents, strict }: ScoreReport): string[] {
  const rows = [...tallies].map(([type, { columns, required, requiredFound, requiredRight }]) => ({
    type,
    mode: strict ? 'strict' : 'lenient',
    scores: {
      ...Object.fromEntries(COLUMNS.map((column) => [column, ratiosOf(columns[column])])),
      entity: bCubedOf(entities, type),
    },
    required,
    requiredFound,
    requiredRight,
  }));
  const errors = documents.flatMap(errorsOf).map(({ kind, ...rest }) => ({ error: kind, ...rest }));
  return [
    ...rows,
    {
      documents: documents.length,
      needsAnchor: anchors,
      entities: { mentions: entities.mentions, merged: entities.merged },
    },
    ...errors,
  ].map((line) => JSON.stringify(line));
}

/** The report for people. */
export function reportText(report: ScoreReport): string {
  const { types, strict, documents, anchors, entities } = report;
  const mode = strict
    ? 'Strict: optional mentions are required, nested ones excepted'
    : 'Lenient: optional mentions may be missing';
  return [
    `Documents: ${documents.length}. Scored are the types this version detects: ${types.join(', ')}. ${mode}.`,
    'Entity: B³ F1 over required names; a missed one is a cluster of its own.',
    '',
    ...table(report),
    '',
    `needsAnchor: ${anchors.found} of ${anchors.marked} found; ${anchors.underspecified} with the underspecified value, ` +
      `${anchors.leftEmpty} left empty and marked unresolved, ${anchors.inferred} with a full date that the gold accepts.`,
    dates(documents),
    mergedLine(entities),
    ...errorList(documents),
    '',
  ].join('\n');
}

/** NAMES and ALL are the same here: only names have entities. */
function bCubedOf({ byType }: EntityTally, type: string): BCubed | null {
  return byType.get(type === 'NAMES' ? 'ALL' : type) ?? null;
}

function mergedLine({ byType, mentions, merged }: EntityTally): string {
  const all = byType.get('ALL');
  const ratios =
    all === undefined ? '' : `P ${percent(all.precision)}, R ${percent(all.recall)}, F1 ${percent(all.f1)}; `;
  const list = merged.map((golds) => `\n  ${golds.join(', ')}`).join('');
  return `Entities (B³ over ${String(mentions)} required names): ${ratios}${String(merged.length)} hold several of the gold's${list}`;
}

function table({ tallies, entities }: ScoreReport): string[] {
  const cells = (ratios: Ratios): string =>
    [ratios.precision, ratios.recall, ratios.f1].map((ratio) => percent(ratio).padStart(6)).join('');
  const group = '     P     R    F1';
  const lines = [
    `${''.padEnd(10)}  ${COLUMNS.map((column) => column.padStart(11).padEnd(18)).join('  ')}  entity  required`,
    `${'type'.padEnd(10)}  ${COLUMNS.map(() => group).join('  ')}          found  right   of`,
  ];
  for (const [type, { columns, required, requiredFound, requiredRight }] of tallies) {
    const counts = `${String(requiredFound).padStart(7)}${String(requiredRight).padStart(7)}${String(required).padStart(5)}`;
    const scores = COLUMNS.map((column) => cells(ratiosOf(columns[column]))).join('  ');
    const entity = percent(bCubedOf(entities, type)?.f1 ?? null).padStart(6);
    lines.push(`${type.padEnd(10)}  ${scores}  ${entity}${counts}`);
  }
  return lines;
}

function percent(ratio: number | null): string {
  return ratio === null ? '–' : (100 * ratio).toFixed(1);
}

function dates(documents: readonly ScoredDocument[]): string {
  const stated = documents.filter((document) => document.goldDate !== undefined);
  const wrong = stated.filter((document) => document.goldDate !== document.date);
  const list = wrong.map(({ file, date, goldDate }) => `\n  ${file}  ${date ?? 'none'}; gold: ${goldDate ?? 'none'}`);
  return `Dates of the documents themselves: ${stated.length - wrong.length} of ${stated.length} as in the gold${list.join('')}`;
}

const HEADINGS: Readonly<Record<ErrorKind, string>> = {
  miss: 'Missed',
  'wrong-type': 'Found with the wrong type',
  'wrong-value': 'Found with the wrong value',
  'false-positive': 'False positives',
  'non-annotation': 'Non-annotations hit',
};

function errorList(documents: readonly ScoredDocument[]): string[] {
  const errors = documents.flatMap(errorsOf);
  return (Object.keys(HEADINGS) as ErrorKind[]).flatMap((kind) => {
    const own = errors.filter((error) => error.kind === kind);
    return ['', `${HEADINGS[kind]}: ${own.length}`, ...own.map(errorLine)];
  });
}

function errorLine({ file, line, column, type, text, expected, predicted }: ScoreError): string {
  const said = [predicted, expected === undefined ? undefined : `gold: ${expected}`].filter(
    (part) => part !== undefined,
  );
  return `  ${file}:${line}:${column}  ${type}  “${text}”  ${said.join('; ')}`;
}
