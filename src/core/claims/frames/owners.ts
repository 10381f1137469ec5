import type { Clause } from '../clauses/clause';
import { Use } from '../clauses/lexicon';
import { phraseAt, type Phrase } from '../clauses/phrases';
import { headIs, type Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';
import { passageOf } from './roles';

/**
 * Whose a thing is: `X owns Y`, `Y belongs to X`, `Y is a subsidiary of X`, `X is the parent company of Y`, `Y is the property of X`, and
 * the same beside names: `X, a subsidiary of Y,`. Offices (`the owner of Y`) are read in `roles.ts`.
 */
export const owners: Frame = (sentence) => {
  const found: FrameClaim[] = [];
  for (const clause of sentence.clauses) {
    const one = byVerb(sentence, clause) ?? byCopula(sentence, clause);
    if (one !== null) found.push(one);
  }
  return found.concat(besideNames(sentence));
};

function byVerb(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { concepts } = sentence;
  const { subject, verb, phrases } = clause;
  if (subject === null) return null;
  if (concepts.is('ownVerbs', verb.lemma)) {
    const object = phrases.find(
      ({ preposition, kind }) => preposition === undefined && kind !== 'value' && kind !== 'number',
    );
    const thing = verb.passive ? subject : object;
    const owner = verb.passive
      ? phrases.find(({ preposition }) => preposition === 'by' || preposition === 'von')
      : subject;
    if (thing === undefined || owner === undefined) return null;
    if (thing !== subject && thing.kind === 'noun' && isPartial(sentence, thing)) return null;
    return claim(sentence, clause, thing, owner);
  }
  // `Zum Gut Foo gehört ein Wald`: one of its parts.
  if (!concepts.is('belongVerbs', verb.lemma) || (subject.determiner & Use.indefinite) !== 0) return null;
  // `gehört zur Foo Gruppe`, but not `gehört zu den ältesten Zeitungen`
  const owner = phrases.find(
    ({ preposition, kind }) =>
      ((preposition === undefined || preposition === 'to') && (kind === 'name' || kind === 'noun')) ||
      (BELONGS_INTO.has(preposition ?? '') && kind === 'name'),
  );
  return owner === undefined ? null : claim(sentence, clause, subject, owner);
}

const BELONGS_INTO = new Set(['zu', 'zur', 'zum']);
const IS = new Set(['be', 'sein', 'become', 'werden', 'remain', 'bleiben']);

/** `is a subsidiary of Foo`, `is the property of Foo`, `ist im Besitz von Foo`. */
function byCopula(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { subject, verb, phrases } = clause;
  if (subject === null || !IS.has(verb.lemma) || verb.passive) return null;
  for (const predicate of phrases) {
    if (predicate.of === undefined) continue;
    const isIn = IN.has(predicate.preposition ?? '');
    if (
      (predicate.preposition === undefined && headIs(sentence, predicate, 'daughterNouns')) ||
      ((predicate.preposition === undefined || isIn) && headIs(sentence, predicate, 'propertyNouns'))
    )
      return isHolder(predicate.of) ? claim(sentence, clause, subject, predicate.of) : null;
  }
  const predicate = phrases.find(({ preposition, kind }) => preposition === undefined && kind !== 'value');
  if (predicate === undefined) return null;
  for (const [office, holder] of [
    [predicate, subject],
    [subject, predicate],
  ] as const) {
    if (office.of === undefined || !isHolder(holder) || !isParent(sentence, office)) continue;
    return claim(sentence, clause, office.of, holder);
  }
  return null;
}

const IN = new Set(['in', 'im']);

function isHolder({ kind }: Phrase): boolean {
  return kind === 'name' || kind === 'pronoun' || kind === 'noun';
}

function isParent(sentence: Sentence, phrase: Phrase): boolean {
  return headIs(sentence, phrase, 'parentNouns');
}

/** `Foo, the parent company of Bar,`, `Foo, a subsidiary of Bar,`: behind a comma, with a comma or stop behind. */
function besideNames(sentence: Sentence): FrameClaim[] {
  const { words } = sentence;
  const found: FrameClaim[] = [];
  for (let at = 1; at + 2 < words.length; at++) {
    if (words[at]?.tag !== 'comma' || words[at - 1]?.tag !== 'name') continue;
    const office = phraseAt(words, at + 1, words.length);
    if (office?.of === undefined || office.preposition !== undefined || !ENDS.has(words[office.to]?.tag ?? 'stop'))
      continue;
    let from = at - 1;
    while (from > 0 && words[from - 1]?.tag === 'name') from--;
    const name: Phrase = { from, to: at, head: at - 1, kind: 'name', determiner: 0 };
    if (isParent(sentence, office)) found.push(claim(sentence, undefined, office.of, name));
    else if (headIs(sentence, office, 'daughterNouns')) found.push(claim(sentence, undefined, name, office.of));
  }
  return found;
}

const ENDS = new Set(['comma', 'stop', 'close', 'quote']);

function claim(sentence: Sentence, clause: Clause | undefined, thing: Phrase, owner: Phrase): FrameClaim {
  const to = Math.max(thing.to, owner.to, clause?.verb.to ?? 0);
  return {
    attribute: 'owner',
    kind: 'owner',
    subject: thing,
    value: { kind: 'name', name: passageOf(sentence, owner) },
    ...(clause === undefined ? {} : { clause }),
    from: Math.min(thing.from, owner.from),
    to,
    confidence: owner.kind === 'pronoun' ? 0.5 : clause === undefined ? 0.65 : 0.8,
    frame: 'owner',
  };
}

/** `owns nine of them`, `owns shares of it`: not the thing itself. */
function isPartial({ words }: Sentence, phrase: Phrase): boolean {
  return words
    .slice(phrase.from, phrase.to)
    .some(
      ({ tag, lower }) => tag === 'number' || /^(?:shares?|stake|parts?|most|some|many|anteile?|teile?)$/.test(lower),
    );
}
