import type { TreeItem } from 'vscode';
import { cardRowsRequest, type CardRow, type CardView } from '../../server/protocol/contradictions';
import type { Engine } from '../engine';
import { RowTree } from '../lists/row-tree';
import type { Row } from './row';
import { treeItemOf } from './tree-item';

/** The rows of the Contradictions view. */
export class CardTree extends RowTree<CardRow> {
  readonly #engine: Engine;
  readonly #view: () => CardView;
  #hidden = 0;

  constructor(engine: Engine, view: () => CardView) {
    super();
    this.#engine = engine;
    this.#view = view;
  }

  /** Cards that the filter, the tiers or the kinds leave out, as the engine said last. */
  get hidden(): number {
    return this.#hidden;
  }

  getTreeItem(row: Row): TreeItem {
    return treeItemOf(row);
  }

  protected async ask(parent: string | null): Promise<readonly CardRow[]> {
    const answer = await this.#engine.ask(cardRowsRequest, { parent, view: this.#view() });
    this.#hidden = answer?.hidden ?? 0;
    return answer?.rows ?? [];
  }
}
