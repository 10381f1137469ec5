import type { Stage } from '../../../lang/date-table';
import { statedParts, type Expression, type Meaning } from './expression';
import type { Lexemes } from '../words/lexemes';
import { isDash } from '../words/signs';
import { readOrdinalBefore } from './period';
import { Mark, Role } from '../words/word';

/**
 * Takes in a word for the beginning, middle or end of a period before it: `early 2006`, `mid-1990s`, `end of May`, `Anfang der 80er Jahre`,
 * `earlier this year`. The value stays that of the period, with a modifier.
 */
export function withStage(lexemes: Lexemes, expression: Expression, floor: number): Expression {
  if (expression.mod !== undefined || !isPeriod(expression.meaning)) return expression;
  const stage = readStage(lexemes, expression, floor);
  if (stage === undefined) return expression;
  return {
    ...expression,
    first: stage.at,
    start: lexemes.start(stage.at),
    mod: stage.stage,
    confidence: Math.max(expression.confidence, Math.min(0.85, expression.confidence + 0.2)),
  };
}

function readStage(lexemes: Lexemes, expression: Expression, floor: number): { at: number; stage: Stage } | undefined {
  let at = expression.first - 1;
  if (isDash(lexemes.sign(at)) && lexemes.glued(at) && lexemes.glued(at + 1)) at--;
  // `Beginn des Jahres 1807`
  if (lexemes.word(at).unit === 'year' && isBareYear(expression)) at--;
  if (at < floor) return undefined;
  const direct = lexemes.word(at);
  if (direct.stage !== '') return { at, stage: direct.stage };
  if (direct.looseStage !== '' && isPlacedPeriod(expression.meaning)) return { at, stage: direct.looseStage };
  let parted = false;
  for (let words = 0; words < 2 && lexemes.has(at, Role.article | Role.of); words++) {
    parted ||= lexemes.has(at, Role.of);
    at--;
  }
  if (!parted || at < floor) return undefined;
  const noun = lexemes.word(at).stageNoun;
  return noun === '' ? readShare(lexemes, expression, at, floor) : { at, stage: noun };
}

function isBareYear(expression: Expression): boolean {
  const { year, month, season } = statedParts(expression.meaning);
  return expression.meaning.kind === 'calendar' && year !== undefined && month === undefined && season === undefined;
}

/** Months, seasons, years, decades, centuries and the like; a day has no beginning of interest. */
function isPeriod(meaning: Meaning): boolean {
  if (meaning.kind === 'shift')
    return (
      meaning.unit !== 'hour' &&
      meaning.unit !== 'minute' &&
      meaning.unit !== 'second' &&
      meaning.unit !== 'day' &&
      meaning.date.day === undefined
    );
  if (meaning.kind !== 'calendar' && meaning.kind !== 'named') return false;
  const { date } = meaning;
  return date.day === undefined && date.hour === undefined && date.weekday === undefined && date.part === undefined;
}

function isPlacedPeriod(meaning: Meaning): boolean {
  return meaning.kind === 'shift' || meaning.kind === 'named';
}

/** `second half of the 18th century`, `erstes Viertel des 19. Jahrhunderts`: which part of the period. Token `at` is the word for the share. */
function readShare(
  lexemes: Lexemes,
  expression: Expression,
  at: number,
  floor: number,
): { at: number; stage: Stage } | undefined {
  const { century, decade, shortDecade } = statedParts(expression.meaning);
  if ((century ?? decade ?? shortDecade) === undefined) return undefined;
  const parts = sharesOf(lexemes, at);
  if (parts === 0) return undefined;
  if (lexemes.word(at - 1).relation === 'last') return { at: at - 1, stage: 'END' };
  const ordinal = readOrdinalBefore(lexemes, at - 1, floor);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > parts) return undefined;
  const stage = ordinal.value === 1 ? 'START' : ordinal.value === parts ? 'END' : 'MID';
  return { at: ordinal.first, stage };
}

/** How many such shares make the whole: two halves, three thirds, four quarters; 0 for other words. */
function sharesOf(lexemes: Lexemes, at: number): number {
  if (lexemes.has(at, Role.half)) return 2;
  if (lexemes.marked(at, Mark.third)) return 3;
  return lexemes.word(at).unit === 'quarter' || lexemes.marked(at, Mark.quarterHour) ? 4 : 0;
}
