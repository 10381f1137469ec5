import type { DocumentDate, ReadDocument } from '../../model/document';
import type { ProseMention } from '../../model/mention';

export interface DatesFound {
  /** The document's own date; `null` when it states none (never today's). */
  readonly date: DocumentDate | null;
  /** DATE, DURATION, SET and AGE mentions in prose offsets, sorted by start, flat. */
  readonly mentions: readonly ProseMention[];
}

/** Finds and resolves the time expressions of one document. */
export function detectDates(_document: ReadDocument): DatesFound {
  return { date: null, mentions: [] };
}
