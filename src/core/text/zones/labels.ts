import { holdsDate } from '../date-shape';
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
/** The date follows its label: a few words may stand between (`Published in London on`), not a clause. */
const NEAR = 32;
const LONGEST = 200;
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
  if (endsSentence && !labelled && rest.length > NEAR) return null;
  const dated = holdsDate(rest.slice(0, NEAR + 16)) || (labelled && YEAR_ALONE.test(rest));
  return dated ? { kind: best.kind, from } : null;
}
