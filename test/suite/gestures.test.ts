import assert from 'node:assert/strict';
import {
  commands,
  Selection,
  window,
  workspace,
  type DocumentHighlight,
  type Event,
  type Location,
  type LocationLink,
  type SymbolInformation,
} from 'vscode';
import type { App } from '../../src/extension/app';
import { COMMANDS } from '../../src/extension/ids';
import { hoverParts, Letters, LETTERS, shortPlace } from './letters';
import { eventually, folder, show, started, tidy, until, untilShown } from './window';

suite('names under the gestures of the editor', () => {
  let app: App;
  let letters: Letters;

  suiteSetup(async () => {
    app = await started();
    letters = await Letters.write(app);
  });
  teardown(tidy);
  suiteTeardown(async () => {
    await letters.remove();
  });

  const OLGA = ['first.txt:2:4', 'first.txt:2:98', 'second.txt:2:5'];

  test('F12 goes to where the name is introduced, also from another document', async () => {
    await show(letters.uri('second'));
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      letters.uri('second'),
      letters.place('second', 'Tschernikowa'),
    );
    assert.equal(found.length, 1);
    const [first] = found;
    assert.ok(first);
    const [uri, range] = 'targetUri' in first ? [first.targetUri, first.targetRange] : [first.uri, first.range];
    assert.equal(shortPlace(uri, range.start), OLGA[0]);
  });

  test('Shift+F12 finds all mentions in all documents, and those alone', async () => {
    await show(letters.uri('first'));
    const references = (text: string): Thenable<Location[]> =>
      commands.executeCommand('vscode.executeReferenceProvider', letters.uri('first'), letters.place('first', text));
    assert.deepEqual(
      (await references('Tschernikowa had')).map(({ uri, range }) => shortPlace(uri, range.start)),
      OLGA,
    );
    assert.equal((await references('Wendelin')).length, 4);
    assert.deepEqual(await references('did not answer'), []);
  });

  test('highlights are the mentions in the open document, in every spelling', async () => {
    const editor = await show(letters.uri('first'));
    const found = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      letters.uri('first'),
      letters.place('first', 'Wendelin'),
    );
    assert.deepEqual(
      found.map(({ range }) => editor.document.getText(range)),
      ['Wendelin Traders Ltd', 'Wendelin Traders'],
    );
  });

  test('Ctrl+T finds entities by a part of a spelling', async () => {
    const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'ossenk');
    const own = found.filter(({ name }) => name === 'Karl Ossenkopf');
    assert.equal(own.length, 1);
    assert.equal(own.map(({ location }) => shortPlace(location.uri, location.range.start)).join(), 'second.txt:2:82');
  });

  test('the hover is a card with counts, what is said of the name, a picture, and links to our own commands', async () => {
    await show(letters.uri('second'));
    const [card] = await hoverParts(letters.uri('second'), letters.place('second', 'Tschernikowa'));
    assert.ok(card);
    assert.match(card.value, /^\*\*Olga Tschernikowa\*\* · Person/);
    assert.match(card.value, /3 mentions in 2 of/);
    assert.match(card.value, /head of the harbour office/);
    assert.match(card.value, /!\[[^\]]+\]\(data:image\/svg\+xml;base64,[\w+/=]+\)/);
    assert.ok(card.value.length < 20_000);
    assert.deepEqual(card.isTrusted, {
      enabledCommands: [
        'variorum.peekMentions',
        'variorum.nextMention',
        'variorum.revealInMentions',
        'variorum.renameEntity',
        'variorum.mergeEntities',
        'variorum.showContradiction',
      ],
    });
    const links = [...card.value.matchAll(/\]\(command:([\w.]+)\?([^)]*)\)/g)];
    assert.deepEqual(
      links.map(([, command]) => command).sort(),
      // No card of contradictions is about her, so nothing leads there.
      [
        'variorum.mergeEntities',
        'variorum.nextMention',
        'variorum.peekMentions',
        'variorum.renameEntity',
        'variorum.revealInMentions',
      ],
    );
    const { entity } = (await letters.at('second', 'Tschernikowa')) ?? {};
    for (const [, , args] of links) {
      const [corpus, id] = JSON.parse(decodeURIComponent(args ?? '')) as unknown[];
      assert.deepEqual([corpus, id], [folder().toString(), entity?.id]);
    }
  });

  test('going to the next mention leads through all documents and around, and back', async () => {
    await show(letters.uri('first'));
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const start = letters.place('first', 'Olga');
    editor.selection = new Selection(start, start);
    const seen: string[] = [];
    const go = async (command: string): Promise<void> => {
      await commands.executeCommand(command);
      const now = window.activeTextEditor;
      assert.ok(now);
      seen.push(`${shortPlace(now.document.uri, now.selection.start)} ${now.document.getText(now.selection)}`);
    };
    for (let step = 0; step < 3; step++) await go(COMMANDS.nextMention);
    assert.deepEqual(seen, [
      `${OLGA[1] ?? ''} Tschernikowa`,
      `${OLGA[2] ?? ''} Tschernikowa`,
      `${OLGA[0] ?? ''} Olga Tschernikowa`,
    ]);
    await go(COMMANDS.previousMention);
    assert.equal(seen[3], seen[1]);
  });

  test('a link goes on from the place it was made for, wherever the cursor is', async () => {
    await show(letters.uri('third'));
    const { corpus, entity } = (await letters.at('second', 'Tschernikowa')) ?? {};
    const { line, character } = letters.place('second', 'Tschernikowa');
    await commands.executeCommand(COMMANDS.nextMention, corpus, entity?.id, letters.uri('second').toString(), {
      line,
      character,
    });
    const editor = window.activeTextEditor;
    assert.ok(editor);
    assert.equal(shortPlace(editor.document.uri, editor.selection.start), OLGA[0]);
  });

  test('all mentions can be peeked at from a link, also when another document is open', async () => {
    await show(letters.uri('third'));
    const { corpus, entity } = (await letters.at('first', 'Olga')) ?? {};
    await commands.executeCommand(COMMANDS.peekMentions, corpus, entity?.id);
    const first = letters.uri('first').toString();
    await until(
      () => window.visibleTextEditors.some(({ document }) => document.uri.toString() === first),
      window.onDidChangeVisibleTextEditors as Event<never>,
    );
    await commands.executeCommand('closeReferenceSearch');
  });

  test('a command away from every name changes nothing and asks nothing', async () => {
    const editor = await show(letters.uri('first'));
    await untilShown(app, editor, (all) => all.length > 3);
    const before = new Selection(0, 0, 0, 0);
    editor.selection = before;
    await commands.executeCommand(COMMANDS.peekMentions);
    await commands.executeCommand(COMMANDS.nextMention);
    await commands.executeCommand(COMMANDS.renameEntity);
    await commands.executeCommand(COMMANDS.peekMentions, folder().toString(), 'no-such-entity');
    assert.ok(window.activeTextEditor?.selection.isEqual(before));
  });

  test('files that come, change, move and go are followed', async () => {
    const uri = await letters.add('fourth.txt', 'It is said that Mr. Karl Ossenkopf has died in Porto.\n');
    await letters.untilNamed('Karl Ossenkopf', 4);
    await letters.add('fourth.txt', 'It is said that Mr. Karl Ossenkopf has died in Porto. Ossenkopf was old.\n');
    await letters.untilNamed('Karl Ossenkopf', 5);
    const moved = letters.uri('fifth.txt');
    await workspace.fs.rename(uri, moved);
    const { entity } = (await letters.at('third', 'Ossenkopf')) ?? {};
    await eventually(async () => {
      const files = (await letters.occurrences(entity?.id ?? '')).map((place) => place.replace(/:.*/, ''));
      return !files.includes('fourth.txt') && files.filter((name) => name === 'fifth.txt').length === 2;
    });
    await workspace.fs.delete(moved);
    await letters.untilNamed('Karl Ossenkopf', 3);
  });

  test('an edit that is not saved counts at once', async () => {
    const editor = await show(letters.uri('third'));
    const end = editor.document.positionAt(LETTERS.third.length);
    await editor.edit((edit) => {
      edit.insert(end, 'Mr. Karl Ossenkopf smiled.\n');
    });
    await letters.untilNamed('Karl Ossenkopf', 4);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await letters.untilNamed('Karl Ossenkopf', 3);
  });
});
