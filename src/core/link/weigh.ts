import type { NameType } from '../model/mention';
import type { NameVote, Points } from '../model/name';
import type { Known } from './known';
import { areNear, TYPES_BY_RANK, VOTE_INDEX, VOTE_TYPES } from './vote-types';

/** A part of a run with the type that most points speak for. */
export interface Weighed {
  readonly type: NameType;
  /** 0…1; see `confidenceOf`. */
  readonly confidence: number;
  /** The document teaches it more plainly elsewhere than the place itself does. */
  readonly byHere: boolean;
  /** Without the other documents it would not be shown, or be of another type, or be much less sure. */
  readonly byElsewhere: boolean;
}

/** So many points speak for a name before it is shown: capitals have more reasons than names. */
const THRESHOLD: Points = 20;
/** From here on a type is plain in the document itself, and no other documents overrule it. */
const PLAIN: Points = 15;
/** By so much a plain type stays ahead of what others say. */
const AHEAD: Points = 6;
/** What the other documents' word on name or no name counts at most. */
const LIMIT: Points = 15;

/** Weighs the place's own votes with what is known of the spelling. `null` when nothing speaks for any type. */
export function weigh(votes: readonly NameVote[], known: Known | null): Weighed | null {
  const here = new Array<number>(VOTE_TYPES.length).fill(0);
  for (const { type, points } of votes) here[VOTE_INDEX[type]] = (here[VOTE_INDEX[type]] ?? 0) + points;
  const place = [...here];
  if (known !== null) {
    for (let at = 0; at < here.length; at++) here[at] = Math.max(here[at] ?? 0, known.here[at] ?? 0);
  }
  const alone = ranked(here, null);
  if (known === null || known.elsewhere.every((points) => points === 0)) {
    return alone === null
      ? null
      : {
          type: alone.type,
          confidence: alone.confidence,
          byHere: isByHere(alone.type, place, here),
          byElsewhere: false,
        };
  }
  const all = ranked(here, known);
  if (all === null) return null;
  const { type, confidence } = all;
  const before = alone?.type === type ? alone.confidence : 0;
  const byElsewhere = (before < 0.5 && confidence > before) || confidence - before > 0.2;
  return { type, confidence, byHere: isByHere(type, place, here), byElsewhere };
}

interface Ranked {
  readonly type: NameType;
  readonly confidence: number;
}

function ranked(here: readonly number[], known: Known | null): Ranked | null {
  const elsewhere = (at: number): number => known?.elsewhere[at] ?? 0;
  const name = (here[NAME] ?? 0) + Math.min(LIMIT, elsewhere(NAME));
  const none = (here[NONE] ?? 0) + Math.min(LIMIT, elsewhere(NONE));
  const typed = here.slice(0, TYPES_BY_RANK.length);
  const sums = typed.map((points, at) => points + elsewhere(at));
  const plainest = typed.indexOf(Math.max(...typed));
  const plain = TYPES_BY_RANK[plainest];
  if (plain !== undefined && (typed[plainest] ?? 0) >= PLAIN) {
    const most = (sums[plainest] ?? 0) - AHEAD;
    for (const [at, type] of TYPES_BY_RANK.entries()) {
      if (at === plainest || areNear(plain, type)) continue;
      sums[at] = Math.max(typed[at] ?? 0, Math.min(sums[at] ?? 0, most));
    }
  }
  const best = sums.indexOf(Math.max(...sums));
  const type = TYPES_BY_RANK[best];
  const points = sums[best] ?? 0;
  if (type === undefined || points <= 0) return null;
  let second = 0;
  for (const [at, other] of TYPES_BY_RANK.entries()) {
    if (at !== best && !areNear(type, other)) second = Math.max(second, sums[at] ?? 0);
  }
  return { type, confidence: confidenceOf(points + name - none, points - second) };
}

const NAME = VOTE_INDEX.NAME;
const NONE = VOTE_INDEX.NONE;

/**
 * How sure a name is: half at the threshold, rising with the points for it, and lessened by up to a quarter where a second type has
 * nearly as many. `score`: points for the type and for being a name, less those against; `margin`: points ahead of the second type.
 */
export function confidenceOf(score: Points, margin: Points): number {
  const sure = 1 / (1 + Math.exp((THRESHOLD - score) / 10));
  const apart = 1 / (1 + Math.exp(-Math.max(0, margin) / 5));
  return Math.round(1000 * sure * (0.5 + 0.5 * apart)) / 1000;
}

function isByHere(type: NameType, place: readonly number[], here: readonly number[]): boolean {
  const at = VOTE_INDEX[type];
  return (here[at] ?? 0) > (place[at] ?? 0);
}
