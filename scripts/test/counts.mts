export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What a stage hands back: counts when it runs tests, nothing when it only checks. Throws when it fails otherwise. */
export type StageRun = () => Promise<Counts | undefined> | Counts | undefined;

export interface Stage {
  readonly name: string;
  readonly run: StageRun;
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

export function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
