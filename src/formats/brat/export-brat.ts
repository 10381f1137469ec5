import type { Exported, ExportedDocument, ExportedItem, ExportPlace } from '../../core/model/exchange';
import { calledAs, FilePaths } from '../file-paths';
import { Notes } from '../notes';
import { FORMAT, keptAnn, type KeptAnn } from './kept';
import { annPath } from './pairs';
import { AnnWriter } from './write-ann';

/** Of the only file, unless whoever exports calls it otherwise. */
export const BRAT_FILE = 'annotations.ann';

/**
 * A `.ann` file for each text and each person who recorded something on it, as a project of brat has them. Where a file was imported it is the same file with what changed since: what
 * nobody touched is the same bytes. Texts are not written: they are sources.
 */
export function exportBrat(documents: readonly ExportedDocument[], place: ExportPlace): Exported {
  const notes = new Notes();
  const files: { path: string; text: string }[] = [];
  const paths = new FilePaths();
  for (const document of documents) {
    const people = byAnnotator(document);
    for (const [annotator, { items, kept }] of people) {
      const text = (kept?.bom === true ? '\ufeff' : '') + new AnnWriter(document.text, kept, notes).write(items);
      const wanted = kept?.layout ?? (people.size > 1 ? 'folder' : 'beside');
      const candidates = [wanted, 'folder' as const].map((layout) => annPath(document.path, annotator, layout));
      const path = paths.take(candidates, (number) =>
        annPath(document.path, `${annotator} ${String(number)}`, 'folder'),
      );
      files.push({ path, text });
    }
  }
  return { files: calledAs(place, BRAT_FILE, files), losses: notes.all() };
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
  // brat asks for a file beside each text.
  if (people.size === 0) people.set('', { items: [], kept: null });
  return people;
}
