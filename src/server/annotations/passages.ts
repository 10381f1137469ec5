import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Mention } from '../../core/model/mention';
import { coveringSpan, type Span } from '../../core/model/span';
import type { WireRange } from '../protocol';

/** What stands at a place without a selection: a mention of the engine, or a word. */
export interface PassageAt {
  readonly fragments: readonly Span[];
  readonly mention: Mention | null;
}

export function spansOf(document: TextDocument, ranges: readonly WireRange[]): Span[] {
  return ranges.map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }));
}

export function rangesOf(document: TextDocument, fragments: readonly Span[]): WireRange[] {
  return fragments.map(({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) }));
}

/** The mention at an offset, or one that ends there; of several the shortest. */
export function mentionAtOffset(mentions: readonly Mention[], offset: number): Mention | null {
  const at = mentions.filter(({ fragments }) => fragments.some(({ start, end }) => start <= offset && offset <= end));
  const inside = at.filter(({ fragments }) => fragments.some(({ start, end }) => start <= offset && offset < end));
  const sorted = (inside.length > 0 ? inside : at).sort((a, b) => lengthOf(a) - lengthOf(b));
  return sorted[0] ?? null;
}

/** The mention at a place, else the word there; `null`: neither. */
export function passageAt(document: TextDocument, mentions: readonly Mention[], position: Position): PassageAt | null {
  const offset = document.offsetAt(position);
  const mention = mentionAtOffset(mentions, offset);
  if (mention !== null) return { fragments: mention.fragments, mention };
  const word = wordAt(document.getText(), offset);
  return word === null ? null : { fragments: [word], mention: null };
}

/** Letters and digits around an offset, with hyphens and apostrophes between them; `null`: none touch it. */
export function wordAt(text: string, offset: number): Span | null {
  const from = Math.max(0, offset - LONGEST_WORD);
  for (const { index, 0: word } of text.slice(from, offset + LONGEST_WORD).matchAll(WORD)) {
    const start = from + index;
    if (start <= offset && offset <= start + word.length) return { start, end: start + word.length };
    if (start > offset) break;
  }
  return null;
}

const LONGEST_WORD = 200;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’.·][\p{L}\p{M}\p{N}]+)*/gu;

function lengthOf({ fragments }: Mention): number {
  const { start, end } = coveringSpan(fragments);
  return end - start;
}
