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

/** How deep brackets nest outside strings. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth);
    else if (token === ']' || token === '}') depth--;
  }
  return deepest;
}
