import { remember } from '../../detect/names/known/remember';
import { linkWords } from './link-words';
import { plainLetters } from './squeeze';

/** `NWT`, `N.W.T.`, `BIfM`: the letters when a spelling may be an acronym, else `null`. */
export function acronymLetters(text: string): string | null {
  if (/[\s]/u.test(text) || text.length > 12) return null;
  const letters = text.replace(/[.\-]/g, '');
  if (!/^[\p{L}\p{N}&]{2,8}$/u.test(letters)) return null;
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  // Half of it in capitals, the first one too: `BIfM`, but no `McDraw`.
  if (capitals < 2 || capitals * 2 < letters.length || !/^\p{Lu}/u.test(letters)) return null;
  return plainLetters(letters);
}

/** The initials of a name of two words and more, with and without its small words; none for shorter ones. */
export const initialsOf = remember(initialsIn, 20_000);

function initialsIn(text: string): readonly string[] {
  const words = plainLetters(text)
    .split(/[\s\-/]+/)
    .flatMap((word) => (/^(?:\p{L}\.){2,}$/u.test(word) ? word.split('.') : [word]))
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((word) => word !== '');
  if (words.length < 2) return NONE;
  const first = (some: readonly string[]): string => some.map((word) => word.slice(0, 1)).join('');
  const { small } = linkWords();
  const short = first(words.filter((word) => !small.has(word)));
  const full = first(words);
  return short === full || short.length < 2 ? [full] : [short, full];
}

const NONE: readonly string[] = [];

/** Whether a writer may have meant the letters to stand for the name: each stands in it, in order, the first one first. */
export function lettersOccur(letters: string, text: string): boolean {
  const plain = plainLetters(text);
  const words = plain.split(/[\s\-/]+/).filter((word) => !linkWords().small.has(word));
  if (!(words[0] ?? '').startsWith(letters.slice(0, 1))) return false;
  let at = -1;
  for (const letter of letters) {
    at = plain.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Whether most of the letters are initials of the name's words, in whatever order: names in translation keep some. */
export function mostAreInitials(letters: string, text: string): boolean {
  const [initials = ''] = initialsOf(text);
  const found = Array.from(letters).filter((letter) => initials.includes(letter)).length;
  return found * 4 >= letters.length * 3;
}
