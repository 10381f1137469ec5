import type { Detection } from '../core/model/document';
import { isNameType, type Mention } from '../core/model/mention';
import { coveringSpan } from '../core/model/span';
import { documentDateInWords } from '../words/certainty';
import { reasonInWords } from '../words/reasons';
import { valueInWords } from '../words/values';
import type { LineStarts } from './line-starts';
import { shown } from './mention-record';

/** What is printed of one document. */
export interface DetectedDocument {
  readonly file: string;
  readonly lines: LineStarts;
  readonly detection: Detection;
  readonly mentions: readonly Mention[];
}

/** A detection for people: a heading, then a line a mention with place, type, text, value and why. Names have no value. */
export function detectionText(
  { file, lines, detection, mentions: all }: DetectedDocument,
  minConfidence: number,
): string {
  const mentions = shown(all, minConfidence);
  const rows = mentions.map((mention) => {
    const { line, column } = lines.placeOf(coveringSpan(mention.fragments).start);
    const why = [openWord(mention), ...mention.reasons.map(reasonInWords)].filter((word) => word !== '').join(' ');
    const value = isNameType(mention.type) ? '' : `= ${valueInWords(mention) ?? '?'}`;
    return [`${file}:${line}:${column}`, mention.type, mention.text, value, why];
  });
  return `${heading(file, detection, mentions.length)}\n${alignRows(rows)}\n`;
}

function heading(file: string, { language, date }: Detection, count: number): string {
  const names = { en: 'English', de: 'German' } as const;
  const spoken = language === null ? 'language unknown' : names[language];
  const dated = date === null ? 'states no date of its own' : `dated ${documentDateInWords(date)}`;
  const found = count === 1 ? '1 mention' : `${count} mentions`;
  return `${file}: ${spoken}, ${dated}, ${found}`;
}

function openWord({ unresolved }: Mention): string {
  return unresolved === true ? '[open]' : '';
}

/** Rows in columns two blanks apart; a cell wider than the limit pushes its own row only. */
function alignRows(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, Math.min(cell.length, WIDEST_CELL));
    });
  }
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

const WIDEST_CELL = 48;
