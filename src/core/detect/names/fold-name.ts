/**
 * The spelling by which mentions of a name find each other: case, accents' composition and kinds of blank, apostrophe and hyphen do not count.
 * Accents themselves do (`Müller` is not `Muller`). Used for the keys of lessons and for looking them up.
 */
export function foldName(text: string): string {
  // Nearly all names are so, and this is asked for each of their words.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words of ASCII signs with single blanks: nothing but case to fold. No grave accent, which may be an apostrophe. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;
