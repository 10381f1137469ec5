import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { pageText } from '../../bench/annotation-page.js';
import { madeText } from '../../bench/text/made-text.js';
import { annotationPath } from '../../src/core/annotate/page/annotation-path.js';
import { ROOT } from '../../test/host/paths.mjs';
import { openWorkbench, type Workbench } from '../../test/host/workbench.mjs';
import { copyWorkspace } from '../../test/host/workspace.mjs';
import { quantiles, typing } from './typing.mjs';

const FILE = 'a.txt';
const BYTES = 2_000_000;
const ANNOTATIONS = 10_000;
const MARK = '.editor-instance .view-overlays [class*="TextEditorDecorationType"]';

/** A text of 2 MB with 10,000 annotations in a real window: until its first marks are drawn, one save, and typing beside an editor without Variorum. */
export async function measureAnnotations(say: (line: string) => void): Promise<void> {
  const workspace = copyWorkspace(null);
  try {
    const text = madeText('plain', BYTES);
    const file = join(workspace.folder, FILE);
    writeFileSync(file, text);
    const path = annotationPath(FILE, 'Anna');
    const page = join(workspace.folder, '.variorum', path);
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, pageText(text, path, pathToFileURL(file).href, ANNOTATIONS));
    await inWindow(workspace.folder, undefined, async (bare) => {
      await show(bare);
      say(`2 MB, a typed character on the screen, VS Code alone: ${quantiles(await typing(bare))}`);
    });
    await inWindow(workspace.folder, ROOT, async (ours) => {
      await ours.locator('.statusbar-item', { hasText: /\d/ }).first().waitFor();
      // The folder is read: what is measured is opening, not the start.
      await ours.locator('.activitybar .action-label[aria-label^="Variorum"]').first().click();
      await ours.locator('.monaco-list-row', { hasText: /^People/ }).waitFor({ timeout: 60_000 });
      const shown = await show(ours);
      await ours.locator(MARK).first().waitFor({ timeout: 60_000 });
      say(`10,000 annotations, from the text on the screen to their marks: ${(Date.now() - shown).toFixed(0)} ms`);
      const saved: number[] = [];
      for (let time = 0; time < 6; time++) saved.push(await save(ours));
      say(`10,000 annotations, from the key of a tag to "tagged" in the status bar: ${quantiles(saved)}`);
      say(`2 MB with them, a typed character on the screen: ${quantiles(await typing(ours))}`);
    });
  } finally {
    workspace.remove();
  }
}

async function inWindow(
  folder: string,
  extension: string | undefined,
  action: (page: Page) => Promise<void>,
): Promise<void> {
  const workbench: Workbench = await openWorkbench({
    folder,
    ...(extension === undefined ? {} : { extension }),
    builtins: 'few',
    settings: {
      'variorum.annotator': 'Anna',
      'editor.quickSuggestions': false,
      'editor.wordBasedSuggestions': 'off',
      'editor.largeFileOptimizations': false,
      'files.autoSave': 'off',
    },
  });
  try {
    await workbench.page.getByRole('treeitem', { name: FILE }).waitFor();
    await action(workbench.page);
  } finally {
    await workbench.close();
  }
}

/** Answers when the text stood on the screen. */
async function show(page: Page): Promise<number> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').first().fill(FILE);
  await page.getByRole('option', { name: FILE }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.editor-instance .view-line').first().waitFor();
  return Date.now();
}

/** Tags the next word that is selected, and takes it back. */
async function save(page: Page): Promise<number> {
  const said = page.locator('.statusbar-item', { hasText: /^Tagged/ }).first();
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+k');
  const pressed = Date.now();
  await page.keyboard.press('1');
  await said.waitFor();
  const took = Date.now() - pressed;
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+z');
  await said.waitFor({ state: 'hidden' });
  return took;
}
