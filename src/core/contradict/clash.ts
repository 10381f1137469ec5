import { remember } from '../detect/names/known/remember';
import type { Claim } from '../model/claim';
import type { WhyContradiction } from '../model/contradiction';
import { comparePlaces } from './compare-places';
import { compareValues } from './compare-values';

/** Two claims of one key that cannot both hold, or not without more being said. */
export interface Clash {
  readonly code: WhyContradiction['code'];
  /** Why a person should look before believing it; empty: nothing speaks against it. */
  readonly doubts: readonly string[];
  /** Both may hold one after the other. */
  readonly inTime: boolean;
  readonly variant: boolean;
}

/** Whether two claims under one key contradict each other; `null`: they do not, or nobody could tell. */
export function clashOf(a: Claim, b: Claim): Clash | null {
  if (!isSaid(a) || !isSaid(b) || (a.uri === b.uri && a.sentence.start === b.sentence.start && a.attribute !== 'sum'))
    return null;
  if (isOpen(a)) return null;
  // Ages that are told at one time are compared as ages.
  if (a.kind === 'age' && b.kind === 'age' && a.attribute === 'date/born' && areTogether(a, b)) return null;
  // Most claims agree, or speak of other times: nothing else is looked at then.
  const values = clashOfValues(a, b);
  if (values === null) return null;
  const time = compareTimes(a, b);
  if (time === 'other') return null;
  const doubts: string[] = [];
  if (areTwo(a.subject, b.subject) && a.language === b.language) return null;
  const scope = compareScopes(a, b);
  if (scope === 'other') return null;
  if (scope === 'unsure') doubts.push('scope');
  const [noun, otherNoun] = [a.subject.noun, b.subject.noun];
  // `the bridge` of two texts is as much one as any noun; twice in one text it is the same.
  const sameNoun = noun !== undefined && noun === otherNoun;
  if (
    sameNoun ? a.uri !== b.uri && sameMatter(a, b) !== 'same' : a.subject.guessed === true || b.subject.guessed === true
  )
    doubts.push('subject');
  else if (a.subject.kind === 'noun' && a.uri !== b.uri) {
    const likeness = sameMatter(a, b);
    // Names that nobody knows are the same where they have several words.
    const isName = /^name\/.* /.test(a.subject.key);
    if (isName && likeness === 'other') doubts.push('subject');
    else if (likeness === 'other') return null;
    if (likeness === 'unsure') doubts.push('subject');
  }
  // `the indoor pool` need not be `the pool`.
  if (isTold(a.subject) !== isTold(b.subject) && !doubts.includes('subject')) doubts.push('subject');
  if (isDoubtfulPlace(a.value, b.value)) doubts.push('scope');
  if (time === 'unsure') doubts.push('time');
  if (a.modality === 'reported' || b.modality === 'reported') doubts.push('modality');
  // Acts and counts that no table knows, of one text, with several doubts: mostly two things.
  if (a.uri === b.uri && doubts.length > 1 && /^act\/|\/(?:en|de)\//.test(a.attribute)) return null;
  // Who was charged may be acquitted afterwards.
  const inTurn = a.value.kind === 'status' && b.value.kind === 'status' && a.value.status !== b.value.status;
  return {
    code: codeOf(a, a.polarity !== b.polarity),
    doubts,
    inTime: inTurn || time === 'later',
    variant: values === 'variant',
  };
}

/** `it` of which nobody knows what it is: nothing that is said of it contradicts anything. */
export function isOpen({ subject }: Claim): boolean {
  return subject.key.startsWith('open/');
}

/** Whether the values cannot both hold; `variant`: two wordings of one name. */
function clashOfValues(a: Claim, b: Claim): 'clash' | 'variant' | null {
  const opposed = a.polarity !== b.polarity;
  const truth = a.value.kind === 'truth' || a.value.kind === 'status';
  if (truth && !opposed) return null;
  const likeness = compareValues(a.value, b.value);
  if (likeness === 'unlike') return null;
  if (a.value.kind === 'text' && a.attribute === 'name/expansion' && likeness === 'close') return 'variant';
  const clash = truth
    ? opposed
    : opposed
      ? likeness === 'same'
      : !a.attribute.startsWith('part/') && a.polarity === 1 && likeness !== 'same' && likeness !== 'close';
  return clash ? 'clash' : null;
}

/** `the first season` and `the second season`; `the bridge` may be `the old bridge`. */
function areTwo({ which: one = [] }: Claim['subject'], { which: two = [] }: Claim['subject']): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short.length > 0 && !short.every((word) => long.includes(word));
}

function isTold({ which = [] }: Claim['subject']): boolean {
  return which.length > 0;
}

/** A town and a country of which nobody says that it lies there, or that it does not. */
function isDoubtfulPlace(a: Claim['value'], b: Claim['value']): boolean {
  if (a.kind !== 'name' || b.kind !== 'name' || a.place === undefined || b.place === undefined) return false;
  return comparePlaces(a.place, b.place) === 'doubtful';
}

/** Words that two texts on one matter share at least, and so many that nobody doubts it. */
const SHARED_WORDS = 3;
const MANY_WORDS = 6;

/** All claims of a document have one list. */
const matters = new WeakMap<readonly string[], ReadonlyMap<string, boolean>>();

/** What a text is about, and whether it is an entity: those have ids with a slash or random ones with digits; words have neither. */
function matterOf(about: readonly string[]): ReadonlyMap<string, boolean> {
  let found = matters.get(about);
  if (found === undefined) {
    found = new Map(about.map((one) => [one, !/^\p{L}+$/u.test(one)]));
    matters.set(about, found);
  }
  return found;
}

function sameMatter(a: Claim, b: Claim): 'same' | 'unsure' | 'other' {
  const other = matterOf(b.about);
  let shared = 0;
  let entities = 0;
  for (const one of a.about) {
    const isEntity = other.get(one);
    if (isEntity === undefined) continue;
    shared++;
    if (isEntity) entities++;
  }
  if (entities === 0 && shared < SHARED_WORDS) return 'other';
  // `der Verein` and `the club`: what is one word in two languages is seldom the only one of its kind.
  if (a.language !== b.language) return 'unsure';
  return entities > 0 && shared >= MANY_WORDS ? 'same' : 'unsure';
}

function isSaid({ modality }: Claim): boolean {
  return modality === 'asserted' || modality === 'reported';
}

function codeOf({ kind }: Claim, opposed: boolean): Clash['code'] {
  switch (kind) {
    case 'role':
    case 'owner':
      return opposed ? 'affirmed-and-denied' : 'two-holders';
    case 'name':
      return 'two-expansions';
    case 'status':
      return 'opposite-status';
    case 'order':
      return 'order-differs';
    case 'act':
      return 'affirmed-and-denied';
    default:
      return 'values-differ';
  }
}

/** Restrictions that tell one claim from another whenever only one of them has it. */
const STRICT = new Set(['per', 'of', 'object', 'when']);

/** What happens once to a person or thing. */
const ONCE =
  /^date\/(?:work|born|die|found|form|build|kill|bury|baptize|crown|discover|invent|begin|end|break_out|sink|disband|write|release|launch|premiere|open|close|graduate|retire)(?:\/|$)/;

/** `was appointed in 1904`, `was inducted in 1946`: to whatever else another time, unless it is the first. */
function mayRepeat({ kind, attribute, scope, lasting }: Claim): boolean {
  return (
    kind === 'date' &&
    lasting !== true &&
    !attribute.startsWith('own/') &&
    scope['first'] === undefined &&
    !ONCE.test(attribute)
  );
}

/** What happens to a thing in one place after the other. */
const MANY_TIMES = /^date\/(?:release|launch|premiere|air|begin|open)$/;

/** Equal or absent, or no clash; where only one is restricted nobody can be sure. */
function compareScopes(a: Claim, b: Claim): 'same' | 'unsure' | 'other' {
  let answer: 'same' | 'unsure' = 'same';
  for (const key of new Set([...Object.keys(a.scope), ...Object.keys(b.scope)])) {
    const one = a.scope[key];
    const two = b.scope[key];
    if (one === two) continue;
    if ((mayRepeat(a) || mayRepeat(b)) && a.language === b.language) return 'other';
    if (one !== undefined && two !== undefined) {
      if (!contains(one, two) && !contains(two, one)) return a.language === b.language ? 'other' : 'other';
      continue;
    }
    // Whoever is acquitted is so of what the other text does not name.
    if (STRICT.has(key) && a.language === b.language && a.attribute !== 'status/verdict') return 'other';
    // What comes out in one place later has not come out then for the first time.
    if (MANY_TIMES.test(a.attribute) && (key === 'in' || key === 'on' || key === 'at')) return 'other';
    answer = 'unsure';
  }
  // `was not sold with the house` denies no more than that.
  if (a.kind === 'act' && a.polarity !== b.polarity) {
    const [denied, said] = a.polarity === -1 ? [a, b] : [b, a];
    if (Object.keys(denied.scope).some((key) => said.scope[key] === undefined)) return 'other';
  }
  const [one, two] = [a.time.when, b.time.when];
  // A state holds on after what it followed.
  const following =
    a.kind === 'status' && (one === undefined || two === undefined) && /^(?:after|nach) /.test(one ?? two ?? '');
  if (one !== two && !following) return 'other';
  return answer;
}

function contains(long: string, short: string): boolean {
  return ` ${long} `.includes(` ${short} `);
}

/** Attributes and dates of which the reading is kept: claims of a key are compared each with each. */
const REMEMBERED = 10_000;

/** What does not change once it has happened. */
const LASTING =
  /^(?:date\/|rank\/|place\/(?:born|die|bury|baptize|crown|found|form|event)|order\/|name\/|part\/|role\/(?:founder|discoverer|inventor|author|composer|architect)|count\/.*\/|age-at-death|price|length|height|depth|width|delay\/|act\/)/;

/** Days between two documents within which what changes is taken not to have. */
const STABLE_DAYS = 45;

const isLasting = remember((attribute) => LASTING.test(attribute), REMEMBERED);

type TimeRelation = 'same' | 'later' | 'unsure' | 'other';

/** Whether both claims speak of one time. `later`: one after the other, which may be a change. */
function compareTimes(a: Claim, b: Claim): TimeRelation {
  const lasting = a.lasting === true || isLasting(a.attribute);
  const when = [timeOf(a), timeOf(b)] as const;
  const repeated = a.time.again === true || b.time.again === true;
  // Two terms of one office are no contradiction.
  if (a.kind === 'date') return repeated || isApart(a, b) || isApart(b, a) ? 'other' : 'same';
  if (isOver(a, b) || isOver(b, a)) return 'other';
  // A former holder and one who is: both texts are right.
  if ((a.kind === 'role' || a.kind === 'owner') && (a.time.former === true) !== (b.time.former === true))
    return 'other';
  if (a.time.former === true || b.time.former === true || a.time.again === true || b.time.again === true)
    return 'later';
  // What was, at a time the text leaves open, need not have been when it was written.
  if (
    a.kind === 'status' &&
    [a, b].every(({ time }) => time.tense === 'past' && time.at === undefined && time.since === undefined)
  )
    return a.uri === b.uri ? 'same' : 'unsure';
  // One text that says who is the head and who was it tells of two times, and contradicts nobody.
  if ((a.kind === 'role' || a.kind === 'owner') && !lasting && a.uri === b.uri && a.time.tense !== b.time.tense)
    return 'other';
  const [one, two] = when;
  if (a.time.at !== undefined && b.time.at !== undefined) {
    if (!atOneTime(a.time.at, b.time.at)) return isState(a) ? 'later' : 'other';
    return 'same';
  }
  if (a.kind === 'place' && lasting) return 'same';
  // What happened so many times need not be the same event in a text of another time.
  if (/^count\/.*\//.test(a.attribute) && a.uri !== b.uri && a.time.at === undefined && b.time.at === undefined) {
    const apart =
      a.documentDate === null || b.documentDate === null ? null : daysBetween(a.documentDate, b.documentDate);
    if (apart !== null && apart <= STABLE_DAYS) return 'same';
    // Of an act that no table knows nobody can say that it happens once.
    const isNamed = a.frame !== 'quantity-of-subject' && !a.subject.key.startsWith('noun/');
    return !isNamed && /\/(?:en|de)\/[^/]+$/.test(a.attribute) ? 'other' : 'unsure';
  }
  if (lasting && a.kind !== 'act') return a.time.at === undefined && b.time.at === undefined ? 'same' : 'unsure';
  if ((a.time.at === undefined) !== (b.time.at === undefined)) {
    if (a.kind === 'act') return 'unsure';
    if (one === null || two === null) return 'unsure';
  }
  // `the five-year-old Foo`, told of the past: people grow older within one text.
  if (a.attribute === 'age' && a.documentDate === null && a.frame === 'age-beside-name') return 'unsure';
  if (one === null || two === null) return a.uri === b.uri ? 'same' : 'unsure';
  const days = daysBetween(one, two);
  if (days === null) return 'unsure';
  if (days <= STABLE_DAYS) return 'same';
  return isState(a) || a.kind === 'act' ? 'later' : 'other';
}

/** As far as both say: a day without a year may be of any. */
function atOneTime(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const from = a.startsWith('XXXX') || b.startsWith('XXXX') ? 4 : 0;
  return a.slice(from, length) === b.slice(from, length);
}

function areTogether({ documentDate: one }: Claim, { documentDate: two }: Claim): boolean {
  const days = one === null || two === null ? null : daysBetween(one, two);
  return days !== null && days <= STABLE_DAYS;
}

/** The one is over before the other begins. */
function isApart({ time }: Claim, { time: other }: Claim): boolean {
  return time.until !== undefined && other.since !== undefined && time.until.slice(0, 4) <= other.since.slice(0, 4);
}

/** The one says until when it held, the other holds later: they agree. */
function isOver({ time }: Claim, other: Claim): boolean {
  if (time.until !== undefined && time.tense === 'past' && other.time.tense === 'present') return true;
  const later = other.time.since ?? other.time.at ?? other.documentDate;
  return time.until !== undefined && later !== null && later.slice(0, 4) >= time.until.slice(0, 4);
}

/** Held by one at a time, and passed on: a new holder contradicts nobody. */
function isState({ kind, attribute }: Claim): boolean {
  return (
    kind === 'role' ||
    kind === 'owner' ||
    kind === 'status' ||
    attribute === 'place/seat' ||
    attribute.startsWith('own/')
  );
}

/** When a claim holds: as it says, else its document's own date. */
function timeOf({ time, documentDate }: Claim): string | null {
  return time.at ?? time.since ?? time.until ?? documentDate;
}

/** Days between two TIMEX3 dates, from the nearest of their days; `null` when one has no year. */
export function daysBetween(a: string, b: string): number | null {
  const one = dayRange(a);
  const two = dayRange(b);
  if (one === null || two === null) return null;
  if (one[0] <= two[1] && two[0] <= one[1]) return 0;
  return Math.round((one[0] > two[1] ? one[0] - two[1] : two[0] - one[1]) / 86_400_000);
}

/** Days since 1970 in milliseconds, from and to. */
const dayRange = remember((timex): readonly [number, number] | null => {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(timex);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  const from = Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, day === undefined ? 1 : Number(day));
  const to =
    day !== undefined
      ? from
      : Date.UTC(Number(year) + (month === undefined ? 1 : 0), month === undefined ? 0 : Number(month), 1) - 86_400_000;
  return [from, to];
}, REMEMBERED);
