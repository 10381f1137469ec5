import { SIGN, type Tokens } from '../../text/tokens';
import type { NumberLexicon } from './number-words';

/** The token after `at`, and after the stop of an abbreviation there (`Mio.`, but not `bn.` or `million.`). */
export function afterScaleWord(tokens: Tokens, at: number, words: NumberLexicon): number {
  const next = at + 1;
  if (next >= tokens.length || tokens.text.charAt(tokens.start[next] ?? 0) !== '.') return next;
  if (tokens.start[next] !== tokens.end[at]) return next;
  const word = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  return words.table.stopped.includes(word) ? next + 1 : next;
}

/** A hyphen glued to both neighbours. */
export function isHyphen(tokens: Tokens, at: number): boolean {
  if (at <= 0 || at + 1 >= tokens.length || tokens.kind[at] !== SIGN) return false;
  if (tokens.start[at] !== tokens.end[at - 1] || tokens.end[at] !== tokens.start[at + 1]) return false;
  return '-‐‑'.includes(tokens.text.charAt(tokens.start[at] ?? 0));
}
