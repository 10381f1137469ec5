import assert from 'node:assert/strict';
import { commands, env, Position, Range, Selection, window, workspace, WorkspaceEdit, type Uri } from 'vscode';
import type { App } from '../../src/extension/app';
import type { Row } from '../../src/extension/mentions/row';
import { show, started, tidy, until, untilShown, write } from './window';

const LETTER =
  'Dr. Ilka Brandvold wrote to Mr. Zeno Brandvolk. Zeno Brandvolk had paid 340 euros. Zeno Brandvolk never answered. Zeno Brandvolk sold the house.\n';
const REPLY = 'Ilka Brandvold came back in the spring of 1911.\nNobody met Ilka Brandvold again.\n';

suite('the Mentions view', () => {
  let app: App;
  const files: Uri[] = [];

  suiteSetup(async () => {
    app = await started();
    files.push(await write('brandvold-letter.txt', LETTER), await write('brandvold-reply.txt', REPLY));
    await commands.executeCommand('variorum.mentions.focus');
  });

  setup(async () => {
    await commands.executeCommand('variorum.mentions.filter', 'brandvol');
    await row('People', 'Ilka Brandvold');
  });

  teardown(async () => {
    await commands.executeCommand('variorum.mentions.clearFilter');
    await commands.executeCommand('variorum.mentions.sort', 'mentions');
    await commands.executeCommand('variorum.mentions.groupByEntity');
    await tidy();
  });

  suiteTeardown(async () => {
    for (const uri of files) await workspace.fs.delete(uri);
  });

  test('lists the names of all documents with their mentions', async () => {
    const ilka = await row('People', 'Ilka Brandvold');
    assert.equal(describe(ilka), 'entity, 3 mentions');
    const documents = await app.mentions.rowsBelow(ilka);
    assert.deepEqual(documents.map(describe), ['document, 1 mentions', 'document, 2 mentions']);
    const [, reply] = documents;
    assert.ok(reply);
    const sentences = (await app.mentions.rowsBelow(reply)).map(({ wire }) => {
      assert.ok(wire.row.kind === 'mention');
      const { text, from, to } = wire.row.sentence;
      return `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
    });
    assert.deepEqual(sentences, [
      '[Ilka Brandvold] came back in the spring of 1911.',
      'Nobody met [Ilka Brandvold] again.',
    ]);
  });

  test('shows under a filter what contains it, and says so', async () => {
    assert.deepEqual(await labels(null), ['People']);
    assert.equal(app.mentions.view.message, 'Filter: “brandvol”');
    await commands.executeCommand('variorum.mentions.filter', 'no such name anywhere');
    await until(() => app.mentions.view.message?.includes('Nothing found.'), app.mentions.onDidChange as never);
    assert.deepEqual(await labels(null), []);
    await commands.executeCommand('variorum.mentions.clearFilter');
    assert.ok((await labels(null)).length > 3);
    assert.equal(app.mentions.view.message ?? '', '');
  });

  test('sorts names as asked', async () => {
    const sorted = async (sort: string): Promise<string[]> => {
      await commands.executeCommand('variorum.mentions.sort', sort);
      return labels(await row('People'));
    };
    assert.deepEqual(await sorted('name'), ['Ilka Brandvold', 'Zeno Brandvolk']);
    assert.deepEqual(await sorted('mentions'), ['Zeno Brandvolk', 'Ilka Brandvold']);
    assert.deepEqual(await sorted('documents'), ['Ilka Brandvold', 'Zeno Brandvolk']);
    assert.deepEqual(await sorted('first'), ['Ilka Brandvold', 'Zeno Brandvolk']);
  });

  test('groups by document', async () => {
    await commands.executeCommand('variorum.mentions.groupByDocument');
    await row('brandvold-reply.txt', 'People', 'Ilka Brandvold');
    assert.deepEqual(await labels(null), ['brandvold-letter.txt', 'brandvold-reply.txt']);
  });

  test('shows the row of the name at the cursor, also one that the filter hides', async () => {
    const editor = await show(files[1] as Uri);
    await untilShown(app, editor, (all) => all.includes('PERSON Ilka Brandvold'));
    editor.selection = new Selection(1, 12, 1, 12);
    await commands.executeCommand('variorum.mentions.filter', 'zeno');
    await commands.executeCommand('variorum.revealInMentions');
    await untilSelected(({ wire }) => {
      const start = wire.fragments?.[0]?.start;
      return start?.line === 1 && start.character === 11;
    });
    assert.equal(app.mentions.asked.filter, '');
  });

  test('shows an entity that a link names', async () => {
    const ilka = (await row('People', 'Ilka Brandvold')).wire.row;
    assert.ok(ilka.kind === 'entity');
    await commands.executeCommand('variorum.revealInMentions', ilka.corpus, ilka.entity);
    await untilSelected(({ wire }) => wire.row.id === ilka.id);
  });

  test('steps through the mentions of a name, document after document, and begins anew', async () => {
    await commands.executeCommand('variorum.revealInMentions', ...(await entity('Ilka Brandvold')));
    const stops: string[] = [];
    for (const command of ['next', 'next', 'next', 'next', 'previous']) {
      await commands.executeCommand(`variorum.mentions.${command}`);
      const editor = window.activeTextEditor;
      assert.ok(editor);
      stops.push(
        `${nameOf(editor.document.uri)}:${editor.selection.start.line} ${app.mentions.view.description ?? ''}`,
      );
      assert.equal(editor.document.getText(editor.selection), 'Ilka Brandvold');
    }
    assert.deepEqual(stops, [
      'brandvold-letter.txt:0 1 of 3',
      'brandvold-reply.txt:0 2 of 3',
      'brandvold-reply.txt:1 3 of 3',
      'brandvold-letter.txt:0 1 of 3',
      'brandvold-reply.txt:1 3 of 3',
    ]);
  });

  test('follows the cursor when asked, and leaves the focus with the text', async () => {
    await commands.executeCommand('variorum.mentions.followCursor');
    try {
      const editor = await show(files[0] as Uri);
      await untilShown(app, editor, (all) => all.includes('PERSON Zeno Brandvolk'));
      const start = LETTER.indexOf('Zeno Brandvolk had');
      const at = editor.document.positionAt(start + 2);
      editor.selection = new Selection(at, at);
      await untilSelected(({ wire }) => wire.fragments?.[0]?.start.character === start);
      assert.equal(window.activeTextEditor, editor);
    } finally {
      await commands.executeCommand('variorum.mentions.stopFollowing');
    }
  });

  test('has what an edit brings, and loses what it takes away', async () => {
    const uri = files[1] as Uri;
    const editor = await show(uri);
    const edit = new WorkspaceEdit();
    edit.insert(uri, new Position(0, 0), 'Mrs. Ottilie Brandvolt was there.\n');
    await workspace.applyEdit(edit);
    await row('People', 'Ottilie Brandvolt');
    const back = new WorkspaceEdit();
    back.delete(uri, new Range(0, 0, 1, 0));
    await workspace.applyEdit(back);
    await untilRows(async () => !(await labels(await row('People'))).includes('Ottilie Brandvolt') || undefined);
    await editor.document.save();
  });

  test('copies a row as a list or as comma-separated values', async () => {
    const ilka = await row('People', 'Ilka Brandvold');
    await commands.executeCommand('variorum.mentions.copyList', ilka);
    const list = await env.clipboard.readText();
    assert.equal(list.trimEnd().split('\n').length, 3, list);
    assert.match(list, /Nobody met Ilka Brandvold again\./);
    await commands.executeCommand('variorum.mentions.copyCsv', ilka);
    const [head, ...lines] = (await env.clipboard.readText()).trimEnd().split(/\r?\n/);
    assert.equal(lines.length, 3, lines.join('\n'));
    assert.ok(head !== undefined && head.split(',').length > 3, head);
  });

  /** The row with these labels on its way; waits until the view has it. */
  function row(...path: string[]): Promise<Row> {
    return untilRows(async () => {
      let at: Row | null = null;
      for (const label of path) {
        const rows: readonly Row[] = await app.mentions.rowsBelow(at);
        const found: Row | undefined = rows.find((one) => app.mentions.labelOf(one) === label);
        if (found === undefined) return undefined;
        at = found;
      }
      return at ?? undefined;
    });
  }

  async function entity(name: string): Promise<[string, string]> {
    const found = (await row('People', name)).wire.row;
    assert.ok(found.kind === 'entity');
    return [found.corpus, found.entity];
  }

  async function labels(parent: Row | null): Promise<string[]> {
    return (await app.mentions.rowsBelow(parent)).map((one) => app.mentions.labelOf(one));
  }

  async function untilRows<T>(look: () => Promise<T | undefined>): Promise<T> {
    for (;;) {
      const changed = new Promise<void>((resolve) => {
        const once = app.mentions.onDidChange(() => {
          once.dispose();
          resolve();
        });
      });
      const found = await look();
      if (found !== undefined) return found;
      await changed;
    }
  }

  function untilSelected(condition: (row: Row) => boolean): Promise<Row> {
    return until(() => app.mentions.view.selection.find(condition), app.mentions.onDidChange as never);
  }
});

function describe({ wire: { row } }: Row): string {
  return `${row.kind}, ${row.mentions} mentions`;
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
