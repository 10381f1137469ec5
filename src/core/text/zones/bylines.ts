import { holdsDate, isDateWord, isOnlyDate } from '../date-shape';
import { Phrases } from '../phrases';
import { ofAllLanguages } from '../vocabulary';
import type { BlockView } from './views';

const OPENINGS = new Phrases(ofAllLanguages((table) => table.bylines));
const SMALL_WORDS = ofAllLanguages((table) => table.bylineWords);
const LONGEST = 180;
/** `Posted by admin on 3 May 2010`: a user's name need not look like one. */
const LONGEST_SIGNED = 80;
/** A stop may end a byline (`By John Smith, Jr.`), but a sentence is longer. */
const LONGEST_SENTENCE = 40;
const MOST_NAME_WORDS = 10;
const WORD = /[\p{L}\p{M}'’.-]+/gu;
const NAME_END = /[,;|@(•·–—\d]|\s-\s/;
const CAPITAL = /^\p{Lu}/u;
const SOURCE_AND_DATE = /^\p{Lu}[^|·•@\d]{2,40}\s[|·•@–—]\s*(.+)$/u;
const NAME_AND_DATE = /^((?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,3}\p{Lu}[\p{L}\p{M}'’.-]+)\s*[|·•@]\s*(.+)$/u;

/**
 * Does the line name its author: `By …`, `Written by …`, `Von …`, or a name and a date beside it? `first` says that
 * nothing stands before it; a line that begins with a preposition is a title there.
 */
export function isByline(view: BlockView, first: boolean): boolean {
  const { text, lower } = view;
  if (text === '' || text.length > LONGEST || view.draft.quoted) return false;
  const opening = OPENINGS.at(lower, 0);
  if (opening === undefined) {
    const parts = NAME_AND_DATE.exec(text);
    return !first && parts !== null && isOnlyDate(parts[2] ?? '');
  }
  const labelled = text.charAt(opening.length) === ':';
  if (first && !labelled && !opening.includes(' ')) return false;
  const rest = text.slice(opening.length).replace(/^[\s:]+/, '');
  if (!first && !view.endsSentence && endsWithDate(rest)) return true;
  if (opening.includes(' ') && rest.length <= LONGEST_SIGNED && holdsDate(rest)) return true;
  if (view.endsSentence && rest.length > LONGEST_SENTENCE) return false;
  return beginsWithName(rest);
}

/** `our correspondent, Sunday 19 May 2024`: whoever it is, a date closes the line. */
function endsWithDate(text: string): boolean {
  const comma = text.lastIndexOf(',', text.search(/\d/));
  return comma > 0 && text.length <= LONGEST_SIGNED && isOnlyDate(text.slice(comma + 1));
}

/** Something short, a bar or `@`, and a date with perhaps the number of comments behind it: `Staff report @ 24 May 2007 13:52`. */
export function isSourceAndDate({ text, endsSentence, draft }: BlockView): boolean {
  const parts = SOURCE_AND_DATE.exec(text);
  if (parts === null || endsSentence || draft.quoted || text.length > LONGEST_SIGNED) return false;
  const rest = parts[1] ?? '';
  return (
    holdsDate(rest.slice(0, 24)) && (/^\d/.test(rest) || isDateWord(/^\p{L}+/u.exec(rest.toLowerCase())?.[0] ?? ''))
  );
}

/** Names, with small words between them, up to a comma, a bracket or a number. */
function beginsWithName(text: string): boolean {
  const end = NAME_END.exec(text)?.index ?? text.length;
  const words = text.slice(0, end).match(WORD) ?? [];
  if (words.length > MOST_NAME_WORDS || !CAPITAL.test(words[0] ?? '')) return false;
  if (isDateWord((words[0] ?? '').toLowerCase())) return false;
  return words.every((word) => CAPITAL.test(word) || SMALL_WORDS.has(word));
}
