import type { Clause } from '../clauses/clauses';
import { Use } from '../clauses/lexicon';
import { phraseAt, type Phrase } from '../clauses/phrases';
import { singulars } from '../concepts';
import { phraseText, type Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';
import { passageOf } from './roles';

/** Acts that happen in one place. */
const PLACED = new Set(['born', 'die', 'bury', 'baptize', 'crown', 'found', 'form']);
/** Events by their noun: `the signing took place in the town hall`. */
const IN = new Set(['in', 'at', 'near', 'im', 'bei', 'zu']);

/** Where: birth, death, seat, place of an event. */
export const places: Frame = (sentence) => [
  ...sentence.clauses.flatMap((clause) => placeOf(sentence, clause) ?? officeHad(sentence, clause) ?? []),
  ...officesIn(sentence),
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
  if (!isOffice) return null;
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
  if (where === undefined) return null;
  const concept = concepts.verb(verb.lemma);
  if (concept !== null && PLACED.has(concept) && where.kind === 'name')
    return claim(sentence, clause, `place/${concept}`, where, 0.85);
  const object = phrases.find(({ preposition }) => preposition === undefined);
  const objectHead = object === undefined ? '' : (words[object.head]?.lower ?? '');
  if ((verb.lemma === 'have' || verb.lemma === 'haben') && concepts.is('seatNouns', objectHead)) {
    return claim(sentence, clause, 'place/seat', where, 0.85);
  }
  if (where.kind === 'name' && concepts.is('seatVerbs', verb.lemma) && verb.passive)
    return claim(sentence, clause, 'place/seat', where, 0.85);
  const takesPlace = (verb.lemma === 'take' && objectHead === 'place') || verb.lemma === 'stattfinden';
  if (takesPlace) return claim(sentence, clause, 'place/event', where, 0.7);
  return null;
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
  const name = passageOf(sentence, where);
  return {
    attribute,
    kind: 'place',
    subject,
    // A place that is a noun counts with what it belongs to: `the castle of Lomnitz`.
    value:
      where.kind === 'name'
        ? { kind: 'name', name }
        : { kind: 'text', text: phraseText(sentence, where), stems: [phraseText(sentence, where).toLowerCase()] },
    clause,
    from: Math.min(subject.from, where.from),
    to: Math.max(where.to, verb.to),
    confidence,
    frame: attribute === 'place/seat' ? 'seat' : 'place-of-act',
  };
}
