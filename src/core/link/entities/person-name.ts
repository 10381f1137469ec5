import { isFirstName } from '../../detect/names/known/first-names';
import { isSurname } from '../../detect/names/known/surnames';

export function longestWord(words: readonly string[]): number {
  return Math.max(0, ...words.map(({ length }) => length));
}

/** Whether a word is a name that many bear: a list holds it. Two listed names are two, however alike. */
export function isListedName(word: string): boolean {
  return isSurname(word) || isFirstName(word);
}

/** Whether two full names may be one person's: same surname, and no word of the one speaks against the other's. */
export function mayBeOnePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  if (!mayBeOneWord(fewer[0] ?? '', more[0] ?? '')) return false;
  // Middle names of the shorter stand in the longer, in order.
  let at = 1;
  for (const word of fewer.slice(1, -1)) {
    while (at < more.length - 1 && !mayBeOneWord(word, more[at] ?? '')) at++;
    if (at >= more.length - 1) return false;
    at++;
  }
  return true;
}

/** Equal, or one the initial of the other. */
function mayBeOneWord(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
