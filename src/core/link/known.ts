import type { Language } from '../model/language';
import type { NameType } from '../model/mention';
import type { Points, VoteType } from '../model/name';
import type { Elsewhere, ElsewhereLesson } from './elsewhere';
import { otherSpellings } from './spellings';
import type { PointsByType } from './taught';
import { TYPES_BY_RANK, VOTE_INDEX, VOTE_TYPES } from './vote-types';

/** What is known of one spelling beyond the place where it stands. */
export interface Known {
  /** What the document itself teaches, in the order of `VOTE_TYPES`. */
  readonly here: PointsByType;
  /** What other documents teach. */
  readonly elsewhere: PointsByType;
  /** How many of them. */
  readonly documents: PointsByType;
}

/** Everything that is known beside one document's own places, for one pass over its runs. */
export class KnownNames {
  readonly #here: ReadonlyMap<string, PointsByType>;
  readonly #elsewhere: Elsewhere;
  /** Answers by language and spelling: names come again and again. */
  readonly #answers: Readonly<Record<Language, Map<string, Known | null>>> = { en: new Map(), de: new Map() };

  /** `here`: what the document teaches. */
  constructor(here: ReadonlyMap<string, PointsByType>, elsewhere: Elsewhere) {
    this.#here = here;
    this.#elsewhere = elsewhere;
  }

  /** `null` when nobody has heard of the spelling. */
  of(key: string, language: Language): Known | null {
    const answers = this.#answers[language];
    let known = answers.get(key);
    if (known === undefined) {
      known = this.#look(key, language);
      answers.set(key, known);
    }
    return known;
  }

  #look(key: string, language: Language): Known | null {
    let here = this.#here.get(key);
    let elsewhere = this.#elsewhere.lessons(key);
    if (saysType(here) && elsewhere.some(({ type }) => isType(type))) return known(here, elsewhere);
    // The very same spelling comes first: `hans` is no genitive where somebody is called so.
    for (const other of otherSpellings(key, language)) {
      here = stronger(here, lessened(this.#here.get(other.key), other.loss));
      if (!elsewhere.some(({ type }) => isType(type))) {
        const lessons = this.#elsewhere
          .lessons(other.key)
          .filter(({ type, points }) => isType(type) && points > other.loss)
          .map((lesson) => ({ ...lesson, points: lesson.points - other.loss }));
        if (lessons.length > 0) elsewhere = lessons;
      }
    }
    return here === undefined && elsewhere.length === 0 ? null : known(here, elsewhere);
  }
}

/** No points for any type. */
export const NOTHING_KNOWN: PointsByType = new Int16Array(VOTE_TYPES.length);

function known(here: PointsByType | undefined, lessons: readonly ElsewhereLesson[]): Known {
  if (lessons.length === 0) return { here: here ?? NOTHING_KNOWN, elsewhere: NOTHING_KNOWN, documents: NOTHING_KNOWN };
  const elsewhere = new Int16Array(VOTE_TYPES.length);
  const documents = new Int16Array(VOTE_TYPES.length);
  for (const lesson of lessons) {
    elsewhere[VOTE_INDEX[lesson.type]] = lesson.points;
    documents[VOTE_INDEX[lesson.type]] = Math.min(lesson.documents, 20_000);
  }
  return { here: here ?? NOTHING_KNOWN, elsewhere, documents };
}

function isType(type: VoteType): type is NameType {
  return VOTE_INDEX[type] < TYPES_BY_RANK.length;
}

function saysType(row: PointsByType | undefined): row is PointsByType {
  if (row === undefined) return false;
  for (let at = 0; at < TYPES_BY_RANK.length; at++) if ((row[at] ?? 0) > 0) return true;
  return false;
}

/** What is plain under another spelling says more than what is likely under the very one. */
function stronger(here: PointsByType | undefined, other: PointsByType | undefined): PointsByType | undefined {
  if (other === undefined) return here;
  return saysType(here) && Math.max(...here.subarray(0, TYPES)) >= PLAIN
    ? here
    : other.map((points, at) => Math.max(points, here?.[at] ?? 0));
}

/** So many points make a type plain. */
const PLAIN: Points = 25;
const TYPES = TYPES_BY_RANK.length;

/** The types of a lesson on another spelling; whether that one is a common word says nothing of this one. */
function lessened(row: PointsByType | undefined, loss: Points): PointsByType | undefined {
  if (!saysType(row)) return undefined;
  return row.map((points, at) => (at < TYPES_BY_RANK.length ? Math.max(0, points - loss) : 0));
}
