import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/paths.mjs';
import { ensureBrowser, ensureServer } from '../host/setup.mjs';
import { openWorkbench, type Workbench } from '../host/workbench.mjs';
import { copyWorkspace, type Workspace } from '../host/workspace.mjs';
import { referencePath } from '../reference.js';
import { ListPage } from './list-page.mjs';

const TEXT = 'Amalie Ruhland sold the mill in Bremen on 3 May 1931.\n';
const ANN = [
  'T1\tPERSON 0 14\tAmalie Ruhland',
  'T2\tGPE 32 38\tBremen',
  '#1\tAnnotatorNotes T1\tthe widow',
  'T3\tGPE 24 28\tAltona',
  '',
].join('\n');

/** Texts of the reference folder with their gold; none where there is no such folder. */
function layGold(folder: string): number {
  const [gold, seeds] = [referencePath('gold'), referencePath('seeds')];
  if (gold === null || seeds === null) return 0;
  let lines = 0;
  for (const name of readdirSync(gold).filter((one) => one.endsWith('.ann'))) {
    copyFileSync(join(gold, name), join(folder, name));
    copyFileSync(join(seeds, name.replace(/ann$/, 'txt')), join(folder, name.replace(/ann$/, 'txt')));
    lines += readFileSync(join(gold, name), 'utf8').match(/^T/gm)?.length ?? 0;
  }
  return lines;
}

/** One story: every test goes on where the one before it ended. */
suite('annotations of another program', () => {
  let workspace: Workspace;
  let workbench: Workbench;
  let list: ListPage;
  let brat: string;
  let gold = 0;

  suiteSetup(async () => {
    ensureServer();
    ensureBrowser();
    workspace = copyWorkspace(null);
    brat = join(workspace.folder, 'brat');
    mkdirSync(brat);
    writeFileSync(join(brat, 'mill.txt'), TEXT);
    writeFileSync(join(brat, 'mill.ann'), ANN);
    gold = layGold(brat);
    workbench = await openWorkbench({
      folder: workspace.folder,
      extension: ROOT,
      builtins: 'few',
      viewport: { width: 1280, height: 800 },
      settings: { 'variorum.annotator': 'A Reader', 'files.autoSave': 'off', 'editor.wordWrap': 'on' },
    });
    workbench.page.setDefaultTimeout(10_000);
    list = new ListPage(workbench.page, 'Annotations');
    await workbench.page.getByRole('treeitem', { name: 'brat' }).waitFor({ timeout: 30_000 });
    await new ListPage(workbench.page, 'Mentions').open();
  });

  /** What the window looked like when a test failed: `out/ui/`. */
  teardown(async function () {
    if (this.currentTest?.state !== 'failed') return;
    await workbench.page.screenshot({
      path: join(ROOT, 'out/ui', `${this.currentTest.title.replaceAll(/\W+/g, '-')}.png`),
    });
  });

  suiteTeardown(async () => {
    await workbench.close();
    workspace.remove();
  });

  /** Picks a row of the list at the top by its words. */
  const pick = async (words: string): Promise<void> => {
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().waitFor();
    await list.field.fill(words);
    await workbench.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: words }).waitFor();
    await workbench.page.keyboard.press('Enter');
  };
  const stored = (): string[] => {
    const folder = join(workspace.folder, '.variorum/annotations/brat');
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { items: { id: string }[] }).items)
      .map(({ id }) => id);
  };

  test('a folder of brat files is imported from the palette, and says what came of it', async () => {
    const { page } = workbench;
    await list.runCommand('Variorum: Import Annotations…');
    await pick('brat');
    await pick('A Folder…');
    await list.field.waitFor();
    await list.field.fill(`${brat}/`);
    await page.keyboard.press('Enter');
    await page.locator('.notification-toast', { hasText: 'Show Report' }).waitFor({ timeout: 30_000 });
    await page.locator('.notification-toast').getByRole('button', { name: 'Show Report' }).click();
    await page.locator('.view-line', { hasText: 'Altona' }).first().waitFor();
    assert.ok(stored().length >= 3 + gold, `${stored().length} of ${3 + gold}`);
  });

  test('they stand in the text and in the list, with their notes', async () => {
    const { page } = workbench;
    await list.openDocument('mill.txt');
    await list.open();
    await list.filter('widow');
    await page.keyboard.press('Enter');
    await list.row(/Amalie Ruhland/).waitFor();
    await page.keyboard.press('Escape');
    await list.row(/mill\.txt/).waitFor();
  });

  test('one undo takes the import back', async () => {
    const { page } = workbench;
    await list.openDocument('mill.txt');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+z');
    await page
      .locator('.statusbar-item', { hasText: /Undone: / })
      .first()
      .waitFor();
    assert.deepEqual(stored(), []);
    assert.equal(readFileSync(join(brat, 'mill.ann'), 'utf8'), ANN);
  });
});
