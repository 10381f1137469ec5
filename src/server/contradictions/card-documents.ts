import type { Contradiction } from '../../core/model/contradiction';

const documents = new WeakMap<Contradiction, readonly string[]>();

/** URIs of the documents with a passage of a card. */
export function documentsOf(card: Contradiction): readonly string[] {
  let uris = documents.get(card);
  if (uris === undefined) {
    uris = [...new Set(card.camps.flatMap(({ claims }) => claims.map(({ uri }) => uri)))];
    documents.set(card, uris);
  }
  return uris;
}
