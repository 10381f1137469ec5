import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/paths.mjs';
import { installVsix } from '../host/server.mjs';
import { ensureBrowser, ensureServer } from '../host/setup.mjs';
import { type Workbench, openWorkbench } from '../host/workbench.mjs';
import { type Workspace, copyWorkspace } from '../host/workspace.mjs';

const VSIX = join(ROOT, 'variorum.vsix');
const NEWS = '2007-05-24-download-shop-news.txt';

suite('the packaged extension', () => {
  let workspace: Workspace | undefined;
  let workbench: Workbench | undefined;
  let files: string[];

  suiteSetup(async () => {
    ensureServer();
    ensureBrowser();
    workspace = copyWorkspace(null);
    workbench = await openWorkbench({
      folder: workspace.folder,
      openFile: join(workspace.folder, NEWS),
      prepare: (server) => {
        installVsix(server, VSIX);
        files = filesOf(join(server.extensions, installedAs(server.extensions)));
      },
    });
  });

  suiteTeardown(async () => {
    await workbench?.close();
    workspace?.remove();
  });

  test('is at most 1 MB', () => {
    assert.ok(statSync(VSIX).size <= 1_000_000, `${statSync(VSIX).size} bytes`);
  });

  test('holds what runs and what its page shows', () => {
    for (const name of [
      'package.json',
      'package.nls.json',
      'package.nls.de.json',
      'readme.md',
      'changelog.md',
      'LICENSE.txt',
      'dist/extension.js',
      'dist/server.js',
      'dist/client.js',
      'l10n/bundle.l10n.de.json',
      'docs/RULES.md',
      'media/icon.png',
      'schemas/config.schema.json',
      'schemas/decisions.schema.json',
      `seeds/${NEWS}`,
    ]) {
      assert.ok(files.includes(name), `${name} is not in ${files.join(', ')}`);
    }
  });

  test('holds no sources, maps, tests, packages or settings of tools', () => {
    const allowed =
      /^(?:\.vsixmanifest|LICENSE\.txt|(?:package|package\.nls(?:\.\w+)?)\.json|(?:readme|changelog)\.md|docs\/RULES\.md|(?:dist|l10n|media|schemas|seeds|syntaxes)\/.*)$/;
    const odd = files.filter((name) => !allowed.test(name) || /\.(?:ts|mts|map)$|node_modules|\.test\./.test(name));
    assert.deepEqual(odd, []);
  });

  test('lights up a document and says what an amount means', async () => {
    assert.ok(workbench);
    const { page } = workbench;
    await page.locator('.view-overlays [class*="TextEditorDecorationType"]').first().waitFor();
    await page.locator('.view-line').first().click();
    await page.keyboard.press('Control+F');
    await page.keyboard.type('$1.65');
    await page.keyboard.press('Escape'); // back to the text, with what was found selected
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.locator('.monaco-hover', { hasText: '1,650,000,000,000 US dollars' }).first().waitFor();
  });
});

function installedAs(extensions: string): string {
  const name = readdirSync(extensions).find((folder) => folder.startsWith('variorum.variorum-'));
  assert.ok(name, 'the server has installed the package');
  return name;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
