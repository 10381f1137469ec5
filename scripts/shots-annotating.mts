import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ListPage } from '../test/ui/list-page.mjs';

const CHRONICLE = 'a-chronicle.txt';
const TEXT = [
  'Published: 3 May 1931',
  '',
  'The widow Amalie Ruhland sold the mill to her brother for 4,000 marks. Amalie Ruhland moved to Bremen, and nobody in',
  'Bremen knew her. Her brother Konrad Ruhland kept the mill until the fire of 9 March 1934.',
  '',
].join('\n');

/** Settings of a window in which somebody annotates. */
export const ANNOTATING = { 'variorum.annotator': 'A Reader', 'files.autoSave': 'off' };

export function layChronicle(folder: string): void {
  writeFileSync(join(folder, CHRONICLE), TEXT);
}

/** Annotates a short text by keyboard, with a picture of each stage. */
export async function annotate(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  const list = new ListPage(page, 'Annotations');
  const find = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+f');
    await page.locator('.find-widget.visible textarea').first().fill(words);
    await page.locator('.find-widget.visible .matchesCount', { hasText: /^\d+ of \d+$/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  };
  const said = (text: RegExp): Promise<void> => page.locator('.statusbar-item', { hasText: text }).first().waitFor();
  const tag = async (words: string, key: string): Promise<void> => {
    await find(words);
    await page.keyboard.press('Control+k');
    await page.keyboard.press(key);
    await said(new RegExp(`“${words}”`));
  };

  await new ListPage(page, 'Mentions').open();
  await list.openDocument(CHRONICLE);
  await page.locator('.view-overlays [class*="TextEditorDecorationType"]').first().waitFor();
  await tag('Amalie Ruhland', '1');
  await tag('brother for', '1');
  await tag('9 March 1934', '7');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('0');
  await page.locator('.statusbar-item', { hasText: 'Annotating' }).waitFor();
  await shoot('annotate-mode');
  await page.keyboard.press('0');
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await shoot('annotate-keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await find('Bremen');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('t');
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await shoot('annotate-tags');
  await page.keyboard.press('Escape');
  await list.runCommand('Variorum: Annotate All Like This…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'nobody in «Bremen»' }).waitFor();
  await shoot('annotate-alike');
  await page.keyboard.press('Enter');
  await said(/Tagged 2 places/);
  await find('widow Amalie Ruhland sold');
  await page.keyboard.type('whole family left');
  await list.open();
  await list.row(/Amalie Ruhland.*Its text is gone/).waitFor();
  await list.goTo(/Amalie Ruhland.*Its text is gone/);
  await shoot('annotations-view');
  await page.keyboard.press('r');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'moved to Bremen' }).first().waitFor();
  await shoot('annotations-reattach');
  await page.keyboard.press('Escape');
}
