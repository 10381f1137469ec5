import { isMonth } from './date-shape';
import type { Lines } from './lines';
import { FUNCTION_WORDS, ofAllLanguages } from './vocabulary';

/**
 * Which line breaks inside a run of lines are hard wraps, that is, not there for the reader.
 * A wrapped paragraph shows itself by its lines: each is so full that the next one's first word did not fit, many break
 * before a lower-case letter or behind a comma or a function word, and the last ends a sentence. Lists, menus, addresses
 * and headlines have neither. The judgement looks at the run alone, so that nothing elsewhere changes its reading.
 */

/** Widths people wrap at, from a newspaper column to a wide terminal. */
const NARROWEST = 36;
const WIDEST = 132;
/** Share of full lines, and of full lines with a sign of continuation, that make a run a wrapped paragraph. */
const FULL_SHARE = 0.7;
/** Text that was edited after it was wrapped has shorter lines as well, but not mostly. */
const LEAST_FULL = 0.4;
/** How full a line is that ends with a sign of continuation: people wrap by eye. */
const NEARLY_FULL = 0.85;
const CONTINUED_SHARE = 0.4;
/** So many full lines and no other need fewer signs: items of a list are not all of a length, records of a file may be. */
const EVENLY_FULL = 3;
const EVEN_CONTINUED_SHARE = 0.2;
/** In a run that is not wrapped only a long line before a lower-case one is continued. */
const LONG_LINE = 30;

const SENTENCE_END = /[.!?…:;]['"’”“»«›)\]]*$/;
const LIST_MARKER = /^(?:[-–—*•·▪●○■□✓‣◦+]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\s|§)/;
/** Looks like the mark of an item, but goes on with a full line that no sentence ends: `am` / `9. Juni`, `nach` / `§ 280`. */
const REFERENCE_AT_LINE_START = /^(?:\d{1,3}\.\s|[a-zA-Z]\.\s|§)/;
const ABBREVIATED = /(?:^|[\s(.])(\p{L}+|\d{1,2})\.$/u;
const LABEL = /^\p{Lu}[\p{L} -]{1,24}:(?:\s|$)/u;
const OPEN_END = /[,(–—&/-]$/;
const LAST_WORD = /\p{L}+$/u;

const ABBREVIATIONS = new Set([
  ...ofAllLanguages((table) => table.abbreviations),
  ...ofAllLanguages((table) => table.referenceAbbreviations),
]);

interface Break {
  /** The next line's first word did not fit behind this line. */
  readonly full: boolean;
  /** The wording goes on: lower case ahead, or a comma or function word behind. */
  readonly continued: boolean;
  /** No line that is meant ends or begins so, however short: lower case ahead, a function word behind. */
  readonly unfinished: boolean;
  readonly lowerAhead: boolean;
  readonly sentenceEnd: boolean;
  /** The next line begins something of its own: a list item, a label, an indented paragraph. */
  readonly fresh: boolean;
  readonly length: number;
}

/** Sets `bridged[i]` to 1 for every line `i` of `[first, last)` that goes on in line `i + 1`. */
export function findWraps(text: string, lines: Lines, first: number, last: number, bridged: Uint8Array): void {
  const { start, end } = lines;
  const count = last - first;
  if (count < 2) return;
  const width = widthOf(lines, first, last);
  if (width < LONG_LINE) return;
  const indented = indentOfParagraphs(lines, first, last);
  const breaks: Break[] = [];
  for (let line = first; line < last - 1; line++) breaks.push(breakAfter(text, lines, line, width, indented));
  const lastLineEndsSentence = SENTENCE_END.test(tail(text, start[last - 1] ?? 0, end[last - 1] ?? 0));
  const wrapped = width >= NARROWEST && width <= WIDEST && isWrapped(breaks, width, lastLineEndsSentence);
  breaks.forEach((each, index) => {
    if (!each.fresh && (wrapped ? goesOnInWrapped(each, width) : goesOnElsewhere(text, lines, first + index, each))) {
      bridged[first + index] = 1;
    }
  });
}

/** The widest line; the second widest when one line (an address that could not be broken) stands out. */
function widthOf(lines: Lines, first: number, last: number): number {
  let widest = 0;
  let second = 0;
  for (let line = first; line < last; line++) {
    const length = (lines.end[line] ?? 0) - (lines.start[line] ?? 0);
    if (length > widest) {
      second = widest;
      widest = length;
    } else if (length > second) second = length;
  }
  return last - first > 3 && widest > second * 1.25 ? second : widest;
}

/** Indent from which a line begins a paragraph, when some lines of the run stand further in than the others. */
function indentOfParagraphs(lines: Lines, first: number, last: number): number {
  let least = Infinity;
  for (let line = first + 1; line < last; line++) least = Math.min(least, lines.indent[line] ?? 0);
  let deeper = 0;
  for (let line = first; line < last; line++) if ((lines.indent[line] ?? 0) >= least + 2) deeper++;
  return deeper > 0 && deeper < (last - first) * 0.75 ? least + 2 : Infinity;
}

function breakAfter(text: string, lines: Lines, line: number, width: number, indented: number): Break {
  const from = lines.start[line] ?? 0;
  const to = lines.end[line] ?? 0;
  const next = lines.start[line + 1] ?? 0;
  const nextEnd = lines.end[line + 1] ?? 0;
  const length = to - from;
  const behind = tail(text, from, to);
  const ahead = text.slice(next, Math.min(nextEnd, next + 28));
  const lowerAhead = /^["'„“‚‘(]?\p{Ll}/u.test(ahead);
  const abbreviated = endsAbbreviated(behind, ahead);
  const sentenceEnd = !abbreviated && SENTENCE_END.test(behind);
  const unfinished = lowerAhead || abbreviated || isOpenWord(LAST_WORD.exec(behind)?.[0], ahead);
  const open = OPEN_END.test(behind) || unfinished;
  const continued = lowerAhead || open;
  const needed = length + 1 + firstWordLength(text, next, nextEnd);
  const full = needed > width || (continued && needed > width * NEARLY_FULL);
  const reference = REFERENCE_AT_LINE_START.test(ahead) && full && !sentenceEnd;
  const ownIndent = (lines.indent[line + 1] ?? 0) >= indented && (sentenceEnd || !full);
  const listItem = LIST_MARKER.test(ahead) && !reference && !(open && /^[–—]/.test(ahead));
  return {
    full,
    continued,
    unfinished,
    lowerAhead,
    sentenceEnd,
    fresh: listItem || ownIndent || (LABEL.test(ahead) && !open),
    length,
  };
}

function isWrapped(breaks: readonly Break[], width: number, lastLineEndsSentence: boolean): boolean {
  let inside = 0;
  let full = 0;
  let continued = 0;
  let against = 0;
  for (const each of breaks) {
    if (each.fresh || (each.sentenceEnd && !each.full)) continue;
    inside++;
    if (each.full) full++;
    else if (!each.continued) against++;
    if (each.full && each.continued) continued++;
  }
  if (full === 0 || full < inside * LEAST_FULL || full < (full + against) * FULL_SHARE) return false;
  const evenlyFull = against === 0 && full >= EVENLY_FULL;
  if (continued >= Math.max(1, full * (evenlyFull ? EVEN_CONTINUED_SHARE : CONTINUED_SHARE))) return true;
  return full <= 2 && lastLineEndsSentence && width >= 45 && !breaks.some((each) => each.sentenceEnd);
}

/** In a wrapped paragraph only the end of a sentence ends a line before it is half full. */
function goesOnInWrapped(each: Break, width: number): boolean {
  return each.full || (!each.sentenceEnd && (each.unfinished || each.length > width / 2));
}

function goesOnElsewhere(text: string, lines: Lines, line: number, each: Break): boolean {
  if (each.sentenceEnd || !each.lowerAhead || each.length < LONG_LINE) return false;
  const content = text.slice(lines.start[line], Math.min(lines.end[line] ?? 0, (lines.start[line] ?? 0) + 200));
  return content.split(' ').length > content.length / 14;
}

function tail(text: string, from: number, to: number): string {
  return text.slice(Math.max(from, to - 24), to);
}

/** Function words do not end a line that is meant, nor does a month whose day or year stands ahead. */
function isOpenWord(word: string | undefined, ahead: string): boolean {
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  return FUNCTION_WORDS.has(lower) || (isMonth(lower) && /^\d/.test(ahead));
}

/** `Abs.`, `Mr.`, or a day whose month stands ahead: the stop ends no sentence. */
function endsAbbreviated(behind: string, ahead: string): boolean {
  const word = ABBREVIATED.exec(behind)?.[1];
  if (word === undefined) return false;
  if (/^\d/.test(word)) return /^\d/.test(ahead) || isMonth(/^\p{L}+/u.exec(ahead)?.[0].toLowerCase() ?? '');
  return ABBREVIATIONS.has(word.toLowerCase());
}

function firstWordLength(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) > 32) at++;
  return at - from;
}
