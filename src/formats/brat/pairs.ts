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
  return paths.filter(isAnn).map((ann): Pair => {
    const candidates = textsFor(ann);
    const found = candidates.find(({ text }) => texts.has(text)) ?? candidates[0];
    return { ann, ...(found ?? { text: ann, annotator: null, layout: 'beside' }) };
  });
}

/** The texts that a `.ann` file may be about, the likeliest first. */
export function textsFor(ann: string): Omit<Pair, 'ann'>[] {
  const bare = ann.slice(0, -ENDING.length);
  const slash = bare.lastIndexOf('/');
  const dot = bare.lastIndexOf('.');
  const above = bare.lastIndexOf('/', slash - 1) + 1;
  const both = (path: string, annotator: string | null, layout: Layout): Omit<Pair, 'ann'>[] =>
    [path + TEXT, path].map((text) => ({ text, annotator, layout }));
  return [
    ...both(bare, null, 'beside'),
    ...(dot > slash + 1 ? both(bare.slice(0, dot), bare.slice(dot + 1), 'dotted') : []),
    ...(slash > 0 ? both(bare.slice(0, above) + bare.slice(slash + 1), bare.slice(above, slash), 'folder') : []),
  ];
}

/** The other way round: where the annotations of a person on a text go. */
export function annPath(text: string, annotator: string, layout: Layout): string {
  const bare = text.endsWith(TEXT) ? text.slice(0, -TEXT.length) : text;
  if (layout === 'beside') return bare + ENDING;
  if (layout === 'dotted') return `${bare}.${fileName(annotator).replaceAll('.', '_')}${ENDING}`;
  return inFolderOf(annotator, bare, ENDING);
}
