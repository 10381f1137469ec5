import assert from 'node:assert/strict';
import {
  commands,
  EndOfLine,
  languages,
  Position,
  Range,
  Selection,
  Uri,
  workspace,
  type Event,
  type InlayHint,
} from 'vscode';
import type { App } from '../../src/extension/app';
import { SAMPLE_FILES } from '../../src/extension/sample/model';
import { DETECTED_TYPES } from '../../src/server/settings';
import {
  eventually,
  folder,
  hoverText,
  outline,
  problemsIn,
  setting,
  show,
  shownIn,
  started,
  tidy,
  until,
  untilShown,
  write,
} from './window';

const NEWS = '2007-05-24-download-shop-news.txt';
const BLOG = '2007-05-28-the-shop-that-will-not-close.md';
/** Groups of the outline that are no names. */
const VALUES = ['Dates', 'Durations', 'Recurring times', 'Ages', 'Amounts of money'];

suite('Variorum in an editor', () => {
  let app: App;

  suiteSetup(async () => {
    app = await started();
  });

  teardown(tidy);

  test('lights up the dates and amounts of a text', async () => {
    const editor = await show(Uri.joinPath(folder(), NEWS));
    const shown = await untilShown(app, editor, (all) => all.length > 10);
    for (const mention of [
      'DATE 24 May 2007 13:52',
      'MONEY $1.65 trillion USD',
      'AGE 25-year-old',
      'DURATION 20 years',
    ]) {
      assert.ok(shown.includes(mention), `${mention} in ${shown.join(', ')}`);
    }
  });

  test('lights up Markdown, whatever its markup', async () => {
    const editor = await show(Uri.joinPath(folder(), BLOG));
    const shown = await untilShown(app, editor, (all) => all.length > 5);
    assert.ok(shown.includes('MONEY $1.65 trillion'), shown.join(', '));
    assert.ok(shown.includes('DATE 18 October 2006'), shown.join(', '));
  });

  test('says in a hover what a mention means and why', async () => {
    const editor = await show(Uri.joinPath(folder(), NEWS));
    await untilShown(app, editor, (all) => all.length > 0);
    const { document } = editor;
    const amount = await hoverText(document.uri, document.positionAt(document.getText().indexOf('$1.65') + 3));
    assert.match(amount, /1\\,650\\,000\\,000\\,000 US dollars \\\(1\\\.65 trillion\\\)/);
    assert.match(amount, /Amount of money/);
    const date = await hoverText(document.uri, document.positionAt(document.getText().indexOf('24 May 2007')));
    assert.match(date, /Thursday\\, 24 May 2007\\, 13\\:52/);
    assert.equal(
      await hoverText(document.uri, document.positionAt(document.getText().indexOf('gift certificates'))),
      '',
    );
  });

  test('lists mentions by type in the outline', async () => {
    const editor = await show(Uri.joinPath(folder(), NEWS));
    const groups = await outline(editor.document.uri);
    assert.deepEqual(
      Object.keys(groups).filter((name) => VALUES.includes(name)),
      VALUES,
    );
    assert.ok(Object.keys(groups).indexOf('People') === 0 && groups['People']?.includes('Vadim Mamotin'));
    assert.ok(groups['Amounts of money']?.includes('$ 5 million'));
  });

  test('writes values into the text only when asked to', async () => {
    const editor = await show(Uri.joinPath(folder(), NEWS));
    await untilShown(app, editor, (all) => all.length > 0);
    const hints = (): Thenable<InlayHint[]> =>
      commands.executeCommand('vscode.executeInlayHintProvider', editor.document.uri, new Range(0, 0, 999, 0));
    assert.deepEqual(await hints(), []);
    await setting('inlayHints.enabled', true);
    const labels = (await hints()).map(({ label }) => label);
    assert.ok(labels.includes('1,650,000,000,000 USD'), JSON.stringify(labels));
  });

  test('follows an edit and its undo', async () => {
    const editor = await show(await write('edit.txt', 'Paid on 24 May 2007.\nThe end.\n'));
    await untilShown(app, editor, (all) => all.join() === 'DATE 24 May 2007');
    await editor.edit((edit) => {
      edit.insert(new Position(0, 0), 'They want $5 million. ');
    });
    await untilShown(app, editor, (all) => all.join() === 'MONEY $5 million,DATE 24 May 2007');
    await commands.executeCommand('undo');
    await untilShown(app, editor, (all) => all.join() === 'DATE 24 May 2007');
    await commands.executeCommand('redo');
    await untilShown(app, editor, (all) => all.length === 2);
  });

  test('leaves the word being typed alone until the cursor leaves it', async () => {
    const editor = await show(await write('type.txt', 'Paid on 24 May 200'));
    const before = await untilShown(app, editor, (all) => all.join() === 'DATE 24 May');
    const end = editor.document.lineAt(0).range.end;
    editor.selection = new Selection(end, end);
    const read = new Promise((resolve) => app.highlights.onDidDraw(resolve));
    await commands.executeCommand('type', { text: '7' });
    await read;
    assert.deepEqual(shownIn(app, editor), before);
    await commands.executeCommand('cursorHome');
    await untilShown(app, editor, (all) => all.join() === 'DATE 24 May 2007');
  });

  test('shows and hides types at once, everywhere', async () => {
    const editor = await show(Uri.joinPath(folder(), NEWS));
    await untilShown(app, editor, (all) => all.length > 10);
    await commands.executeCommand('variorum.chooseTypes', ['MONEY']);
    const shown = await untilShown(app, editor, (all) => all.every((mention) => mention.startsWith('MONEY')));
    assert.ok(shown.length > 2);
    await eventually(async () => Object.keys(await outline(editor.document.uri)).join() === 'Amounts of money');
    assert.equal(
      await hoverText(editor.document.uri, editor.document.positionAt(editor.document.getText().indexOf('24 May'))),
      '',
    );
    await commands.executeCommand('variorum.chooseTypes', [...DETECTED_TYPES]);
    await untilShown(app, editor, (all) => all.length > 10);
    assert.equal(workspace.getConfiguration('variorum').inspect('shownTypes')?.globalValue, undefined);
  });

  test('shows more when asked for less certainty', async () => {
    const editor = await show(await write('unsure.txt', 'Paid on 24 May 2007.\n'));
    await untilShown(app, editor, (all) => all.length === 1);
    await setting('minConfidence', 1);
    await untilShown(app, editor, (all) => all.length === 0);
    await until(
      () => app.status.status?.main.detail === '1 too unsure to show',
      app.status.onDidChange as Event<never>,
    );
  });

  test('turns all highlights off and on', async () => {
    const editor = await show(Uri.joinPath(folder(), NEWS));
    await untilShown(app, editor, (all) => all.length > 10);
    await commands.executeCommand('variorum.toggleHighlights');
    await untilShown(app, editor, (all) => all.length === 0);
    await commands.executeCommand('variorum.toggleHighlights');
    await untilShown(app, editor, (all) => all.length > 10);
  });

  test('is exact in a document with CR LF and characters beyond 16 bits', async () => {
    const editor = await show(
      await write('crlf.txt', 'First \u{1F4C5} line\r\nPaid 😀 on 24 May 2007:\r\n$5 million\r\n'),
    );
    assert.equal(editor.document.eol, EndOfLine.CRLF);
    await untilShown(app, editor, (all) => all.join() === 'DATE 24 May 2007,MONEY $5 million');
  });

  test('reads untitled documents', async () => {
    const document = await workspace.openTextDocument({ language: 'plaintext', content: 'Due on 9 July 1993.' });
    const editor = await show(document);
    await untilShown(app, editor, (all) => all.join() === 'DATE 9 July 1993');
    assert.match(await hoverText(document.uri, new Position(0, 8)), /Friday\\, 9 July 1993/);
  });

  test('leaves other languages alone', async () => {
    const document = await workspace.openTextDocument({ language: 'json', content: '{"date": "9 July 1993"}' });
    const editor = await show(document);
    assert.equal(await hoverText(document.uri, new Position(0, 13)), '');
    assert.deepEqual(shownIn(app, editor), []);
  });

  test('the status item says how much was found and from which date it counts', async () => {
    await show(Uri.joinPath(folder(), NEWS));
    const status = await until(
      () =>
        app.status.status?.busy === false && /^\d+ names, dates, amounts$/.test(app.status.status.main.text)
          ? app.status.status
          : undefined,
      app.status.onDidChange as Event<never>,
    );
    assert.match(status.date?.detail ?? '', /24 May 2007, 13:52/);
    assert.match(status.trust?.detail ?? '', /check before you quote/);
  });

  test('reads the folder by itself and follows what happens on disk', async () => {
    const total = (): number | undefined => app.status.folders.find(({ state }) => state === 'ready')?.total;
    const before = await until(total, app.status.onDidChange as Event<never>);
    const uri = await write('later.txt', 'Written later.');
    await until(() => total() === before + 1, app.status.onDidChange as Event<never>);
    await workspace.fs.delete(uri);
    await until(() => total() === before, app.status.onDidChange as Event<never>);
  });

  test('shows files it cannot read in Problems, and takes them back when they are mended', async () => {
    const picture = await write('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 0]));
    const broken = await write(
      'broken.txt',
      new Uint8Array([...new TextEncoder().encode('Zürich 24. Mai 2007 Größe '), 0xff, 0x20]),
    );
    const changed = languages.onDidChangeDiagnostics as Event<never>;
    await until(() => problemsIn(picture).join() === 'binary', changed);
    await until(() => problemsIn(broken).join() === 'invalid-utf8', changed);
    await workspace.fs.writeFile(broken, new TextEncoder().encode('Now it is text.'));
    await until(() => problemsIn(broken).length === 0, changed);
    await workspace.fs.delete(picture);
    await until(() => problemsIn(picture).length === 0, changed);
  });

  test('copies the sample, and never over what is there', async () => {
    const parent = Uri.joinPath(folder(), '.copies');
    const copy = await commands.executeCommand<Uri>('variorum.openSample', { into: parent, open: false });
    const names = (await workspace.fs.readDirectory(copy)).map(([name]) => name);
    assert.deepEqual(names.sort(), [...SAMPLE_FILES].sort());
    const first = Uri.joinPath(copy, NEWS);
    await workspace.fs.writeFile(first, new TextEncoder().encode('mine'));
    await commands.executeCommand('variorum.openSample', { into: parent, open: false });
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(first)), 'mine');
  });
});
