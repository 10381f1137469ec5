import type { Locator, Page } from 'playwright-core';

/** A list in the sidebar as a reader with a keyboard and a screen reader meets it. */
export class ListPage {
  readonly page: Page;
  readonly #title: string;

  /** `title`: the name of the view. */
  constructor(page: Page, title: string) {
    this.page = page;
    this.#title = title;
  }

  get view(): Locator {
    // What the view says behind its title stands in the name of the header too: `Mentions 1 of 3 Section`.
    const header = this.page.locator(`.pane-header[aria-label^="${this.#title}"]`);
    return this.page.locator('.part.sidebar .pane', { has: header });
  }

  /** A row by what a screen reader says of it. */
  row(spoken: RegExp): Locator {
    return this.view.getByRole('treeitem', { name: spoken }).first();
  }

  get selected(): Locator {
    return this.view.locator('.monaco-list-row.selected');
  }

  /** The line above the rows. */
  get message(): Locator {
    return this.view.locator('.message');
  }

  /** The field at the top that asks for something. */
  get field(): Locator {
    return this.page.locator('.quick-input-widget:not([style*="display: none"]) input.input').first();
  }

  tab(name: string): Locator {
    return this.page.locator('.tab.active', { hasText: name });
  }

  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.field.fill(`>${title}`);
    await this.page.getByRole('option', { name: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens a document by its name, and the focus goes to its text. */
  async openDocument(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.field.fill(name);
    // Those opened last stand there until the name is looked for.
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.editor-group-container.active', { has: this.tab(name) }).waitFor();
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** Opens the view and gives it the focus, which rows that come later have not. */
  async open(): Promise<void> {
    const focus = `Variorum: Focus on ${this.#title} View`;
    await this.runCommand(focus);
    await this.view.getByRole('treeitem').first().waitFor({ timeout: 20_000 });
    await this.runCommand(focus);
    await this.field.waitFor({ state: 'hidden' });
  }

  /** With the keys of the view: nothing but the view may have them. */
  async filter(text: string): Promise<void> {
    await this.page.keyboard.press('Control+f');
    await this.field.fill(text);
  }

  /** Goes to a row by the arrow keys, as somebody without a mouse does. */
  async goTo(spoken: RegExp): Promise<void> {
    const row = this.row(spoken);
    await row.waitFor();
    await this.page.keyboard.press('Home');
    for (let pressed = 0; pressed < 200; pressed++) {
      if (/\bfocused\b/.test((await row.getAttribute('class')) ?? '')) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`The arrow keys never came to ${String(spoken)}`);
  }

  async unfold(spoken: RegExp): Promise<void> {
    await this.goTo(spoken);
    if ((await this.row(spoken).getAttribute('aria-expanded')) === 'true') return;
    await this.page.keyboard.press('ArrowRight');
    await this.view.locator('.monaco-list-row.focused[aria-expanded="true"]').waitFor();
  }

  /** Selects the focused row and folds it: Enter does both where it is unfolded, and unfolds it where it is not. */
  async pick(spoken: RegExp): Promise<void> {
    await this.page.keyboard.press('Enter');
    await this.selected.and(this.view.getByRole('treeitem', { name: spoken })).waitFor();
    if ((await this.row(spoken).getAttribute('aria-expanded')) === 'true') await this.page.keyboard.press('ArrowLeft');
    await this.selected.and(this.view.locator('[aria-expanded="false"]')).waitFor();
  }

  /** Opens the menu of the focused row and picks from it; it takes no click in its first moments. */
  async pickFromMenu(title: string): Promise<void> {
    await this.page.keyboard.press('Shift+F10');
    await this.page.getByRole('menuitem', { name: title }).waitFor();
    const focused = this.page.locator('.monaco-menu .action-item.focused', { hasText: title });
    for (let pressed = 0; pressed < 20 && (await focused.count()) === 0; pressed++) {
      await this.page.keyboard.press('ArrowDown');
    }
    await focused.waitFor();
    await this.page.keyboard.press('Enter');
  }
}
