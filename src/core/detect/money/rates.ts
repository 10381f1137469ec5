import { DIGITS, SIGN, WORD } from '../../text/tokens';
import type { BlockText } from './block-text';
import { FUNCTION_WORD, MEASURE, RATE_ADJECTIVE, RATE_GAP, TIME_AFTER, YEAR_WORD } from './lexicon';
import { gapBefore, isGluedHyphen, readQuantity, signAt } from './quantity';

/** What the amount that ends at token `end` counts by: `a song`, `per year`, `/kWh`, `je 100 kg`, `jährlich`; `null` for nothing. */
export function rateAfter(block: BlockText, end: number): string | null {
  const { tokens, lexicon } = block;
  let at = skipGap(block, end);
  if (at >= tokens.length || gapBefore(tokens, at) > 1) return null;
  if (signAt(tokens, at) === '/') return unitAt(block, at + 1, true);
  if (lexicon === null) return null;
  const adverb = lexicon.rateAdverbs.match(tokens, at);
  if (adverb !== null) return adverb.value;
  if (
    isGluedHyphen(tokens, at) ||
    (signAt(tokens, at) === '-' && gapBefore(tokens, at) === gapBefore(tokens, at + 1))
  ) {
    at++; // `$70-a-share`, also in tokenised text: `$ 70 - a - share`
  }
  const word = lexicon.rateWords.match(tokens, at);
  if (word === null) return null;
  let next = word.end;
  if (signAt(tokens, next) === '-') next++;
  return word.value === 'any' ? unitAt(block, next, false) : measureAt(block, next);
}

function skipGap(block: BlockText, at: number): number {
  const { tokens } = block;
  if (block.is(at, RATE_GAP)) return at + 1;
  if (signAt(tokens, at) === '(' && block.is(at + 1, RATE_GAP) && signAt(tokens, at + 2) === ')') return at + 3;
  return at;
}

/** Any unit: a noun with its adjectives, a quantity (`100 kg`), an abbreviation (`m²`, `kWh`). */
function unitAt(block: BlockText, at: number, bySlash: boolean): string | null {
  const { tokens } = block;
  if (at >= tokens.length || gapBefore(tokens, at) > 1) return null;
  if (tokens.kind[at] === DIGITS) {
    const quantity = readQuantity(tokens, at, block.language);
    if (quantity === null || bySlash || tokens.kind[quantity.end] !== WORD) return null;
    return block.slice(at, nounEnd(block, quantity.end));
  }
  if (tokens.kind[at] !== WORD) return null;
  const end = nounEnd(block, at);
  return block.slice(withoutArticle(block, at), withPower(block, end));
}

/** A measure from the tables, or any noun that ends the sentence: `$5.00 a song.` */
function measureAt(block: BlockText, at: number): string | null {
  const { tokens, lexicon } = block;
  if (lexicon === null || at >= tokens.length || tokens.kind[at] !== WORD || gapBefore(tokens, at) > 1) return null;
  const noun = block.is(at, RATE_ADJECTIVE) ? at + 1 : at;
  const measure = block.is(noun, MEASURE);
  if (!measure && !endsClause(block, noun)) return null;
  if (measure && isTime(block, noun + 1)) return null;
  if (lexicon.table.rates.capitalNouns ? !measure || !block.capitalised(noun) : block.is(noun, FUNCTION_WORD))
    return null;
  return block.slice(at, noun + 1);
}

/** `a year ago`, `im Jahr 1825`, `im Monat Mai`: when, not how often. */
function isTime(block: BlockText, at: number): boolean {
  return (
    block.is(at, TIME_AFTER) || (block.is(at, YEAR_WORD) && block.capitalised(at)) || block.tokens.kind[at] === DIGITS
  );
}

/** Only after `a` and `an` may any noun follow; `the` and `by the` need a known measure. */
function endsClause(block: BlockText, noun: number): boolean {
  const { tokens } = block;
  const article = block.word(noun - 1).toLowerCase();
  if (article !== 'a' && article !== 'an') return false;
  return noun + 1 >= tokens.length || '.,;!?)'.includes(signAt(tokens, noun + 1) || ' ');
}

/** The token after the noun at `at`, its adjectives before it passed over. */
function nounEnd(block: BlockText, at: number): number {
  const { tokens, lexicon } = block;
  let next = at;
  const capitals = lexicon?.table.rates.capitalNouns === true;
  for (let step = 0; step < 2 && tokens.kind[next + 1] === WORD && gapBefore(tokens, next + 1) === 1; step++) {
    const describes =
      block.is(next, RATE_ADJECTIVE) || (capitals && !block.capitalised(next) && block.capitalised(next + 1));
    if (!describes) break;
    next++;
  }
  return next + 1;
}

/** Adjectives with the ending of an article's noun are left out: `je verkaufte Einheit` counts by `Einheit`. */
function withoutArticle(block: BlockText, at: number): number {
  const { tokens, lexicon } = block;
  if (lexicon?.table.rates.capitalNouns !== true) return at;
  let next = at;
  while (next < at + 2 && !block.capitalised(next) && tokens.kind[next + 1] === WORD && block.capitalised(next + 1))
    next++;
  return next;
}

/** `m²`. */
function withPower(block: BlockText, at: number): number {
  const { tokens } = block;
  return tokens.kind[at] === SIGN && gapBefore(tokens, at) === 0 && '²³'.includes(signAt(tokens, at)) ? at + 1 : at;
}
