import type { Contradiction } from '../../src/core/model/contradiction';
import { cardsOf } from './cards';
import { readLines } from './planted';

/** Two texts and how they stand to each other: a line of a `pairs-` development set. */
export interface TextPair {
  readonly id: string;
  readonly lang: 'en' | 'de';
  readonly a: string;
  readonly b: string;
  readonly label: 'contradiction' | 'entailment' | 'neutral' | 'not_entailment';
}

export function readPairs(path: string): TextPair[] {
  return readLines<TextPair>(path);
}

const NUMBER_WORDS =
  /(?:^|[^\p{L}])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir(?:teen|ty)|four(?:teen|ty)|fif(?:teen|ty)|six(?:teen|ty)|seven(?:teen|ty)|eigh(?:teen|ty)|nine(?:teen|ty)|twenty|hundreds?|thousands?|(?:m|b|tr)illions?|first|second|third|once|twice|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)(?:zehn|zig|ßig)|hundert|tausend|(?:M|B|Tr)illion(?:en)?|Milliarden?)(?![\p{L}])/iu;

/** The second text holds a digit or a number word. */
export function bearsNumber({ b }: TextPair): boolean {
  return /\d/.test(b) || NUMBER_WORDS.test(b);
}

/** Cards, of either tier, that say that the two texts contradict each other: camps of contradiction or dispute that hold both texts. */
function alarms({ lang, a, b }: TextPair): Contradiction[] {
  const options = { languageHint: lang, format: 'text' } as const;
  const cards = cardsOf([
    { file: 'a', text: a, options },
    { file: 'b', text: b, options },
  ]);
  return cards.filter(({ status, camps }) => {
    const files = new Set(camps.flatMap(({ claims }) => claims.map(({ uri }) => uri)));
    return (status === 'contradiction' || status === 'disputed') && files.size === 2;
  });
}

export interface PairTotals {
  readonly pairs: number;
  readonly contradictions: number;
  readonly alarms: number;
  readonly right: number;
}

export function scorePairs(pairs: readonly TextPair[]): PairTotals {
  const scored = pairs.map((pair) => ({
    isContradiction: pair.label === 'contradiction',
    isAlarm: alarms(pair).length > 0,
  }));
  return {
    pairs: scored.length,
    contradictions: scored.filter(({ isContradiction }) => isContradiction).length,
    alarms: scored.filter(({ isAlarm }) => isAlarm).length,
    right: scored.filter(({ isContradiction, isAlarm }) => isContradiction && isAlarm).length,
  };
}
