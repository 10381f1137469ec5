import type { Phrase } from '../clauses/phrases';
import { headIs, textOf, type Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';

/** What an acronym stands for: `Northern Alliance of Trawlers (NAT)`, `NAT (Northern Alliance of Trawlers)`, `SRB stands for Salmon Research Bureau`. */
export const expansions: Frame = (sentence) => [...brackets(sentence), ...beside(sentence), ...verbs(sentence)];

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

/** `NAT, short for Northern Alliance of Trawlers,`, `the Northern Alliance of Trawlers, or NAT,`, `die Nordische Allianz der Trawler, kurz NAT,`. */
function beside(sentence: Sentence): FrameClaim[] {
  const { words, concepts } = sentence;
  const found: FrameClaim[] = [];
  for (let at = 1; at + 2 < words.length; at++) {
    if (words[at]?.tag !== 'comma') continue;
    const next = words[at + 1]?.lower ?? '';
    const acronym = words[at - 1];
    if (
      acronym !== undefined &&
      ACRONYM.test(acronym.text) &&
      concepts.is('shortFor', `${next} ${words[at + 2]?.lower ?? ''}`)
    ) {
      const to = closing(sentence, at + 3);
      if (fits(sentence, at + 3, to, acronym.text)) found.push(claim(sentence, at - 1, at + 3, to, at - 1, to));
      continue;
    }
    const short = words[at + 2];
    const isShort = concepts.is('orShort', next) && short !== undefined && ACRONYM.test(short.text);
    if (!isShort || closing(sentence, at + 2) !== at + 3) continue;
    const from = expansionBefore(sentence, at, short.text);
    if (from !== null) found.push(claim(sentence, at + 2, from, at, from, at + 3));
  }
  return found;
}

/** Where what begins at a word ends with a comma or stop. */
function closing({ words }: Sentence, from: number): number {
  let to = from;
  while (to < words.length && !/^(?:comma|stop|close|quote|dash|colon)$/.test(words[to]?.tag ?? '')) to++;
  return to;
}

/** `NAT stands for Northern Alliance of Trawlers`, `NAT is the abbreviation of …`, `the acronym NAT means …`. */
function verbs(sentence: Sentence): FrameClaim[] {
  const { words, concepts, clauses } = sentence;
  const found: FrameClaim[] = [];
  for (const { subject, verb, phrases } of clauses) {
    const head = subject === null ? undefined : words[subject.head];
    if (subject === null || head === undefined || !ACRONYM.test(head.text) || verb.negated) continue;
    const isShort = phrases.find((phrase) => headIs(sentence, phrase, 'acronymNouns'));
    const from = concepts.is('expansionVerbs', verb.lemma)
      ? behindFor(phrases)
      : isShort === undefined
        ? undefined
        : (isShort.of?.from ?? isShort.to) + 1;
    if (from === undefined) continue;
    const to = closing(sentence, from);
    if (fits(sentence, from, to, head.text))
      found.push(claim(sentence, subject.head, from, to, Math.min(subject.from, from), to));
  }
  return found;
}

function behindFor(phrases: readonly Phrase[]): number | undefined {
  const long = phrases.find(
    ({ preposition }) => preposition === 'for' || preposition === 'für' || preposition === undefined,
  );
  return long === undefined || long.preposition === undefined ? long?.from : long.from + 1;
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

/** All letters of the acronym but one are initials of the words, in their order; translations leave words out and put others in. */
function fits({ words }: Sentence, from: number, to: number, acronym: string): boolean {
  const inside = words.slice(from, to).filter(({ tag, lower }) => tag !== 'sign' && !LITTLE.has(lower));
  if (inside.length < 2 || inside.length > 12 || !inside.some(({ capital }) => capital)) return false;
  const initials = inside.map(({ text }) => text.charAt(0).toUpperCase());
  return lettersInOrder(initials, acronym) >= Math.max(2, acronym.length - 1);
}

/** How many letters of one can be found in the other in one order. */
function lettersInOrder(initials: readonly string[], acronym: string): number {
  let row = new Array<number>(acronym.length + 1).fill(0);
  for (const initial of initials) {
    const next = [0];
    for (let at = 1; at <= acronym.length; at++) {
      const same = initial === acronym.charAt(at - 1) ? (row[at - 1] ?? 0) + 1 : 0;
      next.push(Math.max(same, row[at] ?? 0, next[at - 1] ?? 0));
    }
    row = next;
  }
  return row[acronym.length] ?? 0;
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
