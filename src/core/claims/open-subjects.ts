import type { Claim } from '../model/claim';

/** Subject of a claim whose pronoun or noun nobody in its document explains. */
export const OPEN = 'open/';

/**
 * Claims about `it` or `the film` in an excerpt that does not say who is meant: when the rest of a small group speaks of one thing only, they are about that. With
 * more subjects around they stay as they are.
 */
export function settleOpenSubjects(documents: readonly (readonly Claim[])[]): Claim[][] {
  return documents.map((claims, at) => {
    if (!claims.some(isOpen)) return [...claims];
    const others = documents.filter((_, index) => index !== at).flat();
    const subjects = new Map(others.filter((claim) => !isOpen(claim)).map(({ subject }) => [subject.key, subject]));
    const [only] = [...subjects.values()];
    if (only === undefined || subjects.size > 1) return [...claims];
    return claims.map((claim) => (isOpen(claim) ? { ...claim, subject: { ...only, guessed: true as const } } : claim));
  });
}

function isOpen({ subject }: Claim): boolean {
  return subject.open === true;
}
