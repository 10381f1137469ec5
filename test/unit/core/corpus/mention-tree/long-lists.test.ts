import assert from 'node:assert/strict';
import { Corpus } from '../../../../../src/core/corpus/corpus';
import { MentionForest } from '../../../../../src/core/corpus/mention-tree/mention-forest';
import type { TreeRow } from '../../../../../src/core/model/mention-tree';
import { allRows, EVERYTHING } from './showings';

const PLACE = 'mem:/w';

function forestOf(documents: Readonly<Record<string, string>>): MentionForest {
  const corpus = new Corpus({ engineVersion: '1' });
  for (const [name, text] of Object.entries(documents)) corpus.set(`${PLACE}/${name}`, text);
  return new MentionForest({ places: () => [PLACE], at: () => corpus });
}

const days = Array.from({ length: 250 }, (_, at) => `${1 + (at % 28)}.${1 + (Math.floor(at / 28) % 12)}.1999`);
const labels = (rows: readonly TreeRow[]): string[] =>
  rows.map((row) => (row.kind === 'range' ? `${row.first} … ${row.last}: ${row.rows}, ${row.mentions}` : row.kind));

suite('long lists of rows', () => {
  test('of values stand in ranges that say where they begin and end', () => {
    const forest = forestOf({ a: days.map((day) => `Am ${day} war das Amt zu.`).join(' ') });
    const dates = forest.children(null, EVERYTHING).find((row) => row.kind === 'type' && row.type === 'DATE');
    assert.ok(dates !== undefined);
    const ranges = forest.children(dates.id, EVERYTHING);
    assert.deepEqual(labels(ranges), ['1999-01-01 … 1999-08-04: 200, 200', '1999-08-05 … 1999-09-26: 50, 50']);
    const rows = ranges.flatMap(({ id }) => forest.children(id, EVERYTHING));
    assert.equal(rows.length, 250);
    assert.ok(rows.every(({ kind, id }) => kind === 'value' && !id.includes('r:200')));
    assert.equal(forest.mentionsIn([ranges[1]?.id ?? ''], EVERYTHING).length, 50);
    assert.deepEqual(forest.children(ranges[1]?.id ?? '', { ...EVERYTHING, filter: '1999-01' }), []);
  });

  test('of documents and mentions do so too, and lead to each row', () => {
    const documents = Object.fromEntries(days.map((_, at) => [`d${1000 + at}`, 'Am 3.5.2001 kam das Schiff.']));
    const forest = forestOf({ ...documents, a: 'Am 3.5.2001 kam das Schiff. '.repeat(230) });
    const rows = allRows(forest, EVERYTHING);
    const ranges = rows.filter(({ row }) => row.kind === 'range').map(({ row }) => row);
    assert.deepEqual(labels(ranges), [
      'a … d1198: 200, 429',
      '1 … 200: 200, 200',
      '201 … 230: 30, 30',
      'd1199 … d1249: 51, 51',
    ]);
    const mentions = rows.filter(({ row }) => row.kind === 'mention');
    assert.equal(mentions.length, 480);
    for (const { row, above } of mentions.filter((_, at) => at % 37 === 0)) {
      assert.ok(row.kind === 'mention');
      const way = forest.wayTo(PLACE, row.uri, row.fragments[0]?.start ?? -1, EVERYTHING);
      assert.deepEqual(way, [...above, row]);
    }
  });

  test('of names are called by them', () => {
    const letters = (at: number): string => String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26));
    const people = days.map((_, at) => `Mr. Jon Kel${letters(at)}ber${letters(at)}o came to the house.\n\n`);
    const rows = allRows(forestOf({ a: people.join('') }), EVERYTHING);
    const ranges = rows.flatMap(({ row }) => (row.kind === 'range' ? [row] : []));
    assert.ok(ranges.length >= 2);
    assert.ok(ranges.every(({ first, last }) => first.startsWith('Jon Kel') && first < last));
  });

  test('show sentences out of a block without end', () => {
    const filler = 'and they went on and on ';
    const forest = forestOf({ a: `${filler.repeat(400)}until 3 May 2001 came ${filler.repeat(400)}` });
    const found = allRows(forest, { ...EVERYTHING, types: ['DATE'] }).flatMap(({ row }) =>
      row.kind === 'mention' ? [row.sentence] : [],
    );
    assert.equal(found.length, 1);
    assert.match(found[0]?.text ?? '', /^….*until 3 May 2001 came and.*…$/);
    assert.ok((found[0]?.text.length ?? 999) <= 162);
  });

  test('have no way to what is not there', () => {
    const forest = forestOf({ a: 'Am 3.5.2001 kam das Schiff.' });
    assert.equal(forest.wayTo(PLACE, `${PLACE}/a`, 1, EVERYTHING), null);
    assert.equal(forest.wayTo(PLACE, `${PLACE}/gone`, 3, EVERYTHING), null);
    assert.equal(forest.wayTo('mem:/other', `${PLACE}/a`, 3, EVERYTHING), null);
  });
});
