import type { Problem } from '../../model/problem';
import type { Span } from '../../model/span';
import { moved, type BlockDraft } from '../drafts';
import { readPlain } from '../plain';
import { ProseWriter } from '../prose-writer';
import { cutPieces, type Piece } from './cut';
import { definedLabels, labelsUsedIn, type Labels } from './definitions';
import { readFrontMatter } from './front-matter';
import { readHtml } from './html';
import { readMarked } from './marked';
import { PieceCache } from './piece-cache';
import { PieceWriter } from './piece-writer';
import type { PieceReading } from './reading';
import { readSimple } from './simple-blocks';
import { readTable } from './table';
import { isTooDeep } from './depth';

export interface MarkdownReading {
  readonly drafts: BlockDraft[];
  readonly links: Span[];
  readonly problems: Problem[];
}

const cache = new PieceCache();

/** Reads Markdown piece by piece into `writer`, whose source is `source`. */
export function readMarkdown(source: string, writer: ProseWriter): MarkdownReading {
  const reading: MarkdownReading = { drafts: [], links: [], problems: [] };
  const front = readFrontMatter(source);
  if (front !== null) add(reading, writer, { ...front, links: [] }, 0, false);
  const defined = definedLabels(source);
  for (const piece of cutPieces(source, front?.end ?? 0)) {
    if (piece.kind === 'code') continue;
    const text = source.slice(piece.start, piece.end);
    const used = labelsUsedIn(text, defined);
    /* The key is a string of its own: a slice would keep the whole document in memory for as long as the cache does. */
    const key = `${piece.kind}${[...used].join(']')}]${text}`;
    const read = cache.get(key, () => readPiece(piece.kind, key.slice(key.length - text.length), used));
    add(reading, writer, read, piece.start, piece.continues);
  }
  return reading;
}

function readPiece(kind: Piece['kind'], text: string, labels: Labels): PieceReading {
  if (kind === 'table') return readTable(text, labels);
  if (kind === 'html') {
    const writer = new PieceWriter(text);
    readHtml(writer, 0, text.length, false);
    return writer.finish();
  }
  return readSimple(text, labels) ?? (isTooDeep(text) ? null : readMarked(text, labels)) ?? readUnparsed(text);
}

/** A piece nested too deeply for the parser is read as plain text. */
function readUnparsed(text: string): PieceReading {
  const writer = new ProseWriter(text);
  const drafts = readPlain(text, writer);
  const problems: Problem[] = [{ code: 'nesting-too-deep', span: { start: 0, end: text.length } }];
  return { prose: writer.finish(), drafts, links: [], problems };
}

function add(
  reading: MarkdownReading,
  writer: ProseWriter,
  piece: PieceReading,
  base: number,
  continues: boolean,
): void {
  const first = piece.drafts[0];
  const last = reading.drafts[reading.drafts.length - 1];
  const joined = continues && first !== undefined && last?.end === writer.length && last.kind === first.kind;
  if (first !== undefined && writer.length > 0) {
    const next = base + (piece.prose.stretches.start[0] ?? 0);
    if (joined) bridgeCut(writer, next);
    else writer.gap('\n', writer.written, next);
  }
  const shift = writer.length;
  writer.append(piece.prose, base);
  piece.drafts.forEach((draft, index) => {
    if (joined && index === 0) last.end = draft.end + shift;
    else reading.drafts.push(moved(draft, shift));
  });
  for (const link of piece.links) reading.links.push({ start: link.start + shift, end: link.end + shift });
  for (const problem of piece.problems) report(reading.problems, problem, base);
}

/** A problem that many pieces have is reported once, at the first of them. */
function report(problems: Problem[], problem: Problem, base: number): void {
  const { span } = problem;
  if (problems.some((known) => known.code === problem.code)) return;
  problems.push(
    span === undefined ? problem : { ...problem, span: { start: span.start + base, end: span.end + base } },
  );
}

/** Between two halves of a paragraph that was cut: the blank they were cut at is prose, a line break is bridged. */
function bridgeCut(writer: ProseWriter, next: number): void {
  const from = writer.written;
  if (next > from) writer.gap(' ', from, next);
}
