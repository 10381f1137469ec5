import type { NameType } from '../../model/mention';
import type { BlockWords } from './block-words';
import { BODY, PERSON, PLACE, RELATIONAL } from './lexicon';
import type { NounPhrase } from './noun-phrase';

/** A name of a block, by the words it covers: `from` to `to`, half-open. */
export interface ToldName {
  readonly type: NameType;
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
  /** Place in the text as loaded. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The last word goes on behind the name: `Foo’s`. */
  readonly open: boolean;
}

/** Words that describe a name. */
export interface Wording {
  readonly name: ToldName;
  readonly kind: 'role' | 'description';
  readonly from: number;
  readonly to: number;
  readonly past: boolean;
}

const FITTING: Readonly<Record<NameType, number>> = {
  PERSON,
  ORG: BODY,
  PRODUCT: BODY,
  GPE: PLACE,
  LOC: PLACE,
  NORP: 0,
  LAW: 0,
  EVENT: 0,
};

/** From here on the type of a name that is no person’s is plain enough to speak against a description. */
const PLAIN = 0.7;

/** Can what the noun says be said of a name of this type? */
export function fits(noun: number, type: NameType, confidence = 1): boolean {
  const fitting = FITTING[type];
  if (confidence >= PLAIN || (fitting & (BODY | PLACE)) === 0) return (noun & fitting) !== 0;
  return (noun & (BODY | PLACE)) !== 0;
}

/** `null` when the noun cannot be said of the name, or says too little by itself. */
export function wordingOf(name: ToldName, phrase: NounPhrase): Wording | null {
  if (!fits(phrase.noun, name.type, name.confidence) || ((phrase.noun & RELATIONAL) !== 0 && !phrase.related))
    return null;
  const { from, to, past } = phrase;
  return { name, kind: name.type === 'PERSON' ? 'role' : 'description', from, to, past };
}

/** The word before which a name begins, with the figure or brackets behind it (`Foo, 47,` `Foo (1871–1934)`) left out: index of what follows. */
export function behind(words: BlockWords, { to }: ToldName): number {
  if (
    words.lower(to) === ',' &&
    words.isFigure(to + 1) &&
    words.end(to + 1) - words.start(to + 1) < 4 &&
    words.lower(to + 2) === ','
  )
    return to + 2;
  if (words.lower(to) !== '(') return to;
  let figures = false;
  for (let at = to + 1; at < to + 12 && at < words.length; at++) {
    if (words.isFigure(at)) figures = true;
    if (words.lower(at) === ')') return figures ? at + 1 : to;
  }
  return to;
}
