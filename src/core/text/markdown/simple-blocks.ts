import type { BlockKind } from '../../model/prose';
import { LineEnds } from '../line-ends';
import type { Labels } from './definitions';
import { PieceWriter } from './piece-writer';
import type { PieceReading } from './reading';
import { planInline } from './simple-inline';

/**
 * Pieces whose blocks can be told line by line: a paragraph, a heading with a paragraph below, a block quote of
 * paragraphs, a list, link definitions. `null` for everything else, which is the parser's.
 */
export function readSimple(source: string, labels: Labels): PieceReading | null {
  if (/[\t\0]/.test(source)) return null;
  const blocks = blocksOf(linesOf(source));
  if (blocks === null) return null;
  const writer = new PieceWriter(source);
  for (const block of blocks) {
    let end = block.end;
    while (end > block.start && source.charCodeAt(end - 1) <= 32) end--;
    const plan = planInline(source, block.start, end, labels);
    if (plan === null) return null;
    writer.open(block.kind, block.quoted);
    plan.write(writer);
    writer.close();
  }
  return writer.finish();
}

interface Line {
  readonly text: string;
  readonly start: number;
}

interface SimpleBlock {
  readonly kind: BlockKind;
  readonly quoted: boolean;
  readonly start: number;
  end: number;
}

const HEADING = /^ {0,3}#{1,6} +(?=[^\s#])/;
const CLOSING_HASHES = / +#+ *$/;
const ITEM = /^( *)([-+*]|(\d{1,9})[.)])( {1,4})(?=\S)/;
const QUOTE = /^ {0,3}> ?/;
const DEFINITION = /^ {0,3}\[(?:[^\][\\]|\\.){1,200}\]: *(?:<[^<>]*>|[^\s<>]+)(?: +(?:"[^"\\]*"|'[^'\\]*'))? *$/;
const BLANK = /^ *$/;
/** A line that begins or is something else than text, whatever stands before it. */
const MARK =
  /^ *(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|```|~~~|<[a-zA-Z/!?](?![\w+.-]*:)|(?:[-=*_] *){2,}$|[-=]$)/;

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  const ends = new LineEnds(source);
  for (let at = 0; at < source.length;) {
    const end = ends.endOf(at);
    lines.push({ text: source.slice(at, end), start: at });
    at = ends.behind(end);
  }
  return lines;
}

function blocksOf(lines: readonly Line[]): SimpleBlock[] | null {
  const first = lines[0]?.text ?? '';
  if (QUOTE.test(first)) return quoteBlocks(lines);
  if (ITEM.test(first) && !first.startsWith(' ')) return itemBlocks(lines);
  if (lines.every((line) => DEFINITION.test(line.text))) return [];
  if (!HEADING.test(first)) return paragraphBlocks(lines);
  const rest = lines.length === 1 ? [] : paragraphBlocks(lines.slice(1));
  return rest === null ? null : [...headingBlock(first), ...rest];
}

function headingBlock(line: string): SimpleBlock[] {
  const start = HEADING.exec(line)?.[0].length ?? 0;
  return [{ kind: 'heading', quoted: false, start, end: CLOSING_HASHES.exec(line)?.index ?? line.length }];
}

/** One paragraph. */
function paragraphBlocks(lines: readonly Line[]): SimpleBlock[] | null {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined || first.text.startsWith('    ')) return null;
  if (lines.some((line) => MARK.test(line.text) || BLANK.test(line.text))) return null;
  return [{ kind: 'paragraph', quoted: false, start: first.start, end: endOf(last) }];
}

/** Paragraphs of a quote one level deep, each line with its own prefix. */
function quoteBlocks(lines: readonly Line[]): SimpleBlock[] | null {
  const blocks: SimpleBlock[] = [];
  let open: SimpleBlock | undefined;
  for (const line of lines) {
    const prefix = QUOTE.exec(line.text)?.[0].length;
    if (prefix === undefined) return null;
    const content = line.text.slice(prefix);
    if (BLANK.test(content)) {
      open = undefined;
      continue;
    }
    if (MARK.test(content) || (open === undefined && content.startsWith('    '))) return null;
    if (open === undefined) {
      open = { kind: 'paragraph', quoted: true, start: line.start + prefix, end: line.start };
      blocks.push(open);
    }
    open.end = endOf(line);
  }
  return blocks;
}

/** Items of lists, nested ones too: to the prose every item and every paragraph in one is a block, however deep it stands. */
function itemBlocks(lines: readonly Line[]): SimpleBlock[] | null {
  const blocks: SimpleBlock[] = [];
  let open: SimpleBlock | undefined;
  let current = { indent: 0, content: 0, kind: '' };
  let afterBlank = true;
  for (const line of lines) {
    if (BLANK.test(line.text)) {
      afterBlank = true;
      continue;
    }
    const [marker = '', lead = '', sign = '', number] = ITEM.exec(line.text) ?? [];
    const kind = number === undefined ? sign : sign.slice(-1);
    const indent = line.text.search(/[^ ]/);
    if (MARK.test(line.text.slice(marker.length))) return null;
    if (marker !== '') {
      const sibling = lead.length === current.indent && kind === current.kind;
      const interrupts = afterBlank || sibling || number === undefined || number === '1';
      if (open !== undefined && (indent >= current.content + 4 || !interrupts)) return null;
      current = { indent, content: marker.length, kind };
    } else if (open === undefined || (afterBlank && (indent < current.content || indent > current.content + 3)))
      return null;
    if (marker !== '' || afterBlank) {
      open = { kind: 'list-item', quoted: false, start: line.start + Math.max(marker.length, indent), end: line.start };
      blocks.push(open);
    }
    if (open !== undefined) open.end = endOf(line);
    afterBlank = false;
  }
  return blocks;
}

function endOf(line: Line): number {
  return line.start + line.text.length;
}
