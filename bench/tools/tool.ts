import type { MentionType } from '../../src/core/model/mention';

/** A stretch of text with a type and a value, as any of the measured tools sees it. */
export interface Annotation {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly type: MentionType;
  /** Every value the tool offers for it: any of them may be the right one. Dates as TIMEX3 or ISO 8601, amounts as decimals; names have none. */
  readonly values: readonly string[];
}

export interface TextOptions {
  readonly language: 'en' | 'de';
  /** Variorum judges language and format by itself, as in the editor; the libraries always have to be told. */
  readonly fileName?: string;
  /** What relative dates count from, `YYYY-MM-DD` with or without `THH:MM`; `null`: the text states it, or nobody knows. */
  readonly date: string | null;
}

export interface FolderText extends TextOptions {
  readonly text: string;
}

/** A way to annotate a text: Variorum or a library, called as a user of it would. */
export interface Tool {
  readonly name: ToolName;
  readonly annotate: (text: string, options: TextOptions) => Annotation[];
  /** Texts that belong to one folder, where the tool lets one text help with another. */
  readonly annotateFolder?: (texts: readonly FolderText[]) => Annotation[][];
}

export const TOOL_NAMES = ['variorum', 'chrono-node', 'compromise', 'recognizers-text'] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

/** What the libraries count from when nobody knows the date: they cannot do without one. Any fixed day will do. */
const SOME_DAY = '2020-01-15T12:00';

export function referenceDate(date: string | null): Date {
  const stated = date ?? SOME_DAY;
  // No zone: local time, as the libraries read it.
  return new Date(stated.includes('T') ? stated : `${stated}T12:00`);
}

/** A point in time as the libraries give it, to the minute, in local time. */
export function minuteOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
