import diff from 'fast-diff';

/** Beyond this length the inside of two words is not compared: the cost is the square. */
const LONGEST = 64;

/** How alike two words are, 0 to 1: the share of their characters that stand in both, in order. */
export function similarity(x: string, y: string): number {
  return (2 * commonCharacters(x, y)) / Math.max(1, x.length + y.length);
}

function commonCharacters(x: string, y: string): number {
  const shorter = Math.min(x.length, y.length);
  let before = 0;
  while (before < shorter && x.charCodeAt(before) === y.charCodeAt(before)) before++;
  let after = 0;
  while (after < shorter - before && x.charCodeAt(x.length - 1 - after) === y.charCodeAt(y.length - 1 - after)) after++;
  const restX = x.length - before - after;
  const restY = y.length - before - after;
  if (restX === 0 || restY === 0 || restX > LONGEST || restY > LONGEST) return before + after;
  const inX = x.slice(before, x.length - after);
  const inY = y.slice(before, y.length - after);
  if (restX <= 31) return before + after + shortCommon(inX, inY);
  let common = before + after;
  for (const [kind, text] of diff(inX, inY)) if (kind === diff.EQUAL) common += text.length;
  return common;
}

/** Length of the longest common subsequence by bits (Hyyrö 2004); `x` has at most 31 characters. */
function shortCommon(x: string, y: string): number {
  const all = 2 ** x.length - 1;
  let open = all;
  for (let at = 0; at < y.length; at++) {
    const code = y.charCodeAt(at);
    let places = 0;
    for (let bit = 0; bit < x.length; bit++) if (x.charCodeAt(bit) === code) places |= 1 << bit;
    const hit = open & places;
    open = ((open + hit) | (open - hit)) & all;
  }
  let common = 0;
  for (let rest = ~open & all; rest !== 0; rest &= rest - 1) common++;
  return common;
}

/**
 * Where an offset in `x` lies in `y`. Between two characters that are apart in `y` now, `leaning` says which of them it stays with: -1 the one before, 1 the one behind.
 */
export function offsetIn(x: string, y: string, offset: number, leaning: -1 | 1): number {
  if (offset <= 0) return 0;
  if (offset >= x.length) return y.length;
  let before = 0;
  while (before < x.length && x.charCodeAt(before) === y.charCodeAt(before)) before++;
  if (y.endsWith(x.slice(before)))
    return offset < before || (offset === before && leaning < 0) ? offset : y.length - x.length + offset;
  if (x.length > 4 * LONGEST || y.length > 4 * LONGEST) return Math.min(offset, y.length);
  let inX = 0;
  let inY = 0;
  for (const [kind, text] of diff(x, y)) {
    if (kind === diff.INSERT) {
      if (inX === offset && leaning < 0) return inY;
      inY += text.length;
      continue;
    }
    if (offset < inX + text.length) return kind === diff.EQUAL ? inY + offset - inX : inY;
    inX += text.length;
    if (kind === diff.EQUAL) inY += text.length;
    if (offset === inX && leaning < 0) return inY;
  }
  return inY;
}
