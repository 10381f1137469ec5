import { holdsDate, holdsTime, isOnlyDate } from '../date-shape';
import { Phrases } from '../phrases';
import { ofAllLanguages } from '../vocabulary';
import type { BlockView } from './views';

const HEADINGS = ofAllLanguages((table) => table.commentHeadings);
const HEADING_PHRASES = new Phrases(HEADINGS);
const VERBS = ofAllLanguages((table) => table.commentVerbs);
/** Date and time alone, with the comment's number ahead, often glued to it: `124.5.2007 17:46`, `#3 – 12.05.2007, 8:15`. */
const STAMP =
  /^(?:#?\d{1,4}[.):]?\s*[-–|]?\s*)?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s*(?:@|at|um|-|–|\|)?\s*\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:uhr|h|am|pm|a\.m\.|p\.m\.)?$/;
const LONGEST_HEADER = 120;
/** How far behind the heading the first comment may begin. */
const NEAR = 4;

/** Index of the heading or header with which users' comments begin; -1 when there are none. */
export function findComments(views: readonly BlockView[], isArticle: (index: number) => boolean): number {
  let article = false;
  for (let index = 0; index < views.length; index++) {
    const view = views[index];
    if (view === undefined || view.text === '' || !article) {
      article ||= isArticle(index);
      continue;
    }
    const counted = headingOf(view);
    if (counted !== null && (hasHeader(views, index) || (counted && hasText(views, index)))) return index;
    if (isNumberedStamp(view) && hasSecondStamp(views, index)) return index;
  }
  return -1;
}

/** Where the comments that begin at `start` end: before the next heading that is no comment's, else at the end. */
export function endOfComments(views: readonly BlockView[], start: number): number {
  for (let index = start + 1; index < views.length; index++) {
    const view = views[index];
    if (view?.draft.kind === 'heading' && !isHeader(view)) return index;
  }
  return views.length;
}

/** A heading of comments: true with their number (`5 user comments`), false without; `null` when it is none. */
function headingOf({ text, lower, endsSentence }: BlockView): boolean | null {
  if (text.length > LONGEST_HEADER || endsSentence) return null;
  const counted = /\d/.test(lower);
  const bare = lower
    .replace(/[\d()[\]:#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (HEADINGS.has(bare)) return counted;
  const opening = /^\d+\s+/.exec(lower)?.[0];
  return opening !== undefined && HEADING_PHRASES.at(lower, opening.length) !== undefined ? true : null;
}

/** A comment's header: a date with its time and little else, or a name that says something. */
function isHeader({ text, lower, endsSentence }: BlockView): boolean {
  if (text === '' || text.length > LONGEST_HEADER) return false;
  if (STAMP.test(lower)) return true;
  if (holdsTime(lower) && (isOnlyDate(text) || (holdsDate(text) && !endsSentence && lower.split(' ').length <= 12)))
    return true;
  return (
    text.endsWith(':') && lower.split(' ').length <= 12 && lower.split(/[^\p{L}]+/u).some((word) => VERBS.has(word))
  );
}

function hasHeader(views: readonly BlockView[], start: number): boolean {
  return views.slice(start + 1, start + 1 + NEAR).some(isHeader);
}

function hasText(views: readonly BlockView[], start: number): boolean {
  return views.slice(start + 1, start + 1 + NEAR).some((view) => view.running);
}

/** A stamp that cannot be a date as it stands: the comment's number is glued to it. */
function isNumberedStamp({ lower }: BlockView): boolean {
  if (!STAMP.test(lower)) return false;
  return /^(?:#\d|\d{1,4}[.):]?\s+\d{1,2}[./-]|\d{3,4}[./-]\d{1,2}[./-]\d{4})/.test(lower);
}

function hasSecondStamp(views: readonly BlockView[], start: number): boolean {
  return views.slice(start + 1).some(({ lower }) => STAMP.test(lower));
}
