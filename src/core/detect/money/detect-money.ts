import type { ReadDocument } from '../../model/document';
import type { ProseMention } from '../../model/mention';

/** Finds the amounts of money of one document: MONEY mentions in prose offsets, sorted by start, flat. */
export function detectMoney(_document: ReadDocument): ProseMention[] {
  return [];
}
