import assert from 'node:assert/strict';
import type { CodeAction, Hover } from 'vscode-languageserver';
import type { CardCounts, WireCard } from '../../../../src/server/protocol/contradictions';
import { MemoryFiles } from '../memory-files';
import { TestClient } from '../test-client';
import { CardWindow } from './card-window';

const FOLDER = 'file:///mills';
const A = `${FOLDER}/a.md`;
const B = `${FOLDER}/in%20depth/b.md`;
const HEAD = '---\nlang: en\ndate: 2019-06-03\n---\n\n';
const DOCUMENTS = {
  [A]: `${HEAD}Greta Olsson was born in 1961. The Tarn Company was founded in **1871**.\n`,
  [B]: `${HEAD.replace('03', '20')}Greta Olsson was born in 1964. The Tarn Company was founded in 1817.\n`,
};

suite('contradictions over the wire', () => {
  let files: MemoryFiles;
  let window: CardWindow;
  setup(async () => {
    files = new MemoryFiles(DOCUMENTS);
    window = new CardWindow(files, FOLDER, 'Anna');
    await window.open();
    await window.find();
  });
  teardown(() => window.stop());

  test('are found, counted and told of', async () => {
    const counts = await window.find();
    assert.deepEqual(counts, { certain: 2, look: 0, settled: 0, done: 2, total: 2, hot: [] });
  });

  test('stand in groups by status, subject or document, surest first, with their passages below', async () => {
    const [status, ...others] = await window.rows();
    assert.deepEqual(others, []);
    assert.ok(status?.kind === 'group');
    assert.deepEqual([status.label, status.cards], ['Contradiction', 2]);
    const subjects = await window.rows(null, { group: 'subject' });
    assert.deepEqual(subjects.map((row) => (row.kind === 'group' ? [row.label, row.cards] : null)).sort(), [
      ['Greta Olsson', 1],
      ['Tarn Company', 1],
    ]);
    const documents = await window.rows(null, { group: 'document' });
    assert.deepEqual(
      documents.map((row) => (row.kind === 'group' ? [row.label, row.cards, row.uri] : null)),
      [
        ['a.md', 2, A],
        ['in depth/b.md', 2, B],
      ],
    );
    const card = await window.card(/founded/);
    assert.deepEqual(
      [card.status, card.tier, card.label, card.values, card.why, card.verdict],
      [
        'contradiction',
        'certain',
        'Tarn Company – founded',
        '1871 · 1817',
        'Tarn Company – founded: 1871, but 1817. In different documents.',
        null,
      ],
    );
    const passages = await window.rows(card.id);
    const [first, second] = passages;
    assert.ok(first?.kind === 'passage' && second?.kind === 'passage' && passages.length === 2);
    assert.deepEqual([first.at, first.value, first.uri, first.voice], [0, '1871', A, 'the author, 3 June 2019']);
    assert.deepEqual(first.range, { start: { line: 5, character: 31 }, end: { line: 5, character: 72 } });
    const { text, from, to } = first.sentence;
    assert.deepEqual([text, text.slice(from, to)], ['The Tarn Company was founded in 1871.', '1871']);
    assert.equal(second.sentence.text, 'The Tarn Company was founded in 1817.');
  });

  test('have nothing below rows that are gone or of somebody else', async () => {
    for (const id of ['g:nowhere', 'g:contradiction/c:gone', 'x', 'g:contradiction/r:200:7', 'r:1:0/g:contradiction']) {
      assert.deepEqual(await window.rows(id), [], id);
    }
  });

  test('are filtered by tier, kind and words, and it is told how many that hides', async () => {
    assert.deepEqual(await window.rowsAndHidden(null, { tiers: ['look'] }), { rows: [], hidden: 2 });
    assert.deepEqual(await window.rowsAndHidden(null, { kinds: ['owner'] }), { rows: [], hidden: 2 });
    assert.equal((await window.cards({ filter: 'OLSSON  born' })).length, 1);
    assert.equal((await window.rowsAndHidden(null, { filter: 'olsson' })).hidden, 1);
    assert.deepEqual(await window.cards({ filter: 'zeppelin' }), []);
    assert.deepEqual(await window.cards({ verdicts: 'settled' }), []);
    assert.equal((await window.cards({ verdicts: 'all' })).length, 2);
  });

  test('are told whole, with the decisive words of each passage', async () => {
    const { card } = await window.card(/founded/);
    const whole = await window.whole(card);
    assert.deepEqual(
      whole?.camps.map(({ value, passages }) => [value, passages.length]),
      [
        ['1871', 1],
        ['1817', 1],
      ],
    );
    assert.deepEqual(whole.camps[0]?.passages[0]?.fragments, [
      { start: { line: 5, character: 65 }, end: { line: 5, character: 69 } },
    ]);
    assert.equal(await window.whole('gone'), null);
  });

  test('are found by a place in a document', async () => {
    const at = (uri: string, character: number): Promise<readonly WireCard[]> =>
      window.client.connection.sendRequest('variorum/cardsAt', { uri, position: { line: 5, character } });
    assert.deepEqual(
      (await at(A, 5)).map(({ label }) => label),
      ['Greta Olsson – date of birth'],
    );
    assert.deepEqual(
      (await at(A, 40)).map(({ label }) => label),
      ['Tarn Company – founded'],
    );
    assert.deepEqual(await at('file:///elsewhere.md', 5), []);
    const top: readonly WireCard[] = await window.client.connection.sendRequest('variorum/cardsAt', {
      uri: A,
      position: { line: 0, character: 0 },
    });
    assert.deepEqual(top, []);
  });

  test('are marked in both documents, with the other passage and the card to rule on', async () => {
    const marks = await window.client.until(() => window.client.diagnostics.get(B));
    const mark = marks.find(
      ({ message }) => message === 'Tarn Company – founded: 1871, but 1817. In different documents.',
    );
    const { card } = await window.card(/founded/);
    assert.deepEqual(
      [mark?.severity, mark?.source, mark?.code, mark?.data],
      [2, 'variorum contradictions', card, { corpus: FOLDER, card }],
    );
    assert.deepEqual(mark?.relatedInformation, [
      {
        location: { uri: A, range: { start: { line: 5, character: 31 }, end: { line: 5, character: 69 } } },
        message: '1871 (the author, 3 June 2019): “The Tarn Company was founded in 1871.”',
      },
    ]);
    assert.equal(window.client.diagnostics.get(A)?.length, 2);
  });

  test('leave Problems alone where the setting says so', async () => {
    await window.client.until(() => window.client.diagnostics.get(A)?.length === 2);
    window.client.settings = { annotator: 'Anna', contradictions: { problems: false } };
    await window.client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await window.client.until(() => window.client.diagnostics.get(A)?.length === 0);
    assert.equal((await window.cards()).length, 2);
  });

  test('offer the verdicts where they are marked, as commands with ids only', async () => {
    const [mark] = await window.client.until(() => window.client.diagnostics.get(A));
    assert.ok(mark !== undefined);
    const ask = (only?: string[]): Promise<CodeAction[]> =>
      window.client.connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: A },
        range: mark.range,
        context: {
          diagnostics: [mark, { ...mark, source: 'other' }, { ...mark, data: 7 }],
          ...(only === undefined ? {} : { only }),
        },
      });
    const commands = await ask();
    assert.equal(commands.length, 6);
    assert.deepEqual(commands[1], {
      title: 'Dismiss: they do not',
      command: 'variorum.verdict',
      arguments: [FOLDER, mark.code, 'dismissed'],
    });
    assert.deepEqual(await ask(['source.organizeImports']), []);
    assert.equal((await ask(['quickfix'])).length, 6);
  });

  test('are ruled on by the command that the actions name, for editors without views', async () => {
    const { card } = await window.card(/founded/);
    const run = (...args: unknown[]): Promise<unknown> =>
      window.client.connection.sendRequest('workspace/executeCommand', {
        command: 'variorum.verdict',
        arguments: args,
      });
    assert.deepEqual(await run(FOLDER, card, 'dismissed'), { ok: true, label: 'Dismissed: Tarn Company – founded' });
    assert.equal(await run(FOLDER, card, 'burned'), null);
    assert.equal((await window.cards()).length, 1);
  });

  test('stand on the card of the name, with a link to the passages', async () => {
    await window.client.open(A, DOCUMENTS[A]);
    const hover = await window.client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: A },
      position: { line: 5, character: 3 },
    });
    const text = JSON.stringify(hover.contents);
    assert.match(text, /Sources disagree\\\\: Greta Olsson – date of birth/);
    assert.doesNotMatch(text, /command:/);
  });

  test('follow an edit: the card, its places and its marks', async () => {
    const text = DOCUMENTS[A];
    await window.client.open(A, text.replace('\n\nGreta', '\n\nOne more line.\n\nGreta'));
    const { card } = await window.card(/founded/);
    const whole = await window.whole(card);
    assert.equal(whole?.camps[0]?.passages[0]?.range.start.line, 7);
    await window.client.until(() => window.client.diagnostics.get(A)?.every(({ range }) => range.start.line === 7));
  });

  test('go when the passages agree', async () => {
    await window.client.open(A, DOCUMENTS[A].replace('1961', '1964'));
    await window.client.until(() => window.client.diagnostics.get(A)?.length === 1);
    assert.deepEqual(
      (await window.cards()).map(({ label }) => label),
      ['Tarn Company – founded'],
    );
  });

  test('make a report to read and a table to keep', async () => {
    const report = (format: string): Promise<string> =>
      window.client.connection.sendRequest('variorum/cardReport', {
        view: { group: 'status', tiers: ['certain', 'look'], kinds: [], filter: '', verdicts: 'all' },
        format,
      });
    const { card } = await window.card(/founded/);
    await window.ruleOn([card], 'dismissed', '=1+1');
    const markdown = await report('markdown');
    assert.match(markdown, /^# Contradictions\n\n## Contradiction\n\n### /);
    assert.match(markdown, /\*Contradiction · certain · Dismissed by Anna: =1\+1\*/);
    assert.match(markdown, /in depth\/b\.md:6/);
    const table = (await report('csv')).split('\r\n');
    assert.equal(table[0], 'Card,Status,Certainty,About,Value,Said by,Date,Document,Line,Sentence,Why,Verdict');
    assert.equal(table.length, 6);
    assert.ok(
      table.some((row) =>
        row.startsWith(
          `${card},Contradiction,certain,Tarn Company – founded,1817,the author,2019-06-20,in depth/b.md,6,`,
        ),
      ),
    );
  });
});

suite('contradictions of several folders', () => {
  test('stand under their folders, each with its own', async () => {
    const texts = Object.entries(DOCUMENTS);
    const both = ['file:///one', 'file:///two'].flatMap((folder) =>
      texts.map(([uri, text]) => [uri.replace(FOLDER, folder), text]),
    );
    const client = new TestClient(new MemoryFiles(Object.fromEntries(both) as Record<string, string>));
    const told: CardCounts[] = [];
    client.connection.onNotification('variorum/contradictions', (counts: CardCounts) => {
      told.push(counts);
    });
    await client.start({
      folders: ['file:///one', 'file:///two'],
      initializationOptions: { highlights: true, views: true },
    });
    await client.until(() => client.folders.filter(({ state }) => state === 'ready').length === 2);
    const view = { group: 'status', tiers: ['certain', 'look'], kinds: [], filter: '', verdicts: 'open' };
    const counts = await client.connection.sendRequest<CardCounts>('variorum/findContradictions', {});
    assert.equal(counts.certain, 4);
    const below = async (parent: string | null): Promise<{ id: string; label?: string; cards?: number }[]> =>
      (await client.connection.sendRequest<{ rows: [] }>('variorum/cardRows', { parent, view })).rows;
    const folders = await below(null);
    assert.deepEqual(
      folders.map(({ label, cards }) => [label, cards]),
      [
        ['one', 2],
        ['two', 2],
      ],
    );
    const [status] = await below(folders[1]?.id ?? '');
    const cards = await below(status?.id ?? '');
    assert.equal(cards.length, 2);
    assert.equal((await below(cards[0]?.id ?? '')).length, 2);
    assert.equal(
      (await client.connection.sendRequest<string>('variorum/cardReport', { view, format: 'markdown' })).match(
        /^## (?:one|two)$/gm,
      )?.length,
      2,
    );
    await client.stop();
  });
});

suite('looking for contradictions', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [
      `${FOLDER}/${String(at)}.md`,
      `${HEAD}The Tarn Company was founded in ${String(1800 + at)}. The Lorn Bridge Company was founded in 1700.\n`,
    ]),
  );

  test('begins by itself when the folder is read, and tells the client', async () => {
    const client = new TestClient(new MemoryFiles(DOCUMENTS));
    const told = new Promise<CardCounts>((resolve) => {
      client.connection.onNotification('variorum/contradictions', (counts: CardCounts) => {
        if (counts.certain === 2 && counts.done === counts.total) resolve(counts);
      });
    });
    await client.start({ folders: [FOLDER], initializationOptions: { highlights: true, views: true } });
    assert.equal((await told).total, 2);
    await client.stop();
  });

  test('tells the token of the request how far it has come, and ends with what was found', async () => {
    const window = new CardWindow(new MemoryFiles(many), FOLDER, 'Anna');
    await window.open();
    const progress: { kind: string }[] = [];
    window.client.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      progress.push(value);
    });
    const counts = await window.client.connection.sendRequest<CardCounts>('variorum/findContradictions', {
      corpus: FOLDER,
      workDoneToken: 'here',
    });
    assert.equal(counts.done, 40);
    assert.deepEqual([progress[0]?.kind, progress.at(-1)?.kind], ['begin', 'end']);
    await window.stop();
  });

  test('says of what more is said than is compared', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 70 }, (_, at) => [
        `${FOLDER}/${String(at)}.md`,
        `${HEAD}The Tarn Company was founded in ${String(1800 + at)}.\n`,
      ]),
    );
    const window = new CardWindow(new MemoryFiles(files), FOLDER, 'Anna');
    await window.open();
    const { hot } = await window.find();
    assert.ok(hot.includes('Tarn Company – founded: only 64 of 70 passages were compared'), hot.join());
    await window.stop();
  });
});
