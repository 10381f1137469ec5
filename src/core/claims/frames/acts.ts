import type { Clause } from '../clauses/clause';
import { Use } from '../clauses/lexicon';
import type { Phrase } from '../clauses/phrases';
import { phraseText, type Sentence } from '../sentence';
import { quantityIn } from './numbers';
import { objectOf } from './dates';
import type { Frame, FrameClaim } from './frame';

/** Acts as such, affirmed or denied: `has not raised any tax`, `hat Steuern erhöht`. */
export const acts: Frame = (sentence) =>
  sentence.clauses.flatMap((clause) => {
    const act = actOf(sentence, clause);
    return act === null ? [] : [act, ...doneTo(sentence, clause, act)];
  });

/** `The mayor closed the park`: the park was closed. What one did not do somebody else may have done. */
function doneTo({ concepts }: Sentence, clause: Clause, act: FrameClaim): FrameClaim[] {
  const { verb } = clause;
  const known = concepts.opposite(verb.lemma)?.attribute ?? concepts.verb(verb.lemma);
  const object = verb.negated ? null : objectOf(clause);
  if (object === null || known === null || act.frame !== 'act' || !DONE.has(known)) return [];
  return [{ ...act, attribute: `act/${known}/passive`, subject: object, confidence: 0.6 }];
}

/** Acts of which a text says that they were not done to a thing at all. */
const DONE = new Set(
  'found build close open disband arrest charge sue attack kill steal destroy dismiss sell sign protect bury release'.split(
    ' ',
  ),
);

const LIGHT = new Set(
  'be have become do get sein haben werden say tell sagen go come make machen gehen kommen geben lassen'.split(' '),
);

function actOf(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { subject, verb, phrases } = clause;
  const { concepts, language, words } = sentence;
  if (subject === null || subject.kind === 'value' || subject.kind === 'number' || LIGHT.has(verb.lemma)) return null;
  const known = concepts.opposite(verb.lemma);
  if (concepts.is('sayVerbs', verb.lemma)) return null;
  if (concepts.statusOfVerb(verb.lemma) !== null && (known === null || verb.passive)) return null;
  if (concepts.is('voteVerbs', verb.lemma)) return voteOf(sentence, clause);
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
  if (isDeniedInPart(sentence, clause)) return null;
  const opposed = known?.polarity === -1;
  return {
    attribute: `act/${known?.attribute ?? concepts.verb(verb.lemma) ?? `${language}/${verb.lemma}`}/${verb.passive ? 'passive' : noun}`,
    kind: 'act',
    subject,
    value: { kind: 'truth' },
    clause,
    from: Math.min(subject.from, verb.from),
    to: Math.max(verb.to, object?.to ?? 0),
    scope,
    ...((isNone(subject) !== isNone(object)) !== opposed ? { opposite: true as const } : {}),
    confidence: concepts.verb(verb.lemma) === null && known === null ? 0.6 : 0.7,
    frame: 'act',
  };
}

/** `voted for the bill`, `stimmte gegen das Gesetz`. */
function voteOf(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { subject, verb, phrases } = clause;
  const { concepts, language, words } = sentence;
  const matter = phrases.find(
    ({ preposition = '', kind }) =>
      (kind === 'noun' || kind === 'name') &&
      (concepts.is('voteFor', preposition) || concepts.is('voteAgainst', preposition)),
  );
  if (subject === null || matter === undefined) return null;
  const head = words[matter.head]?.lower ?? '';
  return {
    attribute: `act/accept/${concepts.noun(head) ?? `${language}/${head}`}`,
    kind: 'act',
    subject,
    value: { kind: 'truth' },
    clause,
    from: Math.min(subject.from, verb.from),
    to: Math.max(verb.to, matter.to),
    ...(concepts.is('voteAgainst', matter.preposition ?? '') ? { opposite: true as const } : {}),
    confidence: 0.7,
    frame: 'vote',
  };
}

/** `did not sign willingly`, `had never visited it before 1870`: not the act as such is denied. */
function isDeniedInPart({ words, language }: Sentence, { verb, to, phrases }: Clause): boolean {
  if (!verb.negated) return false;
  const until = phrases.some(({ preposition = '', kind }) => kind === 'value' && UNTIL.has(preposition));
  if (until) return true;
  for (let at = verb.to; at < to; at++)
    if (language === 'en' && words[at]?.tag === 'adverb' && /ly$/.test(words[at]?.lower ?? '')) return true;
  return false;
}

const UNTIL = new Set(['before', 'until', 'till', 'by', 'vor', 'bis']);
