import type { Json } from '../../core/model/json';

/** Deeper than any annotation; readers that follow a tree would run out of stack somewhere beyond. */
const DEEPEST = 200;

export type ReadJson =
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly reason: 'not-json' | 'too-deep' };

/** Reads JSON that anybody may have written. Never throws. */
export function readJson(text: string): ReadJson {
  if (depthOf(text) > DEEPEST) return { ok: false, reason: 'too-deep' };
  try {
    return { ok: true, value: JSON.parse(text) as Json };
  } catch {
    return { ok: false, reason: 'not-json' };
  }
}

/** How deep brackets nest outside strings. Letter by letter: a pattern would take the square of a string without an end. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) inString = !inString;
    else if (inString) at += char === BACKSLASH ? 1 : 0;
    else if (char === BRACKET || char === BRACE) deepest = Math.max(deepest, ++depth);
    // A closing bracket or brace comes two places behind the one that it closes.
    else if (char === BRACKET + 2 || char === BRACE + 2) depth--;
  }
  return deepest;
}

const [QUOTE, BACKSLASH, BRACKET, BRACE] = [0x22, 0x5c, 0x5b, 0x7b];
