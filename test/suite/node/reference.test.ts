import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { commands, extensions, Position, Uri, workspace } from 'vscode';
import { Corpus } from '../../../src/core/corpus/corpus';
import { DEFAULT_MIN_CONFIDENCE } from '../../../src/core/model/mention';
import type { App } from '../../../src/extension/app';
import { folder, hoverText, outline, show, shownIn, started, tidy, untilShown } from '../window';

interface Annotation {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly spans?: readonly { readonly start: number }[];
  readonly optional?: boolean;
}
interface Gold {
  readonly documents: Readonly<Record<string, { readonly annotations: readonly Annotation[] }>>;
}

const TYPES = ['DATE', 'DURATION', 'SET', 'AGE', 'MONEY'];

/** The five reference documents in the editor, compared with their gold: required dates and amounts are lit, to the character. */
suite('the reference documents in an editor', () => {
  let app: App;
  let gold: Gold;
  /** The launcher puts a copy of the documents there, where they are present. */
  const copy = (name: string): Uri => Uri.joinPath(folder(), 'reference', name);

  suiteSetup(async function () {
    app = await started();
    // The bundle of this suite stands elsewhere than its source, so the default place is told by the extension.
    const root = extensions.getExtension('variorum.variorum')?.extensionPath ?? '';
    process.env['VARIORUM_REFERENCE'] = resolve(root, process.env['VARIORUM_REFERENCE'] ?? '../shared');
    const { needsReference } = await import('../../reference');
    gold = JSON.parse(readFileSync(needsReference(this, 'gold', 'gold.json'), 'utf8')) as Gold;
  });

  teardown(tidy);

  test('all five are lit where the gold says', async () => {
    const documents = Object.entries(gold.documents);
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
    const corpus = new Corpus({ engineVersion: 'test' });
    const found = await workspace.findFiles('**/*.{txt,md}');
    const files = found.filter((uri) => !workspace.asRelativePath(uri).startsWith('.'));
    for (const uri of files) {
      const text = readFileSync(uri.fsPath, 'utf8').replace(/^\ufeff/, '');
      corpus.set(uri.toString(), text, { fileName: basename(uri.fsPath) });
    }
    for (const name of Object.keys(gold.documents)) {
      const uri = copy(name);
      const expected = corpus
        .mentions(uri.toString())
        .filter(({ confidence }) => confidence >= DEFAULT_MIN_CONFIDENCE)
        .map(({ type, fragments }) => `${type} ${fragments.map(({ start, end }) => `${start}-${end}`).join()}`);
      const editor = await show(uri);
      const { document } = editor;
      assert.ok(expected.filter((mention) => /^(?:PERSON|ORG|PRODUCT|GPE)/.test(mention)).length > 5);
      await untilShown(app, editor, () => {
        const shown = app.highlights
          .in(editor)
          .map(
            ({ type, fragments }) =>
              `${type} ${fragments.map(({ start, end }) => `${document.offsetAt(start)}-${document.offsetAt(end)}`).join()}`,
          );
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
