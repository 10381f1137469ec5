import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { Scratch } from './test-host';

const TEXT = 'The mill at Tarn stood idle.\r\nAda bought the mill.\r\n';
const item = (id: string, exact: string, more: object = {}): object => ({
  id,
  type: 'Annotation',
  body: { type: 'TextualBody', purpose: 'tagging', value: 'thing' },
  target: { source: 'http://example.org/a.txt', selector: { type: 'TextQuoteSelector', exact } },
  ...more,
});
const page = (...items: readonly object[]): string =>
  JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items });

suite('variorum import and export', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
    await scratch.write({ 'docs/a.txt': TEXT, 'in.json': page(item('urn:x:1', 'Tarn'), item('urn:x:2', 'a wharf')) });
  });
  teardown(() => scratch.remove());

  const pages = async (): Promise<string[]> => {
    try {
      return await readdir(scratch.path('docs/.variorum/annotations/a.txt'));
    } catch {
      return [];
    }
  };
  const take = (...more: readonly string[]): ReturnType<Scratch['run']> =>
    scratch.run(['import', '--from', 'w3c', '--root', 'docs', ...more]);

  test('take annotations in, tell what became of them, and never write a source', async () => {
    const answer = await take('--annotator', 'Anna', '--json', 'in.json');
    assert.deepEqual([answer.exitCode, answer.errors], [0, []]);
    assert.deepEqual(JSON.parse(answer.out), {
      format: 'w3c',
      documents: 1,
      added: 2,
      changed: 0,
      present: 0,
      left: 0,
      notes: [{ code: 'unplaced', count: 1, examples: ['a wharf'] }],
    });
    assert.equal(await readFile(scratch.path('docs/a.txt'), 'utf8'), TEXT);
    assert.equal((await pages()).length, 1);
    const again = await take('--annotator', 'Anna', 'in.json');
    assert.equal(again.out, 'New: 0, changed: 0, there already: 2, left out: 0; documents: 1\n');
  });

  test('only tell when asked to', async () => {
    const { out } = await take('--annotator', 'Anna', '--dry-run', 'in.json');
    assert.match(out, /^New: 2,.*\n {2}Not found in the text.*: 1 \(“a wharf”\)\n$/);
    assert.deepEqual(await pages(), []);
  });

  test('want a name for what nobody signed', async () => {
    const { exitCode, errors } = await take('in.json');
    assert.equal(exitCode, 2);
    assert.match(errors[0] ?? '', /--annotator/);
    await scratch.write({ 'in.json': page(item('urn:x:1', 'Tarn', { creator: { name: 'Bo' } })) });
    assert.equal((await take('in.json')).exitCode, 0);
    assert.match((await pages()).join(), /^bo-/);
    await scratch.write({ 'in.json': page(item('urn:x:5', 'mill', { creator: { name: 'Cy' } })) });
    await take('--annotator', 'Anna', '--all', 'in.json');
    assert.match((await pages()).join(), /^anna-.*,bo-/);
  });

  test('write what was taken in to a file that can be taken in elsewhere', async () => {
    await take('--annotator', 'Anna', 'in.json');
    const answer = await scratch.run(['export', '--to', 'w3c', '--root', 'docs', '--json', 'out.json']);
    assert.equal(answer.exitCode, 0, answer.errors.join());
    assert.deepEqual(JSON.parse(answer.out), {
      format: 'w3c',
      files: ['out.json'],
      documents: 1,
      annotations: 2,
      losses: [{ code: 'orphans', count: 1, examples: ['a wharf'] }],
    });
    await scratch.write({ 'other/texts/a.txt': TEXT });
    const other = await scratch.run(['import', '--from', 'w3c', '--root', 'other', '--annotator', 'Bo', 'out.json']);
    assert.match(other.out, /^New: 2,/);
  });

  test('write over nothing without being told to', async () => {
    await take('--annotator', 'Anna', 'in.json');
    await scratch.write({ 'out.json': 'mine' });
    const refused = await scratch.run(['export', '--to', 'w3c', '--root', 'docs', 'out.json']);
    assert.equal(refused.exitCode, 2);
    assert.match(refused.errors[0] ?? '', /out\.json: it exists/);
    assert.equal(await readFile(scratch.path('out.json'), 'utf8'), 'mine');
    assert.equal((await scratch.run(['export', '--to', 'w3c', '--root', 'docs', '--force', 'out.json'])).exitCode, 0);
  });

  test('write into a folder, and only what is asked for', async () => {
    await take('--annotator', 'Anna', 'in.json');
    const answer = await scratch.run(['export', '--to', 'csv', '--root', 'docs', '--annotator', 'Nobody', 'tables']);
    assert.match(answer.out, /^Annotations: 0, documents: 1, files written: 1/);
    assert.deepEqual(await readdir(scratch.path('tables')), ['annotations.csv']);
    const wrong = await scratch.run(['export', '--to', 'csv', '--root', 'docs', '--document', 'z.txt', 'tables']);
    assert.equal(wrong.exitCode, 2);
  });

  test('refuse what makes no sense', async () => {
    for (const args of [
      ['import', 'in.json'],
      ['import', '--from', 'csv', 'in.json'],
      ['import', '--from', 'w3c'],
      ['import', '--from', 'w3c', '--root', 'docs', '--document', 'b.txt', 'in.json'],
      ['export', 'out.json'],
      ['export', '--to', 'docx', 'out'],
      ['export', '--to', 'w3c'],
      ['export', '--to', 'w3c', 'a', 'b'],
    ]) {
      const { exitCode, errors } = await scratch.run(args);
      assert.deepEqual([exitCode, errors.length], [2, 1], args.join(' '));
    }
    for (const command of ['import', 'export']) assert.match((await scratch.run([command, '--help'])).out, /^Usage/);
  });

  test('survive hostile files: other encodings, broken ones, links that lead away', async () => {
    await mkdir(scratch.path('inbox'), { recursive: true });
    const utf16 = Buffer.from(`\ufeff${page(item('urn:x:1', 'Tarn'))}`, 'utf16le');
    await scratch.write({
      'inbox/utf16.json': utf16,
      'inbox/bom.json': `\ufeff${page(item('urn:x:2', 'mill', { target: `http://example.org/a.txt#char=4,8` }))}`,
      'inbox/binary.json': new Uint8Array(5000),
      'inbox/broken.json': '{"items": [',
      'inbox/deep.json': '['.repeat(200_000),
      'inbox/quotes.json': `"${'\\"'.repeat(2_000_000)}`,
      'secret/s.json': page(item('urn:x:9', 'Tarn')),
    });
    await symlink(scratch.path('secret'), scratch.path('inbox/link'));
    const { exitCode, out, errors } = await take('--annotator', 'Anna', '--json', 'inbox');
    assert.equal(exitCode, 2, 'something was not read');
    assert.equal(errors.length, 1);
    assert.match(errors[0] ?? '', /binary\.json/);
    const report = JSON.parse(out) as { added: number; notes: { code: string; count: number }[] };
    assert.equal(report.added, 2);
    assert.deepEqual(
      report.notes.map(({ code, count }) => [code, count]),
      [
        ['not-of-this-format', 2],
        ['nesting-too-deep', 1],
      ],
    );
  });
});
