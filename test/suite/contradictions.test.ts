import assert from 'node:assert/strict';
import {
  commands,
  languages,
  Position,
  Range,
  Selection,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Event,
} from 'vscode';
import type { App } from '../../src/extension/app';
import type { Row } from '../../src/extension/contradictions/row';
import { COMMANDS } from '../../src/extension/ids';
import type { CardCounts, CardRow } from '../../src/server/protocol/contradictions';
import { answering } from './answers';
import { folder, setting, show, started, tidy, until, write } from './window';

const ONE = '---\nlang: en\ndate: 2019-06-03\n---\n\nGreta Olsson was born in 1961. She runs the mill at Tarn.\n';
const TWO = '---\nlang: en\ndate: 2019-06-20\n---\n\nGreta Olsson was born in 1964. She runs the mill at Tarn.\n';

type CardWire = Extract<CardRow, { readonly kind: 'card' }>;

suite('contradictions in a window', () => {
  let app: App;
  /** Looks at the list now and after each change of it. */
  const eventually = async (ask: () => Promise<boolean>): Promise<void> => {
    for (;;) {
      const changed = new Promise<void>((resolve) => {
        const subscription = app.contradictions.onDidChange(() => {
          subscription.dispose();
          resolve();
        });
      });
      if (await ask()) return;
      await changed;
    }
  };
  let one: Uri;
  let two: Uri;
  const { types, leave } = answering();

  suiteSetup(async () => {
    app = await started();
    one = await write('olsson-one.md', ONE);
    two = await write('olsson-two.md', TWO);
    await eventually(asPlanted);
  });
  setup(async () => {
    await setting('annotator', 'Ada');
  });
  /** Every ruling of a test is taken back, and the texts are as they were. */
  teardown(async () => {
    leave();
    await app.run(COMMANDS.openCards, []);
    await app.run(COMMANDS.clearCardsFilter, []);
    await app.run(COMMANDS.groupCards, ['status']);
    while (app.entities.steps.state.undo !== null) await app.run(COMMANDS.undo, []);
    await commands.executeCommand(COMMANDS.clearMarks);
    await restore();
    await tidy();
    await eventually(asPlanted);
    await setting('annotator', undefined);
  });
  suiteTeardown(async () => {
    for (const uri of [one, two]) await workspace.fs.delete(uri);
    await eventually(async () => (await olsson()) === undefined);
  });

  /** All cards that the view shows, through groups and ranges. */
  const rows = async (below: Row | null = null): Promise<readonly Row[]> => {
    const found: Row[] = [];
    for (const row of await app.contradictions.rowsBelow(below)) {
      if (row.wire.kind === 'card') found.push(row);
      else if (row.wire.kind !== 'passage') found.push(...(await rows(row)));
    }
    return found;
  };
  const olsson = async (): Promise<Row | undefined> =>
    (await rows()).find(({ wire }) => wire.kind === 'card' && wire.label.startsWith('Greta Olsson'));
  /** Through the editor: what another program writes, VS Code hears of some time later. */
  const restore = async (): Promise<void> => {
    const { document } = await show(one);
    const edit = new WorkspaceEdit();
    edit.replace(one, new Range(0, 0, document.lineCount, 0), ONE);
    await workspace.applyEdit(edit);
    await document.save();
  };
  const asPlanted = async (): Promise<boolean> => {
    const wire = (await olsson())?.wire;
    return wire?.kind === 'card' && wire.values === '1961 · 1964' && wire.verdict === null;
  };
  const card = async (): Promise<CardWire> => {
    const row = await olsson();
    assert.ok(row?.wire.kind === 'card');
    return row.wire;
  };
  const dismiss = async (): Promise<void> => {
    types('a slip of the pen');
    assert.equal(await commands.executeCommand(COMMANDS.dismissCard, await olsson(), []), true);
    await eventually(async () => (await olsson()) === undefined);
  };
  const marked = (): string[] => app.contradictions.sides.marked.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1));

  test('the command finds them, shows the list, and says how many there are', async () => {
    const counts = await commands.executeCommand<CardCounts>(COMMANDS.findContradictions);
    assert.ok(counts.certain >= 1);
    assert.equal(counts.done, counts.total);
    assert.ok(app.contradictions.view.visible);
    assert.equal(app.contradictions.view.badge?.value, counts.certain);
    const { values, status, tier } = await card();
    assert.deepEqual([values, status, tier], ['1961 · 1964', 'contradiction', 'certain']);
  });

  test('a card opens both passages side by side, with the words marked until they are put away', async () => {
    await commands.executeCommand(COMMANDS.openCard, await olsson());
    assert.deepEqual(marked(), ['olsson-one.md', 'olsson-two.md']);
    const columns = window.visibleTextEditors.map(({ document, viewColumn }) => [
      document.uri.path.split('/').at(-1),
      viewColumn,
    ]);
    assert.deepEqual(columns.sort(), [
      ['olsson-one.md', 1],
      ['olsson-two.md', 2],
    ]);
    for (const editor of window.visibleTextEditors) assert.equal(editor.selection.active.line, 5);
    await commands.executeCommand(COMMANDS.clearMarks);
    assert.deepEqual(marked(), []);
  });

  test('F4 goes from card to card and comes round', async () => {
    const all = await rows();
    const seen = new Set<string>();
    for (let steps = 0; steps <= all.length; steps++) {
      await commands.executeCommand(COMMANDS.nextCard);
      const [selected] = app.contradictions.view.selection;
      if (selected !== undefined) seen.add(selected.wire.id);
      assert.ok(marked().length > 0);
    }
    assert.equal(seen.size, all.length);
  });

  test('a ruling settles a card, survives edits elsewhere, is listed, and is undone', async () => {
    await dismiss();
    const folderUri = Uri.joinPath(folder(), '.variorum/verdicts');
    const [[file] = ['']] = await workspace.fs.readDirectory(folderUri);
    const stored = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folderUri, file)));
    assert.match(file, /^ada-[0-9a-f]{6}\.json$/);
    assert.match(stored, /"dismissed"/);
    assert.doesNotMatch(stored, /olsson-one\.md/);

    await show(one);
    const edit = new WorkspaceEdit();
    edit.insert(one, new Position(5, 0), 'The rain did not stop. ');
    edit.insert(one, new Position(6, 0), '\nThe river rose.\n');
    assert.ok(await workspace.applyEdit(edit));
    await app.run(COMMANDS.findContradictions, []);
    assert.equal(await olsson(), undefined);

    await app.run(COMMANDS.settledCards, []);
    const { verdict } = await card();
    assert.deepEqual([verdict?.verdict, verdict?.by, verdict?.reason], ['dismissed', 'Ada', 'a slip of the pen']);
    assert.equal(verdict?.changedSince, false);

    await commands.executeCommand(COMMANDS.undo);
    await app.run(COMMANDS.openCards, []);
    await eventually(async () => (await olsson()) !== undefined);
  });

  test('it comes back when the evidence changes, and says so', async () => {
    await dismiss();
    await show(one);
    const edit = new WorkspaceEdit();
    edit.replace(one, new Range(5, 25, 5, 29), '1959');
    assert.ok(await workspace.applyEdit(edit));
    await eventually(async () => (await olsson()) !== undefined);
    const { verdict, values } = await card();
    assert.match(values, /1959/);
    assert.equal(verdict?.changedSince, true);
  });

  test('one takes back the own ruling', async () => {
    await dismiss();
    await app.run(COMMANDS.settledCards, []);
    assert.equal(await commands.executeCommand(COMMANDS.takeBackVerdict, await olsson(), []), true);
    await app.run(COMMANDS.openCards, []);
    await eventually(async () => (await olsson()) !== undefined);
  });

  test('what was misread in a passage is corrected, and the card is gone until that is undone', async () => {
    const card = await olsson();
    assert.ok(card);
    const passages = await app.contradictions.rowsBelow(card);
    const misread = passages.find(({ wire }) => wire.kind === 'passage' && wire.value.includes('1961'));
    types('Greta Olsson', 'date/born', '1964', '');
    const answer = await commands.executeCommand<{ ok: boolean } | undefined>(COMMANDS.correctClaim, misread, []);
    assert.equal(answer?.ok, true);
    await eventually(async () => (await olsson()) === undefined);
    assert.equal(await app.run(COMMANDS.undo, []), true);
    await eventually(async () => (await olsson()) !== undefined);
  });

  test('leaving the field of the reason rules on nothing', async () => {
    types(undefined);
    assert.equal(await commands.executeCommand(COMMANDS.dismissCard, await olsson(), []), false);
    assert.ok(await olsson());
  });

  test('both passages are problems, each with the way to the other', async () => {
    const problem = (uri: Uri): readonly string[] =>
      languages
        .getDiagnostics(uri)
        .filter(({ source }) => source === 'variorum contradictions')
        .flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location.uri.path));
    await show(one);
    const changes = languages.onDidChangeDiagnostics as Event<never>;
    await until(() => problem(one).length > 0 && problem(two).length > 0, changes);
    assert.deepEqual([problem(one), problem(two)], [[two.path], [one.path]]);
    await dismiss();
    await until(() => problem(one).length + problem(two).length === 0, changes);
  });

  test('the card at the cursor is shown', async () => {
    const editor = await show(two);
    editor.selection = new Selection(5, 3, 5, 3);
    await commands.executeCommand(COMMANDS.showContradictionsHere);
    assert.deepEqual(marked(), ['olsson-one.md', 'olsson-two.md']);
    assert.equal(app.contradictions.view.selection[0]?.wire.id, (await card()).id);
  });

  test('the list is filtered by words, kinds and certainty, and grouped', async () => {
    await app.run(COMMANDS.filterCards, ['olsson']);
    assert.equal((await rows()).length, 1);
    assert.match(app.contradictions.view.message ?? '', /Filter: “olsson”/);
    await app.run(COMMANDS.filterCards, ['nowhere to be found']);
    assert.equal((await rows()).length, 0);
    await app.run(COMMANDS.clearCardsFilter, []);
    await app.run(COMMANDS.chooseCardKinds, [['owner']]);
    assert.equal(await olsson(), undefined);
    await app.run(COMMANDS.clearCardsFilter, []);
    await app.run(COMMANDS.onlyCertainCards, []);
    assert.ok((await rows()).every(({ wire }) => wire.kind === 'card' && wire.tier === 'certain'));
    await app.run(COMMANDS.clearCardsFilter, []);
    await app.run(COMMANDS.groupCards, ['document']);
    const groups = await app.contradictions.rowsBelow(null);
    assert.ok(groups.some(({ wire }) => wire.kind === 'group' && wire.uri === one.toString()));
  });

  test('the report is a document to read, and a file where one wants it', async () => {
    await commands.executeCommand(COMMANDS.cardReport);
    const report = window.activeTextEditor?.document;
    assert.equal(report?.uri.scheme, 'variorum-report');
    assert.match(report.getText(), /Greta Olsson/);
    for (const [name, expected] of [
      ['cards.md', /Greta Olsson/],
      ['cards.csv', /olsson-two\.md/],
    ] as const) {
      const target = Uri.joinPath(folder(), name);
      await commands.executeCommand(COMMANDS.exportCards, target);
      assert.match(new TextDecoder().decode(await workspace.fs.readFile(target)), expected);
      await workspace.fs.delete(target);
    }
  });
});
