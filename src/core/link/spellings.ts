import type { Language } from '../model/language';

/** Another spelling under which a name may be known, and what being known only by it costs, in points. */
export interface Spelling {
  readonly key: string;
  readonly loss: number;
}

/** A spelling that differs in its ending is nearly as good as the very same one. */
const LOSS = 4;

/**
 * Other spellings under which lessons about a folded name may stand: the site without its ending (`foo.com`: `foo`), a German genitive
 * without its ending (`quandts`: `quandt`), a German name of several words with the adjective in the nominative (`deutschen bank`: `deutsche bank`).
 */
export function otherSpellings(key: string, language: Language): readonly Spelling[] {
  const found: Spelling[] = [];
  const bare = withoutSiteEnding(key);
  if (bare !== null) found.push({ key: bare, loss: LOSS });
  for (const nominative of NOMINATIVES[language]) {
    const other = nominative(key);
    if (other !== null) found.push({ key: other, loss: LOSS });
  }
  return found;
}

/** `foo.com`, `foo.co.uk`, `www.foo.de`: the name in it; `null` for what is no site. */
export function withoutSiteEnding(key: string): string | null {
  if (!key.includes('.') || key.includes(' ')) return null;
  const match = SITE.exec(key);
  return match?.[1] ?? null;
}

const SITE = /^(?:www\.)?([^.\s]{2,})\.(?:co\.|com\.|org\.)?[a-z]{2,6}$/u;

type Nominative = (key: string) => string | null;

/** How the nominative of a name is found from another form, by language. English names do not change: their possessive is no part of them. */
const NOMINATIVES: Readonly<Record<Language, readonly Nominative[]>> = {
  en: [],
  de: [withoutGenitive, withNominativeAdjective],
};

/** A name in `s` is often no genitive; but whoever asks knows the shorter one. */
function withoutGenitive(key: string): string | null {
  if (/\p{L}{3}[sxzß]'$/u.test(key)) return key.slice(0, -1);
  return /\p{L}{3}s$/u.test(key) && !key.endsWith('ss') ? key.slice(0, -1) : null;
}

function withNominativeAdjective(key: string): string | null {
  const match = /^(\p{L}{3,}e)[nrms] (?=\S)/u.exec(key);
  return match === null ? null : `${match[1] ?? ''} ${key.slice(match[0].length)}`;
}
