import type { Mention } from '../model/mention';
import type { DocumentNames, Points, VoteType } from '../model/name';

/** What the other documents of the corpus teach about spellings. */
export interface Elsewhere {
  lessons(key: string): readonly ElsewhereLesson[];
}

export interface ElsewhereLesson {
  readonly type: VoteType;
  /** Of all other documents together. */
  readonly points: Points;
  /** How many documents teach it. */
  readonly documents: number;
}

/** A document that stands alone. */
export const NOTHING_ELSEWHERE: Elsewhere = { lessons: () => [] };

/** Chooses the names of one document: extent, type, confidence and reasons, flat and sorted by start. */
export function resolveNames(names: DocumentNames, elsewhere: Elsewhere): Mention[] {
  if (names.runs.length === 0 || elsewhere === NOTHING_ELSEWHERE) return [];
  return [];
}
