import type { Span } from '../../model/span';
import type { Labels } from './definitions';
import type { PieceReading } from './reading';
import { PieceWriter } from './piece-writer';
import { writeInline } from './inline';

/**
 * Reads a pipe table cell by cell. Own code: the parser's table extension halves its speed.
 * Every body cell knows its column's header cell.
 */
export function readTable(source: string, labels: Labels): PieceReading {
  const writer = new PieceWriter(source);
  const headers: (Span | undefined)[] = [];
  let row = 0;
  for (const line of source.matchAll(/[^\r\n]+/g)) {
    if (row !== 1) {
      cellsOf(line[0]).forEach((cell, column) => {
        writer.open('table-cell', false, row === 0 ? undefined : headers[column]);
        const before = writer.length;
        writeInline(writer, line.index + cell.start, line.index + cell.end, labels);
        const block = writer.close();
        if (row === 0)
          headers[column] =
            writer.length > before && block !== undefined ? { start: block.start, end: block.end } : undefined;
      });
    }
    row++;
  }
  return writer.finish();
}

/** The cells of a row: between bars that are neither escaped nor in code. */
function cellsOf(line: string): Span[] {
  const cells: Span[] = [];
  let start = 0;
  let begun = false;
  for (const match of line.matchAll(/\\.|`[^`]*`|\|/g)) {
    if (match[0] !== '|') continue;
    if (begun || line.slice(start, match.index).trim() !== '') cells.push(trimmed(line, start, match.index));
    begun = true;
    start = match.index + 1;
  }
  if (line.slice(start).trim() !== '') cells.push(trimmed(line, start, line.length));
  return cells;
}

function trimmed(line: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && line.charCodeAt(start) <= 32) start++;
  while (end > start && line.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}
