import type { Clause } from '../clauses/clauses';
import type { Phrase } from '../clauses/phrases';
import type { Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';
import { passageOf } from './roles';

/** Whose a thing is: `X owns Y`, `Y is owned by X`, `Y belongs to X`, `Y gehört X`. */
export const owners: Frame = (sentence) => sentence.clauses.flatMap((clause) => ownerOf(sentence, clause));

function ownerOf(sentence: Sentence, clause: Clause): FrameClaim[] {
  const { concepts } = sentence;
  const { subject, verb, phrases } = clause;
  if (subject === null) return [];
  let thing: Phrase | undefined;
  let owner: Phrase | undefined;
  if (concepts.is('ownVerbs', verb.lemma)) {
    const object = phrases.find(
      ({ preposition, kind }) => preposition === undefined && kind !== 'value' && kind !== 'number',
    );
    thing = verb.passive ? subject : object;
    owner = verb.passive ? phrases.find(({ preposition }) => preposition === 'by' || preposition === 'von') : subject;
    if (thing !== undefined && thing !== subject && thing.kind === 'noun' && isPartial(sentence, thing)) return [];
  } else if (concepts.is('belongVerbs', verb.lemma)) {
    thing = subject;
    owner = phrases.find(
      ({ preposition, kind }) =>
        (preposition === undefined || preposition === 'to') && (kind === 'name' || kind === 'noun'),
    );
  }
  if (thing === undefined || owner === undefined || thing.kind === 'value') return [];
  return [
    {
      attribute: 'owner',
      kind: 'owner',
      subject: thing,
      value: { kind: 'name', name: passageOf(sentence, owner) },
      clause,
      from: Math.min(thing.from, owner.from),
      to: Math.max(thing.to, owner.to, verb.to),
      confidence: owner.kind === 'pronoun' ? 0.5 : 0.8,
      frame: 'owner',
    },
  ];
}

/** `owns nine of them`, `owns shares of it`: not the thing itself. */
function isPartial({ words }: Sentence, phrase: Phrase): boolean {
  return words
    .slice(phrase.from, phrase.to)
    .some(
      ({ tag, lower }) => tag === 'number' || /^(?:shares?|stake|parts?|most|some|many|anteile?|teile?)$/.test(lower),
    );
}
