import type { DateLine } from '../model/document';
import type { Zone } from '../model/prose';
import { TEXT_TABLES } from '../lang/text-tables';
import { LANGUAGES } from '../model/language';
import { holdsDate, isOnlyDate } from './date-shape';
import { Phrases } from './phrases';
import { ofAllLanguages } from './vocabulary';
import { isClosing } from './zones/closings';
import { dateLabelOf, type LabelKind } from './zones/labels';
import type { BlockView } from './zones/views';

/** Blocks at the start and at the end, front matter aside, in which a document may state its own date. */
const HEAD = 16;
const FOOT = 8;
/** Blocks in which a letter names place and date, and a title its date. */
const LETTER_HEAD = 8;
const LETTER_FOOT = 6;
const TITLE = 5;
/** Blocks that may be a masthead. */
const MASTHEAD = 4;
const LONGEST_MASTHEAD = 160;
const LONGEST_LETTER_LINE = 80;
/** Running text that may begin with a news dateline, and how long that is. */
const NEWS_PARAGRAPHS = 3;
const LONGEST_DATELINE = 90;
/** More lines of place and date than this make a collection or a diary, which has no date of its own. */
const MOST_LETTER_LINES = 2;

const KEYS = LANGUAGES.flatMap((language) => TEXT_TABLES[language].dateKeys);
const TITLES = new Phrases(ofAllLanguages((table) => table.datedTitles));
const ARTICLES = ofAllLanguages((table) => table.dateArticles);
const PLACE =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?:[ ,]+(?:\p{Lu}[\p{L}\p{M}'’./-]*|am|an|der|bei|ob|of|the|upon|on|de|in|a)){0,6}[,.]?\s+/u;
const DATELINE_END = /\s[–—-]{1,2}(?:\s|$)|[–—](?=\s)|\)\s*[–—-]/;

/** Lower is better. A page's last change says less about its text than the date it was published. */
const RANK_OF_LABEL: Readonly<Record<LabelKind, number>> = { publication: 1, document: 1, revision: 4 };
const RANK_OF_BYLINE = 2;
const RANK_OF_DATELINE = 3;
/** `March 3 (Reuters)` says less than any full date. */
const RANK_WITHOUT_YEAR = 6;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\d[./-]\d{2}(?!\d)/;
/** A date at the foot comes after the same kind at the head. */
const FOOT_PENALTY = 0.5;

interface Candidate extends DateLine {
  readonly rank: number;
}

/**
 * Where the document may state its own date, best first: front matter, labelled lines, bylines, letter heads and news
 * datelines. Dates in comments, in quotations, in lists of other articles and in sentences are none of its own.
 */
export function findDateLines(views: readonly BlockView[], zones: readonly Zone[], prose: string): DateLine[] {
  const found: Candidate[] = frontMatterLines(views);
  const first = views.findIndex((view) => view.draft.kind !== 'front-matter');
  const body = first < 0 ? views.length : first;
  const letterLines: PlacedLetterLine[] = [];
  let paragraphs = 0;
  let titled = -1;
  for (let index = body; index < views.length; index++) {
    const view = views[index];
    const zone = zones[index];
    if (view === undefined || zone === 'comment' || zone === 'quote') continue;
    const fromTop = index - body;
    const fromEnd = views.length - 1 - index;
    if (view.running && paragraphs++ < NEWS_PARAGRAPHS) found.push(...newsDateline(view, prose));
    if (view.text === '') continue;
    const penalty = fromTop < HEAD ? 0 : FOOT_PENALTY;
    if (fromTop < HEAD || fromEnd < FOOT) {
      found.push(...labelledLine(view, penalty));
      if (zone === 'byline' && holdsDate(view.text)) found.push(lineOf(view, 0, 'byline', RANK_OF_BYLINE + penalty));
    }
    if (fromTop < TITLE && TITLES.at(view.lower, 0) !== undefined) titled = index;
    if (
      titled >= 0 &&
      index - titled < 3 &&
      !view.running &&
      holdsDate(view.text) &&
      dateLabelOf(view.text, view.lower, false) === null
    ) {
      found.push(lineOf(view, 0, 'label', RANK_OF_LABEL.document + 0.1));
    }
    if (zone !== 'byline' && dateLabelOf(view.text, view.lower, view.endsSentence) === null) {
      const line = letterLine(view);
      const above = paragraphs === 0;
      if (line === null && above && fromTop < MASTHEAD) found.push(...mastheadDate(view));
      if (line !== null)
        letterLines.push({
          ...line,
          fromTop,
          mayStand: (above && fromTop < LETTER_HEAD) || mayStandAtFoot(views, index, line),
        });
    }
  }
  found.push(...ownLetterLines(letterLines));
  return found
    .sort((a, b) => a.rank - b.rank || a.start - b.start)
    .map(({ start, end, basis }) => ({ start, end, basis }));
}

function lineOf(view: BlockView, from: number, basis: DateLine['basis'], rank: number): Candidate {
  return { start: view.draft.start + from, end: view.draft.end, basis, rank };
}

function frontMatterLines(views: readonly BlockView[]): Candidate[] {
  const lines: Candidate[] = [];
  for (const view of views) {
    const { key, kind } = view.draft;
    if (kind !== 'front-matter') break;
    const place = KEYS.indexOf(key?.slice(key.lastIndexOf('.') + 1).replace(/[\s-]/g, '_') ?? '');
    if (place >= 0 && /\d/.test(view.text)) lines.push(lineOf(view, 0, 'front-matter', place / 1000));
  }
  return lines;
}

function labelledLine(view: BlockView, penalty: number): Candidate[] {
  if (view.running && view.endsSentence) return [];
  const label = dateLabelOf(view.text, view.lower, view.endsSentence);
  return label === null ? [] : [lineOf(view, label.from, 'label', RANK_OF_LABEL[label.kind] + penalty)];
}

/** A date alone behind the bars or dots of a masthead: `No. 7 · Monday, 4 May 1998`. Ahead of one it dates a teaser. */
function mastheadDate(view: BlockView): Candidate[] {
  const { text } = view;
  if (text.length > LONGEST_MASTHEAD) return [];
  for (const part of text.matchAll(/(?:^|\s[|·•–—]\s)((?:(?!\s[|·•–—]\s).)+)/g)) {
    const cell = part[1] ?? '';
    const start = view.draft.start + part.index + part[0].length - cell.length;
    if (part.index > 0 && isOnlyDate(cell)) {
      return [{ start, end: start + cell.length, basis: 'dateline', rank: RANK_OF_DATELINE }];
    }
  }
  return [];
}

interface LetterLine {
  readonly view: BlockView;
  /** Where in the line the date begins; 0 for a date alone. */
  readonly from: number;
  /** An article stands before it: `Berlin, den 3. März`. */
  readonly article: boolean;
}

interface PlacedLetterLine extends LetterLine {
  readonly fromTop: number;
  readonly mayStand: boolean;
}

/** `Berlin, den 3. März 1921`, `Mount Vernon, 8 Septr. 1798`, or a date alone on its line. */
function letterLine(view: BlockView): LetterLine | null {
  const { text } = view;
  if (text.length > LONGEST_LETTER_LINE || !holdsDate(text)) return null;
  if (isOnlyDate(text)) return { view, from: 0, article: false };
  const place = PLACE.exec(text)?.[0];
  if (place === undefined) return null;
  let from = place.length;
  for (let word = nextWord(text, from); ARTICLES.has(word.toLowerCase()); word = nextWord(text, from)) {
    from += word.length + 1;
  }
  return isOnlyDate(text.slice(from)) ? { view, from, article: from > place.length } : null;
}

/** At the foot a place and date are the letter's own beside its closing, or with an article; a footnote has neither. */
function mayStandAtFoot(views: readonly BlockView[], index: number, line: LetterLine): boolean {
  if (views.length - 1 - index >= LETTER_FOOT || line.view.draft.kind !== 'paragraph') return false;
  return (
    (line.from > 0 && line.article) ||
    views.slice(Math.max(0, index - LETTER_FOOT)).some(({ lower }) => isClosing(lower))
  );
}

/** Many lines of place and date make a collection or a diary, which has no date of its own; so do two dates alone. */
function ownLetterLines(lines: readonly PlacedLetterLine[]): Candidate[] {
  if (lines.length > MOST_LETTER_LINES) return [];
  const bare = lines.filter((line) => line.from === 0).length;
  return lines
    .filter((line) => line.mayStand && (line.from > 0 || bare < 2))
    .map(({ view, from, fromTop }) =>
      lineOf(
        view,
        from,
        'dateline',
        RANK_OF_DATELINE + (from > 0 ? 0 : 0.1) + (fromTop < LETTER_HEAD ? 0 : FOOT_PENALTY),
      ),
    );
}

function nextWord(text: string, from: number): string {
  return /^[\p{L}.]+(?= )/u.exec(text.slice(from))?.[0] ?? '';
}

/** `LONDON, March 3 (Reuters) —` at the start of a paragraph. */
function newsDateline(view: BlockView, prose: string): Candidate[] {
  const { start, end } = view.draft;
  const opening = prose.slice(start, Math.min(end, start + LONGEST_DATELINE));
  const stop = DATELINE_END.exec(opening);
  if (stop === null) return [];
  const line = opening.slice(0, stop.index + (stop[0].startsWith(')') ? 1 : 0));
  const place = PLACE.exec(line)?.[0];
  const bare = line.replace(/\([^()]*\)/g, ' ');
  if (place === undefined || bare.includes('(') || !holdsDate(bare)) return [];
  if (!isOnlyDate(bare.slice(place.length)) && !isOnlyDate(lastPart(bare))) return [];
  const rank = YEAR.test(line) ? RANK_OF_DATELINE : RANK_WITHOUT_YEAR;
  return [{ start, end: start + line.length, basis: 'dateline', rank }];
}

/** What stands behind the last comma that is followed by a letter: `LONDON, England, March 3`. */
function lastPart(line: string): string {
  return line.slice(line.search(/,(?=\s*\p{L}[^,]*\d[^\p{L}]*$)/u) + 1);
}
