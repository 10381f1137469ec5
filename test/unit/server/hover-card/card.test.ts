import assert from 'node:assert/strict';
import { config } from '@vscode/l10n';
import { readJson } from '../../words/translations';
import { MemoryFiles } from '../memory-files';
import { TestClient } from '../test-client';

const FIRST = 'file:///w/a.txt';
const SECOND = 'file:///w/b.txt';

const DOCUMENTS: Readonly<Record<string, string>> = {
  [FIRST]: [
    'Date: 24 May 2007',
    '',
    'On 3 May 2006 they said that Jana Quandt would be in Moscow. Ms Quandt came home on Monday.',
    '',
    'The Russian office is closed, and nobody speaks of Russia.',
    '',
  ].join('\n'),
  [SECOND]: 'Date: 1 June 2009\n\nThen Mr. Reimers wrote to Jana Quandt, and it was a long letter.\n',
  'file:///w/c.txt': 'Nothing is said of anybody in this one.\n',
};

interface CardOptions {
  readonly documents?: Readonly<Record<string, string>>;
  readonly settings?: unknown;
  readonly cards?: boolean;
  readonly plain?: boolean;
}

suite('the card of a name', () => {
  let client: TestClient | undefined;

  teardown(async () => {
    config({ contents: {} });
    await client?.stop();
    client = undefined;
  });

  /** The hover at the first character of the nth time that the words stand in a document. */
  async function card(uri: string, words: string, options: CardOptions = {}, nth = 0): Promise<string> {
    const { documents = DOCUMENTS, settings = {}, cards = true, plain = false } = options;
    client = new TestClient(new MemoryFiles(documents));
    client.settings = settings;
    await client.start({
      folders: ['file:///w'],
      initializationOptions: { highlights: true, cards },
      ...(plain ? { textDocument: { hover: { contentFormat: ['plaintext'] } } } : {}),
    });
    await client.ready();
    const text = documents[uri] ?? '';
    await client.open(uri, text);
    let at = -1;
    for (let found = 0; found <= nth; found++) at = text.indexOf(words, at + 1);
    assert.ok(at >= 0, words);
    const lines = text.slice(0, at).split('\n');
    const hover = await client.connection.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    });
    return hover?.contents.value ?? '';
  }

  test('says what it is, where it stands, with which dates and in which spellings, why, and how sure that is', async () => {
    assert.equal(
      await card(FIRST, 'Quandt', { plain: true }, 1),
      [
        'Jana Quandt · Person',
        'Here: “Quandt”',
        '“Quandt” is the family name of “Jana Quandt”.',
        '3 mentions in 2 of 3 documents',
        'With: 3 May 2006 · 21 May 2007 · in documents of 1 June 2009',
        'Spelled: Jana Quandt (2×) · Quandt (1×)',
        '“ms” stands before it.',
        'Plain elsewhere in this document: Person.',
        'Confidence: high',
      ].join('\n'),
    );
  });

  test('of a name in its only spelling has no list of spellings and nothing to explain', async () => {
    const value = await card(FIRST, 'Moscow', { plain: true });
    assert.match(value, /^Moscow · Country or city\n1 mention in 1 of 3 documents\nWith: 3 May 2006\n/);
    assert.doesNotMatch(value, /Spelled|Here|Belongs/);
  });

  test('names the place that an adjective belongs to', async () => {
    assert.match(await card(FIRST, 'Russian', { plain: true }), /^Russian · Nationality or group\nBelongs to Russia\n/);
  });

  test('names it as it is written, also where no document names it', async () => {
    const uri = 'file:///w/only.txt';
    const value = await card(uri, 'Russian', {
      plain: true,
      documents: { [uri]: 'They spoke of a Russian ship and of the sea.' },
    });
    assert.match(value, /\nBelongs to Russia\n/);
  });

  test('has links with ids alone for arguments, and a picture, where the client makes them', async () => {
    const value = await card(FIRST, 'Moscow');
    const links = [...value.matchAll(/\]\(command:([\w.]+)\?([^)]*)\)/g)].map(([, command, args = '']) => [
      command,
      JSON.parse(decodeURIComponent(args)) as unknown,
    ]);
    const ids = ['file:///w', 'gpe/moscow'];
    const place = [...ids, FIRST, { line: 2, character: 53 }];
    assert.deepEqual(links, [
      ['variorum.peekMentions', ids],
      ['variorum.nextMention', place],
      ['variorum.revealInMentions', place],
      ['variorum.renameEntity', ids],
      ['variorum.mergeEntities', ids],
    ]);
    const picture = /!\[Mentions along the documents\]\(variorum-mentions:([\w-]+)\)/.exec(value)?.[1] ?? '';
    assert.deepEqual(JSON.parse(Buffer.from(picture, 'base64url').toString()), { counts: [1, 0, 0], here: 0 });
  });

  test('has neither for other clients, and the same words', async () => {
    const value = await card(FIRST, 'Moscow', { cards: false });
    assert.match(value, /^\*\*Moscow\*\* · Country or city\n\n1 mention in 1 of 3 documents {2}\n/);
    assert.doesNotMatch(value, /command:|variorum-mentions|\]\(/);
  });

  test('counts what is shown, and nothing that is too unsure', async () => {
    const value = await card(FIRST, 'Moscow', { plain: true, settings: { shownTypes: ['GPE'] } });
    assert.doesNotMatch(value, /With:[^\n]*3 May/);
    await client?.stop();
    client = undefined;
    assert.equal(await card(FIRST, 'Moscow', { settings: { shownTypes: ['PERSON'] } }), '');
  });

  test('of a document alone says “in this document”, without a picture', async () => {
    const uri = 'file:///w/only.txt';
    const value = await card(uri, 'Moscow', { documents: { [uri]: 'They went to Moscow and came back from Moscow.' } });
    assert.match(value, /^\*\*Moscow\*\* · Country or city\n\n2 mentions in this document\n\n/);
  });

  test('dates and amounts keep their own', async () => {
    assert.match(await card(FIRST, '3 May 2006', { plain: true }), /^Wednesday, 3 May 2006\nDate · 2006-05-03\n/);
  });

  test('speaks German', async () => {
    config({ contents: { ...readJson('l10n/bundle.l10n.de.json') } });
    const value = await card(FIRST, 'Quandt', { plain: true }, 1);
    assert.match(
      value,
      /^Jana Quandt · Person\nHier: „Quandt“\n„Quandt“ ist der Familienname von „Jana Quandt“\.\n3 Nennungen in 2 von 3 Dokumenten\n/,
    );
    assert.match(value, /Mit: 3\. Mai 2006 .* · in Dokumenten mit Datum 1\. Juni 2009/);
  });

  test('never lets a document or its name become Markdown', async () => {
    const uri = 'file:///w/%5Bx%5D(command:evil)<b>.txt';
    const text =
      'They met Mr. *Quandt* [Jana](command:evil) <img src=x> GmbH `code` and Mr. Quandt <b>Jana</b> of Müller & [Söhne](http://evil.example) GmbH.';
    const documents = { [uri]: text, [FIRST]: text };
    for (const words of ['Quandt', 'Jana', 'Müller']) {
      const value = await card(uri, words, { documents });
      await client?.stop();
      client = undefined;
      const own = value.replace(/!?\[[^\]\\]*\]\((?:command:variorum\.\w+\?|variorum-mentions:)[\w%.-]*\)/g, '');
      assert.doesNotMatch(own, /\]\(|(?<!\\)[<`[]|https?:\/\//, value);
    }
  });
});
