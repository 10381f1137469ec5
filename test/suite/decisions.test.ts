import assert from 'node:assert/strict';
import {
  commands,
  EventEmitter,
  Selection,
  window,
  workspace,
  type Event,
  type QuickPickItem,
  type WorkspaceEdit,
} from 'vscode';
import type { App } from '../../src/extension/app';
import { COMMANDS, type NameCommandId } from '../../src/extension/ids';
import { answering } from './answers';
import { hoverParts, Letters, LETTERS, type Letter } from './letters';
import { eventually, folder, setting, show, started, tidy, until } from './window';

suite('decisions on names in a window', () => {
  let app: App;
  let letters: Letters;
  const { asked, types, picks, leave } = answering();

  suiteSetup(async () => {
    app = await started();
    letters = await Letters.write(app);
  });
  setup(async () => {
    await setting('annotator', 'Ada');
  });
  /** Every decision of a test is taken back. */
  teardown(async () => {
    leave();
    while (app.entities.steps.state.undo !== null) await app.run(COMMANDS.undo, []);
    await tidy();
    await setting('annotator', undefined);
  });
  suiteTeardown(async () => {
    await letters.remove();
  });

  const on = async (letter: Letter, text: string, command: NameCommandId): Promise<unknown> => {
    const editor = await show(letters.uri(letter));
    const place = letters.place(letter, text);
    editor.selection = new Selection(place, place);
    return commands.executeCommand(command);
  };
  const idOf = async (letter: Letter, text: string): Promise<string> =>
    (await letters.at(letter, text))?.entity.id ?? '';
  const untouched = async (): Promise<void> => {
    for (const name of Object.keys(LETTERS) as Letter[]) {
      assert.equal(new TextDecoder().decode(await workspace.fs.readFile(letters.uri(name))), LETTERS[name]);
    }
  };

  test('F2 renames what the name stands for, in all documents, and leaves the text alone', async () => {
    await show(letters.uri('second'));
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      letters.uri('second'),
      letters.place('second', 'Tschernikowa'),
      'Olga T.',
    );
    assert.equal(edit.size, 0);
    assert.equal(await letters.name('first', 'Olga'), 'Olga T.');
    assert.equal(await letters.name('second', 'Tschernikowa'), 'Olga T.');
    await untouched();
  });

  test('the command renames the name at the cursor; undo and redo follow', async () => {
    types('Madame T.');
    assert.equal(await on('first', 'Olga', COMMANDS.renameEntity), true);
    assert.deepEqual(asked, ['Rename']);
    assert.equal(await letters.name('second', 'Tschernikowa'), 'Madame T.');
    const [card] = await hoverParts(letters.uri('first'), letters.place('first', 'Olga'));
    assert.match(card?.value ?? '', /^\*\*Madame T\\\.\*\*/);
    await until(() => app.entities.steps.state.undo, app.engine.onDidChangeSteps as Event<never>);
    assert.match(app.entities.steps.state.undo ?? '', /Madame T\./);
    assert.equal(await commands.executeCommand(COMMANDS.undo), true);
    assert.equal(await letters.name('second', 'Tschernikowa'), 'Olga Tschernikowa');
    assert.equal(await commands.executeCommand(COMMANDS.redo), true);
    assert.equal(await letters.name('second', 'Tschernikowa'), 'Madame T.');
  });

  test('leaving a field, or the name as it is, decides nothing', async () => {
    types(undefined, 'Olga Tschernikowa', ' ');
    for (let time = 0; time < 3; time++) assert.equal(await on('first', 'Olga', COMMANDS.renameEntity), false);
    assert.equal(asked.length, 3);
    assert.equal(app.entities.steps.state.undo, null);
  });

  test('a decision lies beside the documents, in a file of its author, and is gone from them when undone', async () => {
    types('Madame T.');
    await on('first', 'Olga', COMMANDS.renameEntity);
    const [stored, ...others] = await letters.stored();
    assert.equal(others.length, 0);
    assert.match(stored?.file.path ?? '', /\.variorum\/entities\/ada-[0-9a-f]{6}\.json$/);
    assert.match(stored?.text ?? '', /"Madame T\."/);
    assert.match(stored?.text ?? '', /"author": "Ada"/);
    assert.doesNotMatch(stored?.text ?? '', /"start"|"offset"/);
  });

  test('two entities become one under the name that is chosen', async () => {
    picks('Olga Tschernikowa');
    const ids = [await idOf('third', 'Tschernykowa'), await idOf('first', 'Olga')];
    assert.equal(await commands.executeCommand(COMMANDS.mergeEntities, folder().toString(), ...ids), true);
    assert.deepEqual(asked, ['Which Name Stays?']);
    assert.equal(await letters.name('third', 'Tschernykowa'), 'Olga Tschernikowa');
    assert.equal((await letters.at('first', 'Olga'))?.entity.mentions, 4);
    await commands.executeCommand(COMMANDS.undo);
    assert.equal(await letters.name('third', 'Tschernykowa'), 'Olga Tschernykowa');
  });

  test('the other one is found by typing a part of a spelling', async () => {
    picks('Olga Tschernikowa');
    const typed = new EventEmitter<string>();
    const accepted = new EventEmitter<undefined>();
    const hidden = new EventEmitter<undefined>();
    const list = {
      items: [] as readonly QuickPickItem[],
      selectedItems: [] as readonly QuickPickItem[],
      onDidChangeValue: typed.event,
      onDidAccept: accepted.event,
      onDidHide: hidden.event,
      show: () => undefined,
      hide: () => {
        hidden.fire(undefined);
      },
      dispose: () => undefined,
    };
    Object.assign(window, { createQuickPick: () => list });
    const merged = on('third', 'Tschernykowa', COMMANDS.mergeEntities);
    const untilFound = (wanted: (items: readonly QuickPickItem[]) => boolean): Promise<void> =>
      eventually(async () => {
        await letters.find('');
        return wanted(list.items);
      });
    await untilFound((items) => items.length > 1);
    assert.ok(list.items.every(({ label }) => label !== 'Olga Tschernykowa'));
    typed.fire('nikowa');
    await untilFound((items) => items.length === 1);
    const [item] = list.items;
    assert.deepEqual([item?.label, item?.description], ['Olga Tschernikowa', 'Person · 3×']);
    assert.match(item?.detail ?? '', /head of the harbour office/);
    list.selectedItems = list.items;
    accepted.fire(undefined);
    assert.equal(await merged, true);
    assert.equal(await letters.name('third', 'Tschernykowa'), 'Olga Tschernikowa');
  });

  test('spellings that are ticked become a name of their own', async () => {
    picks(['Wendelin-Traders']);
    assert.equal(await on('first', 'Wendelin', COMMANDS.splitEntity), true);
    assert.notEqual(await idOf('second', 'Wendelin'), await idOf('third', 'Wendelin'));
    assert.equal(await idOf('first', 'Wendelin'), await idOf('third', 'Wendelin'));
  });

  test('of one spelling there is nothing to part', async () => {
    picks();
    assert.equal(await on('third', 'Tschernykowa', COMMANDS.splitEntity), false);
    assert.deepEqual(asked, []);
  });

  test('a name gets another type, in the text as well', async () => {
    picks('Product');
    assert.equal(await on('third', 'Wendelin', COMMANDS.retypeEntity), true);
    assert.equal((await letters.at('first', 'Wendelin'))?.entity.type, 'PRODUCT');
    const editor = window.activeTextEditor;
    assert.ok(editor);
    await until(
      () => app.highlights.in(editor).some(({ type }) => type === 'PRODUCT'),
      app.highlights.onDidDraw as Event<never>,
    );
  });

  test('what is not a name is none any more, until that is undone', async () => {
    picks('All 3 spellings');
    assert.equal(await on('first', 'Wendelin', COMMANDS.notAName), true);
    for (const letter of Object.keys(LETTERS) as Letter[]) assert.equal(await letters.at(letter, 'Wendelin'), null);
    await commands.executeCommand(COMMANDS.undo);
    assert.equal(await letters.name('first', 'Wendelin'), 'Wendelin Traders');
  });

  test('one spelling alone can be said to be no name', async () => {
    picks('Wendelin-Traders');
    assert.equal(await on('second', 'Wendelin', COMMANDS.notAName), true);
    assert.equal(await letters.at('second', 'Wendelin'), null);
    assert.equal(await letters.name('first', 'Wendelin'), 'Wendelin Traders');
  });

  test('a name bears the id of a catalogue, and no longer', async () => {
    types('wikidata:Q0', '');
    await on('second', 'Karl', COMMANDS.setExternalId);
    assert.equal((await letters.at('third', 'Ossenkopf'))?.entity.external, 'wikidata:Q0');
    await on('second', 'Karl', COMMANDS.setExternalId);
    assert.ok(((await letters.at('third', 'Ossenkopf'))?.entity.external ?? '') === '');
  });

  test('who decides is asked once, kept in the settings of the user, and not asked again', async () => {
    await setting('annotator', undefined);
    types('Madame T.', 'Grace', 'Madame Tsch.');
    assert.equal(await on('first', 'Olga', COMMANDS.renameEntity), true);
    assert.deepEqual(asked, ['Rename', 'Your Name for Decisions']);
    assert.equal(workspace.getConfiguration('variorum').inspect('annotator')?.globalValue, 'Grace');
    assert.equal(await on('first', 'Olga', COMMANDS.renameEntity), true);
    assert.equal(asked.length, 3);
    assert.equal(await letters.name('second', 'Tschernikowa'), 'Madame Tsch.');
  });

  test('F2 asks who decides, and keeps the new name meanwhile', async () => {
    await setting('annotator', undefined);
    types('Grace');
    await show(letters.uri('second'));
    await commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      letters.uri('second'),
      letters.place('second', 'Karl'),
      'Charles',
    );
    assert.deepEqual(asked, ['Your Name for Decisions']);
    assert.equal(await letters.name('third', 'Ossenkopf'), 'Charles');
  });

  test('who gives no name decides nothing', async () => {
    await setting('annotator', undefined);
    types('Nobody', undefined);
    const before = await letters.stored();
    assert.equal(await on('first', 'Olga', COMMANDS.renameEntity), false);
    assert.equal(await letters.name('first', 'Olga'), 'Olga Tschernikowa');
    const texts = (files: typeof before): string[] => files.map(({ text }) => text);
    assert.deepEqual(texts(await letters.stored()), texts(before));
  });

  test('a file of decisions that changes on disk is followed', async () => {
    types('Madame T.');
    await on('first', 'Olga', COMMANDS.renameEntity);
    const all = await letters.stored();
    const stored = all.find(({ file }) => file.path.includes('/ada-'));
    assert.ok(stored, all.map(({ file }) => file.path).join());
    const changed = stored.text.replace('"Madame T."', '"Madame Tsch."');
    await workspace.fs.writeFile(stored.file, new TextEncoder().encode(changed));
    await eventually(async () => (await letters.name('second', 'Tschernikowa')) === 'Madame Tsch.');
    await workspace.fs.delete(stored.file);
    await eventually(async () => (await letters.name('second', 'Tschernikowa')) === 'Olga Tschernikowa');
    // What was recorded is gone, so there is nothing to take back.
    const told: string[] = [];
    Object.assign(window, { showWarningMessage: (message: string) => Promise.resolve(void told.push(message)) });
    assert.equal(await commands.executeCommand(COMMANDS.undo), false);
    assert.equal(told.length, 1);
  });
});
