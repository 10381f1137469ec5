import { foldName } from '../detect/names/fold-name';
import type { DocumentNames } from '../model/name';
import { otherSpellings } from './spellings';

/** Letters and digits: whatever stands between them, the parts of a spelling are found in the words it was made of. */
const ATOM = /[\p{L}\p{M}\p{N}]+/gu;

/** The parts of a folded spelling; one of signs alone has none. */
export function atomsOfKey(key: string): readonly string[] {
  return key.match(ATOM) ?? [];
}

/** The parts of every spelling under which something may be looked up for a document's names, other endings included. */
export function atomsOf(names: DocumentNames): Set<string> {
  const atoms = new Set<string>();
  const seen = new Set<string>();
  for (const { text, words, language } of names.runs) {
    // The run as a whole, because a spelling holds what stands between its words too.
    for (const atom of atomsOfKey(foldName(text))) atoms.add(atom);
    for (const { start, end } of words) {
      const word = text.slice(start, end);
      if (seen.has(word)) continue;
      seen.add(word);
      const folded = foldName(word);
      // As the last word of a name, and as its first: the endings differ.
      for (const { key } of otherSpellings(folded, language)) for (const atom of atomsOfKey(key)) atoms.add(atom);
      for (const { key } of otherSpellings(`${folded} x`, language))
        for (const atom of atomsOfKey(key)) atoms.add(atom);
    }
  }
  return atoms;
}
