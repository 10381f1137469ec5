import { phrases } from '../../../lang/word-list';

/** A spelling of a list. */
export interface ListedName {
  readonly spelling: string;
  /** Folded name the spelling stands for: of the names of one thing the first. */
  readonly of: string;
  /** Holds only when all letters are capitals (`US`, `UN`). */
  readonly capitals: boolean;
}

/**
 * The entries of a list: names separated by commas, those of one thing joined by `=` (the English or best known one first), `~` before letters a
 * word may end in as well (`vereinigte~n staaten`), `!` behind a spelling that holds in capitals only.
 */
export function listedNames(text: string): ListedName[] {
  const all: ListedName[] = [];
  // Plain loops: some fifteen thousand spellings are read before the first text is.
  for (const entry of phrases(text)) {
    let of: string | undefined;
    for (const written of entry.split('=')) {
      const capitals = written.endsWith('!');
      const name = capitals ? written.slice(0, -1) : written;
      for (const spelling of name.includes('~') ? variants(name) : [name]) {
        of ??= spelling;
        all.push({ spelling, of, capitals });
      }
    }
  }
  return all;
}

/** `schwarze~s~n meer` is `schwarze meer`, `schwarzes meer`, `schwarzen meer`. */
function variants(written: string): string[] {
  let all = [''];
  for (const word of written.split(' ')) {
    const [stem = '', ...endings] = word.split('~');
    const forms = [stem, ...endings.map((ending) => stem + ending)];
    all = all.flatMap((before) => forms.map((form) => (before === '' ? form : `${before} ${form}`)));
  }
  return all;
}
