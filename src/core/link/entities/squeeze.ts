import { foldName } from '../../detect/names/fold-name';

const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Folded, umlauts as two letters, other accents off: `Müller` and `Mueller` meet, `Muller` stays apart. */
export function plainLetters(text: string): string {
  return foldName(text)
    .replace(/[äöüßæœøłđı]/g, (letter) => SPELT_OUT[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** Letters, digits and the signs that names are told apart by: blanks, hyphens, dots and quotes do not count. */
export function squeeze(text: string): string {
  const plain = plainLetters(text);
  const squeezed = plain.replace(/[^\p{L}\p{N}&+#@]+/gu, '');
  // A name of signs alone is still a name.
  return squeezed === '' ? plain : squeezed;
}

/** The words of a name without signs around them: `J. R. Quandt` is `j`, `r`, `quandt`. */
export function plainWords(text: string): readonly string[] {
  return plainLetters(text)
    .split(/[\s\-/]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}&+#@]+/gu, ''))
    .filter((word) => word !== '');
}
