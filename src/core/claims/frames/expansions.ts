import { textOf, type Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';

/** What an acronym stands for: `Northern Alliance of Trawlers (NAT)`, `NAT (Northern Alliance of Trawlers)`, `SRB stands for Salmon Research Bureau`. */
export const expansions: Frame = (sentence) => [...brackets(sentence), ...verbs(sentence)];

const ACRONYM = /^\p{Lu}{2,7}$/u;
const LITTLE = new Set('of the for and on in de la du des der die das und für zur zum von'.split(' '));

function brackets(sentence: Sentence): FrameClaim[] {
  const { words } = sentence;
  const found: FrameClaim[] = [];
  for (let at = 1; at < words.length; at++) {
    if (words[at]?.tag !== 'open') continue;
    let close = at + 1;
    while (close < words.length && words[close]?.tag !== 'close' && close < at + 14) close++;
    if (words[close]?.tag !== 'close') continue;
    const before = words[at - 1];
    const only = close === at + 2 ? words[at + 1] : undefined;
    if (only !== undefined && ACRONYM.test(only.text)) {
      const from = expansionBefore(sentence, at, only.text);
      if (from !== null) found.push(claim(sentence, at + 1, from, at, from, close + 1));
    } else if (before !== undefined && ACRONYM.test(before.text) && fits(sentence, at + 1, close, before.text)) {
      found.push(claim(sentence, at - 1, at + 1, close, at - 1, close + 1));
    }
  }
  return found;
}

function verbs(sentence: Sentence): FrameClaim[] {
  const { words, concepts, clauses } = sentence;
  return clauses.flatMap((clause) => {
    const { subject, verb, phrases } = clause;
    const head = subject === null ? undefined : words[subject.head];
    if (
      subject === null ||
      head === undefined ||
      !ACRONYM.test(head.text) ||
      !concepts.is('expansionVerbs', verb.lemma)
    )
      return [];
    const long = phrases.find(
      ({ preposition }) => preposition === 'for' || preposition === 'für' || preposition === undefined,
    );
    if (long === undefined) return [];
    const from = long.preposition === undefined ? long.from : long.from + 1;
    return fits(sentence, from, long.to, head.text)
      ? [claim(sentence, subject.head, from, long.to, subject.from, long.to)]
      : [];
  });
}

/** The words before the bracket whose first letters are the acronym's. */
function expansionBefore(sentence: Sentence, end: number, acronym: string): number | null {
  for (let from = end - 2; from >= Math.max(0, end - 14); from--) {
    const one = sentence.words[from];
    if (one === undefined || one.tag === 'comma' || one.tag === 'stop' || one.tag === 'quote') return null;
    if (one.capital && one.text.startsWith(acronym.charAt(0)) && fits(sentence, from, end, acronym)) return from;
  }
  return null;
}

/** Most letters of the acronym are initials of the words, in their order. */
function fits({ words }: Sentence, from: number, to: number, acronym: string): boolean {
  const inside = words.slice(from, to).filter(({ tag, lower }) => tag !== 'sign' && !LITTLE.has(lower));
  if (inside.length < 2 || inside.length > 12 || !inside.some(({ capital }) => capital)) return false;
  let letter = 0;
  for (const { text } of inside) if (text.charAt(0).toUpperCase() === acronym.charAt(letter)) letter++;
  return letter >= Math.max(2, acronym.length - 1);
}

function claim(sentence: Sentence, acronym: number, from: number, to: number, first: number, last: number): FrameClaim {
  const inside = sentence.words.slice(from, to);
  return {
    attribute: 'name/expansion',
    kind: 'name',
    subject: { from: acronym, to: acronym + 1, head: acronym, kind: 'name', determiner: 0 },
    value: {
      kind: 'text',
      text: textOf(sentence, from, to),
      stems: inside.filter(({ tag, lower }) => tag !== 'sign' && !LITTLE.has(lower)).map(({ lower }) => stem(lower)),
    },
    from: first,
    to: last,
    confidence: 0.85,
    frame: 'expansion',
  };
}

/** Close enough to tell wordings of one name from two names. */
export function stem(word: string): string {
  return word.replace(/(?:ational|ations?|ional|ing|ers?|ies|ed|es|s|y|e)$/, '').slice(0, 7);
}
