import type { Claim, ClaimSubject } from '../model/claim';

/**
 * `the club` in one text of a group is `the club of Foo` in another when the first one speaks of Foo as well, and nobody tells of a second one: claims on the noun
 * alone are taken for claims on that. Linear in the claims.
 */
export function tieNouns(documents: readonly (readonly Claim[])[]): Claim[][] {
  const owned = new Map<string, Map<string, ClaimSubject>>();
  for (const { subject } of documents.flat()) {
    const noun = subject.noun === undefined ? OWNED.exec(subject.key)?.[1] : `noun/${subject.noun}`;
    if (noun === undefined) continue;
    const found = owned.get(noun);
    if (found === undefined) owned.set(noun, new Map([[subject.key, subject]]));
    else found.set(subject.key, subject);
  }
  if (owned.size === 0) return documents.map((claims) => [...claims]);
  return documents.map((claims) =>
    claims.map((claim) => {
      const subject = subjectOf(claim, owned);
      return subject === null ? claim : { ...claim, subject: { ...subject, guessed: true as const } };
    }),
  );
}

/** `noun/<head>@<entity>`; of the nouns that nobody knows whose they are (`@<document>#<place>`) none. */
const OWNED = /^(noun\/[^@# ]+)@[^#]+$/;

function subjectOf(
  { subject, about }: Claim,
  owned: ReadonlyMap<string, ReadonlyMap<string, ClaimSubject>>,
): ClaimSubject | null {
  if (subject.kind !== 'noun' || subject.which !== undefined) return null;
  const known = owned.get(subject.key);
  if (known?.size !== 1) return null;
  const [one] = known.values();
  const owner = one?.key.slice(one.key.indexOf('@') + 1) ?? '';
  return one !== undefined && about.includes(owner) ? one : null;
}
