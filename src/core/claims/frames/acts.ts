import type { Clause } from '../clauses/clauses';
import { Use } from '../clauses/lexicon';
import type { Phrase } from '../clauses/phrases';
import { phraseText, type Sentence } from '../sentence';
import { quantityIn } from './numbers';
import type { Frame, FrameClaim } from './frame';

/** Acts as such, affirmed or denied: `has not raised any tax`, `hat Steuern erhöht`. */
export const acts: Frame = (sentence) => sentence.clauses.flatMap((clause) => actOf(sentence, clause) ?? []);

const LIGHT = new Set(
  'be have become do get sein haben werden say tell sagen go come make machen gehen kommen geben lassen'.split(' '),
);

function actOf(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { subject, verb, phrases } = clause;
  const { concepts, language, words } = sentence;
  if (subject === null || subject.kind === 'value' || subject.kind === 'number' || LIGHT.has(verb.lemma)) return null;
  if (concepts.is('sayVerbs', verb.lemma) || concepts.statusOfVerb(verb.lemma) !== null) return null;
  const object = phrases.find(
    ({ preposition, kind }) => preposition === undefined && kind !== 'value' && kind !== 'number',
  );
  if (object === undefined && !verb.passive) return null;
  if (object?.kind === 'pronoun') return null;
  const isNone = (phrase: Phrase | undefined): boolean =>
    phrase !== undefined && (phrase.determiner & Use.negativeDeterminer) !== 0;
  const head = object === undefined ? null : (words[object.head]?.lower ?? null);
  const noun = head === null ? '' : (concepts.noun(head) ?? `${language}/${head}`);
  const scope: Record<string, string> = {};
  // `was called a buck`
  if (verb.passive && object !== undefined) scope['object'] = noun;
  for (const phrase of phrases) {
    if (phrase === object || phrase.kind === 'value' || phrase.preposition === undefined) continue;
    const counted = quantityIn(sentence, phrase);
    if (counted !== null && counted.kind !== 'count') continue;
    // `into 30 languages` is `into languages`.
    const text = counted === null ? phraseText(sentence, phrase) : (counted.noun ?? '');
    scope[phrase.preposition === 'im' ? 'in' : phrase.preposition] = text.toLowerCase();
  }
  return {
    attribute: `act/${concepts.verb(verb.lemma) ?? `${language}/${verb.lemma}`}/${verb.passive ? 'passive' : noun}`,
    kind: 'act',
    subject,
    value: { kind: 'truth' },
    clause,
    from: Math.min(subject.from, verb.from),
    to: Math.max(verb.to, object?.to ?? 0),
    scope,
    ...(isNone(subject) !== isNone(object) ? { opposite: true as const } : {}),
    confidence: concepts.verb(verb.lemma) === null ? 0.6 : 0.7,
    frame: 'act',
  };
}
