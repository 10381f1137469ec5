import type { Clause } from './clause';
import type { ClauseLexicon } from './lexicon';
import { phraseAt, type Phrase } from './phrases';
import type { Word } from './word';

/** Between `neither` and `nor` stands a phrase, seldom more. */
const LONGEST_PART = 10;

/**
 * `Neither Foo nor Bar had a licence`, `is neither legal nor safe`, `weder Foo noch Bar`: whatever the two words stand in is denied, and of two subjects
 * each is denied it.
 */
export function withNeither(
  clauses: readonly Clause[],
  words: readonly Word[],
  { table }: ClauseLexicon,
): readonly Clause[] {
  if (!words.some(({ lower }) => lower === table.neither)) return clauses;
  return clauses.flatMap((clause, index) => {
    // A clause before may be read as far as the second subject: `saying neither Foo nor Bar had …`.
    const start = clauses[index - 1]?.verb.to ?? 0;
    const first = lastOf(words, table.neither, Math.min(start, clause.from), clause.to);
    if (first < 0) return [clause];
    if (first < clause.from && words[(clause.subject?.from ?? 0) - 1]?.lower !== table.nor) return [clause];
    const denied: Clause = { ...clause, verb: { ...clause.verb, negated: true } };
    const second = words.findIndex(({ lower }, at) => at > first && at <= first + LONGEST_PART && lower === table.nor);
    if (second < 0 || first > clause.verb.from || second > clause.verb.from) return [denied];
    const subjects = [phraseAt(words, first + 1, second), phraseAt(words, second + 1, clause.verb.from)];
    const [one, two] = subjects;
    if (!isSubject(one) || !isSubject(two)) return [denied];
    return [one, two].map((subject) => ({ ...denied, from: first, subject }));
  });
}

function lastOf(words: readonly Word[], lower: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (words[at]?.lower === lower) return at;
  return -1;
}

function isSubject(phrase: Phrase | null | undefined): phrase is Phrase {
  return phrase !== null && phrase !== undefined && phrase.preposition === undefined && phrase.kind !== 'value';
}
