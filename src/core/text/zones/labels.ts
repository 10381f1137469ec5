import { holdsDate, isDateWord } from '../date-shape';
import { Phrases } from '../phrases';
import { ofAllLanguages } from '../vocabulary';

/** What a labelled line dates: a page when it was published, a page when it was changed, a letter or judgment. */
export type LabelKind = 'publication' | 'revision' | 'document';

export interface DateLabel {
  readonly kind: LabelKind;
  /** Where in the line the date's stretch begins. */
  readonly from: number;
}

const KINDS: readonly (readonly [LabelKind, Phrases])[] = [
  ['publication', new Phrases(ofAllLanguages((table) => table.publicationDates))],
  ['revision', new Phrases(ofAllLanguages((table) => table.revisionDates))],
  ['document', new Phrases(ofAllLanguages((table) => table.documentDates))],
];

const LEAD = /^[\s*•–—|>([-]*/;
const SEPARATOR = /^\s*[:–—|-]?\s*/;
/** How far behind its label a date is looked for. */
const NEAR = 48;
/** Words that may stand between: `Published in London on 3 May`, `Date of birth` has another. */
const MOST_BETWEEN = 4;
const BETWEEN = ofAllLanguages((table) => table.dateArticles);
const LONGEST = 200;
/** What ends like a sentence and has no colon is a label only when it is short: `Filed 3 May 1990.` */
const LONGEST_WITHOUT_COLON = 32;
const YEAR_ALONE = /^(?:1[5-9]|20)\d\d\b/;

/**
 * The label of a line that states a date, such as `Last Updated: Wednesday, 18 October 2006`. A sentence that only begins
 * with such a word (`Updated guidance was issued on 3 May.`) has none.
 */
export function dateLabelOf(text: string, lower: string, endsSentence: boolean): DateLabel | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const start = LEAD.exec(lower)?.[0].length ?? 0;
  let best: { kind: LabelKind; phrase: string } | null = null;
  for (const [kind, phrases] of KINDS) {
    const phrase = phrases.at(lower, start);
    if (phrase !== undefined && (best === null || phrase.length > best.phrase.length)) best = { kind, phrase };
  }
  if (best === null) return null;
  const end = start + best.phrase.length;
  const separator = SEPARATOR.exec(text.slice(end))?.[0] ?? '';
  const labelled = separator.includes(':');
  const from = end + separator.length;
  const rest = text.slice(from);
  if (endsSentence && !labelled && rest.length > LONGEST_WITHOUT_COLON) return null;
  const near = rest.slice(0, NEAR);
  const dated = (holdsDate(near) && beginsWithDate(near)) || (labelled && YEAR_ALONE.test(rest));
  return dated ? { kind: best.kind, from } : null;
}

/** Does a date begin here, or behind a few prepositions and names of places? */
function beginsWithDate(text: string): boolean {
  let between = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}.'’]+|\d+/gu)) {
    const lower = word.toLowerCase().replace(/\.$/, '');
    if (/^\d/.test(word) || isDateWord(lower)) return true;
    if (++between > MOST_BETWEEN || !(BETWEEN.has(lower) || /^\p{Lu}/u.test(word))) return false;
  }
  return false;
}
