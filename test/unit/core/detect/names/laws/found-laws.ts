import { NAME_TABLES } from '../../../../../../src/core/lang/name-tables';
import { findLaws, type LawFound } from '../../../../../../src/core/detect/names/laws/find-laws';
import type { Language } from '../../../../../../src/core/model/language';
import { tokenize } from '../../../../../../src/core/text/tokens';

/** The laws of a text that is one block. */
export function findIn(text: string, language: Language): readonly LawFound[] {
  const tokens = tokenize(text);
  return findLaws({
    block: { start: 0, end: text.length, kind: 'paragraph', zone: 'body', language },
    language,
    table: NAME_TABLES[language],
    tokens,
    from: 0,
    to: tokens.length,
  });
}

export function lawsIn(text: string, language: Language): string[] {
  const laws = findIn(text, language).filter(({ votes }) => votes.length > 0);
  return laws.map(({ start, end }) => text.slice(start, end));
}

/** The text without its double square brackets, and what stood in them. */
export function marked(text: string): { readonly text: string; readonly laws: readonly string[] } {
  const laws = [...text.matchAll(/\[\[(.*?)\]\]/g)].map((match) => match[1] ?? '');
  return { text: text.replaceAll('[[', '').replaceAll(']]', ''), laws };
}
