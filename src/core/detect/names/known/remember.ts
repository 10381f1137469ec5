/**
 * Answers of a pure function of a word, kept for the words of running text, of which most come again and again. When `limit` words are kept all
 * are forgotten: no order of use is tracked, a full cache costs one more pass over the words in use.
 */
export function remember<T>(answer: (word: string) => T, limit: number): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const fresh = answer(word);
    if (known.size >= limit) known.clear();
    known.set(word, fresh);
    return fresh;
  };
}
