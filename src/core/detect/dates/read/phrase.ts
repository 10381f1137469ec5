import { express, type Expression } from './expression';
import type { Lexemes } from '../words/lexemes';
import { readYearOf } from './period';
import { Cue, Role, type Phrase } from '../words/word';

/** Fixed phrases that begin at token `at`: holidays, vague references, days in several words. The longest that matches. */
export function readPhrase(lexemes: Lexemes, at: number): Expression | undefined {
  for (const phrase of lexemes.word(at).phrases ?? []) {
    if (!matches(lexemes, at, phrase)) continue;
    const expression = readMeaning(lexemes, at, at + phrase.rest.length, phrase);
    if (expression !== undefined) return expression;
  }
  return undefined;
}

function matches(lexemes: Lexemes, at: number, phrase: Phrase): boolean {
  for (let index = 0; index < phrase.rest.length; index++) {
    const token = at + 1 + index;
    const wanted = phrase.rest[index] ?? '';
    if (lexemes.width(token) !== wanted.length || lexemes.folded(token) !== wanted) return false;
  }
  return true;
}

function readMeaning(lexemes: Lexemes, first: number, last: number, phrase: Phrase): Expression | undefined {
  const { meaning } = phrase;
  switch (meaning.kind) {
    case 'holiday':
      return readHoliday(lexemes, first, last, meaning.rule, meaning.shaky);
    case 'vague':
      return readVague(lexemes, first, last, meaning.ref, meaning.shown);
    case 'set':
      return express(
        lexemes,
        first,
        last,
        { kind: 'fixed', value: 'PXX' },
        { type: 'SET', confidence: 0.6, reasons: [{ code: 'vague' }] },
      );
    case 'day':
      return express(
        lexemes,
        first,
        last,
        { kind: 'shift', by: meaning.by, unit: 'day', base: 'document', date: {} },
        { confidence: 0.9 },
      );
  }
}

function readHoliday(
  lexemes: Lexemes,
  first: number,
  last: number,
  rule: string,
  shaky: boolean,
): Expression | undefined {
  if (!lexemes.capital(first)) return undefined;
  const year = readYearOf(lexemes, last + 1);
  const reasons = [{ code: 'holiday', args: { rule } }] as const;
  if (year !== undefined && !lexemes.has(last + 1, Role.ahead)) {
    return express(
      lexemes,
      first,
      year.last,
      { kind: 'holiday', rule, date: year.date },
      { confidence: 0.92, reasons },
    );
  }
  const before = lexemes.word(first - 1);
  const cued =
    (before.cues & Cue.year) !== 0 || before.relation !== '' || (before.roles & (Role.on | Role.at | Role.every)) !== 0;
  const named = lexemes.capital(last + 1) && !lexemes.traits.nounsCapital;
  if (named && !cued) return undefined;
  if (shaky && !cued) return undefined;
  return express(lexemes, first, last, { kind: 'holiday', rule, date: {} }, { confidence: cued ? 0.75 : 0.6, reasons });
}

function readVague(lexemes: Lexemes, first: number, last: number, ref: string, shown: boolean): Expression | undefined {
  if (lexemes.capital(first) && lexemes.capital(last + 1) && lexemes.isWord(last + 1)) return undefined;
  const counted = lexemes.word(first - 2).unit !== '';
  if (lexemes.has(first - 1, Role.to | Role.from) && !counted) return undefined;
  if (lexemes.word(last).relation !== '') return undefined;
  return express(
    lexemes,
    first,
    last,
    { kind: 'vague', ref },
    { confidence: shown ? 0.55 : 0.35, reasons: [{ code: 'vague' }] },
  );
}
