import type { DocumentKnowledge } from '../know-document';
import { readPlain, writePlain } from './plain-data';

/** What a document claims: only looked at when somebody asks for contradictions, so it is kept apart from the rest and read when it is asked for. */
export type ClaimsSection = Pick<DocumentKnowledge, 'claims' | 'topic'>;

export function encodeClaims({ claims, topic }: ClaimsSection): Uint8Array {
  return writePlain({ claims, topic });
}

/** The rest of what is known of a document together with its claims, which are decoded at the first look. `bytes`: as `encodeClaims` gave them, vouched for by their reader. */
export function withClaims<T extends object>(rest: T, bytes: Uint8Array): T & ClaimsSection {
  let section: ClaimsSection | undefined;
  const decoded = (): ClaimsSection => (section ??= (readPlain(bytes) as ClaimsSection | undefined) ?? NO_CLAIMS);
  return Object.defineProperties(rest, {
    claims: { enumerable: true, get: () => decoded().claims },
    topic: { enumerable: true, get: () => decoded().topic },
  }) as T & ClaimsSection;
}

const NO_CLAIMS: ClaimsSection = { claims: [], topic: [] };
