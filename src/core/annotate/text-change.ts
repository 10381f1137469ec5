import type { Span } from '../model/span';

/** One change of a text: `[start, end)` becomes `text`. Of several each counts in the text that the one before left. UTF-16 units. */
export interface TextChange extends Span {
  readonly text: string;
}
