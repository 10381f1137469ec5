import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { commands, Position, Uri } from 'vscode';
import { Corpus } from '../../../src/core/corpus/corpus';
import { DEFAULT_MIN_CONFIDENCE } from '../../../src/core/model/mention';
import type { App } from '../../../src/extension/app';
import { goldDocuments } from './gold';
import { folder, hoverText, outline, show, shownIn, started, tidy, untilShown } from '../window';

const TYPES = ['DATE', 'DURATION', 'SET', 'AGE', 'MONEY'];

/** The five reference documents in the editor, compared with their gold: required dates and amounts are lit, to the character. */
suite('the reference documents in an editor', () => {
  let app: App;
  let gold: Awaited<ReturnType<typeof goldDocuments>>;
  /** The launcher puts a copy of the documents there, where they are present. */
  const copy = (name: string): Uri => Uri.joinPath(folder(), 'reference', name);

  suiteSetup(async function () {
    app = await started();
    gold = await goldDocuments(this);
  });

  teardown(tidy);

  test('all five are lit where the gold says', async () => {
    const documents = Object.entries(gold);
    assert.equal(documents.length, 5);
    for (const [name, { annotations }] of documents) {
      const editor = await show(copy(name));
      await untilShown(app, editor, (all) => all.length > 0);
      const places = new Set(
        app.highlights
          .in(editor)
          .map(
            ({ type, fragments }) => `${type} ${fragments.map(({ start }) => editor.document.offsetAt(start)).join()}`,
          ),
      );
      const required = annotations.filter(({ type, optional }) => TYPES.includes(type) && optional !== true);
      const missed = required.filter(
        ({ type, start, spans }) => !places.has(`${type} ${spans?.map((span) => span.start).join() ?? start}`),
      );
      assert.deepEqual(
        missed.map(({ type, start }) => `${basename(name)} ${type} ${start}`),
        [],
      );
    }
  });

  test('names are those that the engine finds with the whole folder at hand', async () => {
    for (const name of Object.keys(gold)) {
      const uri = copy(name);
      const editor = await show(uri);
      const { document } = editor;
      // The folder is read at every look: what earlier tests deleted may still be on its way to the engine.
      await untilShown(app, editor, () => {
        const shown = app.highlights
          .in(editor)
          .map(
            ({ type, fragments }) =>
              `${type} ${fragments.map(({ start, end }) => `${document.offsetAt(start)}-${document.offsetAt(end)}`).join()}`,
          );
        const expected = foundIn(folder().fsPath, uri.fsPath);
        assert.ok(expected.filter((mention) => /^(?:PERSON|ORG|PRODUCT|GPE)/.test(mention)).length > 5);
        return shown.join(' ') === expected.join(' ');
      });
    }
  });

  test('the suit over trillions is written out, and the date it stands under', async () => {
    const editor = await show(copy('001_0fbbd433191cdd77.txt'));
    await untilShown(app, editor, (all) => all.includes('MONEY $1.65 trillion USD'));
    const { document } = editor;
    const over = (text: string): Promise<string> =>
      hoverText(document.uri, document.positionAt(document.getText().indexOf(text) + 1));
    assert.match(await over('$1.65 trillion USD'), /1\\,650\\,000\\,000\\,000 US dollars \\\(1\\\.65 trillion\\\)/);
    assert.match(await over('24 May 2007 13:52'), /Thursday\\, 24 May 2007\\, 13\\:52/);
    assert.match(await over('24.5.2007 17:46'), /number of the comment/);
    assert.ok((await outline(document.uri))['Dates']?.includes('31.5.2007 7:28'));
  });

  test('what hangs on a date the text does not state stays open', async () => {
    const editor = await show(copy('003_44fd445bc17709b8.txt'));
    await untilShown(app, editor, (all) => all.includes('DATE July 10'));
    const { document } = editor;
    const hover = await hoverText(document.uri, document.positionAt(document.getText().indexOf('July 10')));
    assert.match(hover, /10 July\\, year not stated/);
    assert.match(hover, /never taken from today/);
    assert.match(app.status.status?.date?.detail ?? '', /relative dates stay open/);
  });

  test('an edit and its undo leave the others where they were', async () => {
    const editor = await show(copy('001_0fbbd433191cdd77.txt'));
    const before = await untilShown(app, editor, (all) => all.length > 10);
    await editor.edit((edit) => {
      edit.insert(new Position(0, 0), 'Copied on 9 July 1993.\n');
    });
    await untilShown(app, editor, (all) => all.length === before.length + 1);
    assert.deepEqual(shownIn(app, editor).slice(1), before);
    await commands.executeCommand('undo');
    assert.deepEqual(await untilShown(app, editor, (all) => all.length === before.length), before);
  });
});

/** What the engine finds in one document of a folder with all of its documents at hand: `TYPE start-end` for every mention. */
function foundIn(top: string, path: string): string[] {
  const corpus = new Corpus({ engineVersion: 'test' });
  for (const entry of readdirSync(top, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(?:txt|md)$/.test(file) || relative(top, file).startsWith('.')) continue;
    corpus.set(file, readFileSync(file, 'utf8').replace(/^\ufeff/, ''), { fileName: entry.name });
  }
  return corpus
    .mentions(path)
    .filter(({ confidence }) => confidence >= DEFAULT_MIN_CONFIDENCE)
    .map(({ type, fragments }) => `${type} ${fragments.map(({ start, end }) => `${start}-${end}`).join()}`);
}
