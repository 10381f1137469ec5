/**
 * The spelling by which mentions of a name find each other: case, accents' composition and kinds of blank, apostrophe and hyphen do not count.
 * Accents themselves do (`Müller` is not `Muller`). Used for the keys of lessons and for looking them up.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
