import assert from 'node:assert/strict';
import type { WritableFileSystem } from '../../../../src/core/store/file-system';
import type { StepAnswer } from '../../../../src/server/protocol';
import type {
  CardCounts,
  CardRow,
  CardView,
  VerdictKind,
  WireCard,
} from '../../../../src/server/protocol/contradictions';
import { TestWindow } from '../store/window';

const VIEW: CardView = { group: 'status', tiers: ['certain', 'look'], kinds: [], filter: '', verdicts: 'open' };

export type CardKind<K extends CardRow['kind']> = CardRow & { readonly kind: K };

/** A window on one folder, whose person looks at contradictions. */
export class CardWindow extends TestWindow {
  readonly told: CardCounts[] = [];

  constructor(files: WritableFileSystem, folder: string, annotator: string) {
    super(files, folder, annotator);
    this.client.connection.onNotification('variorum/contradictions', (counts: CardCounts) => {
      this.told.push(counts);
    });
  }

  find(): Promise<CardCounts> {
    return this.client.connection.sendRequest('variorum/findContradictions', { corpus: this.folder });
  }

  async rows(parent: string | null = null, view: Partial<CardView> = {}): Promise<readonly CardRow[]> {
    return (await this.rowsAndHidden(parent, view)).rows;
  }

  rowsAndHidden(
    parent: string | null = null,
    view: Partial<CardView> = {},
  ): Promise<{ readonly rows: readonly CardRow[]; readonly hidden: number }> {
    return this.client.connection.sendRequest('variorum/cardRows', { parent, view: { ...VIEW, ...view } });
  }

  /** The cards of a view, through groups and ranges, in their order. */
  async cards(view: Partial<CardView> = {}): Promise<CardKind<'card'>[]> {
    const below = async (parent: string | null): Promise<CardKind<'card'>[]> => {
      const found: CardKind<'card'>[] = [];
      for (const row of await this.rows(parent, view)) {
        if (row.kind === 'card') found.push(row);
        else found.push(...(await below(row.id)));
      }
      return found;
    };
    return below(null);
  }

  async card(label: RegExp, view: Partial<CardView> = {}): Promise<CardKind<'card'>> {
    const all = await this.cards(view);
    const found = all.find((row) => label.test(row.label));
    assert.ok(found !== undefined, `${String(label)} among ${all.map((row) => row.label).join(', ')}`);
    return found;
  }

  whole(card: string): Promise<WireCard | null> {
    return this.client.connection.sendRequest('variorum/card', { corpus: this.folder, card });
  }

  ruleOn(cards: readonly string[], verdict: VerdictKind | null, reason?: string): Promise<StepAnswer> {
    return this.client.connection.sendRequest('variorum/verdict', {
      corpus: this.folder,
      cards,
      verdict,
      ...(reason === undefined ? {} : { reason }),
    });
  }
}
