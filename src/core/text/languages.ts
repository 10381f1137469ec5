import type { Language } from '../model/language';
import type { BlockDraft } from './drafts';
import { languageEvidence, languageOf, type LanguageEvidence } from './language-of';

export interface Languages {
  /** Language of most of the document; `null` when it is another one or nothing tells. */
  readonly document: Language | null;
  /** One for every block. */
  readonly blocks: readonly (Language | null)[];
}

/**
 * Judges every block by its own words. Most of the document decides the document's language, and that decides for the
 * blocks whose words say nothing (a name, a table cell, a headline).
 */
export function judgeLanguages(prose: string, drafts: readonly BlockDraft[], hint: Language | undefined): Languages {
  const lengths = { en: 0, de: 0, other: 0 };
  const evidence: LanguageEvidence[] = drafts.map(({ start, end }) => {
    const found = languageEvidence(prose, start, end, hint ?? null);
    if (found !== null) lengths[found] += end - start;
    return found;
  });
  const told = lengths.en + lengths.de + lengths.other > 0;
  const document = told ? mostOf(lengths) : (languageOf(prose, hint ?? null) ?? hint ?? null);
  const blocks = evidence.map((found) => (found === 'other' ? null : (found ?? document)));
  return { document, blocks };
}

function mostOf(lengths: Readonly<Record<Language | 'other', number>>): Language | null {
  const { en, de, other } = lengths;
  if (en > de && en > other) return 'en';
  return de > en && de > other ? 'de' : null;
}
