import type { Memento } from 'vscode';
import type { AnchorState, AnnotationView } from '../../server/protocol/annotations';

export const GROUPS: readonly AnnotationView['group'][] = ['document', 'tag', 'annotator', 'state'];

/** What the reader chose for the view. The grouping is there again in the next session; what hides annotations silently is not. */
export class Choices {
  readonly #memory: Memento;
  filter = '';
  /** Empty: all. */
  states: readonly AnchorState[] = [];
  bin = false;
  /** Also rejections and relations. */
  all = false;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  get group(): AnnotationView['group'] {
    const stored = this.#memory.get<string>('annotations.group');
    return GROUPS.find((group) => group === stored) ?? 'document';
  }

  async chooseGroup(group: AnnotationView['group']): Promise<void> {
    await this.#memory.update('annotations.group', group);
  }

  get view(): AnnotationView {
    const { group, filter, states, bin, all } = this;
    return { group, filter, states: bin ? [] : states, bin, all };
  }
}
