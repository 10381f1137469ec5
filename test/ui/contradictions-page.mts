import type { Locator, Page } from 'playwright-core';
import { ListPage } from './list-page.mjs';

/** The Contradictions view as a reader meets it, with the two passages beside each other. */
export class ContradictionsPage extends ListPage {
  constructor(page: Page) {
    super(page, 'Contradictions');
  }

  /** As somebody who does not know where the view is: the command alone opens it and goes to the first card. */
  async find(): Promise<void> {
    await this.runCommand('Variorum: Find Contradictions');
    await this.selected.waitFor({ timeout: 30_000 });
    await this.field.waitFor({ state: 'hidden' });
  }

  /** The column with a document. */
  column(document: string): Locator {
    return this.page.locator('.editor-group-container', { has: this.tab(document) });
  }

  /** Words marked in the column of a document: mentions are lines under the text, these change the text itself. */
  words(document: string, text: string): Locator {
    return this.column(document)
      .locator('.view-line [class*="TextEditorDecorationType"]', { hasText: new RegExp(`^${text}$`) })
      .first();
  }

  /** The number on the icon of the container. */
  get badge(): Locator {
    return this.page
      .locator('.activitybar .action-item', { has: this.page.getByLabel(/^Variorum/) })
      .locator('.badge-content');
  }
}
