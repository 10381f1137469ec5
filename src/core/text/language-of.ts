import { TEXT_TABLES } from '../lang/text-tables';
import { LANGUAGES, type Language } from '../model/language';

const WORD = /\p{L}+/gu;

const LANGUAGES_OF_WORD = new Map<string, Language[]>();
for (const language of LANGUAGES) {
  for (const word of TEXT_TABLES[language].functionWords) {
    LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), language]);
  }
}

/** The language whose function words stand most often in `text`; `null` when none does. */
export function languageOf(text: string): Language | null {
  const hits: Record<Language, number> = { en: 0, de: 0 };
  for (const match of text.matchAll(WORD)) {
    for (const language of LANGUAGES_OF_WORD.get(match[0].toLowerCase()) ?? []) hits[language]++;
  }
  if (hits.en === hits.de) return null;
  return hits.en > hits.de ? 'en' : 'de';
}

/** Share of function words from which a stretch is prose, not code or figures. */
const PROSE_SHARE = 0.2;

/** Do the words of this text read as sentences? */
export function looksLikeProse(text: string): boolean {
  let words = 0;
  let functional = 0;
  for (const match of text.slice(0, 2000).matchAll(WORD)) {
    words++;
    if (LANGUAGES_OF_WORD.has(match[0].toLowerCase())) functional++;
  }
  return words >= 6 && functional >= words * PROSE_SHARE;
}
