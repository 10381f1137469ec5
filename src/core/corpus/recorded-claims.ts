import { kindOfAttribute } from '../claims/attribute-kinds';
import { personClaims, withoutCorrected, type PersonClaimSource } from '../claims/person-claims';
import type { PlacedAnnotation, Relation } from '../model/annotation';
import type { Claim } from '../model/claim';
import type { OwnAttribute } from '../model/own-attribute';
import { sentenceAround } from '../text/sentence-around';
import type { ClaimingDocument } from './claiming-document';

/** What people recorded on a document, as it stands in the text: annotations with claims, their ends of relations, and the relations. */
export interface RecordedOn {
  readonly placed: readonly PlacedAnnotation[];
  readonly relations: readonly Relation[];
}

/** What a document claims with what people read in it: theirs beside the engine's, and instead of those that they correct. */
export function withRecorded(
  uri: string,
  engine: readonly Claim[],
  { placed, relations }: RecordedOn,
  { knowledge, text }: Pick<ClaimingDocument, 'knowledge' | 'text'>,
  known: { readonly own: readonly OwnAttribute[]; entityName(id: string): string | null },
): readonly Claim[] {
  const { language } = knowledge;
  const source: PersonClaimSource = {
    uri,
    date: knowledge.date?.value ?? null,
    language: language ?? 'en',
    sentenceAt: (span) => {
      const sentence = sentenceAround(text, span, language);
      return { ...sentence, text: text.slice(sentence.start, sentence.end).replace(/\s*\n[>\s]*/g, ' ') };
    },
    entityName: (id) => known.entityName(id),
    attributeOf: (name) => {
      const kind = kindOfAttribute(name);
      if (kind !== null) return { attribute: name, kind };
      const own = known.own.find((one) => one.name === name);
      return { attribute: own?.name.includes('/') === true ? own.name : `own/${name}`, kind: null };
    },
  };
  const claims = personClaims(placed, relations, source);
  return claims.length === 0 ? engine : [...withoutCorrected(engine, claims), ...claims];
}
