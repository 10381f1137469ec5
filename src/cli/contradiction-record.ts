import { coveringSpan } from '../core/model/span';
import type { Contradiction } from '../core/model/contradiction';
import { speakerInWords, whyInWords } from '../words/contradictions';

/** A card as the command line prints it (docs: README). `fileOf`: the file of a document's URI. */
export function contradictionRecord(
  card: Contradiction,
  fileOf: (uri: string) => string,
  group?: string | number | null,
): Readonly<Record<string, unknown>> {
  const { id, kind, status, tier, subject, attribute, camps } = card;
  return {
    id,
    ...(group === undefined || group === null ? {} : { group }),
    kind,
    status,
    tier,
    subject: { entity: subject.kind === 'entity' ? subject.key : null, name: subject.name },
    attribute,
    why: whyInWords(card),
    camps: camps.map(({ value, claims }) => ({
      value,
      claims: claims.map((claim) => ({
        file: fileOf(claim.uri),
        ...coveringSpan(claim.evidence),
        quote: claim.quote,
        speaker: speakerInWords(claim),
        date: claim.documentDate,
      })),
    })),
  };
}
