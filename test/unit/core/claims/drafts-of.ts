import { draftClaims } from '../../../../src/core/claims/draft-claims';
import { detectDocument } from '../../../../src/core/detect/detect-document';
import { readDocument } from '../../../../src/core/text/read';
import type { ClaimDraft } from '../../../../src/core/model/claim';
import type { Language } from '../../../../src/core/model/language';

export function draftsOf(text: string, language: Language = 'en'): ClaimDraft[] {
  const document = readDocument(text, { languageHint: language });
  return draftClaims(document, detectDocument(document));
}

/** `attribute | subject | value` of the claims whose attribute begins so. */
export function said(text: string, attribute: string, language: Language = 'en'): string[] {
  return draftsOf(text, language)
    .filter((draft) => draft.attribute.startsWith(attribute))
    .map((draft) => `${draft.attribute} | ${(draft.subject.of ?? draft.subject).text} | ${valueOf(draft)}`);
}

function valueOf({ value }: ClaimDraft): string {
  switch (value.kind) {
    case 'number':
      return value.from === value.to ? (value.from ?? '') : `${value.from ?? ''}–${value.to ?? ''}`;
    case 'date':
      return value.value ?? `${value.from ?? ''}–${value.to ?? ''}`;
    case 'name':
      return value.name.text;
    default:
      return value.kind;
  }
}
