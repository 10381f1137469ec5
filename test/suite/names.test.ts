import assert from 'node:assert/strict';
import { commands, languages, Range, workspace, type Event, type InlayHint, type Uri } from 'vscode';
import type { App } from '../../src/extension/app';
import { hoverText, outline, problemsIn, setting, show, started, tidy, until, untilShown, write } from './window';

suite('names in an editor', () => {
  let app: App;
  const files: Uri[] = [];
  const place = async (name: string, content: string): Promise<Uri> => {
    const uri = await write(name, content);
    files.push(uri);
    return uri;
  };

  suiteSetup(async () => {
    app = await started();
  });

  teardown(async () => {
    await tidy();
    for (const uri of files.splice(0)) await workspace.fs.delete(uri);
  });

  test('are lit with their types beside dates and amounts', async () => {
    const editor = await show(await place('names.txt', 'Dr. Anna Quandt flew from Lisbon on 24 May 2007.\n'));
    await untilShown(app, editor, (all) => all.join() === 'PERSON Anna Quandt,GPE Lisbon,DATE 24 May 2007');
  });

  test('say in a hover of which type they are and why, and have no value in the text', async () => {
    const editor = await show(await place('hover.txt', 'The judge heard Dr. Anna Quandt in Lisbon.\n'));
    await untilShown(app, editor, (all) => all.includes('PERSON Anna Quandt'));
    const { document } = editor;
    const hover = await hoverText(document.uri, document.positionAt(document.getText().indexOf('Quandt')));
    assert.match(hover, /^\*\*Anna Quandt\*\* · Person\n\n1 mention in .*\n\n\[.*\n\n“dr/i);
    await setting('inlayHints.enabled', true);
    assert.deepEqual(
      await commands.executeCommand<InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new Range(0, 0, 9, 0),
      ),
      [],
    );
  });

  test('stand once each in the outline, under their types', async () => {
    const editor = await show(
      await place(
        'outline.txt',
        'Dr. Anna Quandt had left Lisbon and would not return. Anna Quandt came back to Lisbon.\n',
      ),
    );
    await untilShown(app, editor, (all) => all.length === 4);
    assert.deepEqual(await outline(editor.document.uri), {
      People: ['Anna Quandt'],
      'Countries and cities': ['Lisbon'],
    });
  });

  test('are gone with their type, and are no problem', async () => {
    const editor = await show(
      await place('types.txt', 'It is said that Dr. Anna Quandt has left Lisbon and will not come back.\n'),
    );
    await untilShown(app, editor, (all) => all.length === 2);
    await setting('shownTypes', ['GPE']);
    await untilShown(app, editor, (all) => all.join() === 'GPE Lisbon');
    await setting('shownTypes', undefined);
    await untilShown(app, editor, (all) => all.length === 2);
    await setting('minConfidence', 0.99);
    await untilShown(app, editor, (all) => all.join() === 'PERSON Anna Quandt');
    assert.deepEqual(problemsIn(editor.document.uri), []);
    assert.ok(languages.getDiagnostics(editor.document.uri).length === 0);
  });

  test('light up where another document makes them plain, and go out with it', async () => {
    const text = 'The letter was signed. Zubrowskaja had seen it, and Zubrowskaja kept a copy.\n';
    const editor = await show(await place('letter.txt', text));
    await until(() => app.status.status?.busy === false, app.status.onDidChange as Event<never>);
    const alone = await untilShown(app, editor, () => true);
    assert.ok(!alone.includes('PERSON Zubrowskaja'), alone.join());
    const other = await write(
      'witness.txt',
      'Judge Mrs. Olga Zubrowskaja, born in 1951, was heard.\nMrs. Zubrowskaja said so.\n',
    );
    try {
      await untilShown(app, editor, (all) => all.filter((one) => one === 'PERSON Zubrowskaja').length === 2);
      const hover = await hoverText(editor.document.uri, editor.document.positionAt(text.indexOf('Zubrowskaja')));
      assert.match(hover, /another document/);
    } finally {
      await workspace.fs.delete(other);
    }
    await untilShown(app, editor, (all) => all.join() === alone.join());
  });
});
