import assert from 'node:assert/strict';
import type { TreeRow, TreeView, WireRow } from '../../../../src/server/protocol';
import { ALL_TYPES } from '../../core/corpus/mention-tree/showings';
import { MemoryFiles } from '../memory-files';
import { TestClient } from '../test-client';

const FIRST = 'file:///w/a.txt';
const SECOND = 'file:///w/in%20depth/b.md';
const DOCUMENTS = {
  [FIRST]: 'Jana Quandt paid $5 million on 3 May 2009. It rained.\r\n\r\nMs Quandt left.\r\n',
  [SECOND]: '> They met Jana\n> Quandt on 4 May 2009, and she said "no".\n',
};
const VIEW: TreeView = { filter: '', sort: 'name', group: 'entity', types: ALL_TYPES };

suite('the Mentions view over the wire', () => {
  let client: TestClient;

  setup(async () => {
    client = new TestClient(new MemoryFiles(DOCUMENTS));
    await client.start({ folders: ['file:///w'], initializationOptions: { highlights: true, views: true } });
    await client.ready();
  });

  teardown(async () => {
    await client.stop();
  });

  async function rowsBelow(parent: string | null, view = VIEW): Promise<readonly WireRow[]> {
    return (await client.connection.sendRequest<{ rows: WireRow[] }>('variorum/tree', { parent, view })).rows;
  }

  /** The row of that kind below, which has to be there. */
  async function below<K extends TreeRow['kind']>(
    parent: string | null,
    kind: K,
    is: (row: TreeRow & { readonly kind: K }) => boolean = () => true,
  ): Promise<TreeRow & { readonly kind: K }> {
    const isOne = (row: TreeRow): row is TreeRow & { readonly kind: K } => row.kind === kind;
    const found = (await rowsBelow(parent))
      .map(({ row }) => row)
      .filter(isOne)
      .find(is);
    assert.ok(found !== undefined);
    return found;
  }

  async function quandt(): Promise<TreeRow & { readonly kind: 'entity' }> {
    const people = await below(null, 'type', ({ type }) => type === 'PERSON');
    return below(people.id, 'entity', ({ name }) => name === 'Jana Quandt');
  }

  test('leads from types to sentences', async () => {
    const entity = await quandt();
    assert.equal(entity.mentions, 3);
    assert.equal(entity.documents, 2);
    assert.equal(entity.corpus, 'file:///w');
    const documents = await rowsBelow(entity.id);
    assert.deepEqual(
      documents.map(({ row }) => row.kind === 'document' && row.uri),
      [FIRST, SECOND],
    );
    const [mention] = await rowsBelow(documents[1]?.row.id ?? '');
    assert.ok(mention?.row.kind === 'mention');
    const { text, from, to } = mention.row.sentence;
    assert.equal(text.slice(from, to), 'Jana Quandt');
    assert.match(text, /^They met Jana Quandt on 4 May/);
    assert.deepEqual(mention.fragments, [
      { start: { line: 0, character: 11 }, end: { line: 0, character: 15 } },
      { start: { line: 1, character: 2 }, end: { line: 1, character: 8 } },
    ]);
  });

  test('has nothing below a row that is gone, and nothing that the filter or the types leave out', async () => {
    assert.deepEqual(await rowsBelow('c:file:%2F%2F%2Fw/t:PERSON/e:nobody'), []);
    assert.deepEqual(await rowsBelow('of somebody else'), []);
    assert.deepEqual(await rowsBelow(null, { ...VIEW, filter: 'nowhere to be found' }), []);
    assert.deepEqual(await rowsBelow(null, { ...VIEW, types: [] }), []);
    const dates = await rowsBelow(null, { ...VIEW, filter: 'may 2009' });
    assert.deepEqual(
      dates.map(({ row }) => row.kind === 'type' && row.type),
      ['DATE'],
    );
  });

  test('finds the row of a place', async () => {
    const position = { line: 0, character: 3 };
    const way = await client.connection.sendRequest<WireRow[] | null>('variorum/reveal', {
      uri: FIRST,
      position,
      view: VIEW,
    });
    assert.deepEqual(
      way?.map(({ row }) => row.kind),
      ['type', 'entity', 'document', 'mention'],
    );
    assert.deepEqual(way.at(-1)?.fragments?.[0]?.start, { line: 0, character: 0 });
    const away = { uri: FIRST, view: VIEW, position: { line: 0, character: 47 } };
    assert.equal(await client.connection.sendRequest('variorum/reveal', away), null);
    const hidden = { uri: FIRST, position, view: { ...VIEW, types: ['DATE'] } };
    assert.equal(await client.connection.sendRequest('variorum/reveal', hidden), null);
  });

  test('copies what stands in rows, each mention once', async () => {
    const entity = await quandt();
    const [document] = await rowsBelow(entity.id);
    const list = async (format: string): Promise<string> =>
      client.connection.sendRequest('variorum/list', {
        rows: [entity.id, document?.row.id, 'gone'],
        view: VIEW,
        format,
      });
    const lines = (await list('text')).split('\n');
    assert.equal(lines.length, 4);
    assert.equal(lines[0], 'Jana Quandt (a.txt:1): Jana Quandt paid $5 million on 3 May 2009.');
    const table = (await list('csv')).split('\r\n');
    assert.equal(table[0], 'Type,Name or value,As written,Document,Line,Column,Sentence');
    assert.equal(
      table[3],
      'Person,Jana Quandt,Jana Quandt,in depth/b.md,1,12,"They met Jana Quandt on 4 May 2009, and she said ""no""."',
    );
    assert.equal(table.length, 5);
  });

  test('copies values as values', async () => {
    const money = await below(null, 'type', ({ type }) => type === 'MONEY');
    const found = await client.connection.sendRequest<string>('variorum/list', {
      rows: [money.id],
      view: VIEW,
      format: 'csv',
    });
    assert.match(found, /\r\nAmount of money,5000000 USD,\$5 million,a\.txt,1,18,/);
  });

  test('hears that rows changed', async () => {
    const counts: number[] = [];
    const gone = new Promise<string>((resolve) => {
      client.connection.onNotification('variorum/treeChanged', ({ corpus }: { corpus: string }) => {
        void quandt().then(({ mentions }) => {
          counts.push(mentions);
          if (mentions === 1) resolve(corpus);
        });
      });
    });
    await client.open(FIRST, 'Ada Reimers came.');
    assert.equal(await gone, 'file:///w');
    assert.ok(counts.length <= 3);
  });
});
