import { DIGITS, SIGN, WORD, type Tokens } from '../../../text/tokens';
import { isHyphen } from './letters';

/** Last labels of domains that people write in running text. Those that are words (`in`, `so`, `me`) are left out. */
const ENDINGS = new Set(
  'com org net edu gov info biz eu uk de at ch fr it es nl be pl cz ru ua se no dk fi pt gr hu ro tr ca au nz jp cn kr br mx ar ie lu li sk rs ba bg lt lv ee il za sg hk tw id ph vn cl pe co uy ke io tv fm app dev ai js'.split(
    ' ',
  ),
);
const DOT = 0x2e;
/** Tokens of a domain at most: a chain of words and stops without end would be read again from each of them. */
const MOST_TOKENS = 24;

/** Where the domain ends whose first label ends at token `stop` (a stop), in tokens (half-open); -1 when there is none. */
export function endOfSite(tokens: Tokens, stop: number, to: number): number {
  const { kind, start, end, text } = tokens;
  let at = stop;
  let last = -1;
  const most = Math.min(to, stop + MOST_TOKENS);
  while (at + 1 < most && kind[at] === SIGN && text.charCodeAt(start[at] ?? 0) === DOT && start[at] === end[at - 1]) {
    if (start[at + 1] !== end[at] || kind[at + 1] === SIGN) break;
    last = at + 1;
    at += 2;
    while (at < to && start[at] === end[at - 1] && (kind[at] !== SIGN || isJoiningHyphen(tokens, at, to))) at++;
    if (at !== last + 1) last = -2;
  }
  if (last < 0 || kind[last] !== WORD) return -1;
  const ending = text.slice(start[last], end[last]);
  return ENDINGS.has(ending) || (ending === ending.toUpperCase() && ENDINGS.has(ending.toLowerCase())) ? last + 1 : -1;
}

function isJoiningHyphen({ kind, start, end, text }: Tokens, at: number, to: number): boolean {
  if (!isHyphen(text.charCodeAt(start[at] ?? 0)) || at + 1 >= to || start[at + 1] !== end[at]) return false;
  return kind[at + 1] === WORD || kind[at + 1] === DIGITS;
}

/** A word of a run that is a domain: `foo.ru`; what ends in a stop is an abbreviation (`U.S.`). */
export function siteEnding(word: string): string | null {
  const dot = word.lastIndexOf('.');
  if (dot <= 0 || dot >= word.length - 2) return null;
  const ending = word.slice(dot + 1).toLowerCase();
  return ENDINGS.has(ending) ? ending : null;
}
