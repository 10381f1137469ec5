import type { Exported, ExportedDocument, ExportedItem } from '../../core/model/exchange';
import { Notes } from '../notes';
import { FORMAT, keptAnn, type KeptAnn } from './kept';
import { annPath, type Layout } from './pairs';
import { AnnWriter } from './write-ann';

/**
 * A `.ann` file for each text and each person who recorded something on it, as a project of brat has them. Where a file was imported it is the same file with what changed since: what
 * nobody touched is the same bytes. Texts are not written: they are sources.
 */
export function exportBrat(documents: readonly ExportedDocument[]): Exported {
  const notes = new Notes();
  const files: { path: string; text: string }[] = [];
  const paths = new Set<string>();
  for (const document of documents) {
    const people = byAnnotator(document);
    for (const [annotator, { items, kept }] of people) {
      const text = (kept?.bom === true ? '\ufeff' : '') + new AnnWriter(document.text, kept, notes).write(items);
      const wanted = kept?.layout ?? (people.size > 1 ? 'folder' : 'beside');
      const path = freePath(paths, document.path, annotator, wanted);
      paths.add(path.toLowerCase());
      files.push({ path, text });
    }
  }
  return { files, losses: notes.all() };
}

interface Work {
  readonly items: ExportedItem[];
  readonly kept: KeptAnn | null;
}

function byAnnotator({ items, kept }: ExportedDocument): Map<string, Work> {
  const people = new Map<string, Work>();
  for (const { annotator, format, content } of kept) {
    if (format === FORMAT && !people.has(annotator)) people.set(annotator, { items: [], kept: keptAnn(content) });
  }
  for (const exported of items) {
    const { annotator } = exported.item;
    const work = people.get(annotator);
    if (work === undefined) people.set(annotator, { items: [exported], kept: null });
    else work.items.push(exported);
  }
  return people;
}

/** Two people never share a file, on any system. */
function freePath(taken: ReadonlySet<string>, text: string, annotator: string, layout: Layout): string {
  const [first = '', ...others] = [layout, 'folder' as const].map((one) => annPath(text, annotator, one));
  const path = [first, ...others].find((one) => !taken.has(one.toLowerCase()));
  if (path !== undefined) return path;
  for (let number = 2; ; number++) {
    const numbered = annPath(text, `${annotator} ${String(number)}`, 'folder');
    if (!taken.has(numbered.toLowerCase())) return numbered;
  }
}
