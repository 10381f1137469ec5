import type { Memento } from 'vscode';
import type { CardView, ClaimKind } from '../../server/protocol/contradictions';

const GROUPS: readonly CardView['group'][] = ['status', 'subject', 'document'];

/** What the reader chose for the view. Grouping and tiers are there again in the next session; what hides cards silently is not. */
export class Choices {
  readonly #memory: Memento;
  filter = '';
  /** Empty: all. */
  kinds: readonly ClaimKind[] = [];
  settled = false;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  get group(): CardView['group'] {
    const stored = this.#memory.get<string>('contradictions.group');
    return GROUPS.find((group) => group === stored) ?? 'status';
  }

  get onlyCertain(): boolean {
    return this.#memory.get<boolean>('contradictions.onlyCertain') === true;
  }

  async choose(key: 'group' | 'onlyCertain', value: CardView['group'] | boolean): Promise<void> {
    await this.#memory.update(`contradictions.${key}`, value);
  }

  get view(): CardView {
    return {
      group: this.group,
      tiers: this.onlyCertain ? ['certain'] : ['certain', 'look'],
      kinds: this.kinds,
      filter: this.filter,
      verdicts: this.settled ? 'settled' : 'open',
    };
  }
}
