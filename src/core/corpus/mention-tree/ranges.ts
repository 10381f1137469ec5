import { MOST_CHILDREN } from '../../model/mention-tree';
import type { RangePlace } from './row-path';

/** How many rows each child of a node with so many rows stands for: 1, or the size of its ranges. */
export function widthFor(rows: number): number {
  let width = 1;
  while (Math.ceil(rows / width) > MOST_CHILDREN) width *= MOST_CHILDREN;
  return width;
}

/** The first and the last but one row of a range among so many; `null` when there is no such range now. */
export function stretchOf({ width, index }: RangePlace, rows: number): { start: number; end: number } | null {
  const whole = Number.isSafeInteger(width) && Number.isSafeInteger(index) && width > 1 && index >= 0;
  const start = width * index;
  return whole && width <= widthFor(rows) && start < rows ? { start, end: Math.min(rows, start + width) } : null;
}

/** The ranges of one size that cover `[start, end)`; `start` is where one begins. */
export function rangesIn(start: number, end: number, width: number): RangePlace[] {
  const first = start / width;
  return Array.from({ length: Math.ceil((end - start) / width) }, (_, at) => ({ width, index: first + at }));
}

/** The ranges that a row stands in, from the outside. */
export function rangesAround(row: number, rows: number): RangePlace[] {
  const found: RangePlace[] = [];
  for (let width = widthFor(rows); width > 1; width /= MOST_CHILDREN) {
    found.push({ width, index: Math.floor(row / width) });
  }
  return found;
}
