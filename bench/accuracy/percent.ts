import type { Ratios } from '../../src/cli/score/tally';

/** Precision, recall and F1 as cells of a table; a dash where there is nothing to divide by. */
export function percentages(ratios: Ratios | null): string[] {
  const percent = (ratio: number | null | undefined): string =>
    typeof ratio === 'number' ? (100 * ratio).toFixed(1) : '–';
  return [ratios?.precision, ratios?.recall, ratios?.f1].map(percent);
}
