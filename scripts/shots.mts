// npm run shots   pictures of the editor in every kind of theme, into shots/, to be looked at by a person.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../test/host/paths.mjs';
import { ensureBrowser, ensureServer } from '../test/host/setup.mjs';
import { openWorkbench, type Workbench } from '../test/host/workbench.mjs';
import { ContradictionsPage } from '../test/ui/contradictions-page.mjs';
import { MentionsPage } from '../test/ui/mentions-page.mjs';
import {
  annotate,
  findingsInProblems,
  fixesAtPlace,
  LEDGER,
  listOfFindings,
  previewOfFixes,
  writeFindings,
} from './check-scenes.mjs';
import { copyWorkspace } from '../test/host/workspace.mjs';
import { referencePath } from '../test/reference.js';
import { annotate as annotateByKeys, ANNOTATING, layChronicle } from './shots-annotating.mjs';

const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;
type Theme = keyof typeof THEMES;

const SHOTS = join(ROOT, 'shots');
const NEWS = '2007-05-24-download-shop-news.txt';
const BLOG = '2007-05-28-the-shop-that-will-not-close.md';

/** A card of the sample between two documents and two languages. */
const CARD = /MP3Sparks – owner/;

const SETTINGS = {
  'breadcrumbs.enabled': true,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'outline.collapseItems': 'alwaysExpand',
  'window.autoDetectHighContrast': false,
};

/** What a picture shows, once its document is open and drawn. */
type Scene = (page: Page) => Promise<void>;

const hoverOver =
  (text: string, says = 'Confidence:'): Scene =>
  async (page) => {
    const line = page.locator('.editor-instance .view-line', { hasText: text }).first();
    const written = (await line.innerText()).replaceAll('\u00a0', ' ');
    const box = await line.locator('span').first().boundingBox();
    if (box === null) throw new Error(`no “${text}” on the screen`);
    // The font of the editor is of one width.
    const middle = (written.indexOf(text) + text.length / 2) / written.length;
    await page.mouse.move(box.x + box.width * middle, box.y + box.height / 2);
    await page.locator('.monaco-hover:not(.hidden)', { hasText: says }).first().waitFor();
  };

const unfoldOutline: Scene = async (page) => {
  await page.getByRole('button', { name: 'Outline Section' }).click();
  await page.getByRole('button', { name: /^Explorer Section/ }).click();
  await page.getByRole('treeitem', { name: /^Organisations/ }).waitFor();
};

const showStatus: Scene = async (page) => {
  await page.locator('[id="status.languageStatus"]').hover();
  await page.locator('.hover-language-status').first().waitFor();
};

const runCommand =
  (title: string): Scene =>
  async (page) => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${title}`);
    await page.getByRole('option', { name: title }).first().waitFor();
    await page.keyboard.press('Enter');
  };

const chooseTypes: Scene = async (page) => {
  await runCommand('Variorum: Show or Hide Types…')(page);
  await page
    .getByRole('checkbox', { name: /People/ })
    .first()
    .waitFor();
};

const putAway: Scene = async (page) => {
  await page.mouse.move(640, 18);
  await page.locator('.hover-language-status').first().waitFor({ state: 'hidden' });
};

const openProblems: Scene = async (page) => {
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel', { hasText: 'picture.txt' }).waitFor();
};

/** Names of many mentions with one unfolded down to its sentences, and a mention opened. */
const unfoldMentions: Scene = async (page) => {
  const mentions = new MentionsPage(page);
  await mentions.open();
  await mentions.unfold(/^People/);
  await mentions.goTo(/^Vadim Mamotin/);
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('F4');
    await mentions.selected.and(mentions.row(new RegExp(`, ${step + 1} of `))).waitFor();
  }
};

const unfoldDates: Scene = async (page) => {
  const mentions = new MentionsPage(page);
  await mentions.open();
  await page.keyboard.press('Control+ArrowLeft');
  await mentions.unfold(/^Dates/);
};

const filterMentions =
  (text: string, row: RegExp): Scene =>
  async (page) => {
    const mentions = new MentionsPage(page);
    await mentions.open();
    await mentions.filter(text);
    await mentions.row(row).waitFor();
    await mentions.message.filter({ hasText: text }).waitFor();
  };

const dropFilter: Scene = async (page) => {
  await page.keyboard.press('Escape');
  await new MentionsPage(page).message.waitFor({ state: 'hidden' });
};

const rowMenu: Scene = async (page) => {
  const mentions = new MentionsPage(page);
  await mentions.open();
  await mentions.goTo(/^Vadim Mamotin/);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Merge…' }).waitFor();
};

/** A card unfolded, its passages beside each other. The list of mentions is folded away. */
const findContradictions: Scene = async (page) => {
  const cards = new ContradictionsPage(page);
  await cards.find();
  await page.getByRole('button', { name: 'Mentions Section' }).click();
  await cards.open();
  await cards.unfold(CARD);
  await page.keyboard.press('Enter');
  await cards.words('trade-letter-the-heir.txt', 'Regiontorg').waitFor();
};

const filterContradictions: Scene = async (page) => {
  const cards = new ContradictionsPage(page);
  await cards.open();
  await cards.filter('mp3');
  await cards.message.filter({ hasText: 'mp3' }).waitFor();
};

const ruleOnCard: Scene = async (page) => {
  await page.keyboard.press('Escape');
  const cards = new ContradictionsPage(page);
  await cards.message.waitFor({ state: 'hidden' });
  await cards.open();
  await cards.goTo(CARD);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Not Exclusive' }).waitFor();
};

const showSettled: Scene = async (page) => {
  const cards = new ContradictionsPage(page);
  await page.keyboard.press('Escape');
  await cards.open();
  await cards.goTo(CARD);
  await page.keyboard.press('t');
  await nameReader(cards);
  await cards.row(CARD).waitFor({ state: 'detached' });
  // The next card is shown instead.
  await cards.tab('trade-letter-the-heir.txt').waitFor({ state: 'detached' });
  await cards.runCommand('Variorum: Show Contradictions with a Ruling');
  await cards.row(CARD).waitFor();
};

/** Asked for at the first ruling in a window only. */
async function nameReader(cards: ContradictionsPage): Promise<void> {
  await cards.page.locator('.quick-input-widget', { hasText: 'Your Name' }).waitFor();
  await cards.field.fill('A Reader');
  await cards.page.keyboard.press('Enter');
}

const showReport: Scene = async (page) => {
  const cards = new ContradictionsPage(page);
  await cards.open();
  await page.keyboard.press('Control+z');
  await cards.row(CARD).waitFor({ state: 'detached' });
  await cards.runCommand('Variorum: Show Open Contradictions');
  await cards.row(CARD).waitFor();
  await cards.runCommand('Variorum: Report of Contradictions');
  await cards.tab('Contradictions.md').waitFor();
  await page.locator('.view-line', { hasText: 'Regiontorg' }).first().waitFor();
};

async function open(
  theme: Theme,
  folder: string,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<Workbench> {
  return openWorkbench({
    folder,
    extension: ROOT,
    builtins: 'few',
    viewport: { width: 1280, height: 800 },
    settings: { ...SETTINGS, 'workbench.colorTheme': THEMES[theme], ...settings },
  });
}

async function showDocument(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').first().fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[class*="TextEditorDecorationType"]').first().waitFor();
}

async function shoot(page: Page, name: string, ...scenes: Scene[]): Promise<void> {
  for (const scene of scenes) await scene(page);
  if ((await page.locator('.notification-toast').count()) > 0) throw new Error(`${name}: something popped up`);
  await page.screenshot({ path: join(SHOTS, `${name}.png`), animations: 'disabled' });
  process.stdout.write(`shots/${name}.png\n`);
}

async function inWindow(workbench: Workbench, action: (page: Page) => Promise<void>): Promise<void> {
  try {
    await workbench.page.getByRole('treeitem', { name: NEWS }).waitFor();
    await action(workbench.page);
  } catch (error) {
    await workbench.page.screenshot({ path: join(SHOTS, 'failed.png') });
    throw error;
  } finally {
    await workbench.close();
  }
}

/** A window of its own: what is annotated would stand in the other pictures. */
async function annotating(theme: Theme): Promise<void> {
  const own = copyWorkspace(null);
  layChronicle(own.folder);
  try {
    await inWindow(await open(theme, own.folder, ANNOTATING), (page) =>
      annotateByKeys(page, (name) => shoot(page, `${theme}-${name}`)),
    );
  } finally {
    own.remove();
  }
}

/** `npm run shots -- dark light`: only those; `annotating`: only what is annotated. */
function chosen(): Theme[] {
  const themes = Object.keys(THEMES) as Theme[];
  const asked = process.argv.slice(2);
  return asked.every((one) => one === 'annotating') ? themes : themes.filter((theme) => asked.includes(theme));
}

ensureServer();
ensureBrowser();
mkdirSync(SHOTS, { recursive: true });
for (const theme of chosen()) await annotating(theme);
if (process.argv.includes('annotating')) process.exit();
const workspace = copyWorkspace(referencePath('seeds'));
try {
  for (const theme of chosen()) {
    await inWindow(await open(theme, workspace.folder), async (page) => {
      await showDocument(page, NEWS);
      await shoot(page, `${theme}-hover-outline`, unfoldOutline, hoverOver('$1.65 trillion USD'));
      await shoot(page, `${theme}-name`, hoverOver('Vadim Mamotin', 'Person'));
      await shoot(page, `${theme}-status`, showStatus);
      await showDocument(page, BLOG);
      await shoot(page, `${theme}-markdown`, putAway, hoverOver('Four days ago'));
      await shoot(page, `${theme}-mentions`, unfoldMentions);
      await shoot(page, `${theme}-mentions-menu`, rowMenu);
      await page.keyboard.press('Escape');
      await shoot(page, `${theme}-mentions-filter`, filterMentions('media', /^Mediaservices/));
      await shoot(page, `${theme}-mentions-dates`, dropFilter, unfoldDates);
      await shoot(page, `${theme}-contradictions`, findContradictions);
      await shoot(page, `${theme}-contradictions-filter`, filterContradictions);
      await shoot(page, `${theme}-contradictions-menu`, ruleOnCard);
      await shoot(page, `${theme}-contradictions-settled`, showSettled);
      await shoot(page, `${theme}-contradictions-report`, showReport);
    });
  }
  for (const theme of chosen()) {
    const annotated = copyWorkspace(null);
    writeFindings(annotated.folder);
    try {
      await inWindow(await open(theme, annotated.folder, { 'variorum.annotator': 'A Reader' }), async (page) => {
        await showDocument(page, LEDGER);
        await annotate(page);
        await shoot(page, `${theme}-findings-problems`, findingsInProblems);
        await shoot(page, `${theme}-findings-fixes`, fixesAtPlace);
        await shoot(page, `${theme}-findings-preview`, previewOfFixes);
        await shoot(page, `${theme}-findings-list`, listOfFindings);
      });
    } finally {
      annotated.remove();
    }
  }
  writeFileSync(join(workspace.folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
  writeFileSync(join(workspace.folder, 'broken.txt'), Buffer.from('Grüße aus Zürich \xff vom 9. Juli 1993', 'latin1'));
  await inWindow(await open('light', workspace.folder, { 'variorum.inlayHints.enabled': true }), async (page) => {
    await showDocument(page, BLOG);
    await page.locator('.view-line', { hasText: '0.99 USD' }).waitFor();
    await shoot(page, 'light-hints');
    await shoot(page, 'light-types', chooseTypes);
    await page.keyboard.press('Escape');
    await shoot(page, 'light-problems', openProblems);
  });
} finally {
  workspace.remove();
}
