import type { ExportPlace } from '../core/model/exchange';

/** Paths of the files of one export: no two are the same, on any system. */
export class FilePaths {
  readonly #taken = new Set<string>();

  /** The first of the candidates that is free; `numbered` makes more of them, from 2 on. */
  take(candidates: readonly string[], numbered: (number: number) => string): string {
    const isFree = (path: string): boolean => !this.#taken.has(path.toLowerCase());
    let path = candidates.find(isFree);
    for (let number = 2; path === undefined; number++) {
      const next = numbered(number);
      if (isFree(next)) path = next;
    }
    this.#taken.add(path.toLowerCase());
    return path;
  }
}

interface Written {
  readonly path: string;
  readonly text: string;
}

/** The one file of an export bears the name that a person chose for it; several keep their own. `usual`: the name when nobody chose. */
export function calledAs({ name }: ExportPlace, usual: string, files: readonly Written[]): readonly Written[] {
  const [only] = files;
  return only === undefined || files.length > 1 || name === usual ? files : [{ ...only, path: name }];
}

/** Where what a person recorded on a text goes, when every person's is a folder of its own. `bare`: the path without its ending. */
export function inFolderOf(annotator: string, bare: string, ending: string): string {
  const slash = bare.lastIndexOf('/') + 1;
  return `${bare.slice(0, slash)}${fileName(annotator)}/${bare.slice(slash)}${ending}`;
}

/** A name as one segment of a path: it leads nowhere else. */
export function fileName(name: string): string {
  const plain = name.replaceAll(/[\\/:*?"<>|\u0000-\u001f\u007f]/g, '_').replaceAll(/^[.\s]+|[.\s]+$/g, '_');
  return plain === '' ? '_' : plain;
}
