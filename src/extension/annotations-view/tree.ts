import { Uri, type TreeItem } from 'vscode';
import { annotationRowsRequest, type AnnotationRow, type AnnotationView } from '../../server/protocol/annotations';
import type { Tags } from '../annotations/tags';
import { WORDING } from '../contradictions/tree-item';
import type { Engine } from '../engine';
import { RowTree } from '../lists/row-tree';
import type { RowWording } from './model';
import type { Row } from './row';
import { treeItemOf } from './tree-item';

/** So many groups are open by themselves: each open one is asked for again whenever annotations change. */
const MOST_OPEN = 20;

/** The rows of the Annotations view. */
export class AnnotationTree extends RowTree<AnnotationRow> {
  readonly #engine: Engine;
  readonly #tags: Tags;
  readonly #view: () => AnnotationView;
  /** What rows say, with the tags as their folder calls them. */
  readonly words: RowWording;
  #groups = 0;

  constructor(engine: Engine, tags: Tags, view: () => AnnotationView) {
    super();
    this.#engine = engine;
    this.#tags = tags;
    this.#view = view;
    this.words = {
      ...WORDING,
      tag: (tag, uri) => tags.known(Uri.parse(uri, true))?.tags.find((one) => one.tag === tag)?.label ?? tag,
    };
  }

  getTreeItem(row: Row): TreeItem {
    return treeItemOf(row, { bin: this.#view().bin, isOpen: this.#groups <= MOST_OPEN }, this.words);
  }

  protected async ask(parent: string | null): Promise<readonly AnnotationRow[]> {
    const answer = await this.#engine.ask(annotationRowsRequest, { parent, view: this.#view() });
    const rows = answer?.rows ?? [];
    if (rows[0]?.kind === 'group') this.#groups = rows.length;
    const folders = new Map(rows.flatMap((row) => (row.kind === 'annotation' ? [[row.corpus, row.ref.uri]] : [])));
    for (const uri of folders.values()) await this.#tags.of(Uri.parse(uri, true));
    return rows;
  }
}
