import type { Span } from '../../core/model/span';
import type { Positions } from './counting';

/** A passage as a text-bound line can hold it. */
export interface BratPlace {
  /** Positions of the file; sorted, apart from each other, none crosses a line end or begins or ends with white space. */
  readonly fragments: readonly Span[];
  /** The words, fragment by fragment, with a space between. */
  readonly words: string;
  /** There were line ends inside, so there are more fragments than before. */
  readonly isSplit: boolean;
  /** Fragments lay upon each other and are one now. */
  readonly isJoined: boolean;
}

/** `null`: nothing but white space. `fragments`: UTF-16 units of the text as loaded. */
export function bratPlace(text: string, fragments: readonly Span[], positions: Positions): BratPlace | null {
  const sorted = [...fragments].sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const fragment of sorted) {
    const last = joined.at(-1);
    if (last === undefined || fragment.start >= last.end) joined.push(fragment);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, fragment.end) };
  }
  let isSplit = false;
  const pieces = joined.flatMap((span) => {
    const lines = linesOf(text, span);
    isSplit ||= lines.length > 1;
    return lines;
  });
  if (pieces.length === 0) return null;
  return {
    fragments: pieces.map((piece) => positions.toFile(piece)),
    words: pieces.map(({ start, end }) => text.slice(start, end)).join(' '),
    isSplit,
    isJoined: joined.length < sorted.length,
  };
}

/** The parts of a span on each line, without the white space around them. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    const words = line.trim();
    if (words !== '') {
      const first = from + line.length - line.trimStart().length;
      lines.push({ start: first, end: first + words.length });
    }
    from += line.length + 1;
  }
  return lines;
}
