import type { Points } from '../model/name';
import type { ElsewhereLesson } from './elsewhere';
import type { PointsByType } from './taught';
import { TYPES_BY_RANK, VOTE_TYPES } from './vote-types';

/** What all documents together teach about one spelling: sums by type, in the order of `VOTE_TYPES`. */
export interface LessonRow {
  readonly points: Float64Array;
  /** How many documents teach the type. */
  readonly documents: Uint32Array;
}

/**
 * Lessons of all documents of a corpus, by folded spelling. Sums of whole numbers: adding a document and taking it out again leaves
 * the very same table, in whatever order documents come.
 */
export class LessonTable {
  readonly #rows = new Map<string, LessonRow>();

  add(key: string, taught: PointsByType): void {
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = { points: new Float64Array(VOTE_TYPES.length), documents: new Uint32Array(VOTE_TYPES.length) };
      this.#rows.set(key, row);
    }
    count(row, taught, 1);
  }

  /** Takes out what was added, no more and no less. */
  remove(key: string, taught: PointsByType): void {
    const row = this.#rows.get(key);
    if (row === undefined) return;
    count(row, taught, -1);
    if (row.documents.every((documents) => documents === 0)) this.#rows.delete(key);
  }

  /** The sums for a spelling as they are now; they change with the table. */
  row(key: string): LessonRow | undefined {
    return this.#rows.get(key);
  }
}

function count(row: LessonRow, taught: PointsByType, sign: 1 | -1): void {
  for (let at = 0; at < taught.length; at++) {
    const points = taught[at] ?? 0;
    if (points === 0) continue;
    row.points[at] = (row.points[at] ?? 0) + sign * points;
    row.documents[at] = (row.documents[at] ?? 0) + sign;
  }
}

/** A copy that later changes of the table leave alone. */
export function copyOf(row: LessonRow | undefined): LessonRow | undefined {
  return row === undefined ? undefined : { points: row.points.slice(), documents: row.documents.slice() };
}

/** Another document's word counts half of the own one's. */
const WEIGHT = 0.5;
/** However many documents agree: what the place itself says must be able to win. */
const LIMIT: Points = 40;
/** What a type loses for each time that another type is taught twice as strongly. */
const DOUBLED: Points = 5;

const NOTHING: readonly ElsewhereLesson[] = [];

/**
 * What a document hears from the others about a spelling: the sums less what it teaches itself. Limited and in steps, so that one
 * document more or less changes nothing for names that many documents teach: an edit concerns few.
 */
export function heard(row: LessonRow | undefined, own: PointsByType | undefined): readonly ElsewhereLesson[] {
  if (row === undefined) return NOTHING;
  let strongest = 0;
  for (let at = 0; at < TYPES_BY_RANK.length; at++) strongest = Math.max(strongest, othersPoints(row, own, at));
  const lessons: ElsewhereLesson[] = [];
  for (let at = 0; at < VOTE_TYPES.length; at++) {
    const type = VOTE_TYPES[at];
    const sum = othersPoints(row, own, at);
    if (sum <= 0 || type === undefined) continue;
    const lost = at < TYPES_BY_RANK.length ? DOUBLED * doublings(sum, strongest) : 0;
    const points = Math.min(LIMIT, Math.floor(sum * WEIGHT)) - lost;
    const documents = (row.documents[at] ?? 0) - ((own?.[at] ?? 0) > 0 ? 1 : 0);
    if (points > 0) lessons.push({ type, points, documents: roundedDown(documents) });
  }
  return lessons;
}

export function sameLessons(a: readonly ElsewhereLesson[], b: readonly ElsewhereLesson[]): boolean {
  return (
    a.length === b.length &&
    a.every((lesson, at) => {
      const other = b[at];
      return lesson.type === other?.type && lesson.points === other.points && lesson.documents === other.documents;
    })
  );
}

function othersPoints(row: LessonRow, own: PointsByType | undefined, at: number): number {
  return (row.points[at] ?? 0) - (own?.[at] ?? 0);
}

function doublings(small: number, large: number): number {
  let times = 0;
  for (let reached = small * 2; reached <= large; reached *= 2) times++;
  return times;
}

/** Exact below ten, then 10, 20, 50, 100…: nobody counts further, and every step would have documents resolved anew. */
function roundedDown(documents: number): number {
  if (documents < 10) return documents;
  let step = 10;
  for (let at = 0; step * (STEPS[at % 3] ?? 2) <= documents; at++) step *= STEPS[at % 3] ?? 2;
  return step;
}

/** From 10 to 20, from 20 to 50, from 50 to 100. */
const STEPS = [2, 2.5, 2] as const;
