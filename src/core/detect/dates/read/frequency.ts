import { express, type Expression, type Meaning } from './expression';
import type { Lexemes } from '../words/lexemes';
import { readYearOf } from './period';
import { baseOf, stepOf } from './unit';
import { startOfTimes } from './counted';
import { isDash } from '../words/signs';
import { Role } from '../words/word';

/** `daily`, `jährlich`; a capitalised English one beside a capital belongs to a name (`Daily Mail`). */
export function readFrequency(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const value = lexemes.word(at).frequency;
  // `bi-weekly` may be twice a week or every two.
  if (isDash(lexemes.sign(at - 1)) && lexemes.glued(at)) return undefined;
  if (lexemes.capital(at) && (lexemes.capital(at + 1) || (lexemes.capital(at - 1) && at > lexemes.from)))
    return undefined;
  const first = lexemes.has(at - 1, Role.times) && at - 1 >= floor ? startOfTimes(lexemes, at - 1, floor) : at;
  return express(lexemes, first, at, { kind: 'fixed', value }, { type: 'SET', confidence: 0.55 });
}

/** `Jahresende`, `Monatsanfang 5/2007` without the figures, `Jahresende 2007`. */
export function readEdge(lexemes: Lexemes, at: number): Expression | undefined {
  const { edge } = lexemes.word(at);
  if (edge === undefined) return undefined;
  const [unit, mod] = edge;
  const year = unit === 'year' ? readYearOf(lexemes, at + 1) : undefined;
  if (year !== undefined)
    return express(lexemes, at, year.last, { kind: 'calendar', date: year.date }, { confidence: 0.9, mod });
  return express(
    lexemes,
    at,
    at,
    { kind: 'shift', by: 0, unit, base: 'document', date: {} },
    { confidence: 0.65, mod },
  );
}

/** `Vorjahr`, `Folgetag`. */
export function readNeighbour(lexemes: Lexemes, at: number): Expression | undefined {
  const { neighbour } = lexemes.word(at);
  if (neighbour === undefined) return undefined;
  const [unit, relation] = neighbour;
  const meaning: Meaning = { kind: 'shift', by: stepOf(relation), unit, base: baseOf(relation), date: {} };
  return express(lexemes, at, at, meaning, { confidence: 0.8 });
}
