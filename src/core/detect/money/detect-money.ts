import type { ReadDocument } from '../../model/document';
import type { ProseMention, Reason } from '../../model/mention';
import { tokenize } from '../../text/tokens';
import type { Amount } from './amount';
import { amountValue, numberReasons, numberStyle, upperValue } from './amount-value';
import { readAmounts } from './block-reader';
import { BlockText } from './block-text';
import { chooseUnit, type UnitChoice } from './choose-unit';
import { confidenceOf } from './confidence';
import { Evidence } from './evidence';
import { isCurrencyCode } from './units';

/**
 * Below this a candidate is no suggestion but noise (`the 1980s` as shillings), and would only stand in the way of other mentions: the
 * longest of overlapping ones stays, however unsure.
 */
const LEAST_CONFIDENCE = 0.4;

/**
 * Finds the amounts of money of one document: MONEY mentions in prose offsets, sorted by start, flat. First every block is read on its
 * own, then what all amounts, places and years of the document say settles what a block leaves open.
 */
export function detectMoney(document: ReadDocument): ProseMention[] {
  const amounts: Amount[] = [];
  document.prose.blocks.forEach((block, index) => {
    const tokens = tokenize(document.prose.text, block.start, block.end);
    for (const amount of readAmounts(new BlockText(tokens, block.language, index))) amounts.push(amount);
  });
  if (amounts.length === 0) return [];
  const evidence = new Evidence(document, amounts);
  let previous: UnitChoice | null = null;
  const mentions: ProseMention[] = [];
  for (const amount of amounts) {
    const choice = chooseUnit(amount, evidence, previous);
    previous = choice;
    const confidence = confidenceOf(amount, choice.unit, evidence);
    if (confidence >= LEAST_CONFIDENCE) mentions.push(toMention(amount, choice, confidence, document, evidence));
  }
  return mentions;
}

function toMention(
  amount: Amount,
  choice: UnitChoice,
  confidence: number,
  document: ReadDocument,
  evidence: Evidence,
): ProseMention {
  const { unit } = choice;
  const language = document.prose.blocks[amount.block]?.language ?? null;
  const style = numberStyle(amount, unit, language, evidence);
  const value = amountValue(amount, unit, style, evidence);
  const upper = upperValue(amount, unit, style, evidence);
  return {
    type: 'MONEY',
    start: amount.start,
    end: amount.end,
    ...(upper === null ? { value } : { from: value, to: upper }),
    ...(unit !== null && isCurrencyCode(unit) ? { currency: unit } : {}),
    ...(amount.mod === null ? {} : { mod: amount.mod }),
    ...(amount.per === null ? {} : { per: amount.per }),
    confidence,
    reasons: [currencyReason(amount, choice), ...numberReasons(amount, unit, style)],
  };
}

/** Why the amount has its currency. For money that never had a code `currency` is its name, so that hosts can say it. */
function currencyReason(amount: Amount, { unit, because }: UnitChoice): Reason {
  const { written, currency } = amount;
  if (unit === null) return { code: 'currency-open', args: { sign: written } };
  if (because !== null) return { code: 'currency-by-context', args: { sign: written, currency: unit, because } };
  switch (currency.basis) {
    case 'code':
      return { code: 'currency-code', args: { currency: unit } };
    case 'sign':
      return { code: 'currency-sign', args: { sign: written, currency: unit } };
    case 'word':
      return { code: 'currency-word', args: { word: written, currency: unit } };
  }
}
