import type { Amount } from './amount';
import type { Evidence } from './evidence';

/** Confidence of an amount: the chance from its surroundings, less what its currency word leaves in doubt. */
export function confidenceOf(amount: Amount, unit: string | null, evidence: Evidence): number {
  const { chance, support } = amount.traits;
  const units = unit === null ? amount.currency.denominations.map((each) => each.unit) : [unit];
  switch (amount.currency.doubt) {
    case 'none':
      return chance;
    case 'weight': {
      const named = evidence.leadingCount('GBP') > 0 ? 2 : evidence.namesPlace('GBP') ? 1 : 0;
      const year = evidence.year(amount);
      const old = year !== null && year < 1950 ? 1 : 0;
      return Math.min(chance, support + named + old >= 2 ? 0.85 : 0.3);
    }
    case 'unsure':
      return Math.min(chance, support + known(units, evidence) >= 1 ? 0.85 : 0.35);
    case 'ordinary': {
      const ofItsTime = amount.currency.basis === 'sign' && units.some((each) => evidence.isOldMoney(each, amount));
      return Math.min(
        chance,
        ofItsTime || ordinaryFits(amount.currency.basis, known(units, evidence), support) ? 0.8 : 0.3,
      );
    }
    case 'letter':
      return Math.min(chance, letterFits(amount, evidence) ? 0.8 : 0.25);
  }
}

/** Words like `won` need the country or much support; codes like `ALL` and letters like `M.` more than that. */
function ordinaryFits(basis: Amount['currency']['basis'], knowledge: number, support: number): boolean {
  if (basis === 'code') return knowledge >= 2 || support >= 4;
  if (basis === 'sign') return support >= 3 || (knowledge >= 2 && support >= 1);
  return knowledge >= 2 || support >= 3;
}

/** What the rest of the document knows of the units: stated by another amount, or named by a place. */
function known(units: readonly string[], evidence: Evidence): number {
  if (units.some((unit) => evidence.statedCount(unit) > 0)) return 2;
  return units.some((unit) => evidence.namesPlace(unit)) ? 2 : 0;
}

/** `50p`, `5s.`, `10/6`: letters count where the document has such money written out. */
function letterFits(amount: Amount, evidence: Evidence): boolean {
  const old = amount.currency.denominations.some((each) => each.unit === 'GBP' && each.per !== 100);
  if (!old) return amount.currency.denominations.some((each) => evidence.leadingCount(each.unit) > 0);
  if (amount.pieces.length > 1 || evidence.oldPence) return true;
  const year = evidence.year(amount);
  if (year === null || year >= 1971) return false;
  return evidence.leadingCount('GBP') > 0 || amount.traits.support >= 2;
}
