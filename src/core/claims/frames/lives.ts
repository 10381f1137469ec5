import type { FrameClaim, Frame } from './frame';
import { dateValue } from './dates';
import type { Phrase } from '../clauses/phrases';
import { phraseBefore } from '../clauses/phrases';
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
    const subject = phraseBefore(words, at, 0);
    if (subject === null || subject.kind === 'value' || subject.kind === 'number' || subject.kind === 'pronoun')
      continue;
    const end = endOfInsert(sentence, at);
    if (opening.tag === 'open' && subject.kind === 'name') found.push(...lifespan(sentence, subject, at + 1, end));
    found.push(...participle(sentence, subject, at + 1, end));
  }
  return found;
};

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
  for (let at = from; at < Math.min(end, from + 3); at++) {
    const one = words[at];
    const before = words[at - 1];
    if (one === undefined) break;
    if (((one.verb?.forms ?? 0) & PARTICIPLE) === 0 || before?.tag === 'auxiliary') continue;
    const concept = one.verb === null ? null : concepts.verb(one.verb.lemma);
    // The insert begins with it; behind a comma anything else would be another clause.
    if (concept === null || (at > from && words[from - 1]?.tag === 'comma')) return [];
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
    const close = at <= from + 8;
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
  const dash = words.slice(from, end).some(({ tag, lower }) => tag === 'dash' || lower === '--');
  const [first, second] = values;
  if (first?.value === undefined) return [];
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
