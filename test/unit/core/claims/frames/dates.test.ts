import assert from 'node:assert/strict';
import { said } from '../drafts-of';
import { tellTwice } from './told-twice';

const tail = (line: string): string => line.split(' | ').slice(1).join(' | ');

suite('when things happened', () => {
  test('a time behind a list of places or behind what a place lies in', () => {
    assert.deepEqual(
      said('The film was shot in Velmouth, Corran and Tarn, from May 1990 to July 1991.', 'date/begin/').map(tail),
      ['The film | 1990-05'],
    );
    assert.deepEqual(said('The bridge was opened in Leith, Scotland, on 5 May 1970.', 'date/open').map(tail), [
      'The bridge | 1970-05-05',
    ]);
  });

  test('a time that belongs to another clause', () => {
    assert.deepEqual(said('Ellen Marsh opened the mill in Leith, which burned in 1970.', 'date/open'), []);
    assert.deepEqual(said('Ellen Marsh opened the mill in Leith, and in 1970 she left.', 'date/open'), []);
  });

  test('an ordinal before a verb says when, before a noun which', () => {
    assert.deepEqual(said('The Lantern first flew on 15 July 2006.', 'date/').map(tail), ['The Lantern | 2006-07-15']);
    assert.deepEqual(said('The first flight ended on 15 July 2006.', 'date/end').map(tail), [
      'The first flight | 2006-07-15',
    ]);
  });

  test('a number in letters that ends a name', () => {
    assert.deepEqual(said('Marlow Seven was released on 8 July 2005.', 'date/release').map(tail), [
      'Marlow Seven | 2005-07-08',
    ]);
    assert.deepEqual(said('Two men of Marlow opened seven mills in 1870.', 'date/open').map(tail), [
      'Two men of Marlow | 1870',
    ]);
  });

  test('what a relative clause says of what a thing is, is said of the thing', () => {
    assert.deepEqual(said('Tarn jazz is a style of music that began in 1960.', 'date/begin').map(tail), [
      'Tarn jazz | 1960',
    ]);
    assert.deepEqual(said('Ellen Marsh was a soldier, lawyer and mayor who died in 1820.', 'date/die').map(tail), [
      'Ellen Marsh | 1820',
    ]);
    assert.deepEqual(
      said('Hans Velm war ein deutscher Politiker und Anwalt, der 1921 starb.', 'date/die', 'de').map(tail),
      ['Hans Velm | 1921'],
    );
  });

  test('a relative clause behind another noun or name', () => {
    for (const sentence of [
      'Ellen Marsh was a daughter of a farmer who died in 1820.',
      'Ellen Marsh was a daughter of John Marsh, who died in 1820.',
      'Ellen Marsh was the wife of the mayor who died in 1820.',
      'Ellen Marsh was one of the women who died in 1820.',
      'Ellen Marsh was not a nun who died in 1820.',
    ])
      assert.ok(!said(sentence, 'date/die').some((line) => line.includes('| Ellen Marsh |')), sentence);
    assert.ok(
      !said('Anna Velm war eine Tochter des Malers, die 1921 starb.', 'date/die', 'de').some((line) =>
        line.includes('| Anna Velm |'),
      ),
    );
  });

  tellTwice(
    [
      ['The Grey Lantern first flew on 15 July 2006.', 'The Grey Lantern first flew on 3 December 2006.'],
      [
        'Velmouth Tales was filmed in Leith, Perth and Oban, from May 1990 to July 1991.',
        'Velmouth Tales began filming in August 1989.',
      ],
    ],
    [
      ['The Grey Lantern first flew on 15 July 2006.', 'The Grey Lantern flew to Leith on 3 December 2006.'],
      [
        'Velmouth Tales was filmed in Leith, Perth and Oban, from May 1990 to July 1991.',
        'Velmouth Tales began filming in May 1990.',
      ],
    ],
  );
});
