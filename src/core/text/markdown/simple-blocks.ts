import type { BlockKind } from '../../model/prose';
import { PieceWriter } from './piece-writer';
import type { PieceReading } from './reading';
import { planInline } from './simple-inline';

/**
 * Pieces whose blocks can be told line by line: a paragraph, a heading with a paragraph below, a block quote of
 * paragraphs, a list of one-paragraph items. `null` for everything else, which is the parser's.
 */
export function readSimple(source: string): PieceReading | null {
  if (/[\t\0]|\n[ \t]*\n|\r|\]:/.test(source)) return null;
  const blocks = blocksOf(source);
  if (blocks === null) return null;
  const writer = new PieceWriter(source);
  for (const block of blocks) {
    let end = block.end;
    while (end > block.start && source.charCodeAt(end - 1) <= 32) end--;
    const plan = planInline(source, block.start, end);
    if (plan === null) return null;
    writer.open(block.kind, block.quoted);
    plan.write(writer);
    writer.close();
  }
  return writer.finish();
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
/** A line that begins or is something else than text, whatever stands before it. */
const MARK =
  /^ *(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|```|~~~|<[a-zA-Z/!?](?![\w+.-]*:)|(?:[-=*_] *){2,}$|[-=]$)/;

function blocksOf(source: string): SimpleBlock[] | null {
  const first = source.slice(0, source.indexOf('\n') < 0 ? source.length : source.indexOf('\n'));
  if (QUOTE.test(first)) return quoteBlocks(source);
  if (ITEM.test(first) && first.charCodeAt(0) !== 32) return itemBlocks(source);
  const heading = HEADING.exec(first);
  if (heading === null) return paragraphBlocks(source, 0);
  const closing = CLOSING_HASHES.exec(first)?.index ?? first.length;
  if (first.charAt(closing - 1) === '\\') return null;
  const rest = first.length + 1 < source.length ? paragraphBlocks(source, first.length + 1) : [];
  if (rest === null) return null;
  return [{ kind: 'heading', quoted: false, start: heading[0].length, end: closing }, ...rest];
}

/** One paragraph from `from` to the end. */
function paragraphBlocks(source: string, from: number): SimpleBlock[] | null {
  let at = from;
  while (at < source.length) {
    const line = lineAt(source, at);
    if (MARK.test(line) || (at === from && line.startsWith('    '))) return null;
    at += line.length + 1;
  }
  return [{ kind: 'paragraph', quoted: false, start: from, end: source.length }];
}

/** Paragraphs of a quote one level deep, each line with its own prefix. */
function quoteBlocks(source: string): SimpleBlock[] | null {
  const blocks: SimpleBlock[] = [];
  let open: SimpleBlock | undefined;
  for (let at = 0; at < source.length;) {
    const line = lineAt(source, at);
    const prefix = QUOTE.exec(line)?.[0].length;
    if (prefix === undefined) return null;
    const content = line.slice(prefix);
    if (content.trim() === '') open = undefined;
    else {
      if (MARK.test(content) || (open === undefined && content.startsWith('    '))) return null;
      if (open === undefined) {
        open = { kind: 'paragraph', quoted: true, start: at + prefix, end: at };
        blocks.push(open);
      }
      open.end = at + line.length;
    }
    at += line.length + 1;
  }
  return blocks;
}

/** Items of lists, nested ones too: to the prose every item is a block, however deep it stands. */
function itemBlocks(source: string): SimpleBlock[] | null {
  const blocks: SimpleBlock[] = [];
  let open: SimpleBlock | undefined;
  let indent = 0;
  let content = 0;
  let ordered = '';
  for (let at = 0; at < source.length;) {
    const line = lineAt(source, at);
    const item = ITEM.exec(line);
    if (item !== null) {
      const [marker, lead = '', sign = '', number] = item;
      const kind = number === undefined ? sign : sign.slice(-1);
      const sibling = lead.length === indent && kind === ordered;
      if (open !== undefined && lead.length >= content + 4) return null;
      if (open !== undefined && !sibling && number !== undefined && number !== '1') return null;
      if (MARK.test(line.slice(marker.length))) return null;
      indent = lead.length;
      content = marker.length;
      ordered = kind;
      open = { kind: 'list-item', quoted: false, start: at + marker.length, end: at + line.length };
      blocks.push(open);
    } else {
      if (open === undefined || MARK.test(line)) return null;
      open.end = at + line.length;
    }
    at += line.length + 1;
  }
  return blocks;
}

function lineAt(source: string, at: number): string {
  const end = source.indexOf('\n', at);
  return source.slice(at, end < 0 ? source.length : end);
}
