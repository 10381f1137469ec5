import type { Excerpt } from '../../model/mention-tree';
import type { Span } from '../../model/span';

/** UTF-16 units of an excerpt, about: it is cut between words. */
const LENGTH = 160;
/** A word border is looked for so far inside the cut; longer words are cut themselves. */
const WORD = 24;
const CUT = '…';

/**
 * A sentence of a text, cut to a readable length around the words in question. `open`: the sentence goes on before or behind what is given.
 */
export function excerptOf(
  text: string,
  sentence: Span,
  words: Span,
  open: { readonly before: boolean; readonly behind: boolean } = { before: false, behind: false },
): Excerpt {
  const end = Math.min(words.end, words.start + LENGTH);
  const room = LENGTH - (end - words.start);
  const before = words.start - sentence.start;
  const behind = Math.max(0, sentence.end - end);
  const left = Math.min(before, Math.max(Math.floor(room / 2), room - behind));
  const right = Math.min(behind, room - left);
  const from = left === before ? sentence.start : wordAfter(text, words.start - left, words.start);
  const to = right === behind && end === words.end ? sentence.end : wordBefore(text, end + right, end);
  const head = from > sentence.start || open.before ? CUT : '';
  const tail = to < sentence.end || open.behind ? CUT : '';
  const shift = head.length - from;
  return {
    text: `${head}${text.slice(from, to).replace(/\s/g, ' ')}${tail}`,
    from: words.start + shift,
    to: Math.min(words.end, to) + shift,
  };
}

/** The start of the next word, at `limit` at the latest. */
function wordAfter(text: string, at: number, limit: number): number {
  const most = Math.min(limit, at + WORD);
  for (let next = at; next < most; next++) if (isBlank(text, next - 1) && !isBlank(text, next)) return next;
  return isTrail(text, at) ? at + 1 : at;
}

/** The end of the word before, at `limit` at the earliest. */
function wordBefore(text: string, at: number, limit: number): number {
  const least = Math.max(limit, at - WORD);
  for (let next = at; next > least; next--) if (isBlank(text, next) && !isBlank(text, next - 1)) return next;
  return isTrail(text, at) ? at - 1 : at;
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** The second half of a character of two units. */
function isTrail(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
