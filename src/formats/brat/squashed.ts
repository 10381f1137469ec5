/** What is left of words when white space and ways to write the same letters are not told apart: tools normalise one of the two texts that they compare. */
export function squashed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}
