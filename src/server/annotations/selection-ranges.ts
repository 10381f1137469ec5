import type { Position, SelectionRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LayerIndex } from '../../core/annotate/layer-index';
import type { Language } from '../../core/model/language';
import type { Mention } from '../../core/model/mention';
import { coveringSpan, type Span } from '../../core/model/span';
import { rangeOf } from '../places';
import { sentenceAround } from '../../core/text/sentence-around';
import { wordAt } from './passages';

/** What a selection grows to at a place: the word, the names and annotations around it, the sentence, the paragraph. Each holds the one before. */
export function selectionRangeAt(
  document: TextDocument,
  position: Position,
  mentions: readonly Mention[],
  index: LayerIndex | null,
  language: Language | null,
): SelectionRange {
  const text = document.getText();
  const offset = document.offsetAt(position);
  const here = { start: offset, end: offset };
  const annotated = index?.inRange(here).filter(({ state }) => state !== 'orphan') ?? [];
  const around = [
    ...mentions.map(({ fragments }) => coveringSpan(fragments)),
    ...annotated.map(({ fragments }) => coveringSpan(fragments)),
    sentenceAround(text, wordAt(text, offset) ?? here, language),
    paragraphAround(text, offset),
  ].filter((span) => holds(span, here));
  const steps: Span[] = [wordAt(text, offset) ?? here];
  for (const span of around.sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const last = steps.at(-1);
    if (last === undefined || (holds(span, last) && lengthOf(span) > lengthOf(last))) steps.push(span);
  }
  const ranges = steps.map((span) => rangeOf(document, span));
  return (
    ranges.reduceRight<SelectionRange | undefined>(
      (parent, range) => (parent === undefined ? { range } : { range, parent }),
      undefined,
    ) ?? { range: rangeOf(document, here) }
  );
}

/** Lines without a blank one between them. */
function paragraphAround(text: string, offset: number): Span {
  const before = text.lastIndexOf('\n\n', Math.max(0, offset - 1));
  const behind = text.indexOf('\n\n', offset);
  return { start: before < 0 ? 0 : Math.min(offset, before + 2), end: behind < 0 ? text.length : behind };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
