import { fileName, inFolderOf } from '../file-paths';

/** A `.ann` file with the text that it is about. */
export interface Pair {
  readonly ann: string;
  /** Path of the text, also of one that is not among the files. */
  readonly text: string;
  /** `null`: the names do not say. */
  readonly annotator: string | null;
  readonly layout: Layout;
}

/** Where the `.ann` files of a text lie. */
export type Layout =
  /** `report.ann` beside `report.txt`. */
  | 'beside'
  /** `report.ada.ann` beside it: Ada's. */
  | 'dotted'
  /** `ada/report.ann`, and the text one folder above. */
  | 'folder';

const ENDING = '.ann';
const TEXT = '.txt';

export function isAnn(path: string): boolean {
  return path.toLowerCase().endsWith(ENDING);
}

/** Which text each `.ann` file is about, by the paths of all files. Where no text fits it is the one that brat would take: the same name with `.txt`. */
export function pairAnnFiles(paths: readonly string[]): Pair[] {
  const texts = new Set(paths.filter((path) => !isAnn(path)));
  const first = (...candidates: string[]): string | null => candidates.find((path) => texts.has(path)) ?? null;
  return paths.filter(isAnn).map((ann): Pair => {
    const bare = ann.slice(0, -ENDING.length);
    const beside = first(bare + TEXT, bare);
    if (beside !== null) return { ann, text: beside, annotator: null, layout: 'beside' };
    const slash = bare.lastIndexOf('/');
    const dot = bare.lastIndexOf('.');
    if (dot > slash + 1) {
      const text = first(bare.slice(0, dot) + TEXT, bare.slice(0, dot));
      if (text !== null) return { ann, text, annotator: bare.slice(dot + 1), layout: 'dotted' };
    }
    if (slash > 0) {
      const above = bare.lastIndexOf('/', slash - 1) + 1;
      const name = bare.slice(0, above) + bare.slice(slash + 1);
      const text = first(name + TEXT, name);
      if (text !== null) return { ann, text, annotator: bare.slice(above, slash), layout: 'folder' };
    }
    return { ann, text: bare + TEXT, annotator: null, layout: 'beside' };
  });
}

/** The other way round: where the annotations of a person on a text go. */
export function annPath(text: string, annotator: string, layout: Layout): string {
  const bare = text.endsWith(TEXT) ? text.slice(0, -TEXT.length) : text;
  if (layout === 'beside') return bare + ENDING;
  if (layout === 'dotted') return `${bare}.${fileName(annotator).replaceAll('.', '_')}${ENDING}`;
  return inFolderOf(annotator, bare, ENDING);
}
