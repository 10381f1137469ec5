import type { Amount } from './amount';
import type { Evidence } from './evidence';

/** The unit of an amount and what decided it; `unit` is `null` when nothing does. */
export interface UnitChoice {
  readonly unit: string | null;
  /** `null`: the text states it. */
  readonly because: 'other-amount' | 'country' | 'period' | 'language-default' | null;
}

/** Decides between the units an amount's currency word may stand for. `previous` is the choice for the amount before it. */
export function chooseUnit(amount: Amount, evidence: Evidence, previous: UnitChoice | null): UnitChoice {
  const units = [...new Set(amount.currency.denominations.map((each) => each.unit))];
  const [only] = units;
  if (only === undefined) return { unit: null, because: null };
  if (units.length === 1) return { unit: only, because: null };
  // `C$5 million ($4 million)`: the brackets hold another currency than the one stated before them. After `US$5` a bare sign in
  // brackets is as often the same money of another year.
  const stated =
    amount.traits.conversion && previous?.because === null && previous.unit !== only ? previous.unit : null;
  const open = units.filter((unit) => unit !== stated);
  const [leading = only] = open;
  const [near, ...others] = [...new Set(amount.traits.nearUnits)];
  if (near !== undefined && others.length === 0) return { unit: near, because: 'country' };
  const year = evidence.year(amount);
  const { candidates, certain } = ofTheTime(open, year, evidence);
  const [first = only] = candidates;
  const undecided = amount.currency.open || !certain;
  const byDefault = first === leading ? 'language-default' : 'period';
  const main = ofMainAmounts(amount, candidates, evidence);
  if (main !== null) return { unit: main, because: 'other-amount' };
  const common = mostStated(candidates, undecided ? null : first, amount, evidence);
  if (common !== null) return { unit: common, because: 'other-amount' };
  if (candidates.length === 1 && certain) return { unit: first, because: byDefault };
  const place = byPlace(candidates, undecided || first !== leading ? null : first, amount, evidence);
  if (place !== null) return { unit: place, because: 'country' };
  if (undecided) return { unit: null, because: null };
  return { unit: first, because: byDefault };
}

/**
 * The units that were in use in the text's year. Where that rules out the likeliest, units whose years are not known no longer count: by
 * elimination a rare one would win. When none is left, all that remain need evidence of their own (`certain` is false).
 */
function ofTheTime(
  units: readonly string[],
  year: number | null,
  evidence: Evidence,
): { readonly candidates: readonly string[]; readonly certain: boolean } {
  const [leading] = units;
  if (year === null || leading === undefined) return { candidates: units, certain: true };
  const usual = units.filter((unit) => evidence.isUsual(unit, year));
  if (usual[0] === leading) return { candidates: usual, certain: true };
  const known = usual.filter((unit) => evidence.hasYears(unit));
  return known.length > 0 ? { candidates: known, certain: true } : { candidates: usual, certain: false };
}

/** Cents are those of the document's other amounts: of the euro where it speaks of euros. */
function ofMainAmounts(amount: Amount, units: readonly string[], evidence: Evidence): string | null {
  if (!amount.currency.denominations.every((each) => each.per === 100)) return null;
  let best: string | null = null;
  for (const unit of units) {
    if (evidence.wholeCount(unit) > (best === null ? 0 : evidence.wholeCount(best))) best = unit;
  }
  return best;
}

/**
 * The unit that other amounts of the document state. Writers who put `C$` once mean something else by a bare `$` more often than not:
 * against the likeliest unit the country has to speak for the stated one, or more amounts that state it than amounts that do not.
 */
function mostStated(
  units: readonly string[],
  leading: string | null,
  amount: Amount,
  evidence: Evidence,
): string | null {
  let best: string | null = null;
  for (const unit of units) {
    const times = evidence.statedCount(unit);
    if (times > 0 && times > (best === null ? 0 : evidence.statedCount(best))) best = unit;
  }
  if (best === null || best === leading || leading === null) return best;
  if (evidence.statedCount(leading) > 0) return null;
  const bare = evidence.leadingCount(leading) - evidence.statedCount(leading);
  const placed = evidence.placeScore(best, amount.block) > evidence.placeScore(leading, amount.block);
  return placed || evidence.statedCount(best) > bare ? best : null;
}

/**
 * The unit whose places the text names most. Against the likeliest one it takes three times as many, and two mentions
 * where that one is used all over the world; one in the same block does for others (shillings in Kenya). `leading` may be `null`: none.
 */
function byPlace(units: readonly string[], leading: string | null, amount: Amount, evidence: Evidence): string | null {
  let best: string | null = null;
  let highest = 0;
  for (const unit of units) {
    const score = evidence.placeScore(unit, amount.block);
    if (score <= highest) continue;
    best = unit;
    highest = score;
  }
  if (best === null || best === leading || leading === null) return best;
  const mentions = isWorldwide(amount, leading) ? 5 : 4;
  return highest >= mentions && highest >= 3 * evidence.placeScore(leading, amount.block) ? best : null;
}

/** Dollars, pounds and cents without more are US and British in texts about any country; shillings and rupees are the country's own. */
function isWorldwide(amount: Amount, leading: string): boolean {
  const [first] = amount.currency.denominations;
  return (leading === 'USD' || leading === 'GBP' || leading === 'EUR') && (first?.per === 1 || first?.per === 100);
}
