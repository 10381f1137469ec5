import type { UnitName } from '../../../lang/date-table';
import { numberLexicon } from '../../numbers/number-words';
import { express, type Expression } from './expression';
import type { Lexemes } from '../words/lexemes';
import { readOrdinalBefore } from './period';
import { asSteps, hasMoney, isoDuration, modifierBefore, type Quantity } from './quantity';
import { isBreak, isDash } from '../words/signs';
import { looksBack, readTense } from './tense';
import { Cue, Mark, Role } from '../words/word';
import { readYearStretch } from './year-stretch';

/** What a count of time means: an age, a rhythm, a date so far away, or just a duration. Token `at` is its first unit. */
export function readCounted(lexemes: Lexemes, at: number, quantity: Quantity, floor: number): Expression | undefined {
  if (!isPlausible(lexemes, at, quantity)) return undefined;
  return (
    readAge(lexemes, quantity) ??
    readRhythm(lexemes, quantity, floor) ??
    readDistance(lexemes, at, quantity, floor) ??
    readStretch(lexemes, quantity, floor) ??
    readDuration(lexemes, at, quantity)
  );
}

function isPlausible(lexemes: Lexemes, at: number, quantity: Quantity): boolean {
  const { unit } = lexemes.word(at);
  const { value } = quantity.amounts[0] ?? { value: null };
  const singular = !lexemes.has(at, Role.plural | Role.abbreviation);
  if (unit === 'second' && singular && !quantity.hyphened && value !== 1) return false;
  if (unit === 'second' && quantity.article) return false;
  if (unit === 'year' && lexemes.width(at) === 1 && !quantity.hyphened) return false;
  if (unit === 'quarter' && (lexemes.has(at + 1, Role.of) || singular)) return false;
  if (value === null && singular && !quantity.hyphened) return false;
  if (lexemes.has(at, Role.abbreviation) && (quantity.words || value === null)) return false;
  return !(
    lexemes.sign(quantity.first - 1) === 0x2d &&
    lexemes.glued(quantity.first) &&
    lexemes.isDigits(quantity.first - 2)
  );
}

/** `25-yr old`, `3 years old`, `12 Jahre alt`, `aged 12 years`, `im Alter von 12 Jahren`, `years of age`. */
function readAge(lexemes: Lexemes, quantity: Quantity): Expression | undefined {
  let next = quantity.last + 1;
  if (isDash(lexemes.sign(next)) && (quantity.hyphened || lexemes.glued(next))) next++;
  const value = isoDuration(quantity.amounts);
  const meaning = { kind: 'fixed', value } as const;
  if (lexemes.has(next, Role.old)) {
    return express(lexemes, quantity.first, next, meaning, {
      type: 'AGE',
      confidence: 0.93,
      mod: modifierBefore(lexemes, quantity.first),
    });
  }
  if (lexemes.has(next, Role.of) && lexemes.has(next + 1, Role.age)) {
    return express(lexemes, quantity.first, next + 1, meaning, { type: 'AGE', confidence: 0.9 });
  }
  const before = lexemes.marked(quantity.first - 1, Mark.onlyWord) ? quantity.first - 2 : quantity.first - 1;
  const ofAge = lexemes.has(before, Role.of | Role.from) && lexemes.has(before - 1, Role.age);
  if (ofAge || lexemes.has(before, Role.aged)) {
    return express(lexemes, quantity.first, quantity.last, meaning, { type: 'AGE', confidence: 0.9 });
  }
  if (!isAgeOfPeople(lexemes, quantity)) return undefined;
  const range = quantity.from === undefined ? undefined : lowerEnd(quantity, quantity.from);
  const ages =
    range === undefined ? meaning : ({ kind: 'fixed', value: `${range}/${value}`, from: range, to: value } as const);
  return express(lexemes, quantity.first, quantity.last, ages, { type: 'AGE', confidence: 0.8 });
}

/** `Kinder bis 6 Jahre`, `Jugendliche (7–16 Jahre)`, `children under 5 years`: people, and nothing but words for a limit, before the count. */
function isAgeOfPeople(lexemes: Lexemes, quantity: Quantity): boolean {
  const [amount] = quantity.amounts;
  if (quantity.article || quantity.hyphened || (amount?.unit !== 'year' && amount?.unit !== 'month')) return false;
  let at = quantity.first - 1;
  const limits = Role.to | Role.from | Role.between | Role.and;
  for (let words = 0; words < 3; words++) {
    const limit = lexemes.has(at, limits) || lexemes.sign(at) === 0x28 || lexemes.word(at).modifier !== '';
    if (!limit) break;
    at--;
  }
  return at < quantity.first - 1 && lexemes.cued(at, Cue.person);
}

/** `every two weeks`, `alle drei Jahre`, `twice a week`, `zweimal im Monat`. */
function readRhythm(lexemes: Lexemes, quantity: Quantity, floor: number): Expression | undefined {
  const before = quantity.first - 1;
  const value = isoDuration(quantity.amounts);
  if (before >= floor && lexemes.has(before, Role.every) && !quantity.article) {
    return express(lexemes, before, quantity.last, { kind: 'fixed', value }, { type: 'SET', confidence: 0.8 });
  }
  if (!quantity.article || !lexemes.has(before, Role.times)) return undefined;
  const first = startOfTimes(lexemes, before, floor);
  return express(lexemes, first, quantity.last, { kind: 'fixed', value }, { type: 'SET', confidence: 0.75 });
}

/** `three times` before a period begins at its number. */
export function startOfTimes(lexemes: Lexemes, at: number, floor: number): number {
  const number = at - 1;
  if (number < floor) return at;
  // `2-4 times`
  if (
    isDash(lexemes.sign(number - 1)) &&
    lexemes.isDigits(number - 2) &&
    lexemes.isDigits(number) &&
    number - 2 >= floor
  )
    return number - 2;
  return lexemes.isDigits(number) || isNumberWord(lexemes, number) ? number : at;
}

function isNumberWord(lexemes: Lexemes, at: number): boolean {
  const { language } = lexemes.lexicon;
  return language !== null && numberLexicon(language).word(lexemes.tokens, at)?.kind === 'unit';
}

/** `three days ago`, `vor drei Tagen`, `in two weeks`, `five years later`, `a month before`. */
function readDistance(lexemes: Lexemes, at: number, quantity: Quantity, floor: number): Expression | undefined {
  const next = quantity.last + 1;
  const steps = asSteps(quantity.amounts);
  const after = lexemes.word(next);
  if ((after.roles & Role.ago) !== 0) return distance(lexemes, quantity.first, next, steps, -1, 'PAST_REF');
  const before = placeBefore(lexemes, quantity.first);
  if (before >= floor && lexemes.has(before, Role.agoBefore) && !quantity.hyphened) {
    return distance(lexemes, before, quantity.last, steps, -1, 'PAST_REF', quantity.first);
  }
  const ahead = before >= floor && lexemes.has(before, Role.ahead) && !quantity.hyphened && !lexemes.has(next, Role.of);
  if (steps === undefined) {
    if (!ahead || readTense(lexemes, before, quantity.last) === 'past' || looksBack(lexemes, before, quantity.last))
      return undefined;
    return express(lexemes, before, quantity.last, { kind: 'vague', ref: 'FUTURE_REF' }, { confidence: 0.6 });
  }
  if ((after.roles & (Role.later | Role.earlier)) !== 0 && !quantity.hyphened) {
    const by = (after.roles & Role.later) !== 0 ? steps.by : -steps.by;
    return express(
      lexemes,
      quantity.first,
      next,
      { kind: 'shift', by, unit: steps.unit, base: 'mention', date: {} },
      { confidence: 0.8 },
    );
  }
  if ((after.roles & (Role.afterPoint | Role.beforePoint)) !== 0 && !quantity.hyphened)
    return fromPoint(lexemes, at, quantity, next, steps);
  if (!ahead) return undefined;
  const tense = readTense(lexemes, before, quantity.last);
  if (tense === 'past' || (tense === 'open' && looksBack(lexemes, before, quantity.last))) return undefined;
  return express(
    lexemes,
    before,
    quantity.last,
    { kind: 'shift', by: steps.by, unit: steps.unit, base: 'document', date: {} },
    { confidence: 0.7, mod: modifierBefore(lexemes, quantity.first) },
  );
}

/** The place of `vor` or `in`, over a modifier between it and the count. */
function placeBefore(lexemes: Lexemes, first: number): number {
  let at = first - 1;
  for (let words = 0; words < 3; words++) {
    const modifier = lexemes.word(at).modifier !== '' && !lexemes.has(at, Role.ahead | Role.agoBefore);
    if (!modifier && lexemes.sign(at) !== 0x7e) break;
    at--;
  }
  return at;
}

function distance(
  lexemes: Lexemes,
  first: number,
  last: number,
  steps: { readonly by: number; readonly unit: UnitName } | undefined,
  direction: 1 | -1,
  vague: string,
  count = first,
): Expression {
  if (steps === undefined) return express(lexemes, first, last, { kind: 'vague', ref: vague }, { confidence: 0.6 });
  const meaning = { kind: 'shift', by: direction * steps.by, unit: steps.unit, base: 'document', date: {} } as const;
  return express(lexemes, first, last, meaning, { confidence: 0.9, mod: modifierBefore(lexemes, count) });
}

/** `two days after …`: the date it counts from may follow; alone, `a month before` looks for one nearby. */
function fromPoint(
  lexemes: Lexemes,
  at: number,
  quantity: Quantity,
  next: number,
  steps: { readonly by: number; readonly unit: UnitName },
): Expression | undefined {
  const back = lexemes.has(next, Role.beforePoint);
  const awaits = { by: back ? -steps.by : steps.by, unit: steps.unit };
  const duration = readDuration(lexemes, at, quantity);
  const ends = !lexemes.inside(next + 1) || isBreak(lexemes.sign(next + 1));
  const clause = back && lexemes.marked(next, Mark.opensClause);
  if (!ends && !clause) return duration === undefined ? undefined : { ...duration, awaits };
  const meaning = { kind: 'shift', ...awaits, base: ends ? 'mention' : 'next-mention', date: {} } as const;
  const confidence = ends ? 0.7 : 0.6;
  return express(lexemes, quantity.first, next, meaning, { confidence, awaits, otherwise: duration });
}

/** `the last two weeks`, `die vergangenen drei Jahre`, `the first six months`. */
function readStretch(lexemes: Lexemes, quantity: Quantity, floor: number): Expression | undefined {
  const before = quantity.first - 1;
  if (before < floor || quantity.article) return undefined;
  const value = isoDuration(quantity.amounts);
  const { relation } = lexemes.word(before);
  if (relation === 'last' && isVerb(lexemes, before)) return undefined;
  if (relation !== '' && relation !== 'that' && relation !== 'this') {
    const months = relation === 'last' ? readYearStretch(lexemes, quantity, before, 'end') : undefined;
    if (months !== undefined) return months;
    return express(lexemes, before, quantity.last, { kind: 'fixed', value }, { type: 'DURATION', confidence: 0.85 });
  }
  const ordinal = readOrdinalBefore(lexemes, before, floor);
  if (ordinal === undefined || !lexemes.isWord(ordinal.first) || quantity.hyphened) return undefined;
  const months = ordinal.value === 1 ? readYearStretch(lexemes, quantity, ordinal.first, 'start') : undefined;
  if (months !== undefined) return months;
  return express(
    lexemes,
    ordinal.first,
    quantity.last,
    { kind: 'fixed', value },
    { type: 'DURATION', confidence: 0.75 },
  );
}

/** `one day` is some day, unless a word makes a stretch of it. */
function isSomeDay(lexemes: Lexemes, at: number, quantity: Quantity): boolean {
  const single =
    quantity.words &&
    quantity.amounts.length === 1 &&
    quantity.amounts[0]?.value === 1 &&
    lexemes.word(at).unit === 'day';
  return (
    single &&
    !quantity.hyphened &&
    !lexemes.has(quantity.last + 1, Role.afterPoint | Role.beforePoint) &&
    !lexemes.has(quantity.first - 1, Role.spans | Role.ahead | Role.afterPoint | Role.beforePoint)
  );
}

/** `is to last 45 minutes`, `will last two hours`: the verb. */
function isVerb(lexemes: Lexemes, at: number): boolean {
  return lexemes.has(at - 1, Role.to) || (lexemes.cued(at - 1, Cue.future) && lexemes.lower(at));
}

function readDuration(lexemes: Lexemes, at: number, quantity: Quantity): Expression | undefined {
  const value = isoDuration(quantity.amounts);
  const confidence = durationConfidence(lexemes, at, quantity);
  if (confidence === 0) return undefined;
  const range = quantity.from === undefined ? undefined : lowerEnd(quantity, quantity.from);
  const meaning =
    range === undefined
      ? ({ kind: 'fixed', value } as const)
      : ({ kind: 'fixed', value: `${range}/${value}`, from: range, to: value } as const);
  return express(lexemes, quantity.first, quantity.last, meaning, {
    type: 'DURATION',
    confidence,
    mod: modifierBefore(lexemes, quantity.first),
  });
}

function lowerEnd(quantity: Quantity, from: number): string {
  const unit = quantity.amounts[0]?.unit ?? 'day';
  return isoDuration([{ value: from, unit }]);
}

/** A bare article counts only beside a word that makes a stretch of it: `for a year`, `within a month`; `60 miles an hour` is a rate. */
function durationConfidence(lexemes: Lexemes, at: number, quantity: Quantity): number {
  const before = quantity.first - 1;
  const value = quantity.amounts[0]?.value ?? null;
  if (isSomeDay(lexemes, at, quantity)) return 0.3;
  if (!quantity.article) return value === null ? 0.6 : lexemes.word(at).unit === 'quarter' ? 0.55 : 0.88;
  if (hasMoney(lexemes, quantity.first) || lexemes.isDigits(before)) return 0;
  const counts = lexemes.has(quantity.last + 1, Role.afterPoint | Role.beforePoint);
  const supported =
    counts ||
    lexemes.has(before, Role.spans | Role.ahead | Role.afterPoint | Role.beforePoint) ||
    modifierBefore(lexemes, quantity.first) !== undefined;
  if (supported || quantity.amounts.length > 1) return 0.75;
  return lexemes.traits.articleCounts && lexemes.word(at).unit !== 'day' ? 0.5 : 0.35;
}
