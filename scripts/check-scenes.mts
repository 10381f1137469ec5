import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ListPage } from '../test/ui/list-page.mjs';

/** Its annotations are made by `annotate`, with a slip or two. */
export const LEDGER = 'a-ledger.txt';
const LETTER = 'a-letter.txt';
const TEXT =
  'Mrs. Greta Olsson met Mr. Jonas Feldkamp at the mill.\nMr. Jonas Feldkamp signed for the Tarn Trading Company, Mrs. Greta Olsson for herself.\n';
const OTHER = 'In the evening Mr. Jonas Feldkamp came back, and Mrs. Greta Olsson wrote a letter.\n';

/** What is selected, and the key of its tag. */
const TAGGED: readonly (readonly [string, string])[] = [
  ['Greta Olss', '1'],
  ['Jonas Feldkamp', '1'],
  ['Tarn Trading Co', '2'],
  ['Greta Olsson for', '3'],
];

export function writeFindings(folder: string): void {
  writeFileSync(join(folder, LEDGER), TEXT);
  writeFileSync(join(folder, LETTER), OTHER);
}

/** Tags words in the open document, as a reader in a hurry does. */
export async function annotate(page: Page): Promise<void> {
  const list = new ListPage(page, 'Mentions');
  await list.open();
  await list.openDocument(LEDGER);
  for (const [words, key] of TAGGED) {
    await page.keyboard.press('Control+f');
    await page.locator('.find-widget.visible textarea').first().fill(words);
    await page.locator('.find-widget.visible .matchesCount', { hasText: /^\d+ of \d+$/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.press(key);
    await page
      .locator('.statusbar-item', { hasText: `“${words}”` })
      .first()
      .waitFor();
  }
}

export async function findingsInProblems(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel', { hasText: 'is annotated in some places' }).waitFor();
}

export async function fixesAtPlace(page: Page): Promise<void> {
  await new ListPage(page, 'Mentions').openDocument(LEDGER);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await page.locator('.marker-widget').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.marker-widget').waitFor({ state: 'hidden' });
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
}

export async function previewOfFixes(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  const list = new ListPage(page, 'Mentions');
  await list.runCommand('Variorum: Fix All Findings of a Rule…');
  await page.locator('.quick-input-widget', { hasText: 'Fix All Findings of a Rule' }).waitFor();
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Half a word' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget input[placeholder^="What is ticked"]').waitFor();
}

export async function listOfFindings(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  const list = new ListPage(page, 'Mentions');
  await list.runCommand('Variorum: Show All Findings');
  await list.tab('Findings.md').waitFor();
  await page.locator('.view-line', { hasText: 'is annotated in some places' }).first().waitFor();
}
