import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/paths.mjs';
import { ensureBrowser, ensureServer } from '../host/setup.mjs';
import { openWorkbench, type Workbench } from '../host/workbench.mjs';
import { copyWorkspace, type Workspace } from '../host/workspace.mjs';
import { ContradictionsPage } from './contradictions-page.mjs';

const ONE = 'olsson-one.md';
const TWO = 'olsson-two.md';
const BORN = /^Contradiction, certain, Greta Olsson/;
/** A card of the sample documents. */
const OTHER = /ROMS-Abgaben/;
const REASON = 'a slip of the pen';
const RULED = /^Contradiction, certain, Greta Olsson.*, Dismissed by A Reader: a slip of the pen$/;
const EDIT = ' The rain did not stop for a week.';

const page = (date: string, year: string): string =>
  `---\nlang: en\ndate: ${date}\n---\n\nGreta Olsson was born in ${year}. She runs the mill at Tarn.\n`;

/** One story from the palette to a ruling that is undone after a reload: every test goes on where the one before it ended. */
suite('the Contradictions view by keyboard', () => {
  let workspace: Workspace;
  let workbench: Workbench;
  let cards: ContradictionsPage;

  suiteSetup(async () => {
    ensureServer();
    ensureBrowser();
    workspace = copyWorkspace(null);
    writeFileSync(join(workspace.folder, ONE), page('2019-06-03', '1961'));
    writeFileSync(join(workspace.folder, TWO), page('2019-06-20', '1964'));
    workbench = await openWorkbench({
      folder: workspace.folder,
      extension: ROOT,
      builtins: 'few',
      viewport: { width: 1280, height: 800 },
      settings: { 'files.autoSave': 'off' },
    });
    workbench.page.setDefaultTimeout(10_000);
    cards = new ContradictionsPage(workbench.page);
    await workbench.page.getByRole('treeitem', { name: ONE }).waitFor({ timeout: 30_000 });
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

  test('the command of the palette opens the list on the first card, with the sure ones counted on the icon', async () => {
    await cards.find();
    await cards.row(/^Contradiction: \d+ contradictions$/).waitFor();
    await cards.row(BORN).waitFor();
    const sure = await cards.view.getByRole('treeitem', { name: /^[^:]+, certain, / }).count();
    assert.ok(sure > 0);
    // A wheel stands there while work goes on.
    await cards.badge.filter({ hasText: new RegExp(`^${sure}$`) }).waitFor();
  });

  test('F4 goes through the cards, both passages beside each other with their words marked', async () => {
    const { keyboard } = workbench.page;
    await cards.goTo(BORN);
    await keyboard.press('Enter');
    await cards.tab(ONE).waitFor();
    await cards.tab(TWO).waitFor();
    assert.equal(await workbench.page.locator('.editor-group-container').count(), 2);
    await cards.words(ONE, '1961').waitFor();
    await cards.words(TWO, '1964').waitFor();
    await keyboard.press('F4');
    await cards.selected.and(cards.view.getByRole('treeitem', { name: BORN })).waitFor({ state: 'detached' });
    await cards.words(ONE, '1961').waitFor({ state: 'detached' });
    await keyboard.press('Shift+F4');
    await cards.selected.and(cards.view.getByRole('treeitem', { name: BORN })).waitFor();
    await cards.words(TWO, '1964').waitFor();
  });

  test('a card unfolds into its passages, each with who says it and where', async () => {
    await cards.unfold(BORN);
    await cards.row(/^1961, says .+ in olsson-one\.md, line 6: Greta Olsson was born in 1961\.$/).waitFor();
    await cards.row(/^1964, says .+ in olsson-two\.md, line 6: Greta Olsson was born in 1964\.$/).waitFor();
  });

  test('Escape in the text puts the marks away', async () => {
    await workbench.page.keyboard.press('Control+1');
    await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await workbench.page.keyboard.press('Escape');
    await cards.words(ONE, '1961').waitFor({ state: 'detached' });
    await cards.words(TWO, '1964').waitFor({ state: 'detached' });
  });

  test('filters while somebody types, and names the filter; Escape brings back what was there', async () => {
    await cards.open();
    await cards.filter('olsson');
    await cards.message.filter({ hasText: /“olsson”.*\d not shown/ }).waitFor();
    await cards.row(OTHER).waitFor({ state: 'detached' });
    await cards.row(BORN).waitFor();
    await workbench.page.keyboard.press('Escape');
    await cards.message.waitFor({ state: 'hidden' });
    await cards.row(OTHER).waitFor();
  });

  test('one key dismisses a card: the reason and, once, the name are asked for', async () => {
    const { keyboard } = workbench.page;
    await cards.open();
    await cards.goTo(BORN);
    await keyboard.press('d');
    await workbench.page.locator('.quick-input-widget', { hasText: 'Why is it no contradiction?' }).waitFor();
    await cards.field.fill(REASON);
    await keyboard.press('Enter');
    await workbench.page.locator('.quick-input-widget', { hasText: 'Your Name' }).waitFor();
    await cards.field.fill('A Reader');
    await keyboard.press('Enter');
    await cards.row(BORN).waitFor({ state: 'detached' });
    // The next card is shown instead.
    for (const document of [ONE, TWO]) await cards.tab(document).waitFor({ state: 'detached' });
    const folder = join(workspace.folder, '.variorum/verdicts');
    const [file = ''] = readdirSync(folder);
    assert.match(readFileSync(join(folder, file), 'utf8'), /"dismissed"/);
  });

  test('it stays dismissed when the text changes elsewhere and the window is loaded again', async () => {
    const { keyboard } = workbench.page;
    await cards.openDocument(ONE);
    await keyboard.press('Control+End');
    await keyboard.press('ArrowLeft');
    await keyboard.type(EDIT);
    await cards.column(ONE).locator('.tab.active.dirty').waitFor();
    await keyboard.press('Control+s');
    await cards.column(ONE).locator('.tab.active.dirty').waitFor({ state: 'detached' });
    assert.ok(readFileSync(join(workspace.folder, ONE), 'utf8').includes(EDIT));
    await workbench.page.reload();
    await workbench.page.locator('.monaco-workbench').waitFor();
    await cards.find();
    assert.equal(await cards.row(BORN).count(), 0);
  });

  test('those with a ruling are listed, with whose it is and why', async () => {
    await cards.runCommand('Variorum: Show Contradictions with a Ruling');
    await cards.row(RULED).waitFor();
    await cards.message.filter({ hasText: 'Those with a ruling.' }).waitFor();
  });

  test('the ruling from before the reload is undone by Ctrl+Z in the list, and made again by Ctrl+Y', async () => {
    const { keyboard } = workbench.page;
    await cards.open();
    await keyboard.press('Control+z');
    await cards.row(RULED).waitFor({ state: 'detached' });
    await cards.runCommand('Variorum: Show Open Contradictions');
    await cards.row(BORN).waitFor();
    await cards.open();
    await keyboard.press('Control+y');
    await cards.row(BORN).waitFor({ state: 'detached' });
    await keyboard.press('Control+z');
    await cards.row(BORN).waitFor();
  });

  test('a ruling is picked from the menu of a row too, and taken back by Delete', async () => {
    await cards.open();
    await cards.goTo(BORN);
    await cards.pickFromMenu('Confirm');
    const confirmed = /Greta Olsson.*, Confirmed by A Reader$/;
    await cards.row(confirmed).waitFor();
    await cards.open();
    await cards.goTo(confirmed);
    await workbench.page.keyboard.press('Delete');
    await cards.row(confirmed).waitFor({ state: 'detached' });
    await cards.row(BORN).waitFor();
  });

  test('never pops anything up', async () => {
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
  });
});
