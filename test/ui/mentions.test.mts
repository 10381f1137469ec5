import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/paths.mjs';
import { ensureBrowser, ensureServer } from '../host/setup.mjs';
import { openWorkbench, type Workbench } from '../host/workbench.mjs';
import { copyWorkspace, type Workspace } from '../host/workspace.mjs';
import { MentionsPage } from './mentions-page.mjs';

const LETTER =
  'Dr. Ilka Brandvold wrote to Mr. Zeno Brandvolk. The rent that he had paid was 340 euros, and it was due on 3 May 1911.\n';
const REPLY =
  'Ilka Brandvold came back in the spring and found the house empty.\nNobody in the town met Ilka Brandvold again.\n';

suite('the Mentions view by keyboard', () => {
  let workspace: Workspace;
  let workbench: Workbench;
  let mentions: MentionsPage;

  suiteSetup(async () => {
    ensureServer();
    ensureBrowser();
    workspace = copyWorkspace(null);
    writeFileSync(join(workspace.folder, 'brandvold-letter.txt'), LETTER);
    writeFileSync(join(workspace.folder, 'brandvold-reply.txt'), REPLY);
    workbench = await openWorkbench({
      folder: workspace.folder,
      extension: ROOT,
      builtins: 'few',
      viewport: { width: 1280, height: 800 },
    });
    workbench.page.setDefaultTimeout(10_000);
    mentions = new MentionsPage(workbench.page);
    await workbench.page.getByRole('treeitem', { name: 'brandvold-letter.txt' }).waitFor({ timeout: 30_000 });
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

  test('opens, and says of each type how much there is', async () => {
    await mentions.open();
    await mentions.row(/^People: \d+ different, \d+ in all$/).waitFor();
    await mentions.row(/^Dates: \d+ different/).waitFor();
    await mentions.row(/^Amounts of money: \d+ different/).waitFor();
    await mentions.goTo(/^People/);
  });

  test('filters while somebody types; Escape brings back what was there', async () => {
    await mentions.filter('brandv');
    await mentions.row(/^People: 2 different/).waitFor();
    await mentions.row(/^Dates/).waitFor({ state: 'detached' });
    await mentions.message.filter({ hasText: /^Filter: “brandv”$/ }).waitFor();
    await workbench.page.keyboard.press('Escape');
    await mentions.row(/^Dates/).waitFor();
    await mentions.message.waitFor({ state: 'hidden' });
  });

  test('keeps a filter with Enter, and shows at once what it left', async () => {
    await mentions.goTo(/^People/);
    await mentions.filter('brandv');
    await mentions.row(/^Ilka Brandvold: 3 mentions in 2 documents$/).waitFor();
    await workbench.page.keyboard.press('Enter');
    await mentions.field.waitFor({ state: 'hidden' });
    await mentions.row(/^Zeno Brandvolk: 1 mention in 1 document$/).waitFor();
  });

  test('steps with F4 through the mentions of a name in all documents, and back', async () => {
    const { keyboard } = workbench.page;
    await mentions.goTo(/^Ilka Brandvold/);
    const stops = [
      ['F4', /^Mention of Ilka Brandvold in brandvold-letter\.txt, line 1, 1 of 3: Dr\. /, 'brandvold-letter.txt'],
      ['F4', /^Mention of Ilka Brandvold in brandvold-reply\.txt, line 1, 2 of 3: /, 'brandvold-reply.txt'],
      ['F4', /^Mention of Ilka Brandvold in brandvold-reply\.txt, line 2, 3 of 3: /, 'brandvold-reply.txt'],
      ['F4', /line 1, 1 of 3/, 'brandvold-letter.txt'],
      ['Shift+F4', /line 2, 3 of 3/, 'brandvold-reply.txt'],
    ] as const;
    for (const [key, spoken, document] of stops) {
      await keyboard.press(key);
      await mentions.selected.and(mentions.view.getByRole('treeitem', { name: spoken })).waitFor();
      await mentions.tab(document).waitFor();
      await mentions.selection.first().waitFor();
    }
  });

  test('opens a mention with Enter and gives the focus to the text', async () => {
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  });

  test('explains a name in a card over the text', async () => {
    await workbench.page.keyboard.press('Control+k');
    await workbench.page.keyboard.press('Control+i');
    const card = workbench.page.locator('.monaco-hover:not(.hidden)', { hasText: 'Ilka Brandvold' }).first();
    await card.getByText('Person').first().waitFor();
    await workbench.page.keyboard.press('Escape');
  });

  test('merges the names that are picked, as one step that Ctrl+Z takes back', async () => {
    const { keyboard } = workbench.page;
    await mentions.open();
    await mentions.goTo(/^Ilka Brandvold/);
    await mentions.pick(/^Ilka Brandvold/);
    await keyboard.press('Shift+ArrowDown');
    await mentions.pickFromMenu('Merge…');
    await workbench.page
      .getByRole('option', { name: /Ilka Brandvold/ })
      .first()
      .waitFor();
    await keyboard.press('Enter');
    await workbench.page.locator('.quick-input-widget', { hasText: 'Your Name for Decisions' }).waitFor();
    await mentions.field.fill('A Reader');
    await keyboard.press('Enter');
    await mentions.row(/^People: 1 different, 4 in all/).waitFor();
    await mentions.row(/^Ilka Brandvold: 4 mentions in 2 documents/).waitFor();
    await mentions.open();
    await keyboard.press('Control+z');
    await mentions.row(/^People: 2 different, 4 in all/).waitFor();
    await keyboard.press('Control+y');
    await mentions.row(/^People: 1 different, 4 in all/).waitFor();
    await keyboard.press('Control+z');
    await mentions.row(/^Zeno Brandvolk: 1 mention in 1 document/).waitFor();
  });

  test('never pops anything up', async () => {
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
  });
});
