import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Environment variable that names the folder a suite in the node extension host leaves its report and counts in. */
export const OUTPUT_FOLDER = 'VARIORUM_SUITE_OUTPUT';

export interface SuiteCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface SuiteResult extends SuiteCounts {
  /** The reporter's lines. */
  readonly report: string;
}

/** What `mocha/node.ts` left; `null` when the suite never came to its end. */
export function readSuiteResult(folder: string): SuiteResult | null {
  const counts = join(folder, 'counts.json');
  if (!existsSync(counts)) return null;
  return {
    ...(JSON.parse(readFileSync(counts, 'utf8')) as SuiteCounts),
    report: readFileSync(join(folder, 'report.txt'), 'utf8'),
  };
}
