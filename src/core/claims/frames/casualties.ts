import type { Clause } from '../clauses/clause';
import type { Phrase } from '../clauses/phrases';
import { headIs, phraseText, wordsOf, type Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';
import { numberValue, quantityIn } from './numbers';
import type { NumberValue } from '../../model/claim';

/**
 * How many people died or were hurt, in whatever words: `Nineteen people were killed`, `Twenty-three of them died`, `the accident cost 19 lives`, `the death toll rose
 * to 13`, `elf Menschen kamen ums Leben`, `das Unglück forderte elf Todesopfer`. It is said of what the document is about: texts seldom name it.
 */
export const casualties: Frame = (sentence) =>
  sentence.clauses.flatMap((clause) => casualtiesOf(sentence, clause) ?? []);

type Harm = 'die' | 'hurt';

/** Whether the clause tells of people who died or were hurt, by its verb and what goes with it. */
export function harmOf({ concepts, words }: Sentence, { verb, phrases, subject }: Clause): Harm | null {
  const act = concepts.verb(verb.lemma);
  if (act === 'die') return 'die';
  if (act === 'kill' && verb.passive) return 'die';
  if (act === 'hurt' && verb.passive) return 'hurt';
  const isLife = (phrase: Phrase | null): boolean =>
    phrase !== null && concepts.is('lifeNouns', words[phrase.head]?.lower ?? '');
  return concepts.is('losingVerbs', verb.lemma) && (phrases.some(isLife) || isLife(subject)) ? 'die' : null;
}

function casualtiesOf(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { subject, verb, phrases, role } = clause;
  if (subject === null || verb.negated || role === 'relative') return null;
  const harm = harmOf(sentence, clause);
  const told =
    (harm === null ? null : ([harm, peopleIn(sentence, subject)] as const)) ??
    (harm === 'die' ? (['die', first(phrases, (phrase) => peopleIn(sentence, phrase))] as const) : null);
  const found = told?.[1] ?? null;
  if (harm !== null && found !== null) return claimOf(sentence, clause, harm, found);
  const taken = takenIn(sentence, clause) ?? tollOf(sentence, clause);
  return taken === null ? null : claimOf(sentence, clause, 'die', taken);
}

/** `people`, `61`, `23 of them`: how many; of others, `three children`, nobody knows how many died in all. */
function peopleIn(sentence: Sentence, phrase: Phrase): NumberValue | null {
  const { words, concepts } = sentence;
  const quantity = quantityIn(sentence, phrase);
  if (quantity?.kind === 'count' && quantity.modifiers.every((word) => LIFE_PHRASE.test(word))) {
    const noun = concepts.noun(quantity.noun ?? '');
    const inside = words
      .slice(phrase.from, phrase.to)
      .some((word) => word.tag === 'noun' && concepts.noun(word.lower) === 'people');
    return noun === 'people' || noun === 'dead' || inside ? { ...quantity.value, unit: 'people' } : null;
  }
  const isPronoun = phrase.of === undefined || phrase.of.kind === 'pronoun';
  const number = words[phrase.head]?.number;
  return phrase.kind === 'number' && isPronoun && phrase.preposition === undefined && number !== undefined
    ? numberValue(sentence, phrase.head, number, 'people')
    : null;
}

/** `The fire killed nine people`, `cost 23 lives`, `forderte acht Todesopfer`. */
function takenIn(sentence: Sentence, { subject, verb, phrases }: Clause): NumberValue | null {
  const { concepts, words } = sentence;
  if (subject?.kind !== 'noun' || verb.passive) return null;
  const kills = concepts.verb(verb.lemma) === 'kill';
  if (!kills && !concepts.is('takingVerbs', verb.lemma)) return null;
  for (const phrase of phrases) {
    if (phrase.preposition !== undefined) continue;
    const quantity = quantityIn(sentence, phrase);
    if (quantity?.kind !== 'count') continue;
    const noun = concepts.noun(quantity.noun ?? '');
    const isLife = concepts.is('lifeNouns', quantity.noun ?? '');
    // `kostete neun Menschen das Leben`
    const besideLife = phrases.some(
      (other) => other !== phrase && concepts.is('lifeNouns', words[other.head]?.lower ?? ''),
    );
    if (kills ? noun === 'people' : isLife || noun === 'dead' || (noun === 'people' && besideLife))
      return { ...quantity.value, unit: 'people' };
  }
  return null;
}

/** `The death toll rose to 31`, `Die Zahl der Toten ist auf dreizehn gestiegen`. */
function tollOf(sentence: Sentence, { subject, verb, phrases }: Clause): NumberValue | null {
  const { concepts, words } = sentence;
  if (subject?.kind !== 'noun' || !concepts.is('reachingVerbs', verb.lemma)) return null;
  const of = subject.of;
  const isToll =
    headIs(sentence, subject, 'tollNouns') ||
    (headIs(sentence, subject, 'numberNouns') &&
      of !== undefined &&
      wordsOf(sentence, of).some(({ lower }) => concepts.noun(lower) === 'dead'));
  if (!isToll) return null;
  for (const { kind, head, preposition = '' } of phrases) {
    const number = words[head]?.number;
    if (kind === 'number' && number !== undefined && TO.test(preposition))
      return numberValue(sentence, head, number, 'people');
  }
  return null;
}

const TO = /^(?:|to|at|auf|bei)$/;

/** What stands behind the people in one phrase: `elf Menschen ums Leben`. */
const LIFE_PHRASE = /^(?:menschen|personen|ums)$/;

function first<T>(phrases: readonly Phrase[], read: (phrase: Phrase) => T | null): T | null {
  for (const phrase of phrases) {
    const found = phrase.preposition === undefined ? read(phrase) : null;
    if (found !== null) return found;
  }
  return null;
}

/** `in Foo`, `bei Foo`: elsewhere it was another accident. */
function placeOf(sentence: Sentence, { phrases }: Clause): Readonly<Record<string, string>> {
  const place = phrases.find(({ preposition = '', kind }) => kind === 'name' && IN.test(preposition));
  return place === undefined ? {} : { in: phraseText(sentence, place).toLowerCase() };
}

const IN = /^(?:in|at|near|outside|bei|nahe|im)$/;

function claimOf(sentence: Sentence, clause: Clause, harm: Harm, value: NumberValue): FrameClaim {
  const ends = clause.phrases.filter(({ kind }) => kind !== 'value').map(({ to }) => to);
  return {
    attribute: `count/people/${harm}`,
    kind: 'count',
    subject: 'document',
    value,
    scope: placeOf(sentence, clause),
    clause,
    from: Math.min(clause.from, clause.subject?.from ?? clause.from),
    to: Math.min(sentence.words.length, Math.max(clause.verb.to, clause.subject?.to ?? 0, ...ends)),
    ...(value.from === '0' ? { absorbsNegation: true as const } : {}),
    confidence: 0.65,
    frame: 'casualties',
  };
}
