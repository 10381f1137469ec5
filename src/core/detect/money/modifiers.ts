import type { Modifier } from '../../model/mention';
import type { BlockText } from './block-text';
import { SUM_NOUN, SUM_PREPOSITION } from './lexicon';
import { gapBefore, signAt } from './quantity';

const LONGEST_MODIFIER = 5;
const LONGEST_GAP = 3;

/**
 * What the words before token `start` or after token `end` say about an amount there: `at least`, `rund`, `or more`. Tokens before `from`
 * belong to another amount: the `bis` of `100 € bis 200 €` joins the two and limits none.
 */
export function modifierAround(block: BlockText, from: number, start: number, end: number): Modifier | null {
  return modifierBefore(block, from, start) ?? modifierAfter(block, end);
}

function modifierBefore(block: BlockText, from: number, start: number): Modifier | null {
  const { tokens, lexicon } = block;
  if (lexicon === null) return null;
  let at = start;
  for (let step = 0; step < 3 && at > 0; step++) {
    const sign = signAt(tokens, at - 1);
    if (sign === '~' || sign === '≈') return 'APPROX';
    if (sign === '>') return 'MORE_THAN';
    if (sign === '<') return 'LESS_THAN';
    if (sign === '≥') return 'EQUAL_OR_MORE';
    if (sign === '≤') return 'EQUAL_OR_LESS';
    const found = lexicon.modifiersBefore.matchBefore(tokens, at, LONGEST_MODIFIER);
    if (found !== null) {
      const joins = found.start <= from && from > 0 && lexicon.rangeTo.match(tokens, found.start) !== null;
      return joins || namesSum(block, found.start) ? null : found.value;
    }
    const gap = lexicon.modifierGap.matchBefore(tokens, at, LONGEST_GAP);
    if (gap === null) return null;
    at = gap.start;
  }
  return null;
}

/** `eine Rechnung über 500 Euro`, `a dispute over $5 million`: the preposition names the sum. */
function namesSum(block: BlockText, at: number): boolean {
  if (!block.is(at, SUM_PREPOSITION) || block.lexicon === null) return false;
  const { table } = block.lexicon;
  // Where nouns are compounds their end counts: `Käuferkredit`, `Großauftrag`.
  if (!table.rates.capitalNouns) return block.is(at - 1, SUM_NOUN);
  const noun = block.word(at - 1).toLowerCase();
  return block.capitalised(at - 1) && table.sumNouns.some((end) => noun.endsWith(end));
}

function modifierAfter(block: BlockText, end: number): Modifier | null {
  const { tokens, lexicon } = block;
  if (end >= tokens.length || gapBefore(tokens, end) > 1) return null;
  if (signAt(tokens, end) === '+' && gapBefore(tokens, end) === 0) return 'EQUAL_OR_MORE';
  return lexicon?.modifiersAfter.match(tokens, end)?.value ?? null;
}
