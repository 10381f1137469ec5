import { withNeither } from './neither';
import type { Language } from '../../model/language';
import type { Clause } from './clause';
import { clauseLexicon } from './lexicon';
import { subjectFirstClauses } from './subject-first';
import { verbSecondClauses } from './verb-second';
import type { Word } from './word';

/** The clauses of a sentence, front to back. */
export function clausesOf(words: readonly Word[], language: Language): Clause[] {
  const lexicon = clauseLexicon(language);
  const clauses = lexicon.table.verbSecond ? verbSecondClauses(words, lexicon) : subjectFirstClauses(words, lexicon);
  return [...withNeither(clauses, words, lexicon)];
}
