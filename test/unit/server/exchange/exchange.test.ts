import assert from 'node:assert/strict';
import { annotatorFile } from '../../../../src/core/store/annotator-file';
import type { ExportAnswer, ImportAnswer, ImportParams, WireFormat } from '../../../../src/server/protocol/exchange';
import { AnnotationWindow } from '../annotations/annotation-window';
import { MemoryFiles } from '../memory-files';

const FOLDER = 'file:///letters';
const A = `${FOLDER}/a.txt`;
const B = `${FOLDER}/sub/b.txt`;
const IN = 'file:///inbox/page.json';
const TEXT_A = 'The mill at Tarn stood idle.\nMr. Jonas Feldkamp met Mrs. Paula Wiesner on 3 May 1921.\n';
const TEXT_B = 'The barn was sold.\n';

const item = (id: string, source: string, exact: string, more: object = {}): object => ({
  id,
  type: 'Annotation',
  motivation: 'tagging',
  body: { type: 'TextualBody', purpose: 'tagging', value: 'building' },
  target: { source, selector: { type: 'TextQuoteSelector', exact } },
  ...more,
});
const page = (...items: readonly object[]): string =>
  JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items });

suite('import and export, over the wire', () => {
  let files: MemoryFiles;
  let window: AnnotationWindow;
  setup(async () => {
    files = new MemoryFiles({
      [A]: TEXT_A,
      [B]: TEXT_B,
      [IN]: page(
        item('http://example.org/1', 'http://example.org/a.txt', 'mill'),
        item('http://example.org/2', 'http://example.org/b.txt', 'barn', { creator: { name: 'Bo' } }),
      ),
    });
    window = new AnnotationWindow(files, FOLDER, 'Anna');
    await window.open();
    await window.show(A, TEXT_A);
  });
  teardown(() => window.stop());

  const take = (more: Partial<ImportParams> = {}): Promise<ImportAnswer> =>
    window.ask('import', { format: 'w3c', files: [IN], place: FOLDER, ...more });
  const pages = (): string[] => [...files.files.keys()].filter((uri) => uri.includes('/annotations/')).sort();
  const stored = (uri: string): string => {
    const content = files.files.get(uri);
    return content === undefined ? '' : typeof content === 'string' ? content : new TextDecoder().decode(content);
  };

  test('there are formats, each with what it can do', async () => {
    const formats = await window.ask<readonly WireFormat[]>('formats', null);
    assert.deepEqual(formats.find(({ id }) => id === 'w3c')?.imports, ['json', 'jsonld']);
    assert.ok(formats.every(({ imports, exports }) => imports !== null || exports !== null));
    assert.deepEqual(formats.find(({ id }) => id === 'csv')?.imports, null);
  });

  test('a page is taken in as one step: drawn, listed, undone and done again', async () => {
    const answer = await take();
    assert.ok(answer.ok, answer.ok ? '' : answer.message);
    assert.deepEqual([answer.added, answer.unmatched, answer.label], [2, false, 'Imported annotations: 2']);
    assert.deepEqual(await window.marks(A), [['mill', 'building', 'exact']]);
    assert.equal((await window.rows()).length, 2);
    assert.deepEqual(pages(), [
      `${FOLDER}/.variorum/annotations/a.txt/${annotatorFile('Anna')}`,
      `${FOLDER}/.variorum/annotations/sub/b.txt/${annotatorFile('Bo')}`,
    ]);
    assert.match(stored(pages()[1] ?? ''), /"creator": \{\s*"name": "Bo"/, 'the page says whose it is');
    assert.deepEqual([...files.files.keys()].filter((uri) => uri.includes('/texts/')).length, 2);
    assert.equal((await window.undo()).ok, true);
    assert.deepEqual(await window.marks(A), []);
    assert.equal((await window.redo()).ok, true);
    assert.deepEqual(await window.marks(A), [['mill', 'building', 'exact']]);
  });

  test('what was undone can be imported again; what is there is not doubled', async () => {
    await take();
    const again = await take();
    assert.equal(again.ok, false);
    assert.deepEqual(again.report, ['New: 0, changed: 0, there already: 2, left out: 0; documents: 2']);
    await window.undo();
    assert.equal((await take()).added, 2);
  });

  test('tells what is about other documents, and takes it for one that is named', async () => {
    files.files.set(IN, page(item('http://example.org/3', 'http://example.org/unknown', 'mill')));
    const answer = await take();
    assert.deepEqual([answer.ok, answer.unmatched, answer.added], [false, true, 0]);
    assert.equal((await take({ document: A })).added, 1);
    assert.deepEqual(await window.marks(A), [['mill', 'building', 'exact']]);
  });

  test('a file that is none, a folder that is none and a format that is none change nothing', async () => {
    files.files.set(IN, '{"half');
    for (const more of [
      {},
      { files: ['file:///inbox/missing.json'] },
      { format: 'docx' },
      { format: 'csv' },
      { place: 'file:///elsewhere' },
    ]) {
      const answer = await take(more);
      assert.equal(answer.ok, false, JSON.stringify(more));
    }
    assert.deepEqual(pages(), []);
  });

  test('a whole folder is taken in, with its sub-folders', async () => {
    files.files.set('file:///inbox/more/two.jsonld', page(item('http://example.org/4', 'a.txt', 'Tarn')));
    files.files.set('file:///inbox/notes.txt', 'nothing for us');
    assert.equal((await take({ files: ['file:///inbox'] })).added, 3);
  });

  test('an export has what is there, and where the documents lie from its place', async () => {
    await take();
    await window.tag(A, 'Tarn', 'GPE');
    const ask = (more: object): Promise<ExportAnswer | null> =>
      window.ask('export', {
        format: 'w3c',
        place: FOLDER,
        only: false,
        to: 'file:///out/all.json',
        file: true,
        ...more,
      });
    const all = await ask({});
    assert.deepEqual([all?.annotations, all?.files.map(({ path }) => path)], [3, ['all.json']]);
    assert.match(all?.files[0]?.text ?? '', /"source": "\.\.\/letters\/a\.txt"/);
    assert.deepEqual(all?.report, ['Annotations: 3, documents: 2, files written: 1']);
    const one = await ask({ place: B, only: true });
    assert.equal(one?.annotations, 1);
    const csv = await ask({ format: 'csv', to: 'file:///out', file: false });
    assert.deepEqual(
      csv?.files.map(({ path }) => path),
      ['annotations.csv'],
    );
    assert.equal(await ask({ format: 'nothing' }), null);
    assert.equal(await ask({ place: 'file:///elsewhere' }), null);
  });

  test('tells how far it is, and stops when it is told to', async () => {
    const items = Array.from({ length: 2000 }, (_, at) =>
      item(`http://example.org/n${String(at)}`, 'a.txt', 'mill', { bodyValue: String(at) }),
    );
    files.files.set(IN, page(...items));
    const seen: number[] = [];
    const cancel = new AbortController();
    window.client.connection.onNotification('variorum/exchangeProgress', ({ done }: { done: number }) => {
      seen.push(done);
      cancel.abort();
    });
    const source = { isCancellationRequested: false, listeners: [] as (() => void)[] };
    cancel.signal.addEventListener('abort', () => {
      source.isCancellationRequested = true;
      for (const listener of source.listeners) listener();
    });
    const token = {
      get isCancellationRequested() {
        return source.isCancellationRequested;
      },
      onCancellationRequested: (listener: () => void) => {
        source.listeners.push(listener);
        return { dispose: () => undefined };
      },
    };
    const answer = await window.client.connection.sendRequest<ImportAnswer>(
      'variorum/import',
      { format: 'w3c', files: [IN], place: FOLDER },
      token,
    );
    assert.deepEqual(
      [answer.ok, answer.ok ? '' : answer.message],
      [false, 'The import was stopped. Nothing was changed.'],
    );
    assert.ok((seen[0] ?? Infinity) < 2000);
    assert.deepEqual(pages(), []);
  });
});
