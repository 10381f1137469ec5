import type { Anchor } from '../model/anchor';
import type { Span } from '../model/span';
import { storedText, storedTextHash } from '../store/stored-text';
import { CONTEXT } from './anchoring/quote';
import { StoredOffsets } from './stored-offsets';

/** Makes anchors for spans of one text as loaded; the text is hashed and counted once. */
export class AnchorMaker {
  readonly #stored: string;
  readonly #hash: string;
  readonly #loadedOffsets: StoredOffsets;
  readonly #storedOffsets: StoredOffsets;

  constructor(text: string) {
    this.#stored = storedText(text);
    this.#hash = storedTextHash(text);
    this.#loadedOffsets = StoredOffsets.ofLoaded(text);
    this.#storedOffsets = StoredOffsets.ofStored(this.#stored);
  }

  anchorOf(span: Span): Anchor {
    const position = this.#loadedOffsets.toStored(span);
    const around = { start: Math.max(0, position.start - CONTEXT), end: position.end + CONTEXT };
    const { start, end } = this.#storedOffsets.toLoaded(position);
    const outer = this.#storedOffsets.toLoaded(around);
    const quote = {
      exact: this.#stored.slice(start, end),
      prefix: this.#stored.slice(outer.start, start),
      suffix: this.#stored.slice(end, outer.end),
    };
    return { position, quote, textHash: this.#hash };
  }
}
