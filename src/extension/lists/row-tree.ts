import { EventEmitter, type Disposable, type TreeDataProvider, type TreeItem } from 'vscode';
import { log } from '../log';
import type { ListRow } from './row';

/** The rows of a view. The engine holds them; this remembers what was asked for since they last changed. */
export abstract class RowTree<Wire extends { readonly id: string }>
  implements TreeDataProvider<ListRow<Wire>>, Disposable
{
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #children = new Map<string, Promise<ListRow<Wire>[]>>();

  /** `parent`: id of a row, `null` for the first ones. */
  protected abstract ask(parent: string | null): Promise<readonly Wire[]>;
  abstract getTreeItem(row: ListRow<Wire>): TreeItem;

  getParent(row: ListRow<Wire>): ListRow<Wire> | null {
    return row.parent;
  }

  /** Equal questions share one answer until something changes. An engine that is down or fails has no rows. */
  getChildren(row?: ListRow<Wire> | null): Promise<ListRow<Wire>[]> {
    const parent = row ?? null;
    const key = parent?.wire.id ?? '';
    const known = this.#children.get(key);
    const answer = known ?? this.#rowsBelow(parent);
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

  async #rowsBelow(parent: ListRow<Wire> | null): Promise<ListRow<Wire>[]> {
    try {
      return (await this.ask(parent?.wire.id ?? null)).map((wire) => ({ wire, parent }));
    } catch (error) {
      log().error(`Reading rows of a view: ${String(error)}`);
      return [];
    }
  }
}
