import { SIGN } from '../../../text/tokens';
import type { BlockText } from './block-text';
import { isHyphen } from './letters';

/** Tokens without blanks between that make one word: letters, figures, hyphens, `&`. */
export interface Cluster {
  /** First token behind it. */
  readonly to: number;
  /** Parts between hyphens. */
  readonly parts: number;
  /** Part of a mail address, a file name, a tag: no word of the text. */
  readonly address: boolean;
}

const AMPERSAND = 0x26;
const ADDRESS_SIGNS = new Set([0x40, 0x5f]);
/** `@name`, `#tag`, `_name`, `path\name`, `~name`. */
const MARKS = new Set([0x40, 0x23, 0x5f, 0x5c, 0x7e]);

export function clusterAt(text: BlockText, at: number): Cluster {
  const { kind } = text.tokens;
  let to = at + 1;
  let parts = 1;
  let address = text.isGlued(at) && MARKS.has(text.code(at - 1));
  while (text.isGlued(to)) {
    if (kind[to] !== SIGN) {
      to++;
      continue;
    }
    if (!text.isGlued(to + 1) || kind[to + 1] === SIGN) break;
    const code = text.code(to);
    if (isHyphen(code)) parts++;
    else if (ADDRESS_SIGNS.has(code)) address = true;
    else if (code !== AMPERSAND) break;
    to += 2;
  }
  return { to: address ? endOfAddress(text, to) : to, parts, address };
}

/** The rest of what has no blank in it, less the sign that ends the sentence. */
function endOfAddress(text: BlockText, from: number): number {
  let to = from;
  while (text.isGlued(to) && (text.tokens.kind[to] !== SIGN || text.isGlued(to + 1))) to++;
  return to;
}

/** The parts of a cluster between its hyphens, as first and last token. */
export function partsOf(text: BlockText, at: number, { to }: Cluster): (readonly [first: number, last: number])[] {
  const parts: (readonly [number, number])[] = [];
  let first = at;
  for (let token = at + 1; token <= to; token++) {
    if (token < to && !(text.tokens.kind[token] === SIGN && isHyphen(text.code(token)))) continue;
    parts.push([first, token - 1]);
    first = token + 1;
  }
  return parts;
}
