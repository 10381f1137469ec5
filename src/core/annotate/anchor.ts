import type { Anchor } from '../model/anchor';
import type { Span } from '../model/span';
import { CONTEXT } from './anchoring/quote';
import { CountedText } from './counted-text';

/** Makes anchors for spans of one text as loaded; the text is hashed and counted once. */
export class AnchorMaker {
  readonly #text: CountedText;

  constructor(text: string | CountedText) {
    this.#text = typeof text === 'string' ? new CountedText(text) : text;
  }

  anchorOf(span: Span): Anchor {
    const { stored, hash, loadedOffsets, storedOffsets } = this.#text;
    const position = loadedOffsets.toStored(span);
    const around = { start: Math.max(0, position.start - CONTEXT), end: position.end + CONTEXT };
    const { start, end } = storedOffsets.toLoaded(position);
    const outer = storedOffsets.toLoaded(around);
    const quote = {
      exact: stored.slice(start, end),
      prefix: stored.slice(outer.start, start),
      suffix: stored.slice(end, outer.end),
    };
    return { position, quote, textHash: hash };
  }
}
