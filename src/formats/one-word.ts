/** A name as one word, for formats whose fields end at white space. */
export function oneWord(name: string): string {
  const word = name.trim().replaceAll(/\s+/g, '_');
  return word === '' ? '_' : word;
}
