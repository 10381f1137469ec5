import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver/node';
import type { MentionsAnswer } from '../../../src/server/protocol';
import { MemoryFiles } from './memory-files';
import { TestClient } from './test-client';

const TEXT = 'Written on 24 May 2007. They ask for $1.65 trillion USD.\n';

suite('the server on the wire', () => {
  let client: TestClient;
  const uri = 'file:///w/a.txt';

  teardown(async () => {
    await client.connection.sendRequest('shutdown');
    client.connection.dispose();
  });

  test('offers incremental text, hovers, symbols and hints', async () => {
    client = new TestClient(null);
    const { capabilities } = await client.start();
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.ok(capabilities.hoverProvider && capabilities.documentSymbolProvider && capabilities.inlayHintProvider);
  });

  test('reads what is opened and answers for it', async () => {
    client = new TestClient(null);
    await client.start();
    await client.open(uri, TEXT);
    const read = await client.until(() => client.read.at(-1));
    assert.deepEqual([read.uri, read.version, read.shown], [uri, 1, 2]);
    const position = { line: 0, character: 14 };
    const hover = await client.connection.sendRequest<{ contents: { value: string } }>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    assert.match(hover.contents.value, /^\*\*Thursday/);
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.deepEqual(
      symbols[0]?.children?.map(({ name }) => name),
      ['Dates', 'Amounts of money'],
    );
  });

  test('answers for the present version only, and follows edits', async () => {
    client = new TestClient(null);
    await client.start();
    await client.open(uri, TEXT);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 24 } };
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range, text: '' }],
    });
    const ask = (version: number): Promise<MentionsAnswer | null> =>
      client.connection.sendRequest('variorum/mentions', { uri, version });
    assert.equal(await ask(1), null);
    const answer = await ask(2);
    assert.deepEqual(
      answer?.mentions.map(({ type, fragments }) => [type, fragments[0]?.start.character]),
      [['MONEY', 13]],
    );
    assert.equal(
      await client.connection.sendRequest('variorum/mentions', { uri: 'file:///not/open', version: 1 }),
      null,
    );
  });

  test('takes new settings at once', async () => {
    client = new TestClient(null);
    await client.start();
    await client.open(uri, TEXT);
    await client.until(() => client.read.at(-1)?.shown === 2);
    client.settings = { shownTypes: ['MONEY'] };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.read.at(-1)?.shown === 1);
  });

  test('reads the documents of a folder and says which are not readable', async () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]);
    client = new TestClient(new MemoryFiles({ [uri]: TEXT, 'file:///w/picture.txt': bytes }));
    await client.start({ folders: ['file:///w'] });
    const ready = await client.until(() => client.folders.find(({ state }) => state === 'ready'));
    assert.deepEqual([ready.total, ready.problems], [2, 1]);
    const [problem] = await client.until(() => client.diagnostics.get('file:///w/picture.txt'));
    assert.deepEqual([problem?.source, problem?.code], ['Variorum', 'binary']);
    assert.match(JSON.stringify(problem?.message), /Convert it/);
  });

  test('an open document wins over the disk; problems of its bytes stay', async () => {
    const latin = new Uint8Array([
      ...new TextEncoder().encode('Gr\u00fc\u00dfe vom 24. Mai 2007, M\u00fcller & S\u00f6hne '),
      0xfc,
      0x20,
    ]);
    const files = new MemoryFiles({ [uri]: latin });
    client = new TestClient(files);
    await client.start({ folders: ['file:///w'] });
    const before = await client.until(() => client.diagnostics.get(uri));
    assert.deepEqual(
      before.map(({ code }) => code),
      ['invalid-utf8'],
    );
    await client.open(uri, 'Gr\u00fc\u00dfe');
    await client.until(() => client.read.at(-1)?.uri === uri);
    assert.deepEqual(
      client.diagnostics.get(uri)?.map(({ code }) => code),
      ['invalid-utf8'],
    );
    files.files.set(uri, TEXT);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await client.until(() => client.diagnostics.get(uri)?.length === 0);
    assert.equal(client.read.at(-1)?.shown, 0);
  });

  test('announces an open document again when another one of its folder says something new of its names', async () => {
    const titled = 'Yesterday Mr. Quandt and Mrs. Quandt came home, and Dr. Quandt was there.';
    const files = new MemoryFiles({ [uri]: TEXT, 'file:///w/b.txt': titled, 'file:///w/c.txt': titled });
    client = new TestClient(files);
    await client.start({ folders: ['file:///w'] });
    await client.until(() => client.folders.find(({ state }) => state === 'ready'));
    await client.open(uri, 'They spoke of Quandt again.');
    await client.until(() => client.read.at(-1)?.uri === uri);
    const before = client.read.length;
    files.files.delete('file:///w/b.txt');
    files.files.delete('file:///w/c.txt');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: 'file:///w/b.txt', type: 3 },
        { uri: 'file:///w/c.txt', type: 3 },
      ],
    });
    const again = await client.until(() => client.read[before]);
    assert.deepEqual([again.uri, again.version], [uri, 1]);
  });

  test('reads virtual folders through the client', async () => {
    client = new TestClient(null);
    const virtual = new MemoryFiles({ 'vscode-vfs://host/w/a.txt': TEXT });
    client.connection.onRequest('variorum/stat', ({ uri: asked }: { uri: string }) => virtual.stat(asked));
    client.connection.onRequest('variorum/listFolder', ({ uri: asked }: { uri: string }) => virtual.listFolder(asked));
    client.connection.onRequest('variorum/readFile', async ({ uri: asked }: { uri: string }) => {
      const bytes = await virtual.readFile(asked);
      return bytes.ok ? { ok: true, value: Buffer.from(bytes.value).toString('base64') } : bytes;
    });
    await client.start({ folders: ['vscode-vfs://host/w'] });
    const ready = await client.until(() => client.folders.find(({ state }) => state === 'ready'));
    assert.deepEqual([ready.total, ready.problems, virtual.reads], [1, 0, ['vscode-vfs://host/w/a.txt']]);
  });

  test('a client that draws no highlights is sent nothing of our own', async () => {
    client = new TestClient(new MemoryFiles({ [uri]: TEXT }));
    await client.start({ folders: ['file:///w'], initializationOptions: {} });
    await client.open(uri, TEXT);
    await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    assert.deepEqual([client.read, client.folders], [[], []]);
  });
});
