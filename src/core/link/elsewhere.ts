import type { Points, VoteType } from '../model/name';

/** What the other documents of the corpus teach about spellings. */
export interface Elsewhere {
  lessons(key: string): readonly ElsewhereLesson[];
}

export interface ElsewhereLesson {
  readonly type: VoteType;
  /** Of all other documents together: at reduced weight and limited. */
  readonly points: Points;
  /** How many documents teach it; from ten on rounded down to 10, 20, 50, 100… */
  readonly documents: number;
}

const NOTHING: readonly ElsewhereLesson[] = [];

/** A document that stands alone. */
export const NOTHING_ELSEWHERE: Elsewhere = { lessons: () => NOTHING };
