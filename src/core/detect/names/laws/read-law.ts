import { readAdjectives } from './adjectives';
import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';
import { readTitle, readTitleFrom } from './law-title';
import { readNumberedAct } from './numbered-act';
import { readProvision } from './read-provision';
import { readShortName } from './short-name';
import type { LawTitle } from './title';

/** A law by its name, however it is written. Token indices, half-open. */
export interface LawName {
  readonly from: number;
  /** Without edition, day, gazette. */
  readonly nameTo: number;
  readonly to: number;
  readonly kind: 'listed' | 'shape' | 'capitals' | 'numbered' | LawTitle['certainty'];
  /** The token whose word tells that it is a law. */
  readonly head: number;
}

/** The law that cited parts end with, and where its own name begins. */
export interface CitedLaw {
  readonly law: LawName;
  /** Words like `of the` stand between. */
  readonly isApart: boolean;
  /** Behind the parts, before the link. */
  readonly partsTo: number;
}

/** The most parts of parts: `Teil 2 der Anlage 1 zu § 3 des …`. */
const DEPTH = 4;

/** Reads the law that parts end with at a token; behind parts that other texts have too (not `isStrong`) only a law known by itself. */
export function readCited(
  text: LawText,
  lexicon: LawLexicon,
  at: number,
  isStrong: boolean,
  depth = 0,
): CitedLaw | null {
  const link = lexicon.links.match(text, at);
  const direct = readDirect(text, lexicon, at, isStrong);
  if (direct !== null) return { law: direct, isApart: false, partsTo: at };
  if (link < 0) return null;
  const nested = depth < DEPTH ? readProvision(text, lexicon, link) : null;
  if (nested !== null) return readCited(text, lexicon, nested.to, isStrong || nested.isStrong, depth + 1);
  const law = readDirect(text, lexicon, link, false);
  return law === null ? null : { law, isApart: true, partsTo: at };
}

function readDirect(text: LawText, lexicon: LawLexicon, at: number, isCited: boolean): LawName | null {
  const numbered = readNumbered(text, lexicon, at);
  if (numbered !== null) return numbered;
  const short = readShortName(text, lexicon, at, isCited);
  const title = readTitleFrom(text, lexicon, at);
  const isLonger = title?.certainty === 'name' && title.to > (short?.to ?? 0);
  if (short !== null && !isLonger && (short.certainty !== 'capitals' || title === null))
    return withEdition(text, lexicon, short.from, short.to, short.certainty);
  if (title === null) return null;
  return title.to > title.nameTo ? ofTitle(title) : { ...ofTitle(title), to: editionEnd(text, lexicon, title.to) };
}

/** A numbered act, with an adjective before it at most twice: `der Sechsten Richtlinie 77/388/EWG`. */
function readNumbered(text: LawText, lexicon: LawLexicon, at: number): LawName | null {
  for (let head = at; head < at + 3; head++) {
    const act = readNumberedAct(text, lexicon, head);
    if (act !== null) return { from: at, nameTo: act.numberTo, to: act.to, kind: 'numbered', head };
    if (
      !text.isCapitalised(head) ||
      !(lexicon.ordinals.has(text.lower(head)) || lexicon.isTitleAdjective(text.lower(head), true))
    )
      return null;
  }
  return null;
}

function withEdition(text: LawText, lexicon: LawLexicon, from: number, to: number, kind: LawName['kind']): LawName {
  return { from, nameTo: to, to: editionEnd(text, lexicon, to), kind, head: from };
}

/** `aF`, `a. F.`: the stop belongs to it. */
function editionEnd(text: LawText, lexicon: LawLexicon, at: number): number {
  const end = lexicon.editions.match(text, at);
  if (end < 0) return at;
  return end > at + 1 && text.isSign(end, '.') && text.isGlued(end) ? end + 1 : end;
}

function ofTitle({ from, nameTo, to, head, certainty }: LawTitle): LawName {
  return { from, nameTo, to, head, kind: certainty };
}

/** A law that stands at a token without cited parts before it; `floor`: nothing before that token belongs to it. */
export function readAlone(text: LawText, lexicon: LawLexicon, at: number, floor: number): LawName | null {
  const act = lexicon.opens(text.lower(at)) ? readNumberedAct(text, lexicon, at) : null;
  if (act !== null) {
    const from = readAdjectives(text, lexicon, at, floor);
    return { from, nameTo: act.numberTo, to: act.to, kind: 'numbered', head: at };
  }
  const title = readTitle(text, lexicon, at, floor);
  if (title !== null) return ofTitle(title);
  const word = text.isNumber(at) ? at + 2 : at;
  if (!text.isCapitalised(word) || !text.hasInnerCapital(word)) return null;
  if (text.continuesUnit(at) || (text.isGlued(at) && text.isSign(at - 1, '-'))) return null;
  const short = readShortName(text, lexicon, at, false);
  return short === null ? null : withEdition(text, lexicon, short.from, short.to, short.certainty);
}
