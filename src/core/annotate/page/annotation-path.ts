import { annotatorFile } from '../../store/annotator-file';

const FOLDER = 'annotations';

/**
 * Where the annotations of a document by one person lie, relative to `.variorum/`. `document`: its path relative to the corpus folder, with `/`, as the file system spells it
 * (not percent-encoded). A path stays inside the folder whatever the document is called.
 */
export function annotationPath(document: string, annotator: string): string {
  return `${annotationFolder(document)}/${annotatorFile(annotator)}`;
}

/** The folder of all that people recorded on a document. */
export function annotationFolder(document: string): string {
  return `${FOLDER}/${segmentsOf(document).join('/')}`;
}

/** The document and the file of a path that `annotationPath` gave; `null` for any other. */
export function documentOfPath(path: string): { readonly document: string; readonly file: string } | null {
  const segments = path.split('/');
  const file = segments.at(-1) ?? '';
  if (segments[0] !== FOLDER || segments.length < 3 || !file.endsWith('.json')) return null;
  return { document: segments.slice(1, -1).map(documentSegment).join('/'), file };
}

/** The document as a reference relative to its pages: what `target.source` says. */
export function sourceOf(document: string): string {
  const segments = segmentsOf(document);
  // Out of the folders of the document's path, of `annotations` and of `.variorum`.
  return '../'.repeat(segments.length + 2) + document.split('/').map(encoded).join('/');
}

/** What would lead out of the folder is written in another way, and so is what looks like that. Empty segments lead nowhere. */
function segmentsOf(document: string): string[] {
  const segments = document.split('/').filter((segment) => segment !== '');
  return segments.map((segment) =>
    /^(?:%(?:25)*2E|\.){1,2}$/.test(segment) ? segment.replaceAll('%', '%25').replaceAll('.', '%2E') : segment,
  );
}

function documentSegment(segment: string): string {
  return /^(?:%(?:25)*2E){1,2}$/.test(segment) ? segment.replaceAll('%2E', '.').replaceAll('%25', '%') : segment;
}

function encoded(segment: string): string {
  return /\p{Surrogate}/u.test(segment) ? segment : encodeURIComponent(segment);
}
