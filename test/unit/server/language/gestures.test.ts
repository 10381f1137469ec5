import assert from 'node:assert/strict';
import type { DocumentHighlight, Location, LocationLink, Range, WorkspaceSymbol } from 'vscode-languageserver/node';
import type { EntityEntry } from '../../../../src/server/protocol';
import { MemoryFiles } from '../memory-files';
import { TestClient } from '../test-client';

const LATE = 'file:///w/a.txt';
const EARLY = 'file:///w/b.md';
const PLAIN = 'file:///w/c.txt';

const DOCUMENTS = {
  [LATE]: 'Date: 3 May 2009\r\n\r\nMs Quandt came back.\r\nJana Quandt asked for $5 million on 3 May 2009.\r\n',
  [EARLY]: [
    '---',
    'date: 2007-05-24',
    '---',
    '',
    'On 3 May 2009, they said, Jana Quandt would be in Moscow. Ms Quandt wants $5 million and not $6 million.',
    '',
    '> They met Jana',
    '> Quandt again.',
    '',
  ].join('\n'),
  [PLAIN]: 'In the morning Dr. Ada Reimers wrote a letter to Jana Quandt, and it was a long one.\n',
};

/** Where a text stands in a document, as a range. `nth`: from zero. */
function rangeIn(uri: keyof typeof DOCUMENTS, words: string, nth = 0): Range {
  const text = DOCUMENTS[uri];
  let at = -1;
  for (let found = 0; found <= nth; found++) at = text.indexOf(words, at + 1);
  assert.ok(at >= 0, words);
  return { start: placeIn(text, at), end: placeIn(text, at + words.length) };
}

function placeIn(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

suite('gestures on names', () => {
  let client: TestClient;

  async function start(settings: unknown = {}, linkSupport = true): Promise<void> {
    client = new TestClient(new MemoryFiles(DOCUMENTS));
    client.settings = settings;
    await client.start({
      folders: ['file:///w'],
      textDocument: { definition: { linkSupport }, rename: { prepareSupport: true } },
    });
    await client.ready();
  }

  teardown(async () => {
    await client.stop();
  });

  async function ask<T>(method: string, uri: keyof typeof DOCUMENTS, words: string, more: object = {}): Promise<T> {
    const { start: position } = rangeIn(uri, words);
    return client.connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
  }

  test('are offered', async () => {
    client = new TestClient(null);
    const { capabilities } = await client.start();
    assert.ok(capabilities.definitionProvider && capabilities.referencesProvider);
    assert.ok(capabilities.documentHighlightProvider && capabilities.workspaceSymbolProvider);
    assert.equal(capabilities.renameProvider, true);
  });

  test('definition: the fullest spelling in the earliest document by its own date, though another one comes first by name', async () => {
    await start();
    const [link, ...others] = await ask<LocationLink[]>('definition', LATE, 'Quandt');
    assert.deepEqual(others, []);
    assert.equal(link?.targetUri, EARLY);
    assert.deepEqual(link.targetSelectionRange, rangeIn(EARLY, 'Jana Quandt'));
    assert.deepEqual(link.originSelectionRange, rangeIn(LATE, 'Quandt'));
  });

  test('definition: a plain location for clients that know no links', async () => {
    await start({}, false);
    assert.deepEqual(await ask<Location[]>('definition', LATE, 'Quandt'), [
      { uri: EARLY, range: rangeIn(EARLY, 'Jana Quandt') },
    ]);
  });

  test('definition: nothing for dates, amounts and plain words', async () => {
    await start();
    assert.deepEqual(await ask('definition', LATE, '3 May 2009'), []);
    assert.deepEqual(await ask('definition', LATE, '$5 million'), []);
    assert.equal(await ask('definition', LATE, 'asked'), null);
  });

  test('references: all mentions of the entity in all documents, over CR LF and quoted lines', async () => {
    await start();
    const found = await ask<Location[]>('references', EARLY, 'Jana Quandt', { context: { includeDeclaration: true } });
    const cut = { start: rangeIn(EARLY, 'Jana\n>').start, end: rangeIn(EARLY, 'Quandt again').start };
    assert.deepEqual(found, [
      { uri: LATE, range: rangeIn(LATE, 'Quandt') },
      { uri: LATE, range: rangeIn(LATE, 'Jana Quandt') },
      { uri: EARLY, range: rangeIn(EARLY, 'Jana Quandt') },
      { uri: EARLY, range: rangeIn(EARLY, 'Quandt', 1) },
      { uri: EARLY, range: { start: cut.start, end: { line: cut.end.line, character: cut.end.character + 6 } } },
      { uri: PLAIN, range: rangeIn(PLAIN, 'Jana Quandt') },
    ]);
  });

  test('references: the introduction is left out on request, and nothing else', async () => {
    await start();
    const count = async (includeDeclaration: boolean): Promise<Location[]> =>
      ask<Location[]>('references', LATE, 'Quandt', { context: { includeDeclaration } });
    const all = await count(true);
    const others = await count(false);
    assert.equal(all.length, others.length + 1);
    const introduction = JSON.stringify({ uri: EARLY, range: rangeIn(EARLY, 'Jana Quandt') });
    assert.ok(!others.some((location) => JSON.stringify(location) === introduction));
  });

  test('references of a date or amount: the same value, whatever document', async () => {
    await start();
    const context = { includeDeclaration: false };
    assert.deepEqual(await ask('references', EARLY, '$5 million', { context }), [
      { uri: LATE, range: rangeIn(LATE, '$5 million') },
      { uri: EARLY, range: rangeIn(EARLY, '$5 million') },
    ]);
    const dates = await ask<Location[]>('references', EARLY, '3 May 2009', { context });
    assert.deepEqual(
      dates.map(({ uri }) => uri),
      [LATE, LATE, EARLY],
    );
  });

  test('highlights: the open document alone, fragment by fragment', async () => {
    await start();
    const found = await ask<DocumentHighlight[]>('documentHighlight', EARLY, 'Jana Quandt');
    assert.deepEqual(
      found.map(({ range }) => range),
      [
        rangeIn(EARLY, 'Jana Quandt'),
        rangeIn(EARLY, 'Quandt', 1),
        {
          start: rangeIn(EARLY, 'Jana\n>').start,
          end: placeIn(DOCUMENTS[EARLY], DOCUMENTS[EARLY].indexOf('Jana\n>') + 4),
        },
        rangeIn(EARLY, 'Quandt', 2),
      ],
    );
    const amounts = await ask<DocumentHighlight[]>('documentHighlight', EARLY, '$6 million');
    assert.deepEqual(
      amounts.map(({ range }) => range),
      [rangeIn(EARLY, '$6 million')],
    );
  });

  test('types that are not shown, and names that are too unsure, have none of it', async () => {
    await start({ shownTypes: ['MONEY'] });
    assert.equal(await ask('definition', LATE, 'Quandt'), null);
    assert.equal(await ask('documentHighlight', LATE, 'Quandt'), null);
    assert.equal(await ask('references', LATE, '3 May 2009', { context: { includeDeclaration: true } }), null);
    assert.deepEqual(await client.connection.sendRequest('workspace/symbol', { query: '' }), []);
    assert.equal(
      await client.connection.sendRequest('variorum/entityAt', { uri: LATE, position: rangeIn(LATE, 'Quandt').start }),
      null,
    );
  });

  test('workspace symbols: entities with type and count, where they are introduced', async () => {
    await start();
    const symbols = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'QUANDT' });
    assert.deepEqual(symbols, [
      {
        name: 'Jana Quandt',
        kind: 11,
        containerName: 'Person · 6 mentions',
        location: { uri: EARLY, range: rangeIn(EARLY, 'Jana Quandt') },
      },
    ]);
    const all = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '' });
    assert.deepEqual(
      all.map(({ name }) => name),
      ['Jana Quandt', 'Moscow', 'Ada Reimers'],
    );
    assert.deepEqual(await client.connection.sendRequest('workspace/symbol', { query: 'nobody' }), []);
  });

  test('an open document outside of every folder has a corpus of its own', async () => {
    await start();
    const uri = 'untitled:Untitled-1';
    await client.open(uri, 'Mrs. Quandt wrote. Quandt left for Moscow.');
    const found = await client.connection.sendRequest<Location[]>('textDocument/references', {
      textDocument: { uri },
      position: { line: 0, character: 20 },
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      found.map((location) => [location.uri, location.range.start.character]),
      [
        [uri, 5],
        [uri, 19],
      ],
    );
    const symbols = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'moscow' });
    assert.deepEqual(symbols.map(({ location }) => location.uri).sort(), [EARLY, uri].sort());
  });

  test('an edit counts at once', async () => {
    await start();
    await client.open(PLAIN, DOCUMENTS[PLAIN]);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: PLAIN, version: 2 },
      contentChanges: [{ text: '\nThen Jana Quandt wrote to Jana Quandt.\n' }],
    });
    const found = await ask<Location[]>('references', LATE, 'Quandt', { context: { includeDeclaration: true } });
    assert.deepEqual(
      found.filter(({ uri }) => uri === PLAIN).map(({ range }) => [range.start.line, range.start.character]),
      [
        [1, 5],
        [1, 26],
      ],
    );
  });

  test('nothing is known of documents that nobody has', async () => {
    await start();
    const textDocument = { uri: 'file:///elsewhere/x.txt' };
    const position = { line: 0, character: 0 };
    assert.equal(await client.connection.sendRequest('textDocument/definition', { textDocument, position }), null);
    assert.equal(await client.connection.sendRequest('variorum/entityAt', { ...textDocument, position }), null);
    const missing = { corpus: 'file:///elsewhere', entity: 'person/x', query: '', limit: 5 };
    assert.deepEqual(await client.connection.sendRequest('variorum/entities', missing), []);
    assert.deepEqual(await client.connection.sendRequest('variorum/occurrences', missing), []);
  });

  test('a cancelled request changes nothing for the next one', async () => {
    await start();
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const textDocument = { uri: LATE };
    const position = rangeIn(LATE, 'Quandt').start;
    await client.open(LATE, DOCUMENTS[LATE]);
    const asked = client.connection.sendRequest('textDocument/definition', { textDocument, position }, source.token);
    source.cancel();
    await asked.catch(() => null);
    assert.equal((await ask<LocationLink[]>('definition', LATE, 'Quandt')).length, 1);
  });

  test('entityAt: the entity behind a spelling, also on the second line of a name', async () => {
    await start();
    const at = rangeIn(EARLY, 'Quandt again').start;
    const found = await client.connection.sendRequest<{ corpus: string; entity: { name: string }; spelling: string }>(
      'variorum/entityAt',
      { uri: EARLY, position: at },
    );
    assert.deepEqual([found.corpus, found.entity.name, found.spelling], ['file:///w', 'Jana Quandt', 'Jana Quandt']);
    assert.equal(
      await client.connection.sendRequest('variorum/entityAt', {
        uri: LATE,
        position: rangeIn(LATE, '3 May 2009').start,
      }),
      null,
    );
  });

  test('entities: best first, with the sentence that introduces them, and by id', async () => {
    await start();
    const corpus = 'file:///w';
    const byQuery = await client.connection.sendRequest<EntityEntry[]>('variorum/entities', {
      corpus,
      query: 'qua',
      limit: 9,
    });
    assert.deepEqual(
      byQuery.map(({ entity, quote }) => [entity.name, quote]),
      [['Jana Quandt', 'On 3 May 2009, they said, Jana Quandt would be in Moscow.']],
    );
    const id = byQuery[0]?.entity.id ?? '';
    const byId = await client.connection.sendRequest<EntityEntry[]>('variorum/entities', {
      corpus,
      query: '',
      id,
      limit: 1,
    });
    assert.deepEqual(byId, byQuery);
    const ask1 = { corpus, query: '', limit: 1 };
    assert.equal((await client.connection.sendRequest<EntityEntry[]>('variorum/entities', ask1)).length, 1);
    const gone = { corpus, query: '', id: 'person/nobody', limit: 1 };
    assert.deepEqual(await client.connection.sendRequest('variorum/entities', gone), []);
  });

  test('occurrences: all places of an entity, by its id', async () => {
    await start();
    const found = await client.connection.sendRequest<Location[]>('variorum/occurrences', {
      corpus: 'file:///w',
      entity: 'person/ada reimers',
    });
    assert.deepEqual(found, [{ uri: PLAIN, range: rangeIn(PLAIN, 'Ada Reimers') }]);
  });

  test('rename: all mentions bear the new name, and no text changes', async () => {
    await start({ annotator: 'Jo Example' });
    assert.deepEqual(await ask('prepareRename', LATE, 'Quandt'), {
      range: rangeIn(LATE, 'Quandt'),
      placeholder: 'Jana Quandt',
    });
    assert.deepEqual(await ask('rename', LATE, 'Quandt', { newName: 'Johanna Quandt' }), {});
    const symbols = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'johanna' });
    assert.deepEqual(
      symbols.map(({ name, containerName }) => [name, containerName]),
      [['Johanna Quandt', 'Person · 6 mentions']],
    );
    const found = await ask<Location[]>('references', LATE, 'Quandt', { context: { includeDeclaration: true } });
    assert.equal(found.length, 6);
  });

  test('rename: without an annotator’s name it is refused, and the message names the setting', async () => {
    await start();
    await assert.rejects(ask('rename', LATE, 'Quandt', { newName: 'Johanna Quandt' }), /variorum\.annotator/);
    assert.deepEqual(await client.connection.sendRequest('workspace/symbol', { query: 'johanna' }), []);
  });
});
