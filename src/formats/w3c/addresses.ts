import type { Json } from '../../core/model/json';
import { isJsonObject } from '../../core/model/json';

/** The IRI of a resource, however it is written: `"http://…"`, `{"id": …}`, `{"@id": …}`. */
export function iriOf(resource: Json | undefined): string | null {
  if (typeof resource === 'string') return resource === '' ? null : resource;
  if (!isJsonObject(resource)) return null;
  const id = resource['id'] ?? resource['@id'];
  return typeof id === 'string' && id !== '' ? id : null;
}

export function isAbsolute(iri: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(iri);
}

/** A reference that stands in a file, as a path like that of the file; absolute ones as they are. What leads out of the folder keeps its `..`: nothing is read by it. */
export function resolved(reference: string, file: string): string {
  if (isAbsolute(reference) || reference.startsWith('//')) return reference;
  const [path = ''] = reference.split(/[?#]/, 1);
  const segments = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const segment of path.split('/').map(decoded)) {
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** The last part of an address: what a copy of it in a folder is called. */
export function fileNameOf(iri: string): string {
  const [path = ''] = iri.split(/[?#]/, 1);
  return decoded(path.slice(path.lastIndexOf('/') + 1));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
