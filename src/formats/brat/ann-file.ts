import { readLine, type AnnStatement } from './ann-line';

/** A line of a `.ann` file as it stands there, with what it says. */
export interface AnnLine {
  /** Without its end. */
  readonly raw: string;
  /** `\n`, `\r\n`, or nothing at the end of a file that has no last line end. */
  readonly end: string;
  readonly says: AnnStatement;
}

/** Lines end where brat's do: a CR alone, a form feed or a line separator of Unicode ends none. `parseAnn` and `printAnn` undo each other for every text. */
export function parseAnn(text: string): AnnLine[] {
  const lines: AnnLine[] = [];
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    const stop = feed < 0 ? next : feed > start && text.charCodeAt(feed - 1) === 0x0d ? feed - 1 : feed;
    const raw = text.slice(start, stop);
    lines.push({ raw, end: text.slice(stop, next), says: readLine(raw) });
    start = next;
  }
  return lines;
}

export function printAnn(lines: readonly Pick<AnnLine, 'raw' | 'end'>[]): string {
  return lines.map(({ raw, end }) => raw + end).join('');
}
