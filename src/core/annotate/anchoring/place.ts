import type { Span } from '../../model/span';
import type { Alignment } from './align';
import { offsetIn, similarity } from './similarity';
import { wordBehind } from './words';

/** Where a passage went, as words of the new text. */
export interface Place extends Span {
  /** Share of the passage's characters that are still there. */
  readonly kept: number;
}

/** So much of a passage must be left, and so much where its surroundings stand as they were. */
const LEAST_KEPT = 0.6;
const LEAST_KEPT_IN_PLACE = 0.5;
/** Words that may have come in between two words of a passage. */
const LONGEST_INSERTION = 200;
/** Or so many between two words that are not quite the same any more. */
const SHORT_INSERTION = 12;
/** More rewritten words than this inside a passage, and its two sides are looked at on their own. */
const LONGEST_HOLE = 4;
/** A passage of so many words found again is its own evidence; a shorter one needs neighbours that came along. */
const OWN_EVIDENCE = 8;
/** Words looked at on each side, and how far they may be shifted against the passage. */
const NEIGHBOURS = 6;
const LOOSENESS = 8;

/** First and last word of a span; `last < first` when it holds none. */
export function wordsOf({ a }: Alignment, { start, end }: Span): { readonly first: number; readonly last: number } {
  const first = wordBehind(a, start);
  let last = wordBehind(a, end);
  if (last >= a.count || (a.start[last] ?? 0) >= end) last--;
  return { first, last };
}

/** Where a span of the old text lies in the new one, by the words that came along; `null` when too little did. */
export function placeSpan(alignment: Alignment, span: Span): Place | null {
  const { first, last } = wordsOf(alignment, span);
  if (last < first) return placeBlank(alignment, span, first);
  const piece = largestPiece(alignment, span, first, last) ?? replacement(alignment, first, last);
  if (piece === null) return null;
  const support = supportOf(alignment, piece);
  if (!isTrusted(piece, support)) return null;
  const widened = withReplacedEdges(alignment, piece, first, last);
  return { ...edgesOf(alignment, span, widened, first, last), kept: piece.kept };
}

/** Words `aFirst` to `aLast` of the old text at words `bFirst` to `bLast` of the new one, all inclusive. */
interface Piece {
  readonly aFirst: number;
  aLast: number;
  readonly bFirst: number;
  bLast: number;
  /** Characters that are still there; their share of the passage once it is chosen. */
  kept: number;
  words: number;
}

/** A passage can be torn apart: the part that holds most of it. */
function largestPiece(alignment: Alignment, span: Span, first: number, last: number): Piece | null {
  const { a, target, changed, stretchEnd, lengths } = alignment;
  const cutOff = Math.max(0, span.start - (a.start[first] ?? 0));
  const cutBehind = Math.max(0, (a.end[last] ?? 0) - span.end);
  const lengthOf = (from: number, to: number): number =>
    (lengths[to] ?? 0) - (lengths[from] ?? 0) - (from === first ? cutOff : 0) - (to === last + 1 ? cutBehind : 0);
  const pieces: Piece[] = [];
  for (let at = first, end = first; at <= last; at = end) {
    end = Math.min(last + 1, stretchEnd[at] ?? last + 1);
    const to = target[at] ?? -1;
    if (to < 0) continue;
    const pair = changed.get(at);
    const length = lengthOf(at, end);
    const kept = pair === undefined ? length : length * likenessOf(alignment, at);
    const bLast = pair === undefined ? to + end - 1 - at : pair.bTo - 1;
    const piece = pieces.at(-1);
    if (piece !== undefined && to >= piece.bFirst && to <= bLast && isNextTo(alignment, piece, at, to)) {
      piece.aLast = end - 1;
      piece.bLast = Math.max(piece.bLast, bLast);
      piece.kept += kept;
      piece.words += end - at;
    } else pieces.push({ aFirst: at, aLast: end - 1, bFirst: to, bLast, kept, words: end - at });
  }
  const total = lengthOf(first, last + 1);
  let best: Piece | null = null;
  for (const piece of joined(alignment, pieces)) if (best === null || piece.kept > best.kept) best = piece;
  return best === null ? null : { ...best, kept: best.kept / Math.max(1, total) };
}

/** Nothing between them but a few words that were replaced, or many that came in; nothing of the old text that came from elsewhere. */
function isNextTo(alignment: Alignment, piece: Piece, at: number, to: number): boolean {
  if (to < piece.bLast || Math.min(at - piece.aLast, to - piece.bLast) > LONGEST_HOLE) return false;
  return mayBridge(alignment, piece, at, to);
}

function mayBridge({ source, changed }: Alignment, last: Piece, at: number, to: number): boolean {
  const room = to - last.bLast - 1;
  if (room > LONGEST_INSERTION + at - last.aLast) return false;
  if (room > SHORT_INSERTION && changed.has(at) && changed.has(last.aLast)) return false;
  let foreign = 0;
  for (let between = last.bLast + 1; between < to; between++) {
    const from = source[between] ?? -1;
    if (from >= 0 && (from < last.aFirst || from > at)) foreign++;
  }
  return foreign <= 2 || 4 * foreign < room;
}

/** Pieces on both sides of a rewritten part belong together when each is large enough not to be there by chance. */
function joined(alignment: Alignment, pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const hole = last === undefined ? 0 : Math.min(piece.aFirst - last.aLast, piece.bFirst - last.bLast);
    if (
      last !== undefined &&
      piece.bFirst > last.bLast &&
      mayBridge(alignment, last, piece.aFirst, piece.bFirst) &&
      2 * Math.min(last.words, piece.words) >= hole
    ) {
      whole[whole.length - 1] = {
        ...last,
        aLast: piece.aLast,
        bLast: piece.bLast,
        kept: last.kept + piece.kept,
        words: last.words + piece.words,
      };
    } else whole.push(piece);
  }
  return whole;
}

function likenessOf({ a, b, changed }: Alignment, at: number): number {
  const pair = changed.get(at);
  if (pair === undefined) return 1;
  const was = a.text.slice(a.start[pair.aFrom], a.end[pair.aTo - 1]);
  const is = b.text.slice(b.start[pair.bFrom], b.end[pair.bTo - 1]);
  return Math.min(1, (similarity(was, is) * (was.length + is.length)) / 2 / was.length);
}

/** Words that all changed, between two neighbours that did not: what stands there now, if it reads alike. */
function replacement({ a, b, target }: Alignment, first: number, last: number): Piece | null {
  const bFirst = first === 0 ? 0 : (target[first - 1] ?? -1) + 1;
  const bLast = (last + 1 === a.count ? b.count : (target[last + 1] ?? -1)) - 1;
  if ((first > 0 && bFirst === 0) || bLast < bFirst || bLast - bFirst > 2 * (last - first) + 2) return null;
  const was = a.text.slice(a.start[first], a.end[last]);
  const is = b.text.slice(b.start[bFirst], b.end[bLast]);
  const alike = similarity(was, is);
  return alike < LEAST_KEPT_IN_PLACE ? null : { aFirst: first, aLast: last, bFirst, bLast, kept: alike, words: 1 };
}

/** Share of the neighbouring words (and ends of the text) that still are neighbours; nearer ones count more. */
function supportOf({ a, b, target }: Alignment, { aFirst, aLast, bFirst, bLast }: Piece): number {
  const to = (at: number): number => (at === -1 ? -1 : at === a.count ? b.count : (target[at] ?? -2));
  let hits = 0;
  let looked = 0;
  for (let step = 1; step <= NEIGHBOURS; step++) {
    const weight = Math.max(1, 4 - step);
    if (aFirst - step >= -1) {
      looked += weight;
      const there = to(aFirst - step);
      if (there > -2 && there < bFirst && bFirst - there <= step + LOOSENESS) hits += weight;
    }
    if (aLast + step <= a.count) {
      looked += weight;
      const there = to(aLast + step);
      if (there > bLast && there - bLast <= step + LOOSENESS) hits += weight;
    }
  }
  return hits / looked;
}

function isTrusted({ kept, words }: Piece, support: number): boolean {
  if (kept >= LEAST_KEPT && words >= OWN_EVIDENCE) return true;
  if (kept >= 0.99) return support >= 0.2;
  if (kept >= 0.8) return support >= 0.3;
  if (kept >= LEAST_KEPT) return support >= 0.5;
  return kept >= LEAST_KEPT_IN_PLACE && support >= 0.6;
}

/** Changed words at an edge of the passage belong to it when the words beyond them stand as they did. */
function withReplacedEdges({ a, b, target }: Alignment, piece: Piece, first: number, last: number): Piece {
  let { bFirst, bLast } = piece;
  if (piece.aFirst > first) {
    const before = first === 0 ? -1 : (target[first - 1] ?? -1);
    const room = bFirst - before - 1;
    if ((before >= 0 || first === 0) && room >= 0 && room <= 2 * (piece.aFirst - first) + 1) bFirst = before + 1;
  }
  if (piece.aLast < last) {
    const behind = last + 1 === a.count ? b.count : (target[last + 1] ?? -1);
    const room = behind - bLast - 1;
    if (room >= 0 && room <= 2 * (last - piece.aLast) + 1) bLast = behind - 1;
  }
  return { ...piece, bFirst, bLast };
}

/** Offsets in the new text: to the character where the edge words came along, else to the word. */
function edgesOf(alignment: Alignment, span: Span, piece: Piece, first: number, last: number): Span {
  const { a, b } = alignment;
  const whole = { start: b.start[piece.bFirst] ?? 0, end: b.end[piece.bLast] ?? 0 };
  const start = piece.aFirst === first ? charOf(alignment, first, span.start, 1) : whole.start;
  const end = piece.aLast === last ? charOf(alignment, last, span.end, -1) : whole.end;
  const lead = Math.max(0, (a.start[first] ?? 0) - span.start);
  const trail = Math.max(0, span.end - (a.end[last] ?? 0));
  const from = start - Math.min(lead, blanksBefore(b.text, start));
  return { start: from, end: Math.max(from, end) + Math.min(trail, blanksBehind(b.text, end)) };
}

function charOf({ a, b, target, changed }: Alignment, word: number, offset: number, leaning: -1 | 1): number {
  const pair = changed.get(word);
  const aFrom = pair?.aFrom ?? word;
  const aLast = pair === undefined ? word : pair.aTo - 1;
  const bFrom = target[word] ?? 0;
  const bLast = pair === undefined ? bFrom : pair.bTo - 1;
  const from = a.start[aFrom] ?? 0;
  const inside = Math.min(Math.max(offset, from), a.end[aLast] ?? 0) - from;
  const start = b.start[bFrom] ?? 0;
  if (pair === undefined) return start + inside;
  return start + offsetIn(a.text.slice(from, a.end[aLast]), b.text.slice(start, b.end[bLast]), inside, leaning);
}

function blanksBefore(text: string, at: number): number {
  let count = 0;
  while (count < at && /\s/.test(text.charAt(at - count - 1))) count++;
  return count;
}

function blanksBehind(text: string, at: number): number {
  let count = 0;
  while (at + count < text.length && /\s/.test(text.charAt(at + count))) count++;
  return count;
}

/** A span of white space alone, or an empty one: between the same two words. */
function placeBlank({ a, b, target }: Alignment, span: Span, behind: number): Place | null {
  const before = behind === 0 ? -1 : (target[behind - 1] ?? -1);
  const after = behind === a.count ? b.count : (target[behind] ?? -1);
  if ((behind > 0 && before < 0) || after !== before + 1) return null;
  const was = behind === 0 ? 0 : (a.end[behind - 1] ?? 0);
  const from = before < 0 ? 0 : (b.end[before] ?? 0);
  const to = after >= b.count ? b.text.length : (b.start[after] ?? 0);
  const start = Math.min(from + span.start - was, to);
  return { start, end: Math.min(start + span.end - span.start, to), kept: 1 };
}

/** Whether a passage reads the same in its new place; white space counts for nothing. */
export function isSameText(alignment: Alignment, span: Span, place: Span): boolean {
  const { a, b, stretchEnd, changed } = alignment;
  const { first, last } = wordsOf(alignment, span);
  if (last >= first && (stretchEnd[first] ?? 0) > last) return !changed.has(first);
  if (span.end - span.start > LONGEST_COMPARED) return false;
  const was = a.text.slice(span.start, span.end);
  const is = b.text.slice(place.start, place.end);
  return was.replaceAll(/\s+/g, ' ').trim() === is.replaceAll(/\s+/g, ' ').trim();
}

/** Longer passages whose words did not all go the same way are not compared letter by letter: they were edited. */
const LONGEST_COMPARED = 5_000;
