import { workspace, type Memento } from 'vscode';
import type { TreeSort, TreeView } from '../../server/protocol';
import { SECTION, SETTINGS } from '../ids';
import { choicesOf } from '../types/model';

const SORTS: readonly TreeSort[] = ['mentions', 'documents', 'name', 'first'];

/** What the reader chose for the view. All but the filter is there again in the next session: a forgotten filter looks like lost mentions. */
export class Choices {
  readonly #memory: Memento;
  filter = '';

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  get sort(): TreeSort {
    const stored = this.#memory.get<string>('mentions.sort');
    return SORTS.find((sort) => sort === stored) ?? 'mentions';
  }

  get group(): TreeView['group'] {
    return this.#memory.get<string>('mentions.group') === 'document' ? 'document' : 'entity';
  }

  get follow(): boolean {
    return this.#memory.get<boolean>('mentions.follow') === true;
  }

  async choose(key: 'sort' | 'group' | 'follow', value: TreeSort | TreeView['group'] | boolean): Promise<void> {
    await this.#memory.update(`mentions.${key}`, value);
  }

  get view(): TreeView {
    const shown: unknown = workspace.getConfiguration(SECTION).get(SETTINGS.shownTypes);
    return {
      filter: this.filter,
      sort: this.sort,
      group: this.group,
      types: choicesOf(shown)
        .filter(({ picked }) => picked)
        .map(({ type }) => type),
    };
  }
}
