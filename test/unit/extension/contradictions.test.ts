import assert from 'node:assert/strict';
import {
  badgeOf,
  faceOf,
  messageOf,
  noneInWords,
  viewState,
  type Wording,
} from '../../../src/extension/contradictions/model';
import { pairOf } from '../../../src/extension/contradictions/pair';
import { cardsOf, type Row } from '../../../src/extension/contradictions/row';
import { findCard, step } from '../../../src/extension/contradictions/steps';
import { chosenRows } from '../../../src/extension/lists/row';
import type { CardCounts, CardRow, CardVerdict, WirePassage } from '../../../src/server/protocol/contradictions';

const WORDS: Wording = {
  t: (message, ...args) => message.replace(/\{(\d)\}/g, (_, at: string) => String(args[Number(at)])),
  count: String,
  path: (uri) => uri.replace('file:///w/', ''),
};

type CardWire = Extract<CardRow, { readonly kind: 'card' }>;

function card(id: string, more: Partial<CardWire> = {}): CardWire {
  return {
    kind: 'card',
    id: `row/${id}`,
    corpus: 'file:///w',
    card: id,
    status: 'contradiction',
    tier: 'certain',
    label: 'Tarn Mill – founded',
    values: '1871 · 1817',
    why: 'Tarn Mill – founded: 1871, but 1817. In different documents.',
    verdict: null,
    ...more,
  };
}

const RANGE = { start: { line: 6, character: 0 }, end: { line: 6, character: 30 } };

function passage(id: string, at: number): CardRow {
  return {
    kind: 'passage',
    id: `row/${id}/${String(at)}`,
    corpus: 'file:///w',
    card: id,
    at,
    value: '1871',
    uri: 'file:///w/notes/mill.txt',
    range: RANGE,
    sentence: { text: 'The mill was founded in 1871.', from: 24, to: 28 },
    voice: 'the author, 3 May 1990',
  };
}

suite('rows of the Contradictions view', () => {
  test('a card says subject and values; how sure it is and who ruled come behind', () => {
    const sure = faceOf(card('a'), WORDS);
    assert.deepEqual([sure.label, sure.description], ['Tarn Mill – founded', '1871 · 1817']);
    const verdict: CardVerdict = { verdict: 'dismissed', by: 'Ada', reason: 'a slip', changedSince: true };
    const ruled = faceOf(card('a', { tier: 'look', verdict }), WORDS);
    assert.equal(ruled.description, '1871 · 1817 · Dismissed by Ada, changed since: a slip · worth a look');
    assert.match(ruled.spoken, /^Contradiction, worth a look, Tarn Mill/);
  });

  test('a status has a form of its own', () => {
    const icons = (['contradiction', 'disputed', 'change-over-time', 'name-variant'] as const).map(
      (status) => faceOf(card('a', { status }), WORDS).icon,
    );
    assert.equal(new Set(icons).size, 4);
  });

  test('a passage begins with what it says and whose words they are: a narrow list has room for that', () => {
    const face = faceOf(passage('a', 0), WORDS);
    assert.equal(face.label, '1871');
    assert.match(face.description, /^the author, 3 May 1990 — /);
    assert.match(face.spoken, /notes\/mill\.txt, line 7/);
  });

  test('a group of a document goes by its file name, the folder stands in the tooltip', () => {
    const face = faceOf({ kind: 'group', id: 'g', label: 'x', cards: 2, uri: 'file:///w/notes/mill.txt' }, WORDS);
    assert.deepEqual([face.label, face.description], ['mill.txt', '2']);
    assert.match(face.tooltip, /^notes\/mill\.txt\n2 contradictions/);
  });
});

suite('what the Contradictions view says instead of rows', () => {
  const folder = { uri: 'file:///w', state: 'ready', read: 3, total: 3, problems: 0 } as const;
  const counts = (more: Partial<CardCounts> = {}): CardCounts => ({
    certain: 0,
    look: 0,
    settled: 0,
    done: 3,
    total: 3,
    hot: [],
    ...more,
  });
  const none = { rows: 0, hidden: 0, settled: false };

  test('goes by what is missing', () => {
    assert.equal(viewState('running', [folder], counts(), none), 'none');
    assert.equal(viewState('running', [folder], counts({ done: 1 }), none), 'working');
    assert.equal(viewState('running', [folder], counts(), { ...none, hidden: 2 }), 'filtered');
    assert.equal(viewState('running', [folder], counts({ settled: 2 }), none), 'settled');
    assert.equal(viewState('running', [folder], counts({ settled: 2 }), { ...none, settled: true }), 'none');
    assert.equal(viewState('crashed', [folder], counts(), none), 'stopped');
    assert.equal(viewState('running', [{ ...folder, state: 'left' }], counts(), none), 'left');
    assert.equal(viewState('running', [{ ...folder, state: 'reading' }], undefined, none), 'reading');
    assert.equal(viewState('running', [folder], counts({ done: 1 }), { ...none, rows: 1 }), 'found');
  });

  test('names the filter, what is left out, and how far comparing is', () => {
    assert.equal(messageOf({ filter: '', hidden: 0, settled: false }, counts(), WORDS), '');
    assert.equal(
      messageOf({ filter: 'mill', hidden: 3, settled: true }, counts({ done: 1, hot: ['a', 'b', 'c', 'd'] }), WORDS),
      'Those with a ruling. Filter: “mill”. 3 not shown. Comparing: 1 of 3 documents. Only the first claims were compared of: a, b, c.',
    );
  });

  test('a search that ends without rows says why there are none', () => {
    const none: CardCounts = { certain: 0, look: 0, settled: 0, done: 9, total: 9, hot: [] };
    assert.equal(noneInWords(none, 0, WORDS), 'No contradictions found in 9 documents.');
    assert.equal(noneInWords({ ...none, done: 1, total: 1 }, 0, WORDS), 'No contradictions found in 1 document.');
    assert.match(noneInWords({ ...none, settled: 2 }, 0, WORDS), /a ruling on every/);
    assert.match(noneInWords({ ...none, certain: 1 }, 1, WORDS), /filter/);
  });

  test('the number on the icon counts sure and open ones', () => {
    assert.equal(badgeOf(counts({ look: 4 }), WORDS), undefined);
    assert.deepEqual(badgeOf(counts({ certain: 1 }), WORDS), { value: 1, tooltip: '1 contradiction' });
  });
});

suite('steps through contradictions', () => {
  const group: Row = { wire: { kind: 'group', id: 'g', label: 'g', cards: 2 }, parent: null };
  const other: Row = { wire: { kind: 'group', id: 'h', label: 'h', cards: 1 }, parent: null };
  const range: Row = { wire: { kind: 'range', id: 'h/r', label: 'r', cards: 1 }, parent: other };
  const [a, b]: Row[] = [card('a'), card('b')].map((wire) => ({ wire, parent: group })) as [Row, Row];
  const c: Row = { wire: card('c'), parent: range };
  const inA: Row = { wire: passage('a', 1), parent: a };
  const below = new Map<Row | null, readonly Row[]>([
    [null, [group, other]],
    [group, [a, b]],
    [other, [range]],
    [range, [c]],
  ]);
  const childrenOf = (row: Row | null): Promise<readonly Row[]> => Promise.resolve(below.get(row) ?? []);

  test('go from card to card through groups and ranges, and round', async () => {
    assert.equal(await step(null, 'next', childrenOf), a);
    assert.equal(await step(a, 'next', childrenOf), b);
    assert.equal(await step(inA, 'next', childrenOf), b);
    assert.equal(await step(b, 'next', childrenOf), c);
    assert.equal(await step(c, 'next', childrenOf), a);
    assert.equal(await step(a, 'previous', childrenOf), c);
    assert.equal(await step(group, 'next', childrenOf), a);
    assert.equal(await step(null, 'next', () => Promise.resolve([])), undefined);
  });

  test('find the row of a card', async () => {
    assert.equal(await findCard('c', childrenOf), c);
    assert.equal(await findCard('z', childrenOf), undefined);
  });

  test('rulings are on the rows picked when the menu is on one of them, else on its own', () => {
    assert.deepEqual(chosenRows([], [a, b]), [a, b]);
    assert.deepEqual(chosenRows([c, [a, b]], [a, b]), [c]);
    assert.deepEqual(chosenRows([a, [a, b]], []), [a, b]);
    assert.deepEqual(cardsOf([inA, a, b]), { corpus: 'file:///w', cards: ['a', 'b'] });
    assert.equal(cardsOf([group]), null);
  });
});

suite('two passages side by side', () => {
  const at = (uri: string, line: number): WirePassage => ({
    uri,
    range: { start: { line, character: 0 }, end: { line, character: 9 } },
    fragments: [],
    quote: '',
    voice: '',
    claim: {
      subject: { name: 'the mill', entity: null },
      attribute: 'date/founded',
      value: '1871',
      speaker: { name: null, entity: null },
    },
  });
  const camps = [
    { value: '1', passages: [at('a', 1), at('b', 2)] },
    { value: '2', passages: [at('a', 5), at('c', 6)] },
  ];
  const places = (index?: number): string[] => {
    const pair = pairOf({ camps }, index);
    return pair === null
      ? []
      : [pair.left, pair.right].map(({ passage: { uri, range } }) => `${uri}${String(range.start.line)}`);
  };

  test('are of two camps, and of two documents where there are such', () => {
    assert.deepEqual(places(), ['a1', 'c6']);
    assert.deepEqual(places(1), ['b2', 'a5']);
  });

  test('the camps keep their sides whichever passage is picked', () => {
    assert.deepEqual(places(2), ['b2', 'a5']);
    assert.deepEqual(places(3), ['a1', 'c6']);
  });

  test('a total and its parts are one passage', () => {
    assert.equal(
      pairOf({
        camps: [camps[0], camps[0]].flatMap((camp) => camp ?? []).map((camp) => ({ ...camp, passages: [at('a', 1)] })),
      }),
      null,
    );
  });
});
