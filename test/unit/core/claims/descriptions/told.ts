import { knowDocument } from '../../../../../src/core/corpus/know-document';
import type { DocumentFormat } from '../../../../../src/core/model/prose';
import type { Language } from '../../../../../src/core/model/language';

/** What a text says of its names: `name: wording`, `(past)` behind roles of the past. */
export function told(text: string, language: Language = 'en', format: DocumentFormat = 'text'): string[] {
  return knowDocument(text, { languageHint: language, format }).descriptions.map(
    (one) => `${text.slice(one.nameStart, one.nameEnd)}: ${one.text}${one.past === true ? ' (past)' : ''}`,
  );
}
