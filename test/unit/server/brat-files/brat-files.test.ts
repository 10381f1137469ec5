import assert from 'node:assert/strict';
import type { Diagnostic, Location } from 'vscode-languageserver';
import { MemoryFiles } from '../memory-files';
import { TestClient } from '../test-client';

const FOLDER = 'file:///papers';
const TEXT = 'Ada Quill met\r\n𝒳 Orm in Lund.\r\n';
const GOOD = ['T1\tPERSON 0 9\tAda Quill', 'T2\tGPE 23 27\tLund', 'R1\tLivesIn Arg1:T1 Arg2:T2', ''].join('\n');

suite('Open .ann files', () => {
  let client: TestClient;
  teardown(async () => client.stop());

  async function opened(ann: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
    client = new TestClient(new MemoryFiles({ [`${FOLDER}/a.txt`]: TEXT, ...files }));
    await client.start();
    const uri = `${FOLDER}/a.ann`;
    await client.open(uri, ann);
    return uri;
  }

  const found = (uri: string): Promise<Diagnostic[]> =>
    client.until(() => ((client.diagnostics.get(uri)?.length ?? 0) > 0 ? client.diagnostics.get(uri) : undefined));
  const definition = (uri: string, line: number, character: number): Promise<Location[] | null> =>
    client.connection.sendRequest('textDocument/definition', { textDocument: { uri }, position: { line, character } });

  test('say what is wrong with their lines, at its place', async () => {
    const uri = await opened(
      `${GOOD}T3\tGPE 24 90\tbeyond\nT4\tGPE 16 19\tOrn\nR2\tNear Arg1:T1 Arg2:T9\nwhat\nT1\tGPE 0 3\tAda\n`,
    );
    assert.deepEqual(
      (await found(uri)).map(({ code, range, message }) => [code, range.start.line, range.start.character, message]),
      [
        ['ann-beyond-text', 3, 7, '“a.txt” ends at 29, before this place does.'],
        ['ann-other-words', 4, 13, 'Other words stand there in “a.txt”: “Orm”.'],
        ['ann-unknown-reference', 5, 21, 'There is no “T9” in this file.'],
        [
          'ann-unknown-line',
          6,
          0,
          'This is no line of brat standoff; an import leaves it out and an export writes it as it is.',
        ],
        ['ann-id-twice', 7, 0, '“T1” stands further up already; only the first one counts.'],
      ],
    );
  });

  test('have no problems any more once their text says what they do', async () => {
    const uri = await opened('T1\tPERSON 0 9\tAda Quull\n');
    assert.equal((await found(uri)).length, 1);
    await client.open(`${FOLDER}/a.txt`, TEXT.replace('Quill', 'Quull'));
    await client.until(() => client.diagnostics.get(uri)?.length === 0);
  });

  test('are no documents: nothing is detected in them', async () => {
    const uri = await opened('T1\tDATE 0 9\t3 May 2009\n');
    await found(uri);
    assert.deepEqual(client.read, []);
  });

  test('lead from a line to its words in the text', async () => {
    const uri = await opened(GOOD);
    const range = { start: { line: 1, character: 10 }, end: { line: 1, character: 14 } };
    assert.deepEqual(await definition(uri, 1, 0), [{ uri: `${FOLDER}/a.txt`, range }]);
    // From the id under the cursor.
    assert.deepEqual((await definition(uri, 2, 26))?.[0]?.range, range);
    assert.deepEqual((await definition(uri, 2, 18))?.[0]?.range.start, { line: 0, character: 0 });
  });

  test('lead nowhere from a line without a place', async () => {
    const uri = await opened(`${GOOD}T3\tGPE 24 90\tbeyond\n#1\tAnnotatorNotes T9\tx\nwhat\n`);
    for (const line of [3, 4, 5, 6, 99]) assert.deepEqual(await definition(uri, line, 0), []);
  });

  test('without a text have only problems of their own', async () => {
    client = new TestClient(new MemoryFiles({}));
    await client.start();
    const uri = `${FOLDER}/b.ann`;
    await client.open(uri, 'T1\tGPE 0 900\tLund\nA1\tSure T2\n');
    assert.deepEqual(
      (await found(uri)).map(({ code }) => code),
      ['ann-unknown-reference'],
    );
    assert.deepEqual(await definition(uri, 0, 0), []);
  });
});
