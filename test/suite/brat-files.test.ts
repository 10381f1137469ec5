import assert from 'node:assert/strict';
import { commands, languages, Position, Range, workspace, type Location, type LocationLink, type Uri } from 'vscode';
import { problemsIn, show, started, tidy, until, write } from './window';

const TEXT = 'Ada Quill sold the mill\r\n𝒳 Orm bought it.\r\n';
const ANN = 'T1\tPERSON 0 9\tAda Quill\nT2\tPERSON 24 29\t𝒳 Orm\nR1\tSoldTo Arg1:T1 Arg2:T3\n';

suite('.ann files in the editor', () => {
  let files: Uri[] = [];

  suiteSetup(async () => {
    await started();
    files = [await write('mill.txt', TEXT), await write('mill.ann', ANN)];
  });
  suiteTeardown(async () => {
    await tidy();
    for (const uri of files) await workspace.fs.delete(uri);
  });

  test('have a language, their problems, and none once these are mended', async () => {
    const [, ann] = files;
    assert.ok(ann);
    const editor = await show(ann);
    assert.equal(editor.document.languageId, 'brat-standoff');
    await until(() => problemsIn(ann).join() === 'ann-unknown-reference', languages.onDidChangeDiagnostics as never);
    await editor.edit((edit) => {
      edit.replace(new Range(2, 0, 2, 100), 'R1\tSoldTo Arg1:T1 Arg2:T2');
    });
    await until(() => problemsIn(ann).length === 0, languages.onDidChangeDiagnostics as never);
  });

  test('F12 leads from a line to its words', async () => {
    const [text, ann] = files;
    assert.ok(text && ann);
    await show(ann);
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      ann,
      new Position(1, 0),
    );
    const [first] = found;
    assert.ok(first);
    const [uri, range] = 'targetUri' in first ? [first.targetUri, first.targetRange] : [first.uri, first.range];
    assert.equal(uri.toString(), text.toString());
    const document = await workspace.openTextDocument(text);
    assert.equal(document.getText(range), '𝒳 Orm');
  });
});
