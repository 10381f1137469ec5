import { dayNumber } from '../calendar/calendar-date';
import type { Expression, GluedCut, NumericDate } from '../read/expression';
import { orders } from '../read/numeric';
import { calendarOf } from './numeric-order';

/** A date that may have the number of its comment glued to its front. */
interface Candidate {
  readonly index: number;
  readonly numbers: NumericDate;
  readonly cuts: readonly Cut[];
  /** Without a cut it is a date as well (`11.6.2007`). */
  readonly plain: boolean;
}

interface Cut {
  readonly glued: GluedCut;
  readonly numbers: NumericDate;
  /** Minutes, for the sequence. */
  readonly time: number;
}

/**
 * Resolves dates whose comment number is glued to them (`124.5.2007 17:46`, `225.5.2007 3:36`): cut so that the numbers go up (or down)
 * by one and the dates do not run the other way. At least two make a sequence, one of which cannot be a date uncut; single ones are
 * not guessed and dropped.
 */
export function settleCommentNumbers(
  expressions: readonly Expression[],
  opensBlock: (expression: Expression) => boolean,
): Expression[] {
  const candidates: Candidate[] = [];
  expressions.forEach((expression, index) => {
    if (expression.meaning.kind !== 'numeric' || expression.meaning.numbers.glued === undefined) return;
    const { numbers } = expression.meaning;
    if (opensBlock(expression)) candidates.push(candidate(index, numbers, numbers.glued ?? []));
  });
  const chosen = chooseChains(candidates);
  return expressions.map((expression, index) => {
    if (expression.meaning.kind !== 'numeric' || expression.meaning.numbers.glued === undefined) return expression;
    const cut = chosen.get(index);
    if (cut !== undefined) return uncover(expression, cut);
    const numbers = uncut(expression.meaning.numbers);
    if (orders(numbers).length === 0) return { ...expression, confidence: 0 };
    return { ...expression, meaning: { kind: 'numeric', numbers } };
  });
}

function candidate(index: number, numbers: NumericDate, glued: readonly GluedCut[]): Candidate {
  const cuts: Cut[] = [];
  for (const cut of glued) {
    const inner = { ...uncut(numbers), first: cut.first };
    for (const order of orders(inner)) {
      const date = calendarOf(inner, order);
      const days = dayNumber(date);
      if (days === undefined) continue;
      cuts.push({ glued: cut, numbers: inner, time: days * 1440 + (date.hour ?? 0) * 60 + (date.minute ?? 0) });
    }
  }
  return { index, numbers, cuts, plain: orders(numbers).length > 0 };
}

function uncut(numbers: NumericDate): NumericDate {
  const { first, second, yearWidth, separator, rest, year } = numbers;
  return { first, second, yearWidth, separator, rest, ...(year === undefined ? {} : { year }) };
}

function chooseChains(candidates: readonly Candidate[]): Map<number, Cut> {
  const chosen = new Map<number, Cut>();
  let at = 0;
  while (at < candidates.length) {
    const chain = longestChain(candidates, at);
    const members = candidates.slice(at, at + chain.length);
    if (chain.length < 2 || members.every((member) => member.plain)) {
      at++;
      continue;
    }
    chain.forEach((cut, offset) => {
      const member = candidates[at + offset];
      if (member !== undefined) chosen.set(member.index, cut);
    });
    at += chain.length;
  }
  return chosen;
}

/** The longest run of cuts from candidate `at` on; numbers and times both go up, or both go down. */
function longestChain(candidates: readonly Candidate[], at: number): Cut[] {
  let best: Cut[] = [];
  for (const step of [1, -1]) {
    for (const start of candidates[at]?.cuts ?? []) {
      const chain = [start];
      let last = start;
      for (let next = at + 1; next < candidates.length; next++) {
        const previous = last;
        const fitting: Cut | undefined = candidates[next]?.cuts.find(
          (cut) => cut.glued.number === previous.glued.number + step && (cut.time - previous.time) * step >= 0,
        );
        if (fitting === undefined) break;
        chain.push(fitting);
        last = fitting;
      }
      if (chain.length > best.length) best = chain;
    }
  }
  return best;
}

function uncover(expression: Expression, cut: Cut): Expression {
  return {
    ...expression,
    start: expression.start + cut.glued.width,
    meaning: { kind: 'numeric', numbers: cut.numbers },
    reasons: [...expression.reasons, { code: 'comment-number', args: { number: String(cut.glued.number) } }],
  };
}
