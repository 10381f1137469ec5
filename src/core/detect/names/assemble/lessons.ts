import type { NameLesson, NameReasonCode, NameVote, Points, VoteType } from '../../../model/name';

/** Grounds that speak of the spelling itself and hold wherever it stands; lists hold anyway, and a place in the sentence says nothing elsewhere. */
const TEACHING: ReadonlySet<NameReasonCode> = new Set<NameReasonCode>([
  'name-capital',
  'name-capitals',
  'name-shape',
  'name-site',
  'name-title',
  'name-role',
  'name-first-name',
  'name-initials',
  'name-particle',
  'name-legal-form',
  'name-head',
  'name-place-cue',
  'name-person-cue',
  'name-organisation-cue',
  'name-product-cue',
  'name-acronym',
  'name-long-form',
  'name-surname-of',
  'name-short-for',
  'law-citation',
  'law-title',
  'event-head',
]);

/** Of each further place that teaches the same, and of all of them. */
const FURTHER: Points = 3;
const MOST_FURTHER: Points = 15;
const MOST: Points = 60;

interface Learned {
  readonly key: string;
  readonly type: VoteType;
  points: Points;
  strongest: Points;
  reason: NameVote['reason'];
  places: number;
}

/** Gathers what the places of one document teach. The order of places does not matter. */
export class Lessons {
  readonly #learned = new Map<string, Learned>();

  /** Adds what one place says of a spelling. */
  addVotes(key: string, votes: readonly NameVote[]): void {
    if (key === '') return;
    const sums = new Map<VoteType, { points: Points; strongest: NameVote }>();
    for (const vote of votes) {
      if (!TEACHING.has(vote.reason.code)) continue;
      const sum = sums.get(vote.type);
      if (sum === undefined) sums.set(vote.type, { points: vote.points, strongest: vote });
      else {
        sum.points += vote.points;
        if (isStronger(vote, sum.strongest)) sum.strongest = vote;
      }
    }
    for (const { points, strongest } of sums.values()) this.add(key, { ...strongest, points }, strongest.points);
  }

  add(key: string, { type, points, reason }: NameVote, strongest: Points = points): void {
    if (key === '') return;
    const id = `${key}\n${type}`;
    const known = this.#learned.get(id);
    const most = Math.min(MOST, points);
    if (known === undefined) {
      this.#learned.set(id, { key, type, points: most, strongest, reason, places: 1 });
      return;
    }
    known.places++;
    if (most > known.points) known.points = most;
    if (strongest > known.strongest || (strongest === known.strongest && isBefore(reason, known.reason))) {
      known.strongest = strongest;
      known.reason = reason;
    }
  }

  /** What is taught most plainly of a spelling and type. */
  strongest(key: string, type: VoteType): NameVote | undefined {
    const learned = this.#learned.get(`${key}\n${type}`);
    return learned === undefined ? undefined : { type, points: learned.points, reason: learned.reason };
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** Whether a spelling of several words is taught that begins with this word. */
  hasBeginning(word: string): boolean {
    return this.#beginnings.has(word);
  }

  get #keys(): ReadonlySet<string> {
    return (this.#keySet ??= new Set([...this.#learned.values()].map((one) => one.key)));
  }
  #keySet: ReadonlySet<string> | undefined;

  get #beginnings(): ReadonlySet<string> {
    return (this.#beginningSet ??= new Set([...this.#keys].filter((key) => key.includes(' ')).map(firstWord)));
  }
  #beginningSet: ReadonlySet<string> | undefined;

  /** Sorted by key, then type. */
  toLessons(): NameLesson[] {
    return [...this.#learned.values()]
      .map(({ key, type, points, reason, places }) => ({
        key,
        type,
        points: Math.min(MOST, points + Math.min(MOST_FURTHER, FURTHER * (places - 1))),
        reason,
      }))
      .sort((a, b) => compare(a.key, b.key) || compare(a.type, b.type));
  }
}

function firstWord(key: string): string {
  return key.slice(0, key.indexOf(' '));
}

function isStronger(a: NameVote, b: NameVote): boolean {
  return a.points > b.points || (a.points === b.points && isBefore(a.reason, b.reason));
}

/** Of equal grounds the one whose words come first, so that the order of places does not matter. */
function isBefore(a: NameVote['reason'], b: NameVote['reason']): boolean {
  if (a === b) return false;
  return a.code === b.code ? compare(wording(a), wording(b)) < 0 : a.code < b.code;
}

function wording(reason: NameVote['reason']): string {
  return Object.values(reason.args ?? {}).join(' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
