import type { Span } from '../../core/model/span';
import { readDocument } from '../../core/text/read';
import { sentencesOf } from '../../core/text/sentences';
import { DIGITS, SIGN, tokenize, type Tokens, WORD } from '../../core/text/tokens';

/** A token of a document's prose: a word, a number, a sign. */
export interface Token extends Span {
  /** As the prose reads it. `start`, `end`: UTF-16 units of the text as loaded, from its first to its last character. */
  readonly word: string;
}

export interface TokenLine {
  readonly tokens: readonly Token[];
}

/** What no line can hold, and what stands in the prose for code. */
const NO_WORD = /[\p{Cc}\s\ufffc]|^$/u;

/** Sentences with their tokens, in the order of the text: of prose only, as the detectors read it. */
export function tokenLines(text: string, fileName: string): TokenLine[] {
  const { prose } = readDocument(text, { fileName });
  const lines: TokenLine[] = [];
  for (const block of prose.blocks) {
    for (const sentence of sentencesOf(prose, block)) {
      const tokens: Token[] = [];
      for (const span of conllTokens(prose.text, sentence)) {
        // Half of a character may stand with the blank behind it.
        const word = prose.text.slice(span.start, span.end).trim();
        const fragments = prose.map.toSource(span);
        const [first, last] = [fragments[0], fragments.at(-1)];
        if (first === undefined || last === undefined || NO_WORD.test(word)) continue;
        tokens.push({ word, start: first.start, end: last.end });
      }
      if (tokens.length > 0) lines.push({ tokens });
    }
  }
  return lines;
}

/**
 * Our tokens as the shared task has them: letters with digits (`MP3`) and numbers with their separators (`14:07`, `5,000`) are one, and `'s` is one by itself, also where it is no
 * genitive.
 */
function* conllTokens(text: string, { start, end }: Span): Generator<Span> {
  const found = tokenize(text, start, end);
  let from = 0;
  for (let at = 0; at < found.length; at++) {
    if (at + 1 < found.length && isOne(found, at)) continue;
    const span = { start: found.start[from] ?? 0, end: found.end[at] ?? 0 };
    from = at + 1;
    const tail = /.['’][sS]$/su.test(text.slice(span.start, span.end)) ? 2 : 0;
    yield { start: span.start, end: span.end - tail };
    if (tail > 0) yield { start: span.end - tail, end: span.end };
  }
}

/** Whether a token and the next one are parts of one. */
function isOne({ text, kind, start, end }: Tokens, at: number): boolean {
  const touches = (one: number): boolean => end[one] === start[one + 1];
  if (!touches(at)) return false;
  if (kind[at] !== SIGN && kind[at + 1] !== SIGN) return kind[at] !== WORD || kind[at + 1] !== WORD;
  const isBetween = (sign: number): boolean =>
    /^[.,:]$/.test(text.slice(start[sign], end[sign])) &&
    kind[sign - 1] === DIGITS &&
    kind[sign + 1] === DIGITS &&
    touches(sign - 1) &&
    touches(sign);
  return isBetween(at) || isBetween(at + 1);
}
