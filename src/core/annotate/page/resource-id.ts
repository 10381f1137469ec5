const ENTITY = 'variorum:entity/';

/** A pinned id of an entity as a IRI; it has none by itself. */
export function entityIri(id: string): string {
  // A lone surrogate has no percent-encoding; such an id comes from a hostile file only.
  return ENTITY + (/\p{Surrogate}/u.test(id) ? id : encodeURIComponent(id));
}

/** `null`: not the IRI of an entity of ours. */
export function entityOfIri(iri: string): string | null {
  return iri.startsWith(ENTITY) ? decoded(iri.slice(ENTITY.length)) : null;
}

/** One end of a relation. Ids of annotations are IRIs already, ids of entities are none. */
export function endIri(id: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(id) && !id.startsWith(ENTITY) ? id : entityIri(id);
}

export function endOfIri(iri: string): string {
  return entityOfIri(iri) ?? iri;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
