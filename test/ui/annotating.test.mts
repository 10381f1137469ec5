import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { ROOT } from '../host/paths.mjs';
import { ensureBrowser, ensureServer } from '../host/setup.mjs';
import { openWorkbench, type Workbench } from '../host/workbench.mjs';
import { copyWorkspace, type Workspace } from '../host/workspace.mjs';
import { ListPage } from './list-page.mjs';

const NEWS = '2007-05-24-download-shop-news.txt';
const CHRONICLE = 'chronicle.txt';
const TEXT =
  'Published: 3 May 1931\n\nThe widow Amalie Ruhland sold the mill to her brother. Amalie Ruhland moved to Bremen, and nobody in Bremen knew her.\n';

/** Names of the news page with the key of their tag, those of ten found by their words, and those of ten gone through as suggestions. */
const FOUND: readonly (readonly [string, string])[] = [
  ['London arrest', '3'],
  ['IFPI', '2'],
  ['British police', '2'],
  ['Mediaservices', '2'],
  ['ROMS', '2'],
  ['Vadim Mamotin', '1'],
  ['Paypal', '2'],
  ['Russia', '3'],
  ['Europe', '4'],
  ['North America', '4'],
];
const ALL = 20;
const MOST_KEYS_EACH = 2.5;

/** One story: every test goes on where the one before it ended. */
suite('annotating by keyboard', () => {
  let workspace: Workspace;
  let workbench: Workbench;
  let list: ListPage;
  let keys = 0;

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
      settings: { 'variorum.annotator': 'A Reader', 'files.autoSave': 'off', 'editor.wordWrap': 'on' },
    });
    workbench.page.setDefaultTimeout(10_000);
    list = new ListPage(workbench.page, 'Annotations');
    await workbench.page.getByRole('treeitem', { name: NEWS }).waitFor({ timeout: 30_000 });
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

  /** Presses keys that count; a chord of two counts two. */
  const press = async (...chord: readonly string[]): Promise<void> => {
    for (const key of chord) await workbench.page.keyboard.press(key);
    keys += chord.length;
  };
  /** Finds words as a reader does, and leaves them selected. */
  const find = async (words: string): Promise<void> => {
    const { page } = workbench;
    await page.keyboard.press('Control+f');
    await page.locator('.find-widget.visible textarea').first().fill(words);
    await page.locator('.find-widget.visible .matchesCount', { hasText: /^\d+ of \d+$/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  };
  /** Leaves the view with what contains some words. */
  const search = async (words: string): Promise<void> => {
    await list.open();
    await list.filter(words);
    await workbench.page.keyboard.press('Enter');
    await list.message.filter({ hasText: `“${words}”` }).waitFor();
  };
  const said = (text: RegExp): Promise<void> =>
    workbench.page.locator('.statusbar-item', { hasText: text }).first().waitFor();
  /** What is stored of a document: `TAG words`, the newest last. */
  const stored = (document: string): string[] => {
    const folder = join(workspace.folder, '.variorum/annotations', document);
    const pages = readdirSync(folder).filter((file) => /^[a-z-]+-[0-9a-f]{6}\.json$/.test(file));
    return pages.flatMap((file) => {
      const page = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Page;
      return page.items.map(
        ({ body, target }) =>
          `${[body].flat().find(({ purpose }) => purpose === 'tagging')?.value ?? '–'} ${exactOf(target)}`,
      );
    });
  };

  test('a name that is selected takes a tag by one chord', async () => {
    await list.openDocument(NEWS);
    await workbench.page.locator('.view-overlays [class*="TextEditorDecorationType"]').first().waitFor();
    for (const [words, digit] of FOUND) {
      await find(words);
      await press('Control+k', digit);
      await said(new RegExp(`“${words}”`));
    }
    assert.equal(stored(NEWS).length, FOUND.length);
    assert.ok(stored(NEWS).includes('PERSON Vadim Mamotin'), stored(NEWS).join('; '));
  });

  test('in the annotate mode one key accepts a suggestion and goes on, and nothing is typed', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('0');
    await page.locator('.statusbar-item', { hasText: 'Annotating' }).waitFor();
    await page.keyboard.press('Space');
    /** Where the selection is, as the status bar says it; `but`: when it is elsewhere. */
    const place = (but?: string): Locator =>
      page.locator('[id="status.editor.selection"]', but === undefined ? {} : { hasNotText: but });
    await place('Ln 1, Col 1').waitFor();
    const isName = (line: string): boolean => !/^(?:DATE|DURATION|SET|AGE|MONEY) /.test(line);
    for (let done = stored(NEWS); done.filter(isName).length < ALL; done = stored(NEWS)) {
      const at = await place().innerText();
      await press('a');
      await place(at).waitFor();
    }
    await page.keyboard.press('Escape');
    await page.locator('.statusbar-item', { hasText: 'Annotating' }).waitFor({ state: 'hidden' });
    assert.equal(readFileSync(join(workspace.folder, NEWS), 'utf8'), readFileSync(join(ROOT, 'seeds', NEWS), 'utf8'));
    assert.equal(await page.locator('.tab.active.dirty').count(), 0);
    assert.ok(keys / ALL <= MOST_KEYS_EACH, `${keys} keys for ${ALL} names`);
  });

  test('all that is alike is annotated at once, in its sentences; one undo takes all back', async () => {
    const { page } = workbench;
    await list.openDocument(CHRONICLE);
    await find('Bremen');
    await list.runCommand('Variorum: Annotate All Like This…');
    await page.locator('.quick-input-widget', { hasText: 'Annotate All Like “Bremen”' }).waitFor();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'nobody in «Bremen»' }).waitFor();
    await page.keyboard.press('Enter');
    await said(/Tagged 2 places/);
    assert.deepEqual(stored(CHRONICLE), ['GPE Bremen', 'GPE Bremen']);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+z');
    await said(/Undone: /);
    assert.deepEqual(stored(CHRONICLE), []);
  });

  test('what lost its text is an orphan in the list, and is put elsewhere from there', async () => {
    const { page } = workbench;
    await find('Amalie Ruhland');
    await press('Control+k', '1');
    await said(/Tagged “Amalie Ruhland”/);
    await find('widow Amalie Ruhland sold');
    await page.keyboard.type('whole family left');
    await page.keyboard.press('Control+s');
    await search('Ruhland');
    await list.row(/Amalie Ruhland.*Its text is gone/).waitFor();
    await list.goTo(/Amalie Ruhland.*Its text is gone/);
    await page.keyboard.press('r');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'moved to Bremen' }).first().waitFor();
    await page.keyboard.press('Enter');
    await said(/Attached Amalie Ruhland again/);
    await list.row(/Amalie Ruhland.*Its text is gone/).waitFor({ state: 'detached' });
    await list.row(/Amalie Ruhland/).waitFor();
  });

  test('what is recorded is there again after the window was reloaded', async () => {
    const { page } = workbench;
    await page.reload();
    await page.locator('.monaco-workbench').waitFor();
    await list.openDocument(CHRONICLE);
    await search('Ruhland');
    await list.row(/Amalie Ruhland/).waitFor({ timeout: 30_000 });
    assert.equal(stored(CHRONICLE).length, 1);
  });

  test('never pops anything up', async () => {
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
  });
});

interface Page {
  readonly items: readonly {
    readonly body: Body | readonly Body[];
    readonly target: Target;
  }[];
}
interface Body {
  readonly purpose?: string;
  readonly value?: string;
}
interface Target {
  readonly selector?: Selector | readonly Selector[];
}
interface Selector {
  readonly exact?: string;
}

function exactOf({ selector }: Target): string {
  return [selector].flat().find((one) => one?.exact !== undefined)?.exact ?? '';
}
