import type { Clause } from '../clauses/clause';
import { Use } from '../clauses/lexicon';
import type { Phrase } from '../clauses/phrases';
import type { Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';
import { passageOf } from './roles';

/** Who made a work: `is a novel by Anna Foo`, `was written by Anna Foo`. One name and no other beside it. */
export const makers: Frame = (sentence) => sentence.clauses.flatMap((clause) => makerOf(sentence, clause) ?? []);

const BY = /^(?:by|von)$/;

function makerOf(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { subject, verb, phrases } = clause;
  if (subject === null || (subject.kind !== 'name' && subject.kind !== 'pronoun')) return null;
  const maker = phrases.find(({ preposition, kind }) => kind === 'name' && BY.test(preposition ?? ''));
  if (maker === undefined || !isAlone(sentence, maker)) return null;
  const work = workBy(clause, maker);
  const isWritten = verb.passive && sentence.concepts.roleVerb(verb.lemma) === 'author';
  if (work === null && !isWritten) return null;
  const kind = work === null ? null : sentence.concepts.noun(sentence.words[work.head]?.lower ?? '');
  return {
    attribute: 'role/author',
    kind: 'role',
    subject,
    value: { kind: 'name', name: passageOf(sentence, maker) },
    clause,
    from: Math.min(subject.from, verb.from),
    to: maker.to,
    // The film of a novel has its name.
    scope: kind === null ? {} : { work: kind },
    confidence: work === null ? 0.65 : 0.75,
    frame: 'maker',
  };
}

/** `is a novel by`: what the subject is, directly before its maker. */
function workBy({ verb, phrases }: Clause, maker: Phrase): Phrase | null {
  if (!/^(?:be|sein)$/.test(verb.lemma) || verb.passive) return null;
  const work = phrases.find(({ to }) => to === maker.from);
  const first = phrases.find(({ preposition, from }) => preposition === undefined && from >= verb.to);
  const isNew = ((first?.determiner ?? 0) & Use.indefinite) !== 0;
  return isNew && work?.kind === 'noun' && work.preposition === undefined ? work : null;
}

/** `by Foo and Bar` tells of several. */
function isAlone({ words }: Sentence, { to }: Phrase): boolean {
  const next = words[to];
  const goesOn = next?.tag === 'coordinator' || next?.tag === 'comma' || next?.lower === '&';
  return !goesOn || words[to + 1]?.tag !== 'name';
}
