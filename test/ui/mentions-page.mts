import type { Locator, Page } from 'playwright-core';
import { ListPage } from './list-page.mjs';

/** The Mentions view as a reader meets it. */
export class MentionsPage extends ListPage {
  constructor(page: Page) {
    super(page, 'Mentions');
  }

  /** The text selected in the editor, as the workbench draws it: none without a selection. */
  get selection(): Locator {
    return this.page.locator('.editor-instance .selected-text');
  }
}
