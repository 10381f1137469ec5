import type { MentionType } from '../../model/mention';

/**
 * Ids of rows: segments with slashes between them, the corpus first. The rows inside a range bear no trace of it, so that they keep their ids when
 * others come before them.
 */

/** Where in the tree: what the segments of an id say, whatever order the grouping puts them in. */
export interface Scope {
  readonly corpus: string;
  readonly type?: MentionType;
  /** An entity or value: its segment. */
  readonly subject?: string;
  readonly document?: string;
  /** Where a mention begins. */
  readonly mention?: number;
  readonly range?: RangePlace;
  /** Segments behind the corpus, without the range. */
  readonly depth: number;
}

/** The range of so many rows with that number, from zero, among those of its size. */
export interface RangePlace {
  readonly width: number;
  readonly index: number;
}

export const corpusId = (corpus: string): string => escaped(`c:${corpus}`);
export const typeSegment = (type: MentionType): string => `t:${type}`;
export const entitySegment = (entity: string): string => `e:${entity}`;
export const valueSegment = (key: string): string => `v:${key}`;
export const documentSegment = (uri: string): string => `d:${uri}`;
export const mentionSegment = (start: number): string => `m:${start}`;
export const rangeSegment = ({ width, index }: RangePlace): string => `r:${width}:${index}`;

export function idUnder(parent: string, segment: string): string {
  return `${parent}/${escaped(segment)}`;
}

function escaped(segment: string): string {
  return segment.replace(/%/g, '%25').replace(/\//g, '%2F');
}

/** `null`: no id of ours. */
export function readId(id: string): Scope | null {
  const [first = '', ...rest] = id.split('/').map((part) => part.replace(/%2F/g, '/').replace(/%25/g, '%'));
  if (!first.startsWith('c:')) return null;
  let scope: Scope = { corpus: first.slice(2), depth: 0 };
  for (const segment of rest) {
    if (scope.range !== undefined) return null;
    const said = read(segment);
    if (said === null) return null;
    scope = { ...scope, ...said, depth: scope.depth + (said.range === undefined ? 1 : 0) };
  }
  return scope;
}

function read(segment: string): Partial<Scope> | null {
  const said = segment.slice(2);
  switch (segment.slice(0, 2)) {
    case 't:':
      return { type: said as MentionType };
    case 'e:':
    case 'v:':
      return { subject: segment };
    case 'd:':
      return { document: said };
    case 'm:':
      return { mention: Number(said) };
    case 'r:': {
      const [width = 0, index = 0] = said.split(':').map(Number);
      return { range: { width, index } };
    }
    default:
      return null;
  }
}

/** The path of a document inside its corpus, to be read by people: `reports/spring 2007.md`. */
export function documentPath(corpus: string, uri: string): string {
  const folder = corpus.endsWith('/') ? corpus : `${corpus}/`;
  const path = uri.startsWith(folder) ? uri.slice(folder.length) : uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
