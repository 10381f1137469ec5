import type { Clause } from './clause';
import { Use } from './lexicon';
import type { Phrase } from './phrases';
import type { Tag, Word } from './word';

const DESCRIBES = new Set<Tag>(['noun', 'adjective', 'name', 'comma', 'coordinator', 'number', 'value', 'adverb']);

/**
 * What a relative clause behind a noun says it of: `Foo is a genre that came up in 1970`, `Foo was a soldier, lawyer and mayor who served as …` say it of Foo. It stays
 * with the noun where something else may be meant: `a son of Foo, who`, `a film by a man who`. `before`: the clause that the noun stands in.
 */
export function describedBefore(
  words: readonly Word[],
  noun: Phrase | null,
  before: Clause | undefined,
): Phrase | null {
  if (noun?.kind !== 'noun' || before?.role !== 'main' || before.subject === null) return noun;
  const { verb, subject } = before;
  if (!/^(?:be|sein)$/.test(verb.lemma) || verb.passive || verb.negated || verb.mood !== 'real') return noun;
  let article = verb.to;
  while (words[article]?.tag === 'adverb') article++;
  if (((words[article]?.uses ?? 0) & Use.indefinite) === 0 || noun.from < article) return noun;
  for (let at = article + 1; at < noun.to; at++) {
    const one = words[at];
    // `a genre of rock music`, but not `a son of a farmer`.
    const isOf = one?.lower === 'of' && /^(?:noun|adjective)$/.test(words[at + 1]?.tag ?? '');
    if (one === undefined || (!isOf && !DESCRIBES.has(one.tag))) return noun;
  }
  return subject;
}
