import assert from 'node:assert/strict';
import { selectorFor } from '../../../src/extension/document-selector';
import { base64, entryKindOf, faultOf, kindOf } from '../../../src/extension/files/model';
import { STYLES } from '../../../src/extension/highlights/style';
import { COMMANDS } from '../../../src/extension/ids';
import { statusOf, type StatusInput } from '../../../src/extension/status/model';
import { choicesOf, settingFor } from '../../../src/extension/types/model';
import type { DocumentReadParams, FolderParams } from '../../../src/server/protocol';

suite('documents that are read', () => {
  const schemes = (...folders: string[]): string[] => [
    ...new Set(selectorFor(folders.map((scheme) => ({ scheme }))).map(({ scheme }) => scheme)),
  ];

  test('those of every folder, untitled ones, and files outside', () => {
    assert.deepEqual(schemes(), ['file', 'untitled']);
    assert.deepEqual(schemes('vscode-vfs', 'file', 'vscode-vfs'), ['vscode-vfs', 'file', 'untitled']);
  });

  test('plain text and Markdown, each once', () => {
    assert.deepEqual(selectorFor([{ scheme: 'file' }]).slice(0, 2), [
      { scheme: 'file', language: 'plaintext' },
      { scheme: 'file', language: 'markdown' },
    ]);
    assert.equal(selectorFor([{ scheme: 'file' }, { scheme: 'file' }]).length, 4);
  });

  test('never what git, output panels or chats show', () => {
    for (const scheme of ['git', 'output', 'vscode-chat-code-block', 'vscode-scm'])
      assert.ok(!schemes('file').includes(scheme));
  });
});

suite('the status item', () => {
  const t = (message: string, ...args: (string | number)[]): string =>
    message.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)]));
  const undated: DocumentReadParams = {
    uri: 'file:///a.txt',
    version: 1,
    shown: 42,
    open: 0,
    unsure: 0,
    date: null,
    problems: 0,
  };
  const read: DocumentReadParams = {
    ...undated,
    date: { value: '2007-05-24', basis: 'byline' },
    dateInWords: '24 May 2007 (from the byline)',
  };
  const folder: FolderParams = { uri: 'file:///', state: 'ready', read: 3, total: 3, problems: 0 };
  const status = (input: Partial<StatusInput> = {}): ReturnType<typeof statusOf> =>
    statusOf({ engine: 'running', document: read, folders: [folder], folder, ...input }, t);

  test('says how much was found, from which date it counts, and that rules can err', () => {
    const { main, date, trust, busy, command } = status();
    assert.deepEqual(
      [main, date, trust],
      [
        { text: '42 names, dates, amounts', detail: '' },
        { text: 'Counted from', detail: '24 May 2007 (from the byline)' },
        { text: 'Found by rules', detail: 'they can err: check before you quote' },
      ],
    );
    assert.deepEqual([busy, command.id], [false, COMMANDS.chooseTypes]);
  });

  test('counts one and none in words of their own', () => {
    assert.equal(status({ document: { ...read, shown: 1 } }).main.text, '1 name, date or amount');
    assert.equal(status({ document: { ...read, shown: 0 } }).main.text, 'No names, dates or amounts');
  });

  test('says when a document states no date, and what stays open or is left out', () => {
    const { main, date, trust } = status({ document: { ...undated, open: 3, unsure: 1, problems: 1 } });
    assert.deepEqual(date, { text: 'No date of the document', detail: 'relative dates stay open' });
    assert.equal(main.detail, '3 left open, 1 too unsure to show');
    assert.equal(trust?.text, 'Not fully readable');
  });

  test('is busy while folders are read, with counts over all of them', () => {
    const folders: FolderParams[] = [
      { ...folder, state: 'reading', read: 10, total: 100 },
      { ...folder, uri: 'file:///b', state: 'reading', read: 5, total: 20 },
    ];
    const { main, busy } = status({ folders });
    assert.ok(busy);
    assert.equal(main.detail, 'Reading 15 of 120 documents');
    assert.equal(status({ folders: [{ ...folder, state: 'finding' }] }).main.detail, 'Looking for documents');
    assert.equal(status({ document: undefined, folders }).main.text, 'Reading 15 of 120 documents');
  });

  test('offers to index a folder that was left', () => {
    const left: FolderParams = { ...folder, state: 'left' };
    assert.equal(status({ folder: left, folders: [left] }).command.id, COMMANDS.readFolder);
  });

  test('says that the engine crashed, offers to restart it, and nothing else', () => {
    const { main, date, trust, severity, command, busy } = status({ engine: 'crashed' });
    assert.deepEqual(
      [main.text, severity, command.id, busy],
      ['Variorum stopped', 'error', COMMANDS.restartEngine, false],
    );
    assert.deepEqual([date, trust], [undefined, undefined]);
  });

  test('is busy while the engine starts', () => {
    assert.ok(status({ engine: 'starting' }).busy);
  });
});

suite('choosing types', () => {
  test('everything is picked unless the setting is a list', () => {
    assert.ok(choicesOf(undefined).every(({ picked }) => picked));
    assert.deepEqual(
      choicesOf(['MONEY', 'NO_SUCH'])
        .filter(({ picked }) => picked)
        .map(({ type }) => type),
      ['MONEY'],
    );
    assert.ok(choicesOf([]).every(({ picked }) => !picked));
  });

  test('everything picked is the default, so that nothing is written', () => {
    assert.equal(settingFor(STYLES.map(({ type }) => type).reverse()), undefined);
    assert.deepEqual(settingFor(['MONEY', 'DATE']), ['DATE', 'MONEY']);
    assert.deepEqual(settingFor([]), []);
  });
});

suite('files read for the engine', () => {
  test("VS Code's kinds and faults", () => {
    assert.deepEqual([1, 2, 0, 65, 66].map(kindOf), ['file', 'folder', 'other', 'file', 'folder']);
    assert.deepEqual([1, 2, 65, 66].map(entryKindOf), ['file', 'folder', 'link', 'link']);
    assert.deepEqual(['FileNotFound', 'NoPermissions', 'Unavailable', '?'].map(faultOf), [
      'not-found',
      'no-permission',
      'unavailable',
      'unavailable',
    ]);
  });

  test('bytes survive, also many of them', () => {
    const bytes = Uint8Array.from({ length: 200_001 }, (_, index) => index % 256);
    assert.deepEqual(Buffer.from(base64(bytes), 'base64'), Buffer.from(bytes));
  });
});
