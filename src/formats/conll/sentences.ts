import type { Span } from '../../core/model/span';
import { readDocument } from '../../core/text/read';
import { sentencesOf } from '../../core/text/sentences';
import { tokenize, tokenText } from '../../core/text/tokens';

/** A token of a document's prose: a word, a number, a sign. */
export interface Token extends Span {
  /** As the prose reads it. `start`, `end`: UTF-16 units of the text as loaded, from its first to its last character. */
  readonly word: string;
}

export interface TokenLine {
  readonly tokens: readonly Token[];
}

/** What no line can hold. */
const CONTROL = /\p{Cc}/u;

/** Sentences with their tokens, in the order of the text: of prose only, as the detectors read it. */
export function tokenLines(text: string, fileName: string): TokenLine[] {
  const { prose } = readDocument(text, { fileName });
  const lines: TokenLine[] = [];
  for (const block of prose.blocks) {
    for (const sentence of sentencesOf(prose, block)) {
      const found = tokenize(prose.text, sentence.start, sentence.end);
      const tokens: Token[] = [];
      for (let at = 0; at < found.length; at++) {
        const word = tokenText(found, at);
        const fragments = prose.map.toSource({ start: found.start[at] ?? 0, end: found.end[at] ?? 0 });
        const [first, last] = [fragments[0], fragments.at(-1)];
        if (first === undefined || last === undefined || CONTROL.test(word)) continue;
        tokens.push({ word, start: first.start, end: last.end });
      }
      if (tokens.length > 0) lines.push({ tokens });
    }
  }
  return lines;
}
