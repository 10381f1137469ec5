import { writeFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ROOT } from '../host/paths.mjs';
import { ensureBrowser, ensureServer } from '../host/setup.mjs';
import { openWorkbench, type Workbench } from '../host/workbench.mjs';
import { copyWorkspace, type Workspace } from '../host/workspace.mjs';
import { ListPage } from './list-page.mjs';

const CHRONICLE = 'chronicle.txt';
const TEXT =
  'Published: 3 May 1931\n\nOtto Marsberg sold the brick kiln to his sister. The deed lies in Lübeck.\nNobody has seen the ledger since.\n';

/** One story: every test goes on where the one before it ended. */
suite('the Annotations view by keyboard', () => {
  let workspace: Workspace;
  let workbench: Workbench;
  let list: ListPage;

  suiteSetup(async () => {
    ensureServer();
    ensureBrowser();
    workspace = copyWorkspace(null);
    writeFileSync(join(workspace.folder, CHRONICLE), TEXT);
    workbench = await openWorkbench({
      folder: workspace.folder,
      extension: ROOT,
      builtins: 'few',
      viewport: { width: 1280, height: 800 },
      settings: { 'variorum.annotator': 'A Reader', 'files.autoSave': 'off' },
    });
    workbench.page.setDefaultTimeout(10_000);
    list = new ListPage(workbench.page, 'Annotations');
    await workbench.page.getByRole('treeitem', { name: CHRONICLE }).waitFor({ timeout: 30_000 });
    // Until the folder is read a document belongs to none.
    await new ListPage(workbench.page, 'Mentions').open();
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

  const find = async (words: string): Promise<void> => {
    const { page } = workbench;
    await page.keyboard.press('Control+f');
    await page.locator('.find-widget.visible textarea').first().fill(words);
    await page.locator('.find-widget.visible .matchesCount', { hasText: /^\d+ of \d+$/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  };
  const said = (text: RegExp): Promise<void> =>
    workbench.page.locator('.statusbar-item', { hasText: text }).first().waitFor();

  test('says what to do while nothing is annotated', async () => {
    await list.runCommand('Variorum: Focus on Annotations View');
    await list.view.getByText('Nothing is annotated in this folder yet.').waitFor();
    await list.view.getByRole('button', { name: 'Annotate…' }).waitFor();
  });

  test('lists what is recorded under its document, each with its tag', async () => {
    await list.openDocument(CHRONICLE);
    for (const [words, digit] of [
      ['Otto Marsberg', '1'],
      ['brick kiln', '5'],
      ['the ledger', '6'],
    ] as const) {
      await find(words);
      await workbench.page.keyboard.press('Control+k');
      await workbench.page.keyboard.press(digit);
      await said(new RegExp(words));
    }
    await list.open();
    await list.row(/^chronicle\.txt: 3 annotations$/).waitFor();
    await list.row(/^Otto Marsberg, Person, chronicle\.txt, line 3$/).waitFor();
    await list.row(/^the ledger, .+, chronicle\.txt, line 4$/).waitFor();
  });

  test('F2 writes a note, and the search finds it while somebody types', async () => {
    const { keyboard } = workbench.page;
    await list.goTo(/^brick kiln/);
    await keyboard.press('F2');
    await workbench.page.locator('.quick-input-widget', { hasText: 'Note on “brick kiln”' }).waitFor();
    await list.field.fill('which one of *both*?');
    await keyboard.press('Enter');
    await list.row(/^brick kiln.*which one of \*both\*\?/).waitFor();
    await list.open();
    await list.filter('both');
    await list.message.filter({ hasText: 'Filter: “both”.' }).waitFor();
    await list.row(/^Otto Marsberg/).waitFor({ state: 'detached' });
    await list.row(/^brick kiln/).waitFor();
    await keyboard.press('Escape');
    await list.row(/^Otto Marsberg/).waitFor();
    await list.message.waitFor({ state: 'hidden' });
  });

  test('Space shows the passage and leaves the focus in the list', async () => {
    await list.open();
    await list.goTo(/^the ledger/);
    await workbench.page.keyboard.press('Space');
    await said(/Ln 4, Col \d+ \(10 selected\)/);
    await list.view.locator('.monaco-list-row.focused.selected').waitFor();
  });

  test('Delete puts several into the bin at once, and Ctrl+Z brings them back', async () => {
    const { keyboard } = workbench.page;
    await list.goTo(/^Otto Marsberg/);
    await keyboard.press('Space');
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Delete');
    await list.row(/^Otto Marsberg/).waitFor({ state: 'detached' });
    await list.row(/^brick kiln/).waitFor({ state: 'detached' });
    await list.view.locator('.monaco-list-row.focused', { hasText: 'the ledger' }).waitFor();
    await keyboard.press('Control+z');
    await list.row(/^Otto Marsberg/).waitFor();
    await list.row(/^brick kiln/).waitFor();
  });

  test('the bin is shown, and one key restores what lies there', async () => {
    const { keyboard } = workbench.page;
    await list.open();
    await list.goTo(/^the ledger/);
    await keyboard.press('Delete');
    await list.row(/^the ledger/).waitFor({ state: 'detached' });
    await list.view.locator('.monaco-list-row.focused.selected', { hasText: 'Otto Marsberg' }).waitFor();
    await list.runCommand('Variorum: Show Deleted Annotations');
    await list.message.filter({ hasText: 'In the bin.' }).waitFor();
    await list.open();
    await list.goTo(/^the ledger/);
    await keyboard.press('r');
    await list.view.getByText('The bin is empty.').waitFor();
    await list.runCommand('Variorum: Leave the Bin');
    await list.row(/^the ledger/).waitFor();
  });

  test('the number on the icon counts what lost its text', async () => {
    const { page } = workbench;
    await list.openDocument(CHRONICLE);
    await find('the brick kiln ');
    await page.keyboard.press('Delete');
    await list.row(/^brick kiln.*Its text is gone/).waitFor();
    await page
      .locator('.activitybar .action-item', { has: page.getByLabel(/^Variorum.*text is gone: 1/) })
      .locator('.badge-content')
      .waitFor();
    await page.screenshot({ path: join(ROOT, 'out/ui/annotations-view.png') });
    await page.keyboard.press('Control+z');
    await list.row(/^brick kiln.*Its text is gone/).waitFor({ state: 'detached' });
  });

  test('never pops anything up', async () => {
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
  });
});
