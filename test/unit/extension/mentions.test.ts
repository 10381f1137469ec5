import assert from 'node:assert/strict';
import type { FolderParams, MentionType, TreeRow, WireRow } from '../../../src/server/protocol';
import { coveringRange, cut, faceOf, placeInWords, type Wording } from '../../../src/extension/mentions/model';
import { ancestry, chainOf, childRows, ordinalIn, subjectOf, type Row } from '../../../src/extension/mentions/row';
import { chosenRows, entitiesOf } from '../../../src/extension/mentions/row-selection';
import { wantedBy } from '../../../src/extension/mentions/wanted';
import { messageOf, stateOf } from '../../../src/extension/mentions/state';
import { located, step, type ChildrenOf } from '../../../src/extension/mentions/steps';

const t = (message: string, ...args: (string | number)[]): string =>
  message.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)]));
const words: Wording = {
  t,
  typePlural: (type: MentionType) => type.toLowerCase(),
  count: (value) => value.toLocaleString('en'),
  path: (uri) => uri.replace('file:///', ''),
};

const type = (id: string, mentions: number, entities: number): WireRow => ({
  row: { kind: 'type', id, type: 'PERSON', entities, mentions, hasChildren: true },
});
const entity = (
  id: string,
  mentions: number,
  documents: number,
  aliases: string[] = [],
  corpus = 'file:///',
): WireRow => ({
  row: {
    kind: 'entity',
    id,
    corpus,
    entity: id,
    type: 'PERSON',
    name: id.toUpperCase(),
    documents,
    aliases,
    mentions,
    hasChildren: true,
  },
});
const document = (id: string, uri: string, mentions: number): WireRow => ({
  row: { kind: 'document', id, uri, mentions, hasChildren: true },
});
const mention = (id: string, uri: string, line: number): WireRow => ({
  row: {
    kind: 'mention',
    id,
    uri,
    mentions: 1,
    hasChildren: false,
    fragments: [{ start: 0, end: 4 }],
    sentence: { text: 'Then Anna left.', from: 5, to: 9 },
  },
  fragments: [{ start: { line, character: 5 }, end: { line, character: 9 } }],
});
const value = (row: Partial<TreeRow & { kind: 'value' }>): Row => ({
  wire: {
    row: {
      kind: 'value',
      id: 'v',
      type: 'DATE',
      value: {},
      text: '24 May 2007',
      documents: 1,
      mentions: 1,
      hasChildren: true,
      ...row,
    },
  },
  parent: null,
  before: 0,
});

/** people → anna (a.txt: m1 m2, b/c.md: m3), bert (a.txt: m4) */
const TREE: Readonly<Record<string, readonly WireRow[]>> = {
  '': [type('people', 4, 2)],
  people: [entity('anna', 3, 2, ['Anna Q.']), entity('bert', 1, 1)],
  anna: [document('anna/a', 'file:///a.txt', 2), document('anna/c', 'file:///b/c.md', 1)],
  'anna/a': [mention('m1', 'file:///a.txt', 0), mention('m2', 'file:///a.txt', 11)],
  'anna/c': [mention('m3', 'file:///b/c.md', 4)],
  bert: [document('bert/a', 'file:///a.txt', 1)],
  'bert/a': [mention('m4', 'file:///a.txt', 7)],
};
const childrenOf: ChildrenOf = (row) => Promise.resolve(childRows(TREE[row?.wire.row.id ?? ''] ?? [], row));
async function rowAt(...ids: string[]): Promise<Row> {
  let at: Row | null = null;
  for (const id of ids) {
    const rows: readonly Row[] = await childrenOf(at);
    at = rows.find(({ wire }) => wire.row.id === id) ?? null;
  }
  assert.ok(at);
  return at;
}
const m2 = (): Promise<Row> => rowAt('people', 'anna', 'anna/a', 'm2');

suite('rows of the Mentions view say', () => {
  test('types: how many different ones', async () => {
    const face = faceOf(await rowAt('people'), words);
    assert.deepEqual([face.label, face.description], ['person', '2']);
    assert.equal(face.spoken, 'person: 2 different, 4 in all');
  });

  test('entities: their name, how often, in how many documents, other spellings', async () => {
    const face = faceOf(await rowAt('people', 'anna'), words);
    assert.deepEqual([face.label, face.description], ['ANNA', '3 in 2 documents']);
    assert.match(face.tooltip, /3 mentions in 2 documents\nAlso written Anna Q\./);
    assert.equal(faceOf(await rowAt('people', 'bert'), words).spoken, 'BERT: 1 mention in 1 document');
    assert.doesNotMatch(faceOf(await rowAt('people', 'bert'), words).tooltip, /Also/);
  });

  test('documents: their name, and the folder only where there is one', async () => {
    assert.equal(faceOf(await rowAt('people', 'anna', 'anna/a'), words).description, '2');
    const nested = faceOf(await rowAt('people', 'anna', 'anna/c'), words);
    assert.deepEqual([nested.label, nested.description, nested.spoken], ['c.md', '1 · b', 'b/c.md: 1 mention']);
  });

  test('mentions: the sentence with the words lit, and to a screen reader which one of how many where', async () => {
    const row = await m2();
    const face = faceOf(row, words);
    assert.deepEqual([face.label, face.highlight], ['Then Anna left.', [5, 9]]);
    assert.equal(face.spoken, 'Mention of ANNA in a.txt, line 12, 2 of 3: Then Anna left.');
    const m3 = await rowAt('people', 'anna', 'anna/c', 'm3');
    assert.equal(placeInWords(m3, subjectOf(m3) ?? m3, words), '3 of 3');
  });

  test('mentions in no entity: the words themselves, without a count', () => {
    const [row] = childRows([mention('m', 'file:///a.txt', 0)], null);
    assert.ok(row);
    assert.equal(faceOf(row, words).spoken, 'Mention of Anna in a.txt, line 1: Then Anna left.');
    assert.equal(subjectOf(row), null);
  });

  test('values: what they mean, how often, and how it is written first', () => {
    const face = faceOf(value({ value: { value: '2007-05-24' }, documents: 2, mentions: 5 }), words);
    assert.deepEqual([face.label, face.description], ['2007-05-24', '5 in 2 documents · 24 May 2007']);
    assert.equal(face.spoken, '2007-05-24: 24 May 2007: 5 mentions in 2 documents');
    for (const [written, shown] of [
      ['2006-10-18T15:07', '2006-10-18 15:07'],
      ['2006-10-18T14:07:30Z', '2006-10-18 14:07:30 UTC'],
      ['2006-10-18T15:07+01:00', '2006-10-18 15:07 (+01:00)'],
    ] as const) {
      assert.equal(faceOf(value({ value: { value: written } }), words).label, shown);
    }
  });

  test('values: amounts with their currency, ranges with both ends', () => {
    const label = (row: Parameters<typeof value>[0]): string => faceOf(value(row), words).label;
    assert.equal(label({ value: { value: '1250000.5', currency: 'EUR' }, type: 'MONEY' }), '1,250,000.5 EUR');
    assert.equal(label({ value: { from: '5', to: '7', currency: 'EUR' }, type: 'MONEY' }), '5 – 7 EUR');
    assert.equal(label({ value: { from: '2001', to: '2003' } }), '2001 – 2003');
    assert.equal(label({ value: { to: '2003' } }), '… – 2003');
  });

  test('values: as written where the value is open or no reader’s notation', () => {
    const face = (row: Parameters<typeof value>[0]): string[] => {
      const { label, description } = faceOf(value({ text: 'as written', ...row }), words);
      return [label, description];
    };
    for (const open of [{}, { value: 'XXXX-07-10' }, { value: 'PRESENT_REF' }, { value: '2007-Q2' }])
      assert.deepEqual(face({ value: open }), ['as written', '1']);
    assert.deepEqual(face({ value: { value: 'P20Y' }, type: 'DURATION' }), ['as written', '1']);
    assert.deepEqual(face({ value: { value: 'P1D' }, type: 'SET' }), ['as written', '1']);
  });

  test('ranges: the first and the last row in them', () => {
    const row: Row = {
      wire: {
        row: { kind: 'range', id: 'r', first: 'Abel', last: 'Beck', rows: 200, mentions: 900, hasChildren: true },
      },
      parent: null,
      before: 0,
    };
    const face = faceOf(row, words);
    assert.deepEqual([face.label, face.description, face.spoken], ['Abel … Beck', '200', 'Abel to Beck: 200 rows']);
  });

  test('corpora: the folder’s name', () => {
    const row: Row = {
      wire: {
        row: {
          kind: 'corpus',
          id: 'c',
          corpus: 'file:///shelf/letters',
          documents: 8,
          mentions: 1200,
          hasChildren: true,
        },
      },
      parent: null,
      before: 0,
    };
    assert.deepEqual([faceOf(row, words).label, faceOf(row, words).description], ['letters', '1,200 in 8 documents']);
  });
});

suite('a sentence in a narrow view', () => {
  test('stands whole when its words come early', () => {
    assert.deepEqual(cut({ text: 'Anna left.', from: 0, to: 4 }), { label: 'Anna left.', highlight: [0, 4] });
  });

  test('begins at a blank shortly before its words when they come late', () => {
    const text = `${'word '.repeat(20)}Anna left.`;
    const { label, highlight } = cut({ text, from: 100, to: 104 });
    assert.equal(label.slice(...highlight), 'Anna');
    assert.ok(label.startsWith('…word ') && highlight[0] <= 34, label);
  });

  test('begins with its words when there is no blank before', () => {
    const { label, highlight } = cut({ text: `${'x'.repeat(80)}Anna left.`, from: 80, to: 84 });
    assert.deepEqual([label, highlight], ['…Anna left.', [1, 5]]);
  });
});

suite('stepping through mentions', () => {
  const id = (row: Row | undefined): string | undefined => row?.wire.row.id;
  const walk = async (
    from: Row | null,
    direction: 'next' | 'previous',
    times: number,
  ): Promise<(string | undefined)[]> => {
    const ids: (string | undefined)[] = [];
    for (let at = from, left = times; left > 0; left--) {
      const to = await step(at, direction, childrenOf);
      ids.push(id(to));
      at = to ?? null;
    }
    return ids;
  };

  test('goes through the documents of the entity, then begins anew', async () => {
    assert.deepEqual(await walk(await rowAt('people', 'anna'), 'next', 4), ['m1', 'm2', 'm3', 'm1']);
    assert.deepEqual(await walk(await rowAt('people', 'anna'), 'previous', 4), ['m3', 'm2', 'm1', 'm3']);
  });

  test('begins inside the row picked, and goes on with all of its entity', async () => {
    assert.deepEqual(await walk(await rowAt('people', 'anna', 'anna/c'), 'next', 2), ['m3', 'm1']);
    assert.deepEqual(await walk(await rowAt('people', 'bert'), 'next', 2), ['m4', 'm4']);
  });

  test('begins at the top when nothing is picked', async () => {
    assert.deepEqual(await walk(null, 'next', 1), ['m1']);
    assert.deepEqual(await walk(null, 'previous', 1), ['m4']);
  });

  test('says which of how many, also from a way whose places are not known', async () => {
    const found = chainOf([...(await way('people', 'anna', 'anna/a', 'm2'))].map(({ wire }) => wire));
    assert.ok(found);
    assert.equal(ordinalIn(found, subjectOf(found) ?? found), 1);
    const row = await located(found, childrenOf);
    assert.equal(ordinalIn(row, subjectOf(row) ?? row), 2);
    assert.deepEqual(await walk(row, 'next', 1), ['m3']);
  });

  test('starts again where a row has gone meanwhile', async () => {
    const gone = { ...(await m2()), wire: mention('gone', 'file:///a.txt', 3) };
    assert.deepEqual(await walk(await located(gone, childrenOf), 'next', 1), ['m1']);
  });

  test('finds nothing in an empty tree', async () => {
    assert.equal(await step(null, 'next', () => Promise.resolve([])), undefined);
  });

  async function way(...ids: string[]): Promise<Row[]> {
    return [...ancestry(await rowAt(...ids))].reverse();
  }
});

suite('commands on rows', () => {
  test('are about all picked rows when their own is among them, the row of the menu first', async () => {
    const [anna, bert] = [await rowAt('people', 'anna'), await rowAt('people', 'bert')];
    assert.deepEqual(chosenRows([bert, [anna, bert]], []), [bert, anna]);
    assert.deepEqual(chosenRows([bert], [anna]), [bert]);
    assert.deepEqual(chosenRows([bert, undefined], [anna]), [bert]);
    assert.deepEqual(chosenRows([], [anna]), [anna]);
    assert.deepEqual(chosenRows(['a', 1], []), []);
  });

  test('on names take the entity that a row stands in, each once, of one folder', async () => {
    const [anna, bert] = [await rowAt('people', 'anna'), await rowAt('people', 'bert')];
    const [elsewhere] = childRows([entity('carl', 1, 1, [], 'file:///other')], null);
    assert.ok(elsewhere);
    assert.deepEqual(entitiesOf([bert, await m2(), anna, elsewhere]), { corpus: 'file:///', ids: ['bert', 'anna'] });
    assert.equal(entitiesOf([await rowAt('people'), value({})]), null);
  });

  test('select a mention from its first fragment to its last', async () => {
    const [row] = childRows(
      [{ ...mention('m', 'file:///a.txt', 0), fragments: [range(1, 4, 1, 9), range(2, 0, 2, 3)] }],
      null,
    );
    assert.ok(row);
    assert.deepEqual(coveringRange(row), range(1, 4, 2, 3));
    assert.equal(coveringRange(await rowAt('people')), undefined);
  });

  test('show what they are asked for: a place, an entity, else the cursor', () => {
    const position = { line: 3, character: 1 };
    assert.deepEqual(wantedBy(['file:///', 'PERSON/anna', 'file:///a.txt', position]), {
      kind: 'place',
      uri: 'file:///a.txt',
      position,
    });
    assert.deepEqual(wantedBy(['file:///', 'PERSON/anna']), {
      kind: 'entity',
      corpus: 'file:///',
      entity: 'PERSON/anna',
    });
    for (const args of [[], ['file:///'], [1, 2], ['file:///', null]]) assert.equal(wantedBy(args), undefined);
    assert.deepEqual(wantedBy(['c', 'e', 'u', { line: '3' }]), { kind: 'entity', corpus: 'c', entity: 'e' });
  });
});

suite('the Mentions view says what it waits for', () => {
  const folder: FolderParams = { uri: 'file:///', state: 'ready', read: 3, total: 3, problems: 0 };
  const state = (...states: FolderParams['state'][]): string =>
    stateOf(
      'running',
      states.map((one) => ({ ...folder, state: one })),
    );

  test('the engine, the folders, or nothing', () => {
    assert.equal(stateOf('starting', [folder]), 'starting');
    assert.equal(stateOf('crashed', [folder]), 'stopped');
    assert.equal(stateOf('running', []), 'starting');
    assert.equal(state('ready', 'finding'), 'reading');
    assert.equal(state('left', 'reading'), 'reading');
    assert.equal(state('left'), 'left');
    assert.equal(state('left', 'ready'), 'ready');
  });

  test('the filter, what it found, and how far reading is', () => {
    const reading: FolderParams = { ...folder, state: 'reading', read: 2, total: 9 };
    assert.equal(messageOf({ filter: '', found: true }, [folder], t), '');
    assert.equal(messageOf({ filter: 'ann', found: true }, [folder], t), 'Filter: “ann”');
    assert.equal(messageOf({ filter: 'zz', found: false }, [folder], t), 'Filter: “zz”. Nothing found.');
    assert.equal(messageOf({ filter: '', found: false }, [reading, folder], t), 'Reading 2 of 9 documents');
    assert.equal(messageOf({ filter: 'a', found: true }, [reading], t), 'Filter: “a” Reading 2 of 9 documents');
  });
});

function range(
  a: number,
  b: number,
  c: number,
  d: number,
): { start: { line: number; character: number }; end: { line: number; character: number } } {
  return { start: { line: a, character: b }, end: { line: c, character: d } };
}
