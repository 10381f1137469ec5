// npm run measure   our share of VS Code's start, and what typing costs, in a real window. Prints figures; nothing here passes or fails.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../test/host/paths.mjs';
import { ensureBrowser, ensureServer } from '../test/host/setup.mjs';
import { openWorkbench, type Workbench } from '../test/host/workbench.mjs';
import { copyWorkspace } from '../test/host/workspace.mjs';
import { measureAnnotations } from './measuring/annotations.mjs';
import { quantiles, typing } from './measuring/typing.mjs';

const FILE = 'letter.txt';
/** About 50 KB, the size the budget speaks of. */
const PARAGRAPH =
  'On 24 May 2007 they asked for $1.65 trillion, and three years later for 3,6 Mio. Euro more than last week. ';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function open(folder: string, extension: string | undefined): Promise<Workbench> {
  const workbench = await openWorkbench({
    folder,
    ...(extension === undefined ? {} : { extension }),
    builtins: 'few',
    settings: {
      'editor.quickSuggestions': false,
      'editor.wordBasedSuggestions': 'off',
      'editor.wordWrap': 'on',
      'files.autoSave': 'off',
    },
  });
  await workbench.page.getByRole('treeitem', { name: FILE }).dblclick();
  return workbench;
}

/** Milliseconds from a paste of a date until its line is drawn. */
async function drawing(page: Page): Promise<number> {
  const marks = page.locator('.editor-instance [class*="TextEditorDecorationType"]');
  await page.keyboard.press('Control+End');
  const before = await marks.count();
  const start = Date.now();
  await page.keyboard.insertText(' 1993-07-09 ');
  await page.waitForFunction(
    `document.querySelectorAll('.editor-instance [class*="TextEditorDecorationType"]').length > ${before}`,
    undefined,
    { polling: 5 },
  );
  return Date.now() - start;
}

async function activation(page: Page): Promise<string> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill('>Developer: Show Running Extensions');
  await page.keyboard.press('Enter');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Variorum' });
  await row.waitFor();
  return (await row.innerText()).replace(/\s+/g, ' ');
}

function memoryOf(workbench: Workbench): string {
  const pid = /<(\d+)> Launched Extension Host Process/.exec(workbench.server.log())?.[1];
  const status = pid === undefined ? '' : readFileSync(`/proc/${pid}/status`, 'utf8');
  return `${Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)} MB`;
}

ensureServer();
ensureBrowser();
await measureAnnotations(say);
const workspace = copyWorkspace(null);
try {
  writeFileSync(join(workspace.folder, FILE), `${(PARAGRAPH.repeat(5) + '\n\n').repeat(95)}\n`);
  const bare = await open(workspace.folder, undefined);
  try {
    say(`a typed character on the screen, VS Code alone: ${quantiles(await typing(bare.page))}`);
  } finally {
    await bare.close();
  }
  const ours = await open(workspace.folder, ROOT);
  try {
    await ours.page.locator('.editor-instance [class*="TextEditorDecorationType"]').first().waitFor();
    say(`a typed character on the screen, with Variorum: ${quantiles(await typing(ours.page))}`);
    const drawn: number[] = [];
    for (let time = 0; time < 4; time++) drawn.push(await drawing(ours.page));
    say(`a date pasted into 50 KB until its line is drawn: ${quantiles(drawn)}`);
    say(`memory of the extension host, all extensions: ${memoryOf(ours)}`);
    say(`VS Code's own measurement: ${await activation(ours.page)}`);
  } finally {
    await ours.close();
  }
} finally {
  workspace.remove();
}
