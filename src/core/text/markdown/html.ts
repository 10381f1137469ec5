import type { PieceWriter } from './piece-writer';

/** A comment, a tag, or a declaration. An unclosed comment runs to the end. Group 1 is a tag's name, with `/` if it closes. */
const MARKUP = /<(?:!--[^]*?(?:-->|$)|(\/?[a-zA-Z][\w:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>|[!?][^>]*>)/g;
/** Elements whose content is not for reading, or is code. */
const HIDDEN = new Set([
  'script',
  'style',
  'pre',
  'code',
  'kbd',
  'samp',
  'textarea',
  'svg',
  'math',
  'head',
  'template',
]);
/** Elements that stand inside a sentence; every other one ends a block. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite data del dfn em font i img ins label mark q s small span strike strong time tt u var wbr'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
const RAISED = new Set(['sup', 'sub']);

/** Writes the text between the tags of raw HTML, a block for every element that is one. */
export function readHtml(writer: PieceWriter, from: number, to: number, quoted: boolean): void {
  const { source } = writer;
  writer.open('paragraph', quoted);
  let at = from;
  MARKUP.lastIndex = from;
  for (let match = MARKUP.exec(source); match !== null && match.index < to; match = MARKUP.exec(source)) {
    writeText(writer, at, match.index);
    at = Math.min(to, match.index + match[0].length);
    const name = match[1]?.toLowerCase();
    if (name === undefined) continue;
    if (HIDDEN.has(name)) {
      at = endOfElement(source, at, to, name);
      writer.object(match.index, at);
      MARKUP.lastIndex = at;
    } else if (RAISED.has(name)) writer.blank(match.index, at);
    else if (!INLINE.has(name.replace('/', ''))) writer.open(kindOf(name), quoted);
  }
  writeText(writer, at, to);
  writer.close();
}

function kindOf(name: string): 'paragraph' | 'heading' | 'list-item' | 'table-cell' {
  if (CELLS.has(name)) return 'table-cell';
  if (name === 'li') return 'list-item';
  return /^h[1-6]$/.test(name) ? 'heading' : 'paragraph';
}

function writeText(writer: PieceWriter, from: number, to: number): void {
  let end = to;
  while (end > from && writer.source.charCodeAt(end - 1) <= 32) end--;
  if (end > from) writer.text(from, end);
  if (end < to && end > from) writer.blank(end, to);
}

/** The place behind the closing tag of a hidden element; the end when it is not closed. */
function endOfElement(source: string, at: number, to: number, name: string): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = at;
  const match = closing.exec(source);
  return match === null || match.index >= to ? to : match.index + match[0].length;
}

/** The name of the tag that raw inline HTML is, with `/` if it closes; empty when it is a comment. */
export function tagName(html: string): string {
  return /^<(\/?[a-zA-Z][\w:-]*)/.exec(html)?.[1]?.toLowerCase() ?? '';
}

export function isHidden(tag: string): boolean {
  return HIDDEN.has(tag);
}

/** Does this inline tag part words: a line break, a raised number, the end of a block? */
export function partsWords(tag: string): boolean {
  if (HIDDEN.has(tag.replace('/', ''))) return false;
  return tag !== '' && !INLINE.has(tag.replace('/', '')) && !(tag.startsWith('/') && RAISED.has(tag.slice(1)));
}
