import { SURNAMES } from '../../../lang/gazetteers/surnames';
import { groupedWords } from './grouped-words';

let all: ReadonlySet<string> | undefined;

/** Whether it is a common surname. Many are words, callings or first names as well. */
export function isSurname(folded: string): boolean {
  return (all ??= new Set(groupedWords(SURNAMES))).has(folded);
}
