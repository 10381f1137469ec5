import type { Clause } from '../clauses/clauses';
import type { Phrase } from '../clauses/phrases';
import { phraseText, type Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';
import { passageOf } from './roles';

/** Acts that happen in one place. */
const PLACED = new Set(['born', 'die', 'bury', 'baptize', 'crown']);
/** Events by their noun: `the signing took place in the town hall`. */
const IN = new Set(['in', 'at', 'near', 'im', 'bei', 'zu']);

/** Where: birth, death, seat, place of an event. */
export const places: Frame = (sentence) => sentence.clauses.flatMap((clause) => placeOf(sentence, clause) ?? []);

function placeOf(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { concepts, words } = sentence;
  const { subject, verb, phrases } = clause;
  if (subject === null || subject.kind === 'value') return null;
  const where = phrases.find(
    ({ preposition, kind }) => preposition !== undefined && IN.has(preposition) && (kind === 'name' || kind === 'noun'),
  );
  const concept = concepts.verb(verb.lemma);
  if (where !== undefined && concept !== null && PLACED.has(concept) && where.kind === 'name')
    return claim(sentence, clause, `place/${concept}`, where, 0.85);
  const object = phrases.find(({ preposition }) => preposition === undefined);
  const objectHead = object === undefined ? '' : (words[object.head]?.lower ?? '');
  if (
    where !== undefined &&
    (verb.lemma === 'have' || verb.lemma === 'haben') &&
    concepts.is('seatNouns', objectHead)
  ) {
    return claim(sentence, clause, 'place/seat', where, 0.85);
  }
  if (where?.kind === 'name' && concepts.is('seatVerbs', verb.lemma) && verb.passive)
    return claim(sentence, clause, 'place/seat', where, 0.85);
  const takesPlace = (verb.lemma === 'take' && objectHead === 'place') || verb.lemma === 'stattfinden';
  if (where !== undefined && takesPlace) return claim(sentence, clause, 'place/event', where, 0.7);
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
