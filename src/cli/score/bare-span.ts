import type { Span } from '../../core/model/span';

/** Articles of both languages; the gold leaves them outside, a tool may not. */
const LEADING_ARTICLE = /^(?:the|an?|der|die|das|dem|den|des|eine[mnrs]?|ein)(?:\s+|$)/iu;
/** `'s`, or the bare apostrophe after a plural. */
const TRAILING_POSSESSIVE = /['’]s?$/iu;

/** The fragments without a leading article and a trailing possessive: neither makes a difference when spans are compared. */
export function bareFragments(fragments: readonly Span[], text: string): readonly Span[] {
  let bare = [...fragments];
  const first = bare[0];
  if (first !== undefined) {
    const article = LEADING_ARTICLE.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
    if (article < first.end - first.start) bare[0] = { start: first.start + article, end: first.end };
    else if (bare.length > 1) bare = bare.slice(1);
  }
  const last = bare.at(-1);
  if (last !== undefined) {
    const possessive = TRAILING_POSSESSIVE.exec(text.slice(last.start, last.end))?.[0].length ?? 0;
    if (possessive < last.end - last.start) bare[bare.length - 1] = { start: last.start, end: last.end - possessive };
  }
  return bare;
}
