import { readClosing, readLawDay } from './closing';
import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';
import { readNounPhrase } from './noun-phrase';

/** `Richtlinie 2006/112/EG`, `Regulation (EU) 2016/679`, `Resolution 2254`. Token indices, half-open. */
export interface NumberedAct {
  readonly from: number;
  /** Behind the number. */
  readonly numberTo: number;
  /** Behind who gave it, its day, its subject and the gazette. */
  readonly to: number;
}

export function readNumberedAct(text: LawText, lexicon: LawLexicon, at: number): NumberedAct | null {
  if (text.continuesUnit(at) || !(text.isCapitalised(at) || isNumberedSmall(text, at))) return null;
  const plain = lexicon.plainNumbered.match(text, at);
  const head = Math.max(plain, lexicon.numbered.match(text, at));
  if (head < 0) return null;
  const numberTo = readActNumber(text, head, plain === head);
  if (numberTo < 0) return null;
  return { from: at, numberTo, to: readBehind(text, lexicon, numberTo) };
}

/** `law No. 12-1`. */
export function isNumberedSmall(text: LawText, at: number): boolean {
  return text.isWord(at) && text.isCapitalised(at + 1) && /^N[or]$/.test(text.word(at + 1));
}

/** `(EU) Nr. 596/2014`, `2008 / 50 / EG`, `< EG > Nr 883/2004`; the index behind it, or -1. */
function readActNumber(text: LawText, at: number, isPlain: boolean): number {
  let i = text.isSign(at, '.') ? at + 1 : at;
  if ((text.isSign(i, '(') || text.isSign(i, '<')) && text.isCapitalised(i + 1)) {
    const close = text.isSign(i + 2, ',') ? i + 4 : i + 2;
    if (text.isSign(close, ')') || text.isSign(close, '>')) i = close + 1;
  }
  const isNumbered = /^(?:nr|no|number|nos)$/.test(text.lower(i)) || /^(?:nr|no)$/.test(text.lower(at - 1));
  if (/^(?:nr|no|number|nos)$/.test(text.lower(i))) i = text.isSign(i + 1, '.') ? i + 2 : i + 1;
  if (!text.isNumber(i)) return -1;
  let end = i + 1;
  let slashes = 0;
  while (text.isSign(end, '/') || (isPlain && (text.isInfix(end, '-') || text.isInfix(end, '.')))) {
    if (!text.isNumber(end + 1) && !(text.isCapitalised(end + 1) && text.word(end + 1).length < 8)) break;
    slashes++;
    end += 2;
  }
  // `Resolution 12` of a meeting is none.
  const isLong = slashes > 0 || isNumbered || text.word(i).length > 2;
  return (isPlain && isLong) || slashes > 0 ? end : -1;
}

function readBehind(text: LawText, lexicon: LawLexicon, at: number): number {
  const giver = lexicon.givers.match(text, at);
  let end = Math.max(at, giver);
  end = readLawDay(text, lexicon, end);
  if (giver > 0 || end > at) {
    const subject =
      lexicon.titleWords.has(text.lower(end)) && !lexicon.table.coordinators.includes(text.lower(end))
        ? readNounPhrase(text, lexicon, end)
        : end;
    if (lexicon.table.subjects.includes(text.lower(end))) end = subject;
  }
  return end === at ? at : readClosing(text, lexicon, end);
}
