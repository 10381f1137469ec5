import type { NameType } from '../model/mention';
import type { NameVote, Points } from '../model/name';
import { NOTHING_KNOWN, type Known } from './known';
import type { PointsByType } from './taught';
import { NEAR_TO, TYPES_BY_RANK, VOTE_INDEX, VOTE_TYPES } from './vote-types';

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
const THRESHOLD: Points = 18;
/** From here on a type is plain in the document itself, and no other documents overrule it. */
const PLAIN: Points = 15;
/** A place that is as certain as this of a type (`the town of Quincy`) is asked first, whatever the name is elsewhere. */
const CERTAIN: Points = 26;
/** By so much a type that is certain at its place, or plain in the document, stays ahead of what is said elsewhere. */
const AHEAD: Points = 6;
/** What the other documents' word on name or no name counts at most. */
const LIMIT: Points = 15;

/** Points for being a name whatever its type, less those against. */
export function pointsAsName(votes: readonly NameVote[], known: Known | null): Points {
  let name: Points = 0;
  let none: Points = 0;
  for (const { type, points } of votes) {
    if (type === 'NAME') name += points;
    else if (type === 'NONE') none += points;
  }
  if (known === null) return name - none;
  const here = Math.max(name, known.here[NAME] ?? 0) - Math.max(none, known.here[NONE] ?? 0);
  return here + Math.min(LIMIT, known.elsewhere[NAME] ?? 0) - Math.min(LIMIT, known.elsewhere[NONE] ?? 0);
}

/** Weighs the place's own votes with what is known of the spelling. `null` when nothing speaks for any type. */
export function weigh(votes: readonly NameVote[], known: Known | null): Weighed | null {
  const place = new Int32Array(VOTE_TYPES.length);
  for (const { type, points } of votes) place[VOTE_INDEX[type]] = (place[VOTE_INDEX[type]] ?? 0) + points;
  const here = known === null || known.here === NOTHING_KNOWN ? place : strongest(place, known.here);
  if (known === null || known.elsewhere === NOTHING_KNOWN) {
    const alone = ranked(here, NOTHING_KNOWN);
    return alone === null ? null : { ...alone, byHere: isByHere(alone.type, place, here), byElsewhere: false };
  }
  const all = ranked(here, known.elsewhere);
  if (all === null) return null;
  const { type, confidence } = all;
  const alone = ranked(here, NOTHING_KNOWN);
  const before = alone?.type === type ? alone.confidence : 0;
  const byElsewhere = (before < 0.5 && confidence > before) || confidence - before > 0.2;
  return { type, confidence, byHere: isByHere(type, place, here), byElsewhere };
}

function strongest(place: Int32Array, taught: PointsByType): Int32Array {
  const here = place.slice();
  for (let at = 0; at < here.length; at++) here[at] = Math.max(here[at] ?? 0, taught[at] ?? 0);
  const best = mostIn(place);
  if ((place[best] ?? 0) >= CERTAIN) here[best] = Math.max(here[best] ?? 0, (here[mostIn(here)] ?? 0) + AHEAD);
  return here;
}

interface Ranked {
  readonly type: NameType;
  readonly confidence: number;
}

/** The type with the most points. Plain loops: this runs for every part of every run. */
function ranked(here: Int32Array, elsewhere: PointsByType): Ranked | null {
  const plain = mostIn(here);
  const limit = (here[plain] ?? 0) >= PLAIN ? (here[plain] ?? 0) + (elsewhere[plain] ?? 0) - AHEAD : Infinity;
  let best = 0;
  let points = 0;
  for (let at = 0; at < TYPES; at++) {
    const sum = sumOf(here, elsewhere, at, plain, limit);
    if (sum <= points) continue;
    best = at;
    points = sum;
  }
  const type = TYPES_BY_RANK[best];
  if (type === undefined || points <= 0) return null;
  let second = 0;
  for (let at = 0; at < TYPES; at++) {
    if (at !== best && NEAR_TO[at] !== NEAR_TO[best])
      second = Math.max(second, sumOf(here, elsewhere, at, plain, limit));
  }
  const name = (here[NAME] ?? 0) + Math.min(LIMIT, elsewhere[NAME] ?? 0);
  const none = (here[NONE] ?? 0) + Math.min(LIMIT, elsewhere[NONE] ?? 0);
  return { type, confidence: confidenceOf(points + name - none, points - second) };
}

function mostIn(points: Int32Array): number {
  let most = 0;
  for (let at = 1; at < TYPES; at++) if ((points[at] ?? 0) > (points[most] ?? 0)) most = at;
  return most;
}

/** Points of a type, others' word included as far as it does not overrule what is plain here. */
function sumOf(here: Int32Array, elsewhere: PointsByType, at: number, plain: number, limit: number): Points {
  const own = here[at] ?? 0;
  const sum = own + (elsewhere[at] ?? 0);
  return sum <= limit || NEAR_TO[at] === NEAR_TO[plain] ? sum : Math.max(own, limit);
}

const TYPES = TYPES_BY_RANK.length;
const NAME = VOTE_INDEX.NAME;
const NONE = VOTE_INDEX.NONE;

/**
 * How sure a name is: half at the threshold, rising with the points for it, and lessened by up to a quarter where a second type has
 * nearly as many. `score`: points for the type and for being a name, less those against; `margin`: points ahead of the second type.
 */
function confidenceOf(score: Points, margin: Points): number {
  const sure = 1 / (1 + Math.exp((THRESHOLD - score) / 10));
  const apart = 1 / (1 + Math.exp(-Math.max(0, margin) / 5));
  return Math.round(1000 * sure * (0.5 + 0.5 * apart)) / 1000;
}

function isByHere(type: NameType, place: Int32Array, here: Int32Array): boolean {
  const at = VOTE_INDEX[type];
  return (here[at] ?? 0) > (place[at] ?? 0);
}
