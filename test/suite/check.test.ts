import assert from 'node:assert/strict';
import {
  commands,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type DocumentLink,
  type Event,
} from 'vscode';
import type { App } from '../../src/extension/app';
import { COMMANDS } from '../../src/extension/ids';
import { annotateRequest, annotationsRequest } from '../../src/server/protocol/annotations';
import { answering } from './answers';
import { folder, setting, show, started, tidy, until, write } from './window';

const TEXT = 'Mrs. Greta Olsson met Mr. Jonas Feldkamp at the mill.\nMr. Jonas Feldkamp left for good.\n';
const OTHER = 'In the evening Mr. Jonas Feldkamp came back.\n';

suite('findings in a window', () => {
  let app: App;
  let one: Uri;
  let two: Uri;
  const { asked, types, picks, leave } = answering();

  suiteSetup(async () => {
    app = await started();
    one = await write('check-one.txt', TEXT);
    two = await write('check-two.txt', OTHER);
  });
  setup(async () => {
    await setting('annotator', 'Ada');
  });
  /** What a test recorded is taken back. */
  teardown(async () => {
    leave();
    while (app.entities.steps.state.undo !== null) await app.run(COMMANDS.undo, []);
    await tidy();
    await found(one, []);
    await setting('annotator', undefined);
  });
  suiteTeardown(async () => {
    for (const uri of [one, two]) await workspace.fs.delete(uri);
    await workspace.fs.delete(Uri.joinPath(folder(), '.variorum'), { recursive: true });
  });

  const marks = (uri: Uri): Diagnostic[] =>
    languages.getDiagnostics(uri).filter(({ source }) => source === 'variorum check');
  const codeOf = ({ code }: Diagnostic): string => (typeof code === 'object' ? String(code.value) : String(code));
  /** Waits until exactly these rules have findings in a file. */
  const found = (uri: Uri, rules: readonly string[]): Promise<Diagnostic[]> =>
    until(() => {
      const all = marks(uri);
      return all.map(codeOf).sort().join() === [...rules].sort().join() ? all : undefined;
    }, languages.onDidChangeDiagnostics as Event<never>);

  /** Tags the nth place of some words. */
  async function tag(uri: Uri, words: string, name: string, nth = 1): Promise<void> {
    const { document } = await show(uri);
    let start = -1;
    for (let left = nth; left > 0; left--) start = document.getText().indexOf(words, start + 1);
    const place = (offset: number): { line: number; character: number } => {
      const { line, character } = document.positionAt(offset);
      return { line, character };
    };
    const passages = [[{ start: place(start), end: place(start + words.length) }]];
    const answer = await app.engine.ask(annotateRequest, {
      kind: 'annotate',
      uri: uri.toString(),
      version: document.version,
      passages,
      told: { tag: name },
    });
    assert.equal(answer?.ok, true, answer?.ok === false ? answer.message : '');
  }
  async function annotated(uri: Uri): Promise<string[]> {
    const { document } = await show(uri);
    const answer = await app.engine.ask(annotationsRequest, { uri: uri.toString(), version: document.version });
    return (answer?.marks ?? []).map(({ fragments, tag: name }) => {
      const words = fragments.map(({ start, end }) =>
        document.getText(new Range(start.line, start.character, end.line, end.character)),
      );
      return `${name ?? ''} ${words.join('…')}`;
    });
  }
  const actionsAt = (uri: Uri, { range }: Diagnostic): Thenable<CodeAction[]> =>
    commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, 'quickfix');
  async function act(uri: Uri, mark: Diagnostic, title: string): Promise<unknown> {
    const all = await actionsAt(uri, mark);
    const command = all.find((action) => action.title === title)?.command;
    assert.ok(command, `“${title}” among ${all.map((action) => action.title).join(', ')}`);
    return commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  }
  const undo = (): Promise<unknown> => app.run(COMMANDS.undo, []);

  test('a blank at an edge is a problem with its rule, which a click opens; a fix trims it, and undo brings it back', async () => {
    await tag(one, ' Greta Olsson ', 'PERSON');
    const [mark] = await found(one, ['edge']);
    assert.ok(mark);
    assert.equal((await show(one)).document.getText(mark.range), ' Greta Olsson ');
    const target = typeof mark.code === 'object' ? mark.code.target.toString(true) : '';
    assert.equal(target, 'command:variorum.openRulePage?["edge"]');
    assert.equal(await act(one, mark, 'Trim to “Greta Olsson”'), true);
    await found(one, []);
    assert.deepEqual(await annotated(one), ['PERSON Greta Olsson']);
    await undo();
    await found(one, ['edge']);
    assert.deepEqual(await annotated(one), ['PERSON  Greta Olsson ']);
  });

  test('findings follow what is typed', async () => {
    await tag(one, 'mill', 'LOC');
    await found(one, []);
    const editor = await show(one);
    const end = editor.document.positionAt(TEXT.indexOf('mill') + 'mill'.length);
    await editor.edit((edit) => {
      edit.insert(end, 'stone');
    });
    await found(one, ['half-word']);
    await editor.edit((edit) => {
      edit.delete(new Range(end, end.translate(0, 'stone'.length)));
    });
    await found(one, []);
  });

  test('a name that is annotated once only is annotated everywhere, also in files that are closed', async () => {
    await tag(one, 'Jonas Feldkamp', 'PERSON');
    const [mark] = await found(one, ['annotated-elsewhere']);
    assert.ok(mark);
    assert.deepEqual(
      mark.relatedInformation?.map(({ location }) => location.uri.toString()),
      [two.toString()],
    );
    await act(one, mark, 'Annotate the others too (2)');
    await found(one, []);
    assert.deepEqual(await annotated(two), ['PERSON Jonas Feldkamp']);
    await undo();
    assert.deepEqual(await annotated(two), []);
    assert.deepEqual(await annotated(one), ['PERSON Jonas Feldkamp']);
  });

  test('all findings of a rule are fixed in one step, those that were left ticked', async () => {
    await tag(one, ' Greta Olsson', 'PERSON');
    await tag(one, 'mill.', 'LOC');
    await tag(one, 'met ', 'EVENT');
    const before = (await found(one, ['edge', 'edge'])).length;
    assert.equal(before, 2);
    picks('Blank or punctuation at an edge', ['Trim to “Greta Olsson”', 'Trim to “met”']);
    assert.equal(await app.run(COMMANDS.fixFindings, []), true);
    assert.deepEqual(asked, ['Fix All Findings of a Rule', 'Blank or punctuation at an edge']);
    await found(one, []);
    await undo();
    await found(one, ['edge', 'edge']);
  });

  test('a finding that is let stand with a reason is listed, and reported again when that is taken back', async () => {
    await tag(one, ' Greta Olsson', 'PERSON');
    const [mark] = await found(one, ['edge']);
    assert.ok(mark);
    types('As the printer set it');
    assert.equal(await act(one, mark, 'Let it stand, with a reason…'), true);
    await found(one, []);
    await app.run(COMMANDS.showFindings, []);
    const list = window.activeTextEditor?.document;
    assert.ok(list);
    await until(
      () => list.getText().includes('Let stand by Ada: As the printer set it'),
      workspace.onDidChangeTextDocument as Event<never>,
    );
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', list.uri);
    assert.ok(links.some(({ target }) => target?.path === one.path && target.fragment === 'L1,5'));
    await show(one);
    picks('Blank or punctuation at an edge (“Greta Olsson”)', 'Report It Again');
    assert.equal(await app.run(COMMANDS.showSuppressions, []), true);
    await found(one, ['edge']);
    await undo();
    await found(one, []);
  });
});
