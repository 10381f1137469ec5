import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, extensions, Uri, type Event } from 'vscode';
import type { App } from '../../../src/extension/app';
import { show, started, tidy, until, untilShown, write } from '../window';

suite('Variorum on a desktop', () => {
  let app: App;

  suiteSetup(async () => {
    app = await started();
  });

  teardown(tidy);

  test('reads a file outside every folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'variorum-outside-'));
    try {
      const path = join(outside, 'letter.txt');
      writeFileSync(path, 'Dated 9 July 1993.');
      const editor = await show(Uri.file(path));
      await untilShown(app, editor, (all) => all.join() === 'DATE 9 July 1993');
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  test('comes back by itself after a crash, and by hand after many', async () => {
    const editor = await show(await write('crash.txt', 'Dated 9 July 1993.'));
    await untilShown(app, editor, (all) => all.length === 1);
    const state = app.engine.onDidChangeState as Event<never>;
    for (let crash = 1; crash <= 3; crash++) {
      const left = until(() => app.engine.state !== 'running', state);
      app.engine.kill();
      await left;
      await until(() => app.engine.state === 'running', state);
    }
    app.engine.kill();
    await until(() => app.engine.state === 'crashed', state);
    assert.equal(app.status.status?.severity, 'error');
    assert.equal(app.status.status.command.id, 'variorum.restartEngine');
    await commands.executeCommand('variorum.restartEngine');
    assert.equal(app.engine.state, 'running');
    await until(() => app.status.status?.main.text === '1 name, date or amount', app.status.onDidChange as Event<never>);
  });

  test('what activates is small: the client is loaded later', () => {
    const entry = join(extensions.getExtension('variorum.variorum')?.extensionPath ?? '', 'dist/extension.js');
    assert.ok(statSync(entry).size < 10_000);
  });
});
