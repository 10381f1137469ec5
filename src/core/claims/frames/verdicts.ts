import type { Clause } from '../clauses/clause';
import { Use } from '../clauses/lexicon';
import type { Phrase } from '../clauses/phrases';
import type { Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';

/** Who is charged: `was charged with fraud`, `charged Foo`, `erhob Anklage gegen Foo`. What a court says of it later is no contradiction (`clash.ts`). */
export const verdicts: Frame = (sentence) => sentence.clauses.flatMap((clause) => chargeOf(sentence, clause) ?? []);

function chargeOf(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { concepts, words } = sentence;
  const { subject, verb, phrases } = clause;
  if (verb.negated || verb.noLonger) return null;
  if (concepts.is('chargeVerbs', verb.lemma)) {
    const charged = verb.passive ? subject : objectOf(sentence, phrases);
    return charged === null ? null : chargeAgainst(clause, charged);
  }
  if (!concepts.is('raiseVerbs', verb.lemma)) return null;
  const charge = phrases.find(
    ({ head, preposition }) => preposition === undefined && concepts.is('chargeNouns', words[head]?.lower ?? ''),
  );
  const against = phrases.findLast(({ preposition }) => preposition === 'against' || preposition === 'gegen');
  // `erhob wegen Betrugs Anklage gegen Foo`: the noun may be read with the words before it.
  const isNamed =
    charge !== undefined || words.slice(clause.from, clause.to).some(({ lower }) => concepts.is('chargeNouns', lower));
  return !isNamed || against === undefined || words[against.head]?.tag === 'value'
    ? null
    : chargeAgainst(clause, nameBehind(sentence, against));
}

/** Whom a verb is done to: a name, or a pronoun that is no subject. */
function objectOf({ words }: Sentence, phrases: readonly Phrase[]): Phrase | null {
  const object = phrases.find(
    ({ preposition, kind }) => preposition === undefined && kind !== 'value' && kind !== 'number',
  );
  if (object === undefined) return null;
  if (object.kind === 'name') return object;
  return object.kind === 'pronoun' && ((words[object.head]?.uses ?? 0) & Use.objectPronoun) !== 0 ? object : null;
}

/** `gegen den Chef von Foo, Jan Bar`: the name behind the comma is who is meant. */
function nameBehind({ words }: Sentence, phrase: Phrase): Phrase {
  let comma = phrase.to;
  while (
    comma < words.length &&
    comma < phrase.to + 4 &&
    /^(?:preposition|name|determiner)$/.test(words[comma]?.tag ?? '')
  )
    comma++;
  const { to: end, head, kind, determiner } = phrase;
  const alone: Phrase = { from: phrase.from + 1, to: end, head, kind, determiner };
  if (phrase.kind === 'pronoun' || words[comma]?.tag !== 'comma') return alone;
  let to = comma + 1;
  while (words[to]?.tag === 'name') to++;
  const isNamed = to > comma + 1 && /^(?:comma|stop|coordinator)$/.test(words[to]?.tag ?? 'stop');
  return isNamed ? { from: comma + 1, to, head: to - 1, kind: 'name', determiner: 0 } : alone;
}

function chargeAgainst(clause: Clause, subject: Phrase): FrameClaim {
  const { verb } = clause;
  return {
    attribute: 'status/verdict',
    kind: 'status',
    subject,
    value: { kind: 'status', status: 'charged' },
    clause,
    from: Math.min(subject.from, verb.from),
    to: Math.max(subject.to, verb.to),
    opposite: true,
    confidence: 0.75,
    frame: 'charge',
  };
}
