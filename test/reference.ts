import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Top folder of the checkout. */
export const REPOSITORY = resolve(__dirname, '..');

/**
 * The reference folder: source documents, gold and development sets that are not part of this repository.
 * `VARIORUM_REFERENCE` names it, relative to the root of the checkout; `null` where it is absent.
 */
function referenceFolder(): string | null {
  const folder = resolve(REPOSITORY, process.env['VARIORUM_REFERENCE'] ?? '../shared');
  return existsSync(join(folder, 'gold/gold.json')) ? folder : null;
}

/** A path inside the reference folder, or `null` when it is absent. */
export function referencePath(...parts: readonly string[]): string | null {
  const folder = referenceFolder();
  const path = folder === null ? null : join(folder, ...parts);
  return path !== null && existsSync(path) ? path : null;
}

/** A path inside the reference folder; where it is absent the running test ends as skipped and says what is missing. */
export function needsReference(test: Mocha.Context, ...parts: readonly string[]): string {
  const path = referencePath(...parts);
  if (path !== null) return path;
  if (test.test !== undefined) test.test.title += ` (no reference folder: ${parts.join('/')})`;
  return test.skip();
}
