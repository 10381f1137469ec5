import type { Sentence } from './sentence';

/** How far before `version` the word stands that says that there is a later one. */
const NEAR = 3;

/** `An earlier version of this article said …`, `fälschlich hieß es …`: what a text takes back it does not claim. */
export function isRetracted({ words, clauses, concepts }: Sentence): boolean {
  for (let at = 1; at < words.length; at++) {
    if (!concepts.is('versionNouns', words[at]?.lower ?? '')) continue;
    for (let back = at - 1; back >= 0 && back >= at - NEAR; back--)
      if (concepts.is('earlierWords', words[back]?.lower ?? '')) return true;
  }
  return clauses.some(
    ({ verb, from, to }) =>
      (concepts.is('sayVerbs', verb.lemma) || concepts.is('claimVerbs', verb.lemma)) &&
      words.slice(from, to).some(({ lower }) => concepts.is('mistakenly', lower)),
  );
}
