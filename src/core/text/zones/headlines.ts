import { holdsDate } from '../date-shape';
import type { BlockView } from './views';

const LONGEST = 140;
const MOST_WORDS = 22;
/** Lines of a headline, with the ones above and below it. */
const MOST_LINES = 3;
/** A title stands among the first blocks and has this many words, unless text follows it directly. */
const HEAD = 12;
const TITLE_WORDS = 4;
const OPENING = /^["'„“‚‘«»([]*(?:\p{Lu}|\p{Lt}|\d)/u;
const LIST_MARKER = /^(?:[-–—*•·▪●○+]\s|\(?[a-z][.)]\s)/;
const LABEL = /^\p{Lu}[\p{L} -]{1,24}:\s/u;
const CELLS = /\t|\s[|·•»]\s|;.*;/;

/** Could this line of plain text head what follows: a short line of its own that is no sentence, date, label or list item? */
function mayBeHeadline(view: BlockView): boolean {
  const { text } = view;
  if (text === '' || text.length > LONGEST || view.draft.quoted || view.draft.kind !== 'paragraph') return false;
  if (/[.,;:]["'”’“)\]]?$/.test(text) && !/(?:\.\.\.|…)$/.test(text)) return false;
  if (!OPENING.test(text) || LIST_MARKER.test(text) || CELLS.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS || !/\p{L}{2}/u.test(text)) return false;
  if (LABEL.test(text) && words.length < 5) return false;
  return !(holdsDate(text) && words.length < 8);
}

/**
 * Marks the headlines of plain text: up to three such lines directly above running text. More of them are a list.
 * `taken` are blocks that are something else already; a byline may stand between a headline and its text.
 */
export function findHeadlines(
  views: readonly BlockView[],
  taken: (index: number) => boolean,
  isByline: (index: number) => boolean,
): Set<number> {
  const headlines = new Set<number>();
  views.forEach((view, index) => {
    if (!view.running) return;
    let above = index - 1;
    while (above >= 0 && (isByline(above) || (taken(above) && index - above <= MOST_LINES))) above--;
    const lines: number[] = [];
    for (let line = above; line >= 0 && lines.length <= MOST_LINES; line--) {
      const candidate = views[line];
      if (candidate === undefined || taken(line) || candidate.running || !mayBeHeadline(candidate)) break;
      lines.push(line);
    }
    if (lines.length > MOST_LINES) lines.length = views[above]?.draft.blankBefore === true ? 1 : 0;
    const top = lines[lines.length - 1] ?? -1;
    const setApart = top === 0 || views[top]?.draft.blankBefore === true || taken(top - 1) || isByline(top - 1);
    if (setApart) for (const line of lines) headlines.add(line);
  });
  const title = titleOf(views, taken, headlines);
  if (title >= 0) headlines.add(title);
  return headlines;
}

/** A title that a summary parts from the text: the first line set apart by blank lines that reads like one. */
function titleOf(
  views: readonly BlockView[],
  taken: (index: number) => boolean,
  headlines: ReadonlySet<number>,
): number {
  const text = views.findIndex((view, index) => view.running && !taken(index));
  if (text < 0 || text > HEAD || [...headlines].some((line) => line < text)) return -1;
  return views.findIndex((view, index) => {
    const alone = view.draft.blankBefore && views[index + 1]?.draft.blankBefore === true;
    return index < text && alone && !taken(index) && mayBeHeadline(view) && view.text.split(' ').length >= TITLE_WORDS;
  });
}
