import { DIGITS } from '../../../text/tokens';
import type { BlockText } from './block-text';
import type { ReadLexicon } from './lexicon';

/** Whether a sentence, a quotation or an item begins at the next word; after a stop that may be an abbreviation's the word itself decides. */
export type Opening = 'goes on' | 'opens' | 'may open';

/** Signs behind which something begins. */
const OPENING = new Set('!?…:|•·»«„“‚>');
/** Those that open a quotation when they touch the word behind them. */
const QUOTES = new Set('"\'‘”');
/** Signs that change nothing: brackets, dashes, emphasis. */
const NEUTRAL = new Set('*–—-)]’[');
const BEFORE_QUOTE = new Set(' ([\n');

/** What a sign at token `at` does to the opening that was in force before it. */
export function openingBehind(text: BlockText, at: number, before: Opening, lexicon: ReadLexicon): Opening {
  const sign = String.fromCharCode(text.code(at));
  if (sign === '.') return openingBehindStop(text, at, before, lexicon);
  if (OPENING.has(sign)) return 'opens';
  if (QUOTES.has(sign)) return isOpeningQuote(text, at) ? 'opens' : before;
  if (sign === '(') return before === 'may open' ? 'goes on' : before;
  if (NEUTRAL.has(sign)) return before;
  return at === text.from ? 'opens' : 'goes on';
}

function openingBehindStop(text: BlockText, at: number, before: Opening, lexicon: ReadLexicon): Opening {
  if (text.isGlued(at + 1) && text.tokens.kind[at + 1] === DIGITS) return before;
  return isOrdinal(text, at, lexicon) ? 'may open' : 'opens';
}

/** `am 3. Juni`, `Nr.`, `etc.`, a single letter. */
function isOrdinal(text: BlockText, at: number, lexicon: ReadLexicon): boolean {
  if (!text.isGlued(at)) return false;
  const length = text.end(at - 1) - text.start(at - 1);
  if (text.tokens.kind[at - 1] === DIGITS) return lexicon.ordinalStops && length < 3;
  if (!text.isWord(at - 1)) return false;
  if (length === 1) return true;
  const word = text.slice(at - 1).toLowerCase();
  return lexicon.abbreviations.has(word) || lexicon.references.has(word) || lexicon.ending.has(word);
}

function isOpeningQuote(text: BlockText, at: number): boolean {
  if (!text.isGlued(at + 1)) return false;
  return at === text.from || BEFORE_QUOTE.has(text.tokens.text[text.start(at) - 1] ?? ' ');
}
