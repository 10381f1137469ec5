import type { Clause } from '../clauses/clause';
import type { Phrase } from '../clauses/phrases';
import type { StatusWord } from '../concepts';
import type { Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';

/** What somebody calls somebody: `named Foo as an offender`, `is called a fraud by Bar`, `bezeichnete den Streik als illegal`. */
export const callings: Frame = (sentence) => sentence.clauses.flatMap((clause) => callingOf(sentence, clause) ?? []);

function callingOf(sentence: Sentence, clause: Clause): FrameClaim | null {
  const { concepts, words } = sentence;
  const { subject, verb, phrases } = clause;
  if (!concepts.is('callVerbs', verb.lemma)) return null;
  const bare = phrases.filter(
    ({ preposition, kind }) => preposition === undefined && kind !== 'value' && kind !== 'number',
  );
  const called = verb.passive ? subject : (bare[0] ?? null);
  if (called === null || called.kind === 'value' || called.kind === 'number') return null;
  const word = calledStatus(sentence, clause, verb.passive ? bare[0] : bare[1]);
  if (word === null) return null;
  const by = verb.passive
    ? phrases.find(({ preposition }) => /^(?:by|von|durch)$/.test(preposition ?? ''))
    : (subject ?? undefined);
  return {
    attribute: `status/${word.attribute}`,
    kind: 'status',
    subject: called,
    value: { kind: 'status', status: word.attribute },
    clause,
    from: Math.min(called.from, verb.from),
    to: Math.min(words.length, Math.max(called.to, clause.to)),
    ...(word.polarity === -1 ? { opposite: true as const } : {}),
    ...(by === undefined || by.kind === 'value' ? {} : { by: { ...by, from: withoutPreposition(by) } }),
    confidence: 0.7,
    frame: 'calling',
  };
}

/** The noun or adjective behind `as`, or the second thing behind the verb. */
function calledStatus(
  { concepts, words }: Sentence,
  { verb, to }: Clause,
  second: Phrase | undefined,
): StatusWord | null {
  for (let at = verb.to; at < to; at++) {
    const one = words[at];
    if (one === undefined) break;
    const isLed = /^(?:as|als)$/.test(words[at - 1]?.lower ?? '') || words[at - 1]?.tag === 'determiner';
    const isSecond = second !== undefined && at >= second.from && at < second.to;
    const isLast = at === to - 1 && one.tag !== 'name';
    if (!isLed && !isSecond && !isLast) continue;
    const status = concepts.statusOfRole(one.lower) ?? concepts.statusOf(one.lower);
    const goesOn = words[at + 1]?.tag === 'noun' || words[at + 1]?.tag === 'name';
    if (status !== null && !goesOn) return status;
  }
  return null;
}

function withoutPreposition({ from, preposition }: Phrase): number {
  return preposition === undefined ? from : from + 1;
}
