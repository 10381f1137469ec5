import { phraseAt, type Phrase } from '../clauses/phrases';
import { phraseText, type Sentence } from '../sentence';
import type { Clause } from '../clauses/clause';
import type { Frame, FrameClaim } from './frame';

const TO_FOLLOWING = new Set(['in', 'by', 'to', 'auf', 'of', 'von']);

/** The place in an order that a thing has: `is the third novel by Foo`, `is the second largest city in Bar`. */
export const ranks: Frame = (sentence) =>
  sentence.words.some(({ ordinal }) => ordinal === true)
    ? sentence.clauses.flatMap((clause) => predicatesOf(clause).flatMap((one) => rankOf(sentence, clause, one) ?? []))
    : [];

/** What the clause says that its subject is; behind `serve` with `as`. */
function predicatesOf({ verb, phrases }: Clause): readonly Phrase[] {
  if (/^(?:be|sein)$/.test(verb.lemma))
    return phrases.filter(
      ({ preposition, kind, from }) => preposition === undefined && kind === 'noun' && from >= verb.from,
    );
  return /^(?:serve|dienen|amtieren)$/.test(verb.lemma)
    ? phrases.filter(({ preposition, kind }) => (preposition === 'as' || preposition === 'als') && kind === 'noun')
    : [];
}

function rankOf(sentence: Sentence, clause: Clause, predicate: Phrase): FrameClaim | null {
  const { words, concepts, language } = sentence;
  const { subject, verb } = clause;
  if (subject === null || (subject.kind !== 'name' && subject.kind !== 'pronoun')) return null;
  const own = words.slice(predicate.from, predicate.of?.from ?? predicate.to);
  const ordinal = own.find((one) => one.ordinal === true);
  const head = own.at(-1);
  if (ordinal?.number === undefined || head?.tag !== 'noun' || own.filter((one) => one.ordinal === true).length > 1)
    return null;
  const rest = own.slice(own.indexOf(ordinal) + 1, -1).map(({ lower }) => lower);
  const scope: Record<string, string> = {};
  if (predicate.of !== undefined) scope['of'] = phraseText(sentence, predicate.of).toLowerCase();
  for (const phrase of clause.phrases) {
    const key = phrase.preposition ?? '';
    if (phrase !== predicate && TO_FOLLOWING.has(key) && phrase.kind !== 'value')
      scope[key] = phraseText(sentence, phrase).toLowerCase();
  }
  // `the first woman to win the prize`: what is counted is in the infinitive.
  const behind = words[predicate.to];
  if (behind?.tag === 'to') {
    const object = phraseAt(words, predicate.to + 2, clause.to);
    scope['object'] =
      `${words[predicate.to + 1]?.lower ?? ''} ${object === null ? '' : phraseText(sentence, object).toLowerCase()}`;
  }
  const noun = concepts.noun(head.lower) ?? `${language}/${head.lower}`;
  return {
    attribute: `rank/${[noun, ...rest].join('~')}`,
    kind: 'count',
    subject,
    value: { kind: 'number', from: ordinal.number, to: ordinal.number, unit: '', grain: '1' },
    clause,
    from: Math.min(subject.from, verb.from),
    to: predicate.to,
    scope,
    confidence: 0.7,
    frame: 'rank',
  };
}
