import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Mention } from '../core/model/mention';
import { coveringSpan, type Span } from '../core/model/span';

export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function coveringRange(document: TextDocument, mention: Mention): Range {
  return rangeOf(document, coveringSpan(mention.fragments));
}

/** The mention one of whose fragments holds the position or ends at it, with that fragment. `mentions` is sorted and flat. */
export function mentionAt(
  document: TextDocument,
  mentions: readonly Mention[],
  position: Position,
): { mention: Mention; fragment: Span } | undefined {
  const offset = document.offsetAt(position);
  let touching: { mention: Mention; fragment: Span } | undefined;
  for (let index = firstEndingAt(mentions, offset); index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || coveringSpan(mention.fragments).start > offset) break;
    for (const fragment of mention.fragments) {
      if (fragment.start <= offset && offset < fragment.end) return { mention, fragment };
      if (offset === fragment.end) touching = { mention, fragment };
    }
  }
  return touching;
}

/** Those that touch `[start, end)`. */
export function mentionsIn(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  const found: Mention[] = [];
  for (let index = firstEndingAt(mentions, start); index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || coveringSpan(mention.fragments).start >= end) break;
    found.push(mention);
  }
  return found;
}

/** Index of the first mention that ends at `offset` or later, by halving: a document may hold 100,000 mentions. */
function firstEndingAt(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention !== undefined && coveringSpan(mention.fragments).end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
