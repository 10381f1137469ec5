import type { Phrase } from '../clauses/phrases';
import { isOfNoun } from '../clauses/phrases';
import type { Word } from '../clauses/word';
import type { Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';

/** Younger and older people seldom have their age beside their names; other numbers do. */
const YOUNGEST = 14;
const OLDEST = 105;

/** Ages beside names: `Ida Foo, 34,`, `Ida Foo, aged 34,`, `Ida Foo (34)`, `the 34-year-old Ida Foo`, `die 34-jährige Ida Foo`. */
export const ages: Frame = (sentence) => {
  const { words } = sentence;
  const found: FrameClaim[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.tag !== 'name' || words[at - 1]?.tag === 'name') continue;
    let to = at;
    while (words[to]?.tag === 'name') to++;
    const [age, end] = ageBehind(sentence, to) ?? [ageBefore(words, at), to];
    if (age === null) continue;
    const subject: Phrase = { from: at, to, head: to - 1, kind: 'name', determiner: 0 };
    found.push({
      attribute: 'age',
      kind: 'age',
      subject,
      value: { kind: 'number', from: age, to: age, unit: 'y', grain: '1' },
      from: Math.min(at, end === to ? at - 1 : at),
      to: end,
      confidence: 0.75,
      frame: 'age-beside-name',
    });
    at = to - 1;
  }
  return found;
};

/** With the end of the words that say it. */
function ageBehind({ words }: Sentence, to: number): readonly [string, number] | null {
  const opening = words[to]?.tag;
  const one = words[to + 1];
  if (one === undefined || (opening !== 'comma' && opening !== 'open')) return null;
  const closing = words[to + 2]?.tag;
  const isClosed = opening === 'open' ? closing === 'close' : closing === 'comma';
  if (!isClosed) return null;
  const age = one.tag === 'number' ? plainAge(one) : yearsOf(one);
  return age === null ? null : [age, to + 2];
}

function plainAge({ text }: Word): string | null {
  if (!/^\d{2,3}$/.test(text)) return null;
  return Number(text) >= YOUNGEST && Number(text) <= OLDEST ? text : null;
}

function yearsOf({ value, lower }: Word): string | null {
  if (value === undefined || !/^aged?\b|\bold$|\balt$|jährig|^\d+$/.test(lower)) return null;
  return /^P(\d{1,3})Y$/.exec(value.value ?? '')?.[1] ?? null;
}

function ageBefore(words: readonly Word[], at: number): string | null {
  const one = words[at - 1];
  return one !== undefined && isOfNoun(words, at - 1) ? (yearsOf(one) ?? yearsOfAdjective(one)) : null;
}

/** `34-year-old`: a length of time that is an age before a name. */
function yearsOfAdjective({ value, lower }: Word): string | null {
  return /(?:old|jährig\p{L}*)$/u.test(lower) ? (/^P(\d{1,3})Y$/.exec(value?.value ?? '')?.[1] ?? null) : null;
}
