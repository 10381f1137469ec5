/** A half-open stretch `[start, end)` of a text, in UTF-16 units of that text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The range from the first fragment's start to the last one's end. `fragments` is sorted and not empty. */
export function coveringSpan(fragments: readonly Span[]): Span {
  const first = fragments[0];
  const last = fragments[fragments.length - 1];
  if (first === undefined || last === undefined) throw new RangeError('coveringSpan needs at least one fragment');
  return { start: first.start, end: last.end };
}
