/**
 * The words of a list that is grouped by first letters: each line holds these and then what follows in each word, `_` for nothing
 * (`ab andon ate` is `abandon`, `abate`). Costs an eighth less in the bundle than whole words do and stays in a person's reach.
 */
export function groupedWords(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [start = '', ...rests] = line.split(' ');
      return rests.map((rest) => (rest === '_' ? start : start + rest));
    });
}
