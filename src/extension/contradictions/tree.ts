import { EventEmitter, type Disposable, type TreeDataProvider, type TreeItem } from 'vscode';
import { cardRowsRequest, type CardView } from '../../server/protocol/contradictions';
import type { Engine } from '../engine';
import { log } from '../log';
import type { Row } from './row';
import { treeItemOf } from './tree-item';

/** The rows of the Contradictions view. The engine holds them; this remembers what was asked for since they last changed. */
export class CardTree implements TreeDataProvider<Row>, Disposable {
  readonly #engine: Engine;
  readonly #view: () => CardView;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #children = new Map<string, Promise<Row[]>>();
  #hidden = 0;

  constructor(engine: Engine, view: () => CardView) {
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

  getParent(row: Row): Row | null {
    return row.parent;
  }

  /** Equal questions share one answer until something changes. An engine that is down or fails has no rows. */
  getChildren(row?: Row | null): Promise<Row[]> {
    const parent = row ?? null;
    const key = parent?.wire.id ?? '';
    const known = this.#children.get(key);
    const answer = known ?? this.#ask(parent);
    this.#children.set(key, answer);
    return answer;
  }

  refresh(): void {
    this.#children.clear();
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #ask(parent: Row | null): Promise<Row[]> {
    try {
      const answer = await this.#engine.ask(cardRowsRequest, { parent: parent?.wire.id ?? null, view: this.#view() });
      this.#hidden = answer?.hidden ?? 0;
      return (answer?.rows ?? []).map((wire) => ({ wire, parent }));
    } catch (error) {
      log().error(`Reading rows of the Contradictions view: ${String(error)}`);
      return [];
    }
  }
}
