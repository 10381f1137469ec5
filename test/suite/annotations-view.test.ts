import assert from 'node:assert/strict';
import { commands, env, Range, Selection, Uri, window, workspace, WorkspaceEdit, type Event } from 'vscode';
import type { RecordRow, Row } from '../../src/extension/annotations-view/row';
import type { App } from '../../src/extension/app';
import { COMMANDS } from '../../src/extension/ids';
import type { AnnotateAnswer } from '../../src/server/protocol/annotations';
import { answering } from './answers';
import { folder, setting, show, started, tidy, until, untilShown, write } from './window';

const ONE =
  'Published: 6 June 2012\n\nMarta Ellwood leased the Copper Barn in Utrecht. The barn was empty by autumn.\n';
const TWO = 'Published: 8 June 2012\n\nNobody saw Marta Ellwood at the fair. Her brother kept the ledger at home.\n';

suite('the Annotations view', () => {
  let app: App;
  let one: Uri;
  let two: Uri;
  const { asked, types, picks, leave } = answering();

  suiteSetup(async () => {
    app = await started();
    // A browser's window saves by itself: what a test changes would stay.
    await workspace.getConfiguration('files').update('autoSave', 'off', true);
    one = await write('annotated/one.txt', ONE);
    two = await write('annotated/two.txt', TWO);
    await untilShown(app, await show(two), (found) => found.length > 0);
    await commands.executeCommand('variorum.annotations.focus');
  });
  setup(async () => {
    await setting('annotator', 'Ada');
    // What was undone lies in the bin too.
    await app.run(COMMANDS.emptyBin, []);
    await annotate(one, 'Marta Ellwood', 'PERSON');
    await annotate(one, 'Copper Barn', 'building');
    await annotate(two, 'the ledger', 'document');
    await untilListed(['Copper Barn', 'Marta Ellwood', 'the ledger']);
  });
  /** Every step of a test is taken back, and the view is as it was. */
  teardown(async () => {
    leave();
    await app.run(COMMANDS.leaveBin, []);
    await app.run(COMMANDS.annotationsOnly, []);
    await app.run(COMMANDS.clearAnnotationsFilter, []);
    await app.run(COMMANDS.groupAnnotations, ['document']);
    await tidy();
    await setting('annotator', 'Ada');
    while (app.entities.steps.state.undo !== null) assert.equal(await app.run(COMMANDS.undo, []), true);
    await untilListed([]);
    await setting('annotator', undefined);
  });
  suiteTeardown(async () => {
    await workspace.getConfiguration('files').update('autoSave', undefined, true);
    for (const path of ['annotated', '.variorum/annotations/annotated']) {
      await workspace.fs.delete(Uri.joinPath(folder(), path), { recursive: true });
    }
  });

  const annotate = async (uri: Uri, words: string, tag: string): Promise<void> => {
    const editor = await show(uri);
    const at = editor.document.getText().indexOf(words);
    assert.ok(at >= 0, words);
    editor.selection = new Selection(editor.document.positionAt(at), editor.document.positionAt(at + words.length));
    const answer = await commands.executeCommand<AnnotateAnswer | undefined>(COMMANDS.annotate, tag);
    assert.ok(answer?.ok, words);
  };
  const replace = async (uri: Uri, words: string, by: string): Promise<void> => {
    const { document } = await show(uri);
    const at = document.getText().indexOf(words);
    assert.ok(at >= 0, words);
    const edit = new WorkspaceEdit();
    edit.replace(uri, new Range(document.positionAt(at), document.positionAt(at + words.length)), by);
    assert.ok(await workspace.applyEdit(edit));
  };
  const eventually = async (ask: () => Promise<boolean>): Promise<void> => {
    for (;;) {
      const changed = new Promise<void>((resolve) => {
        const subscription = app.annotations.onDidChange(() => {
          subscription.dispose();
          resolve();
        });
      });
      if (await ask()) return;
      await changed;
    }
  };
  const rows = async (below: Row | null = null): Promise<readonly Row[]> => {
    const found: Row[] = [];
    for (const row of await app.annotations.rowsBelow(below)) {
      if (row.wire.kind === 'annotation') found.push(row);
      else found.push(...(await rows(row)));
    }
    return found;
  };
  const records = async (): Promise<RecordRow[]> =>
    (await rows()).flatMap(({ wire }) => (wire.kind === 'annotation' ? [wire] : []));
  const labels = async (): Promise<string[]> => (await records()).map(({ label }) => label).sort();
  const untilListed = (wanted: readonly string[]): Promise<void> =>
    eventually(async () => JSON.stringify(await labels()) === JSON.stringify(wanted));
  const rowOf = async (label: string): Promise<Row> => {
    const row = (await rows()).find(({ wire }) => wire.kind === 'annotation' && wire.label === label);
    assert.ok(row, label);
    return row;
  };
  const groups = async (): Promise<string[]> =>
    (await app.annotations.rowsBelow(null)).map(({ wire }) =>
      wire.kind === 'group' ? `${wire.label.replace(/^.*\//, '')} ${wire.count}` : '',
    );
  const state = async (label: string): Promise<string | undefined> =>
    (await records()).find((record) => record.label === label)?.state;
  const selected = (): string => {
    const editor = window.activeTextEditor;
    return editor === undefined ? '' : editor.document.getText(editor.selection);
  };

  test('groups by document, tag, annotator and state, each with its count', async () => {
    assert.deepEqual(await groups(), ['one.txt 2', 'two.txt 1']);
    await app.run(COMMANDS.groupAnnotations, ['tag']);
    assert.deepEqual((await groups()).sort(), ['Person 1', 'building 1', 'document 1']);
    await app.run(COMMANDS.groupAnnotations, ['annotator']);
    assert.deepEqual(await groups(), ['Ada 3']);
    picks('By state');
    await commands.executeCommand(COMMANDS.groupAnnotations);
    assert.deepEqual(await groups(), ['In its place 3']);
    assert.equal(app.annotations.asked.group, 'state');
  });

  test('words are searched for in passages, notes and tags; the view says what it leaves out', async () => {
    types('a **doubtful** page');
    assert.ok(await commands.executeCommand(COMMANDS.editNoteOfRow, await rowOf('the ledger')));
    await eventually(async () => (await records()).some(({ note }) => note === 'a **doubtful** page'));
    for (const [words, found] of [
      ['doubtful', ['the ledger']],
      ['ELLWOOD', ['Marta Ellwood']],
      ['building', ['Copper Barn']],
      ['nothing has this', []],
    ] as const) {
      await app.run(COMMANDS.filterAnnotations, [words]);
      assert.deepEqual(await labels(), found);
      assert.equal(app.annotations.view.message, `Filter: “${words}”.${found.length === 0 ? ' Nothing found.' : ''}`);
    }
    await app.run(COMMANDS.clearAnnotationsFilter, []);
    assert.equal((await labels()).length, 3);
    assert.equal(app.annotations.view.message, '');
  });

  test('a row that is picked by keys shows its passage; F4 goes on from there', async () => {
    await commands.executeCommand('variorum.annotations.focus');
    await commands.executeCommand(COMMANDS.nextAnnotationRow, 'list');
    assert.equal(selected(), 'Marta Ellwood');
    await commands.executeCommand('list.focusDown');
    await commands.executeCommand('list.select');
    await until(
      () => selected() === 'Copper Barn',
      window.onDidChangeActiveTextEditor as Event<never>,
      window.onDidChangeTextEditorSelection as Event<never>,
    );
    await commands.executeCommand(COMMANDS.nextAnnotationRow, 'list');
    assert.equal(selected(), 'the ledger');
    await commands.executeCommand(COMMANDS.nextAnnotationRow);
    assert.equal(selected(), 'Marta Ellwood');
    await commands.executeCommand(COMMANDS.previousAnnotationRow);
    assert.equal(selected(), 'the ledger');
  });

  test('several are deleted in one step, lie in the bin, and come back by undo', async () => {
    const picked = [await rowOf('Copper Barn'), await rowOf('Marta Ellwood')];
    const answer = await commands.executeCommand<AnnotateAnswer>(COMMANDS.deleteRows, picked[0], picked);
    assert.equal(answer.ok, true);
    await untilListed(['the ledger']);
    await app.run(COMMANDS.showBin, []);
    assert.deepEqual(await labels(), ['Copper Barn', 'Marta Ellwood']);
    assert.equal(app.annotations.view.message, 'In the bin.');
    assert.equal(await commands.executeCommand(COMMANDS.undo), true);
    await untilListed([]);
    await app.run(COMMANDS.leaveBin, []);
    await untilListed(['Copper Barn', 'Marta Ellwood', 'the ledger']);
  });

  test('what lies in the bin is restored, or gone when it is emptied, until that is undone', async () => {
    for (const label of ['Copper Barn', 'the ledger']) {
      await commands.executeCommand(COMMANDS.deleteRows, await rowOf(label));
    }
    await untilListed(['Marta Ellwood']);
    await app.run(COMMANDS.showBin, []);
    await commands.executeCommand(COMMANDS.restoreRows, await rowOf('Copper Barn'));
    await untilListed(['the ledger']);
    const emptied = await commands.executeCommand<AnnotateAnswer>(COMMANDS.emptyBin);
    assert.equal(emptied.ok, true);
    await untilListed([]);
    await commands.executeCommand(COMMANDS.undo);
    await untilListed(['the ledger']);
    await app.run(COMMANDS.leaveBin, []);
    await untilListed(['Copper Barn', 'Marta Ellwood']);
  });

  test('an annotation whose text is gone is counted, listed alone, and put where one of the candidates stands', async () => {
    await replace(one, 'the Copper Barn', 'it');
    await eventually(async () => (await state('Copper Barn')) === 'orphan');
    await eventually(() => Promise.resolve(app.annotations.view.badge?.value === 1));
    assert.match(app.annotations.view.badge?.tooltip ?? '', /text is gone: 1/);
    await app.run(COMMANDS.chooseStates, [['orphan']]);
    assert.deepEqual(await labels(), ['Copper Barn']);
    assert.equal(app.annotations.view.message, 'Only: Its text is gone.');
    // Not like the words that it was made on: only a person can know that this is it.
    await replace(one, 'by autumn.', 'by autumn, said those who knew the Coper Bern.');
    picks('The barn was empty by autumn, said those who knew the «Coper Bern».');
    const answer = await commands.executeCommand<AnnotateAnswer | undefined>(
      COMMANDS.reattach,
      await rowOf('Copper Barn'),
    );
    assert.deepEqual(asked, ['Where Does “Copper Barn” Stand Now?']);
    assert.equal(answer?.ok, true);
    assert.equal(selected(), 'Coper Bern');
    await app.run(COMMANDS.clearAnnotationsFilter, []);
    await eventually(async () => (await state('Coper Bern')) === 'exact');
    await eventually(() => Promise.resolve(app.annotations.view.badge === undefined));
  });

  test('an annotation whose text is gone is put on what is selected; undo takes it away again', async () => {
    await replace(one, 'the Copper Barn', 'it');
    await eventually(async () => (await state('Copper Barn')) === 'orphan');
    const editor = await show(one);
    const at = editor.document.positionAt(editor.document.getText().indexOf('it in Utrecht'));
    editor.selection = new Selection(at, at.translate(0, 2));
    picks('At the Selection');
    assert.ok(await commands.executeCommand(COMMANDS.reattach, await rowOf('Copper Barn')));
    await eventually(async () => (await state('it')) === 'exact');
    assert.equal(await commands.executeCommand(COMMANDS.undo), true);
    await eventually(async () => (await state('Copper Barn')) === 'orphan');
  });

  test('annotators are hidden and shown; what others recorded cannot be changed', async () => {
    await setting('annotator', 'Ben');
    await annotate(two, 'the fair', 'event');
    await untilListed(['Copper Barn', 'Marta Ellwood', 'the fair', 'the ledger']);
    await setting('annotator', 'Ada');
    await eventually(async () => (await records()).some(({ label, own }) => label === 'the fair' && !own));
    assert.equal(await commands.executeCommand(COMMANDS.deleteRows, await rowOf('the fair')), undefined);
    picks(['Ada']);
    assert.equal(await commands.executeCommand(COMMANDS.showLayers), true);
    await untilListed(['Copper Barn', 'Marta Ellwood', 'the ledger']);
    assert.equal(app.annotations.view.message, 'Hidden: Ben.');
    await commands.executeCommand(COMMANDS.restartEngine);
    await untilListed(['Copper Barn', 'Marta Ellwood', 'the ledger']);
    picks(['Ada', 'Ben']);
    await commands.executeCommand(COMMANDS.showLayers);
    await untilListed(['Copper Barn', 'Marta Ellwood', 'the fair', 'the ledger']);
    assert.equal(app.annotations.view.message, '');
  });

  test('rows are copied as lines', async () => {
    const picked = [await rowOf('Copper Barn'), await rowOf('the ledger')];
    await commands.executeCommand(COMMANDS.copyAnnotations, picked[0], picked);
    assert.match(
      await env.clipboard.readText(),
      /^Copper Barn\tbuilding\t\t.*one\.txt, line 3\nthe ledger\tdocument\t/,
    );
  });
});
