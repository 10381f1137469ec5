import assert from 'node:assert/strict';
import {
  commands,
  DiagnosticSeverity,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type DocumentLink,
  type Event,
  type Position,
} from 'vscode';
import type { App } from '../../src/extension/app';
import { COMMANDS } from '../../src/extension/ids';
import { annotateRequest, annotationsRequest, type AnnotateAnswer } from '../../src/server/protocol/annotations';
import { answering } from './answers';
import { folder, setting, show, started, tidy, until, write } from './window';

const TEXT = 'Mrs. Greta Olsson met Mr. Jonas Feldkamp at the mill.\nMr. Jonas Feldkamp left for good.\n';
const OTHER = 'In the evening Mr. Jonas Feldkamp came back.\n';

const plain = ({ line, character }: Position): { line: number; character: number } => ({ line, character });

suite('findings in a window', () => {
  let app: App;
  let one: Uri;
  let two: Uri;
  const { asked, types, picks, leave } = answering();

  suiteSetup(async () => {
    app = await started();
    // A browser's window saves by itself: what a test types would stay.
    await workspace.getConfiguration('files').update('autoSave', 'off', true);
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
    await workspace.getConfiguration('files').update('autoSave', undefined, true);
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

  /** Tags the first place of words. */
  async function tag(uri: Uri, words: string | readonly string[], name: string): Promise<void> {
    const { document } = await show(uri);
    const text = document.getText();
    const passages = [words].flat().map((one) => {
      const start = document.positionAt(text.indexOf(one));
      const end = document.positionAt(text.indexOf(one) + one.length);
      return [{ start: plain(start), end: plain(end) }];
    });
    const ask = (): Promise<AnnotateAnswer | undefined> =>
      app.engine.ask(annotateRequest, {
        kind: 'annotate',
        uri: uri.toString(),
        version: document.version,
        passages,
        told: { tag: name },
      });
    const answer = await ask();
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
    assert.equal(await commands.executeCommand(COMMANDS.openRulePage, 'edge'), true);
    assert.equal(await commands.executeCommand(COMMANDS.openRulePage, 'nothing'), false);
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

  test('what is let stand stands after an edit and after the engine was started anew', async () => {
    await tag(one, ' Greta Olsson', 'PERSON');
    const [mark] = await found(one, ['edge']);
    assert.ok(mark);
    types('As the printer set it');
    assert.equal(await act(one, mark, 'Let it stand, with a reason…'), true);
    await found(one, []);
    const editor = await show(one);
    await editor.edit((edit) => {
      edit.insert(editor.document.positionAt(TEXT.indexOf('.\n')), ', by the sluice');
    });
    await tag(one, 'met ', 'EVENT');
    assert.equal(editor.document.getText((await found(one, ['edge']))[0]?.range), 'met ');
    await app.run(COMMANDS.restartEngine, []);
    await found(one, ['edge']);
    await commands.executeCommand('workbench.action.files.revert');
  });

  test('what is typed in one document changes the findings of another, which is closed', async () => {
    await tag(one, 'Jonas Feldkamp', 'PERSON');
    await found(one, ['annotated-elsewhere']);
    assert.ok(window.visibleTextEditors.every(({ document }) => document.uri.path !== two.path));
    const editor = await show(one);
    const at = editor.document.positionAt(TEXT.lastIndexOf('Jonas'));
    await editor.edit((edit) => {
      edit.replace(new Range(at, at.translate(0, 'Jonas Feldkamp'.length)), 'Birte Sommer');
    });
    const [mark] = await found(two, ['annotated-elsewhere']);
    assert.deepEqual(mark?.range, new Range(0, OTHER.indexOf('Jonas'), 0, OTHER.indexOf(' came')));
    await found(one, []);
  });

  test('config.json says how grave a rule is, or that it does not count', async () => {
    const config = Uri.joinPath(folder(), '.variorum', 'config.json');
    const says = (edge: string): Thenable<void> =>
      workspace.fs.writeFile(config, new TextEncoder().encode(JSON.stringify({ rules: { edge } })));
    await tag(one, ' Greta Olsson', 'PERSON');
    assert.equal((await found(one, ['edge']))[0]?.severity, DiagnosticSeverity.Warning);
    await says('information');
    const changed = languages.onDidChangeDiagnostics as Event<never>;
    await until(() => marks(one)[0]?.severity === DiagnosticSeverity.Information, changed);
    await says('off');
    await found(one, []);
    await workspace.fs.delete(config);
    await found(one, ['edge']);
  });

  test('a file of annotations that is broken is among the findings', async () => {
    const broken = Uri.joinPath(folder(), '.variorum', 'annotations', 'check-two.txt', 'bo-a1b2c3.json');
    await workspace.fs.writeFile(broken, new TextEncoder().encode('{ "items": ['));
    await until(() => languages.getDiagnostics(broken).length > 0, languages.onDidChangeDiagnostics as Event<never>);
    await app.run(COMMANDS.showFindings, []);
    const list = window.activeTextEditor?.document;
    assert.ok(list);
    const changed = workspace.onDidChangeTextDocument as Event<never>;
    await until(() => list.getText().includes('bo-a1b2c3.json'), changed);
    await workspace.fs.delete(broken);
    await until(() => !list.getText().includes('bo-a1b2c3.json'), changed);
  });

  test('of a rule with very many findings the editor gets as many as it shows, and how many more there are', async () => {
    const words = Array.from({ length: 230 }, (_, at) => `reed${String(at)},`);
    const many = await write('check-many.txt', `${words.join('\n')}\n`);
    await tag(many, words, 'ORG');
    const all = await found(
      many,
      Array.from({ length: 200 }, () => 'edge'),
    );
    assert.equal(all.filter(({ message }) => message.includes('30 more of this kind')).length, 1);
    await undo();
    await found(many, []);
    await workspace.fs.delete(many);
  });
});
