import { FIRST_NAMES } from '../../../lang/gazetteers/first-names';
import { groupedWords } from './grouped-words';

let all: ReadonlySet<string> | undefined;

/** Whether people are called so by their first name, in whatever language. Many are words, months, towns or surnames as well. */
export function isFirstName(folded: string): boolean {
  return (all ??= new Set(groupedWords(FIRST_NAMES))).has(folded);
}
