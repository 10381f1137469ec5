import type { Clause } from '../clauses/clause';
import { Use } from '../clauses/lexicon';
import { phraseAt, type Phrase } from '../clauses/phrases';
import { singulars } from '../concepts';
import { headIs, phraseText, type Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';
import { passageOf } from './roles';

/** Acts that happen in one place. */
const PLACED = new Set(['born', 'die', 'bury', 'baptize', 'crown', 'found', 'form', 'sign']);
/** Events by their noun: `the signing took place in the town hall`. */
const IN = new Set(['in', 'at', 'near', 'im', 'bei', 'zu']);

/** Where: birth, death, seat, place of an event. */
export const places: Frame = (sentence) => [
  ...sentence.clauses.flatMap((clause) => placeOf(sentence, clause) ?? officeHad(sentence, clause) ?? []),
  ...officesIn(sentence),
  ...seatsBeside(sentence),
];

const HAS = new Set(['have', 'haben', 'maintain', 'unterhalten']);

/** Whether a body has an office at all, somewhere: `has no branches abroad`. */
function officeHad(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { subject, verb, phrases } = clause;
  const { concepts, words, language } = sentence;
  if (subject === null || subject.kind === 'value' || !HAS.has(verb.lemma)) return null;
  const object = phrases.find(({ preposition, kind }) => preposition === undefined && kind === 'noun');
  const isOffice =
    object !== undefined &&
    words
      .slice(object.from, object.to)
      .some(({ lower }) => singulars(lower, language).some((one) => concepts.is('officeNouns', one)));
  if (!isOffice || headIs(sentence, object, 'seatNouns')) return null;
  const zero = (object.determiner & Use.negativeDeterminer) !== 0;
  const where = phrases.find(
    ({ preposition, kind }) => preposition !== undefined && IN.has(preposition) && kind === 'name',
  );
  return office(
    sentence,
    subject,
    clause.from,
    clause.to,
    { clause, ...(zero ? { opposite: true as const } : {}) },
    where,
  );
}

/** `the Leith office of Foo`, `the office of Foo in Leith`. */
function officesIn(sentence: Sentence): FrameClaim[] {
  const { words, concepts } = sentence;
  const found: FrameClaim[] = [];
  for (let at = 0; at + 2 < words.length; at++) {
    const of = words[at + 1]?.lower;
    if ((of !== 'of' && of !== 'von') || !concepts.is('officeNouns', words[at]?.lower ?? '')) continue;
    const body = phraseAt(words, at + 2, words.length);
    if (body?.kind !== 'name') continue;
    // A quotation mark may stand between.
    const next = /^(?:quote|sign)$/.test(words[body.to]?.tag ?? '') ? body.to + 1 : body.to;
    const where = phraseAt(words, next, words.length);
    if (where?.kind === 'name' && IN.has(where.preposition ?? ''))
      found.push(office(sentence, body, at, where.to, {}, where));
  }
  return found;
}

function office(
  sentence: Sentence,
  subject: Phrase,
  from: number,
  to: number,
  more: Pick<FrameClaim, 'clause' | 'opposite'>,
  where: Phrase | undefined,
): FrameClaim {
  return {
    attribute: 'has/office',
    kind: 'place',
    subject,
    value: { kind: 'truth' },
    ...more,
    from,
    to,
    scope: where === undefined ? {} : { in: phraseText(sentence, where).toLowerCase() },
    confidence: 0.6,
    frame: 'office',
  };
}

function placeOf(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { concepts, words } = sentence;
  const { subject, verb, phrases } = clause;
  if (subject === null || subject.kind === 'value') return null;
  const where = phrases.find(
    ({ preposition, kind }) => preposition !== undefined && IN.has(preposition) && (kind === 'name' || kind === 'noun'),
  );
  const ofSeat = seatOf(sentence, clause, where);
  if (ofSeat !== null || where === undefined) return ofSeat;
  const concept = concepts.verb(verb.lemma);
  // Where somebody lived is mostly one of several places.
  if (concept === 'live' && verb.tense === 'present' && where.kind === 'name' && subject.kind !== 'noun')
    return claim(sentence, clause, 'place/live', where, 0.6);
  // Many sign in many places; what is signed is signed in one.
  if (concept !== null && PLACED.has(concept) && where.kind === 'name' && (concept !== 'sign' || verb.passive))
    return claim(sentence, clause, `place/${concept}`, where, 0.85);
  // `kam in Kassel zur Welt`
  const isBorn =
    verb.lemma === 'kommen' &&
    phrases.some(({ preposition, head }) => preposition === 'zur' && words[head]?.lower === 'welt');
  if (isBorn && where.kind === 'name') return claim(sentence, clause, 'place/born', where, 0.85);
  const object = phrases.find(({ preposition }) => preposition === undefined);
  const objectHead = object === undefined ? '' : (words[object.head]?.lower ?? '');
  if (HAS.has(verb.lemma) && object !== undefined && headIs(sentence, object, 'seatNouns'))
    return claim(sentence, clause, 'place/seat', where, 0.85);
  if (where.kind === 'name' && concepts.is('seatVerbs', verb.lemma) && verb.passive)
    return claim(sentence, clause, 'place/seat', where, 0.85);
  if (where.kind === 'name' && IS.has(verb.lemma) && holdsSeatWord(sentence, clause))
    return claim(sentence, clause, 'place/seat', where, 0.85);
  const takesPlace =
    (verb.passive && concepts.is('eventVerbs', verb.lemma)) ||
    (verb.lemma === 'take' && objectHead === 'place') ||
    verb.lemma === 'stattfinden';
  if (takesPlace) return claim(sentence, clause, 'place/event', where, 0.7);
  return null;
}

const IS = new Set(['be', 'sein', 'lie', 'liegen', 'remain', 'bleiben']);

/** `ist in Kassel ansässig`. */
function holdsSeatWord({ words, concepts }: Sentence, { from, to }: Clause): boolean {
  for (let at = from; at < to; at++) if (concepts.is('seatVerbs', words[at]?.lower ?? '')) return true;
  return false;
}

/** `The headquarters of Foo are in Kassel`, `der Sitz der Foo ist Kassel`. */
function seatOf(sentence: Sentence, clause: Clause, where: Phrase | undefined): FrameClaim | null {
  const { subject, verb, phrases } = clause;
  if (subject === null || !IS.has(verb.lemma)) return null;
  for (const [seat, other] of [
    [subject, where ?? phrases.find(({ preposition, kind }) => preposition === undefined && kind === 'name')],
    [phrases.find(({ of, preposition }) => of !== undefined && preposition === undefined), subject],
  ] as const) {
    if (seat?.of === undefined || other?.kind !== 'name' || !headIs(sentence, seat, 'seatNouns')) continue;
    return claim(sentence, { ...clause, subject: seat.of }, 'place/seat', other, 0.8);
  }
  return null;
}

/** `Foo, headquartered in Kassel,`, `die Foo mit Sitz in Kassel`. */
function seatsBeside(sentence: Sentence): FrameClaim[] {
  const { words, concepts } = sentence;
  const found: FrameClaim[] = [];
  for (let at = 2; at + 2 < words.length; at++) {
    const one = words[at];
    if (one === undefined || !IN.has(words[at + 1]?.lower ?? '')) continue;
    const isVerb =
      one.tag === 'participle' && words[at - 1]?.tag === 'comma' && concepts.is('seatVerbs', one.verb?.lemma ?? '');
    const isNoun = words[at - 1]?.lower === 'mit' && concepts.is('seatNouns', one.lower);
    if ((!isVerb && !isNoun) || words[at - 2]?.tag !== 'name') continue;
    const where = phraseAt(words, at + 1, words.length);
    let from = at - 2;
    while (from > 0 && words[from - 1]?.tag === 'name') from--;
    const name: Phrase = { from, to: at - 1, head: at - 2, kind: 'name', determiner: 0 };
    if (where?.kind === 'name') found.push(placed(sentence, name, 'place/seat', where, 0.75));
  }
  return found;
}

function claim(
  sentence: Sentence,
  clause: Clause,
  attribute: string,
  where: Phrase,
  confidence: number,
): FrameClaim | null {
  const { subject, verb } = clause;
  if (subject === null) return null;
  const found = placed(sentence, subject, attribute, where, confidence);
  return { ...found, clause, to: Math.max(found.to, verb.to) };
}

function placed(sentence: Sentence, subject: Phrase, attribute: string, where: Phrase, confidence: number): FrameClaim {
  return {
    attribute,
    kind: 'place',
    subject,
    // A place that is a noun counts with what it belongs to: `the castle of Lomnitz`.
    value:
      where.kind === 'name'
        ? { kind: 'name', name: passageOf(sentence, where) }
        : { kind: 'text', text: phraseText(sentence, where), stems: [phraseText(sentence, where).toLowerCase()] },
    from: Math.min(subject.from, where.from),
    to: Math.max(subject.to, where.to),
    confidence,
    frame: attribute === 'place/seat' ? 'seat' : 'place-of-act',
  };
}
