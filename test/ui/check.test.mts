import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { ROOT } from '../host/paths.mjs';
import { ensureBrowser, ensureServer } from '../host/setup.mjs';
import { openWorkbench, type Workbench } from '../host/workbench.mjs';
import { copyWorkspace, type Workspace } from '../host/workspace.mjs';
import { ListPage } from './list-page.mjs';

const LEDGER = 'ledger.txt';
const TEXT = 'Mrs. Greta Olsson met Mr. Jonas Feldkamp at the mill.\nNobody else came.\n';
const RULE = 'Annotated here, not there';

/** One story: every test goes on where the one before it ended. */
suite('findings by keyboard', () => {
  let workspace: Workspace;
  let workbench: Workbench;
  let list: ListPage;

  suiteSetup(async () => {
    ensureServer();
    ensureBrowser();
    workspace = copyWorkspace(null);
    writeFileSync(join(workspace.folder, LEDGER), TEXT);
    workbench = await openWorkbench({
      folder: workspace.folder,
      extension: ROOT,
      builtins: 'few',
      viewport: { width: 1280, height: 800 },
      settings: { 'variorum.annotator': 'A Reader', 'files.autoSave': 'off' },
    });
    workbench.page.setDefaultTimeout(10_000);
    list = new ListPage(workbench.page, 'Mentions');
    await workbench.page.getByRole('treeitem', { name: LEDGER }).waitFor({ timeout: 30_000 });
    // Until the folder is read a document belongs to none.
    await list.open();
    await list.openDocument(LEDGER);
    for (const name of ['Greta Olsson', 'Jonas Feldkamp']) {
      await find(name);
      await workbench.page.keyboard.press('Control+k');
      await workbench.page.keyboard.press('1');
      await workbench.page
        .locator('.statusbar-item', { hasText: `“${name}”` })
        .first()
        .waitFor();
    }
  });

  /** What the window looked like when a test failed: `out/ui/`. */
  teardown(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.title.replaceAll(/\W+/g, '-');
    await workbench.page.screenshot({ path: join(ROOT, 'out/ui', `${name}.png`) });
  });

  suiteTeardown(async () => {
    await workbench.close();
    workspace.remove();
  });

  /** Finds words as a reader does, and leaves them selected. */
  const find = async (words: string): Promise<void> => {
    const { page } = workbench;
    await page.keyboard.press('Control+f');
    await page.locator('.find-widget.visible textarea').first().fill(words);
    await page.locator('.find-widget.visible .matchesCount', { hasText: /^\d+ of \d+$/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  };
  /** Types at the end of the document. */
  const typeAtEnd = async (text: string): Promise<void> => {
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type(text);
  };
  const marks = (): Locator => workbench.page.locator('.editor-instance .squiggly-info');
  /** Waits until so many places are underlined. */
  const marked = async (count: number): Promise<void> => {
    await marks().nth(count).waitFor({ state: 'detached' });
    if (count > 0)
      await marks()
        .nth(count - 1)
        .waitFor({ state: 'attached' });
  };
  const undo = async (): Promise<void> => {
    await workbench.page.keyboard.press('Control+k');
    await workbench.page.keyboard.press('Control+z');
  };
  /** Picks a quick fix of the place where the cursor is, by the arrow keys. */
  const fix = async (title: string): Promise<void> => {
    const { page } = workbench;
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row', { hasText: title }).waitFor();
    const focused = page.locator('.action-widget .monaco-list-row.focused', { hasText: title });
    for (let pressed = 0; pressed < 20 && (await focused.count()) === 0; pressed++) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page.locator('.action-widget .monaco-list-row').first().waitFor({ state: 'detached' });
  };
  const asks = (title: string): Promise<void> =>
    workbench.page.locator('.quick-input-widget', { hasText: title }).waitFor();

  test('a finding appears while somebody types, and F8 goes to it and says what is wrong', async () => {
    const { page } = workbench;
    await marked(0);
    await typeAtEnd('Later Mrs. Greta Olsson wrote a letter. ');
    await marked(1);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    await page
      .locator('.marker-widget', { hasText: '“Greta Olsson” is annotated in some places and not in others' })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.marker-widget').waitFor({ state: 'hidden' });
  });

  test('a quick fix by Ctrl+. takes it away; one undo brings it back', async () => {
    await fix('Annotate the others too (1)');
    await marked(0);
    await undo();
    await marked(1);
  });

  test('all of a rule are shown before they are fixed in one step', async () => {
    const { page } = workbench;
    await typeAtEnd('Nobody told Mr. Jonas Feldkamp. ');
    await marked(2);
    await list.runCommand('Variorum: Fix All Findings of a Rule…');
    await asks('Fix All Findings of a Rule');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: RULE }).waitFor();
    await page.keyboard.press('Enter');
    await asks(RULE);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '“Jonas Feldkamp”' }).waitFor();
    assert.equal(
      await page.locator('.quick-input-list input[type=checkbox], .quick-input-list .monaco-checkbox').count(),
      2,
    );
    await page.keyboard.press('Enter');
    await marked(0);
    await undo();
    await marked(2);
  });

  test('one is let stand with a reason, and listed with it', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    await page.locator('.marker-widget', { hasText: '“Greta Olsson”' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.marker-widget').waitFor({ state: 'hidden' });
    await fix('Let it stand, with a reason…');
    await asks('Let It Stand');
    await list.field.fill('So the printer set it');
    await page.keyboard.press('Enter');
    await marked(1);
    await list.runCommand('Variorum: Show All Findings');
    await list.tab('Findings.md').waitFor();
    await page.locator('.view-line', { hasText: 'Let stand by A Reader: So the printer set it' }).waitFor();
    await page.locator('.view-line', { hasText: '“Jonas Feldkamp” is annotated' }).first().waitFor();
  });

  test('it is taken back from the list of what stands', async () => {
    const { page } = workbench;
    await list.openDocument(LEDGER);
    await list.runCommand('Variorum: Show Findings That Stand…');
    await asks('Findings That Stand');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'A Reader: So the printer set it' }).waitFor();
    await page.keyboard.press('Enter');
    const again = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Report It Again' });
    await again.waitFor();
    await page.keyboard.press('ArrowDown');
    await again.and(page.locator('.focused')).waitFor();
    await page.keyboard.press('Enter');
    await marked(2);
  });

  test('never pops anything up, and the document on disk is as it was', async () => {
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
    assert.equal(readFileSync(join(workspace.folder, LEDGER), 'utf8'), TEXT);
  });
});
