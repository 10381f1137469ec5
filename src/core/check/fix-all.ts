import type { Change, Finding, Fix } from '../model/finding';

/** A finding with the fix that is offered for it when all of a rule are fixed at once. */
export interface FixOffer {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** What fixing all findings of a rule would do, in their order: of several ways out the first one. */
export function offersOf(findings: readonly Finding[], rule: string): FixOffer[] {
  return findings.flatMap((finding) => {
    const [fix] = finding.rule === rule ? finding.fixes : [];
    return fix === undefined ? [] : [{ finding, fix }];
  });
}

/** What may be fixed without asking: one safe fix a finding. */
export function safeOffers(findings: readonly Finding[]): FixOffer[] {
  return findings.flatMap((finding) => {
    const [fix] = finding.fixes.filter(({ safe }) => safe);
    return fix === undefined ? [] : [{ finding, fix }];
  });
}

/** The changes of several fixes. Of two that say something else of one record the first one holds, whole; the other fix waits until that is done. */
export function jointChanges(fixes: readonly Fix[]): {
  readonly changes: readonly Change[];
  readonly taken: readonly Fix[];
} {
  const changes: Change[] = [];
  const said = new Set<string>();
  const taken: Fix[] = [];
  for (const fix of fixes) {
    const keys = fix.changes.map(keyOf);
    if (keys.some((key) => said.has(key))) continue;
    for (const key of keys) said.add(key);
    changes.push(...fix.changes);
    taken.push(fix);
  }
  return { changes, taken };
}

function keyOf(change: Change): string {
  switch (change.kind) {
    case 'add':
      return JSON.stringify([change.document, change.fragments]);
    case 'decide':
      return JSON.stringify(change.ruling);
    default:
      return JSON.stringify([change.of.document, change.of.annotator, change.of.id]);
  }
}
