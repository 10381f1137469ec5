import { LANGUAGES } from '../../../model/language';
import type { Span } from '../../../model/span';
import { tokenize } from '../../../text/tokens';
import { dateLexicon } from '../words/lexicon';

/** A heading of more words speaks of something else (`Change on the year before`). */
const MOST_WORDS = 2;

/** Tells by its heading whether a table's column holds years; the answer is kept, for a table has many cells under one heading. */
export class YearColumns {
  private readonly known = new Map<number, boolean>();

  constructor(private readonly text: string) {}

  holds(header: Span | undefined): boolean {
    if (header === undefined) return false;
    const known = this.known.get(header.start);
    if (known !== undefined) return known;
    const holds = this.read(header);
    this.known.set(header.start, holds);
    return holds;
  }

  private read(header: Span): boolean {
    const tokens = tokenize(this.text, header.start, header.end);
    if (tokens.length > MOST_WORDS) return false;
    return LANGUAGES.some((language) => {
      const { index } = dateLexicon(language);
      return tokens.start.some((start, at) => index.get(this.text, start, tokens.end[at] ?? start)?.unit === 'year');
    });
  }
}
