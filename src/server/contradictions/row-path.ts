import type { RangePlace } from '../../core/corpus/mention-tree/row-path';

/**
 * Ids of rows of the Contradictions view: segments with slashes between them. The rows inside a range bear no trace of it, so that they keep their ids when
 * others come before them.
 */
export interface CardPath {
  /** URI of a corpus, where the window has several. */
  readonly folder?: string;
  /** A status, the key of a subject or the URI of a document. */
  readonly group?: string;
  readonly card?: string;
  readonly range?: RangePlace;
}

export const TOP = '';
export const folderSegment = (corpus: string): string => `f:${corpus}`;
export const groupSegment = (key: string): string => `g:${key}`;
export const cardSegment = (corpus: string, card: string): string => `c:${corpus}:${card}`;
export const passageSegment = (at: number): string => `p:${at}`;
export const rangeSegment = ({ width, index }: RangePlace): string => `r:${width}:${index}`;

export function idUnder(parent: string, segment: string): string {
  const escaped = segment.replace(/%/g, '%25').replace(/\//g, '%2F');
  return parent === TOP ? escaped : `${parent}/${escaped}`;
}

/** `null`: no id of ours. */
export function readPath(id: string): CardPath | null {
  let path: CardPath = {};
  if (id === TOP) return path;
  for (const part of id.split('/')) {
    const segment = part.replace(/%2F/g, '/').replace(/%25/g, '%');
    const said = read(segment);
    if (said === null || path.range !== undefined) return null;
    path = { ...path, ...said };
  }
  return path;
}

function read(segment: string): CardPath | null {
  const said = segment.slice(2);
  switch (segment.slice(0, 2)) {
    case 'f:':
      return { folder: said };
    case 'g:':
      return { group: said };
    case 'c:':
      return { card: said };
    case 'r:': {
      const [width = 0, index = 0] = said.split(':').map(Number);
      return { range: { width, index } };
    }
    default:
      return null;
  }
}

/** Without the range at its end. */
export function withoutRange(id: string): string {
  const last = id.lastIndexOf('/');
  if (!id.slice(last + 1).startsWith('r:')) return id;
  return last < 0 ? TOP : id.slice(0, last);
}
