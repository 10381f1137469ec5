import type { Span } from '../../../model/span';

/** Dates and amounts of a document, asked for from front to back. */
export class ValueCursor {
  #at = 0;

  /** `values` are sorted and flat. */
  constructor(private readonly values: readonly Span[]) {}

  /** The value that a stretch has a part in, if any. */
  over(start: number, end: number): Span | undefined {
    while ((this.values[this.#at]?.end ?? Infinity) <= start) this.#at++;
    const value = this.values[this.#at];
    return value === undefined || value.start >= end ? undefined : value;
  }
}
