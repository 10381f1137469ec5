import { EventEmitter, type Disposable, type TreeDataProvider, type TreeItem } from 'vscode';
import { treeRequest, type TreeView } from '../../server/protocol';
import type { Engine } from '../engine';
import { log } from '../log';
import { childRows, type Row } from './row';
import { treeItemOf } from './tree-item';

/** The rows of the Mentions view. The engine holds them; this remembers what was asked for since they last changed. */
export class MentionTree implements TreeDataProvider<Row>, Disposable {
  readonly #engine: Engine;
  readonly #view: () => TreeView;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #children = new Map<string, Promise<Row[]>>();

  constructor(engine: Engine, view: () => TreeView) {
    this.#engine = engine;
    this.#view = view;
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
    const key = parent?.wire.row.id ?? '';
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
      const answer = await this.#engine.ask(treeRequest, { parent: parent?.wire.row.id ?? null, view: this.#view() });
      return childRows(answer?.rows ?? [], parent);
    } catch (error) {
      log().error(`Reading rows of the Mentions view: ${String(error)}`);
      return [];
    }
  }
}
