import type { Words } from './words';

const LINE_FEED = 10;
const SENTENCE_END = /[.!?…:;]/;
const SIGN = /[^\p{L}\p{N}]/u;

/** How much of a border of the text lies before a word: 0 inside a sentence, 6 at a paragraph, less than 0 inside what is written as one word. */
export function borderBefore(words: Words, index: number): number {
  if (index <= 0 || index >= words.count) return 6;
  const from = words.end[index - 1] ?? 0;
  const to = words.start[index] ?? 0;
  const sign = words.text.charAt(from - 1);
  if (from === to) return SIGN.test(sign) || SIGN.test(words.text.charAt(to)) ? -0.5 : -1;
  let lines = 0;
  for (let at = from; at < to; at++) if (words.text.charCodeAt(at) === LINE_FEED) lines++;
  if (lines > 1) return 6;
  const sentence = SENTENCE_END.test(sign) ? 1 : 0;
  if (lines === 1) return 3 + sentence;
  return sentence > 0 ? 2 : SIGN.test(sign) ? 0.5 : 0;
}
