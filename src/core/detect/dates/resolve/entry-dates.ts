import type { Block } from '../../../model/prose';
import type { CalendarDate } from '../calendar/calendar-date';
import { statedParts, type Expression } from '../read/expression';

/** The date at the head of an entry: of a diary, a thread, minutes. What follows counts from it. */
export interface Entry {
  /** The head's block; the entry reaches to the next one. */
  readonly block: number;
  readonly date: CalendarDate;
  /** A quotation follows, and only that is of this date. */
  readonly quotedOnly: boolean;
  readonly start: number;
  readonly end: number;
}

/** Share of a head that its date takes up at least. */
const LEAST_SHARE = 0.7;
const LONGEST_LETTER_HEAD = 60;
const LONGEST_MAIL_HEAD = 160;

/**
 * Heads of entries: lines that are nothing but a complete date (`24.5.2007 17:46`), place and date of a letter, and the line above a
 * quoted mail (`On 4 March 2008, Jane wrote:`). Lists and tables have none: their dates are what they are about.
 */
export function findEntries(text: string, blocks: readonly Block[], expressions: readonly Expression[]): Entry[] {
  const entries: Entry[] = [];
  expressions.forEach((expression, index) => {
    const block = blocks[expression.block];
    if (block === undefined || (block.kind !== 'paragraph' && block.kind !== 'heading')) return;
    if (expressions[index + 1]?.block === expression.block || expressions[index - 1]?.block === expression.block)
      return;
    const date = completeDay(expression);
    if (date === undefined || !isHead(text, block, expression)) return;
    const quotedOnly = block.zone !== 'quote' && blocks[expression.block + 1]?.zone === 'quote';
    entries.push({ block: expression.block, date, quotedOnly, start: expression.start, end: expression.end });
  });
  return entries;
}

function completeDay(expression: Expression): CalendarDate | undefined {
  if (expression.meaning.kind !== 'calendar' || expression.confidence < 0.5) return undefined;
  const { year, month, day, bc } = statedParts(expression.meaning);
  return year !== undefined && month !== undefined && day !== undefined && bc !== true
    ? expression.meaning.date
    : undefined;
}

function isHead(text: string, block: Block, expression: Expression): boolean {
  const length = block.end - block.start;
  if ((expression.end - expression.start) / length >= LEAST_SHARE) return true;
  const after = text.slice(expression.end, block.end);
  if (length <= LONGEST_LETTER_HEAD && /^[.:]?\s*$/.test(after)) {
    return /^\p{Lu}[^\d.!?]*,[^\d!?]{0,12}$/u.test(text.slice(block.start, expression.start));
  }
  return length <= LONGEST_MAIL_HEAD && /^\W.*(?<=\p{L}):\s*$/u.test(after) && expression.start - block.start <= 12;
}

/**
 * The entry a block belongs to. `entries` are sorted. The head of a quoted mail holds for the quotation only: what is written under it
 * answers from today.
 */
export function entryOf(entries: readonly Entry[], blocks: readonly Block[], block: number): Entry | undefined {
  const quoted = blocks[block]?.zone === 'quote';
  for (let index = lastBefore(entries, block); index >= 0; index--) {
    const entry = entries[index];
    if (entry !== undefined && (!entry.quotedOnly || quoted || entry.block === block)) return entry;
  }
  return undefined;
}

function lastBefore(entries: readonly Entry[], block: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.block ?? 0) <= block) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
