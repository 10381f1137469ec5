import type { FrameClaim, Frame } from './frame';
import { dateValue } from './dates';
import { clauseLexicon } from '../clauses/lexicon';
import type { Phrase } from '../clauses/phrases';
import { phraseAt, phraseBefore } from '../clauses/phrases';
import { PARTICIPLE } from '../clauses/verb-forms';
import type { Sentence } from '../sentence';
import { passageOf } from './roles';

/** What stands behind a name without a verb: `(born 22 November 1948)`, `, founded in 1862,`, `(1871–1944)`, `, born in Leith,`. */
export const lives: Frame = (sentence) => {
  const found: FrameClaim[] = [];
  const { words } = sentence;
  for (let at = 1; at < words.length; at++) {
    const opening = words[at];
    if (opening?.tag !== 'open' && opening?.tag !== 'comma') continue;
    // Behind `is a band from Foo` a comma goes on with the subject, not with Foo: clauses read that.
    if (opening.tag === 'comma' && isBehindCopula(sentence, at)) continue;
    const subject = phraseBefore(words, opening.tag === 'open' ? beforeTitle(words, at) : at, 0);
    if (subject === null || subject.kind === 'value' || subject.kind === 'number' || subject.kind === 'pronoun')
      continue;
    const end = endOfInsert(sentence, at);
    if (opening.tag === 'comma' || subject.kind !== 'name') {
      found.push(...participle(sentence, subject, at + 1, end));
      continue;
    }
    const alias = aliasBehind(sentence, end);
    for (const named of alias === null ? [subject] : [subject, alias]) {
      const lived = lifespan(sentence, named, at + 1, end);
      found.push(...(lived.length > 0 ? lived : participle(sentence, named, at + 1, end)));
    }
  }
  return found;
};

function isBehindCopula({ clauses, language }: Sentence, at: number): boolean {
  if (clauseLexicon(language).table.verbSecond) return false;
  const before = clauses.findLast(({ verb }) => verb.from < at && verb.to <= at);
  return before !== undefined && /^(?:be|sein)$/.test(before.verb.lemma) && before.role === 'main';
}

const LONGEST_TITLE = 7;

/** `Jane Foo, 2nd Countess of Bar, (`: what the bracket is about stands before the title. */
function beforeTitle(words: Sentence['words'], open: number): number {
  if (words[open - 1]?.tag !== 'comma') return open;
  for (let at = open - 2; at > 0 && at >= open - LONGEST_TITLE; at--) if (words[at]?.tag === 'comma') return at;
  return open;
}

/** `(…), better known as Foo`: another name of what the bracket is about. */
function aliasBehind({ words, concepts }: Sentence, close: number): Phrase | null {
  if (words[close + 1]?.tag !== 'comma') return null;
  for (let at = close + 2; at <= close + 4; at++) {
    if (!concepts.is('knownAs', words[at]?.lower ?? '')) continue;
    const phrase = phraseAt(words, at + 2, words.length);
    return phrase?.kind === 'name' && words[at + 1]?.tag === 'preposition' ? phrase : null;
  }
  return null;
}

function endOfInsert({ words }: Sentence, open: number): number {
  const bracket = words[open]?.tag === 'open';
  for (let at = open + 1; at < words.length; at++) {
    const tag = words[at]?.tag;
    if (bracket ? tag === 'close' : tag === 'comma' || tag === 'stop' || tag === 'verb' || tag === 'auxiliary')
      return at;
  }
  return words.length;
}

/** `born` and the like, followed by when and where. */
function participle(sentence: Sentence, subject: Phrase, from: number, end: number): FrameClaim[] {
  const { words, concepts } = sentence;
  // Pronunciations stand first in brackets: `([…]; born 1968)`.
  const inBracket = words[from - 1]?.tag === 'open';
  for (let at = from; at < Math.min(end, from + (inBracket ? 24 : 3)); at++) {
    const one = words[at];
    const before = words[at - 1];
    if (one === undefined) break;
    if (((one.verb?.forms ?? 0) & PARTICIPLE) === 0 || before?.tag === 'auxiliary') continue;
    const concept = one.verb === null ? null : concepts.verb(one.verb.lemma);
    // The insert begins with it; behind a comma anything else would be another clause.
    if (concept === null || (at > from && !inBracket)) return [];
    if (at > from + 2 && concept !== 'born') return [];
    return dated(sentence, subject, concept, at + 1, end, from);
  }
  return [];
}

function dated(
  sentence: Sentence,
  subject: Phrase,
  concept: string,
  from: number,
  end: number,
  first: number,
): FrameClaim[] {
  const { words } = sentence;
  const found: FrameClaim[] = [];
  for (let at = from; at < end; at++) {
    const one = words[at];
    if (one === undefined) break;
    const close = at <= from + 10;
    if (one.value?.type === 'DATE' && close && !found.some(({ kind }) => kind === 'date')) {
      const value = dateValue(one.value);
      if (value !== null) found.push(claim(subject, `date/${concept}`, 'date', value, first, at + 1));
    } else if (
      one.tag === 'name' &&
      words[at - 1]?.tag === 'preposition' &&
      /^(?:in|at|near)$/.test(words[at - 1]?.lower ?? '') &&
      concept === 'born'
    ) {
      let to = at;
      while (to < end && words[to]?.tag === 'name') to++;
      const place: Phrase = { from: at, to, head: to - 1, kind: 'name', determiner: 0 };
      found.push(
        claim(subject, `place/${concept}`, 'place', { kind: 'name', name: passageOf(sentence, place) }, first, to),
      );
      at = to;
    }
  }
  return found;
}

/** `(8 September 1157 – 6 April 1199)`: two dates with a dash between, or one that spans both. */
function lifespan(sentence: Sentence, subject: Phrase, from: number, end: number): FrameClaim[] {
  const { words } = sentence;
  const values = words.slice(from, end).filter(({ value }) => value?.type === 'DATE');
  const dash = words.slice(from, end).some(({ tag, lower }) => tag === 'dash' || lower === '\u2212');
  const [first, second] = values;
  if (first?.value === undefined) return [];
  // `(2000–2002, first base coach)` tells when somebody was something.
  const last = words[end - 1];
  if (last?.tag !== 'value' && words.slice(from, end).some(({ tag }) => tag === 'noun')) return [];
  if (values.length === 1 && first.value.from !== undefined && first.value.to !== undefined) {
    return [
      claim(subject, 'date/born', 'date', { kind: 'date', value: first.value.from }, from, end),
      claim(subject, 'date/die', 'date', { kind: 'date', value: first.value.to }, from, end),
    ];
  }
  const born = dateValue(first.value);
  const died = second?.value === undefined ? null : dateValue(second.value);
  if (values.length !== 2 || !dash || born === null || died === null) return [];
  return [claim(subject, 'date/born', 'date', born, from, end), claim(subject, 'date/die', 'date', died, from, end)];
}

function claim(
  subject: Phrase,
  attribute: string,
  kind: FrameClaim['kind'],
  value: FrameClaim['value'],
  from: number,
  to: number,
): FrameClaim {
  return { attribute, kind, subject, value, from: Math.min(subject.from, from), to, confidence: 0.8, frame: 'life' };
}
