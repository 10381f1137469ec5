import { isPlainWord } from '../detect/names/known/plain-words';
import type { ReadDocument } from '../model/document';
import { clauseLexicon } from './clauses/lexicon';
import { singulars } from './concepts';

/** Letters that the opening of a text may have to tell what it is about. */
const OPENING = 4000;
const MOST_WORDS = 16;
const SHORTEST = 5;

/** Long words that a document uses most, in small letters, singular: texts on one matter share several of them. */
export function topicWords({ prose, language }: ReadDocument): string[] {
  if (language === null) return [];
  const lexicon = clauseLexicon(language);
  const counts = new Map<string, number>();
  for (const [word] of prose.text.slice(0, OPENING).matchAll(/\p{L}+/gu)) {
    if (word.length < SHORTEST) continue;
    const lower = word.toLowerCase();
    if (lexicon.uses(lower) !== 0) continue;
    const key = singulars(lower, language).find((one) => one !== lower && isPlainWord(one, language)) ?? lower;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}
