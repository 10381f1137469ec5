import assert from 'node:assert/strict';
import { cardsOf, toldApart } from './cards-of';

const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ['works of one name', 'The Old Mill is a 1971 novel by Anna Foo. The Old Mill is a 1973 film by Paul Bar.'],
  ['a town and what it lies in', 'Anna Mellow was born in Appleton, Wisconsin. Anna Mellow was born in Wisconsin.'],
  ['parts of a series', 'The first season consists of six episodes. The eighth season consists of 24 episodes.'],
  ['further ones', 'In 1844 thirteen editions had been sold. In 1844 eleven more editions had been sold.'],
  [
    'children with two wives',
    'Paul Wren had three children with his first wife. Paul Wren had two children with Anna Bell.',
  ],
  ['measures in brackets', 'The statue weighs 635 tons (625 long, 700 short tons).'],
  ['halves that are none', 'Anna Bell has two half-brothers: John, her older half-brother, and Alex, her younger one.'],
  ['ages at two times', 'They moved when Anna Bell was ten. Her parents died when Anna Bell was nineteen years old.'],
  ['the best of a league', 'Paul Wren led the league in doubles. Jim Hart led the league in home runs.'],
  ['one of several', 'Anna Bell was a coach of the team in 1999. Paul Wren was a coach of the team in 1999.'],
  ['a denial of how', 'The queen was not beheaded with a single stroke. The queen was beheaded.'],
  ['in one country after the other', 'Tarvik launched in July 2011 in Norway. Tarvik launched in 2008.'],
  ['appointed twice', 'Anna Bell was appointed assistant in 1904. Anna Bell was appointed to the chair in 1906.'],
  ['in two towns', 'Near Corran, five men stole two cars. Near Velmouth, three men stole two cars.'],
  ['now and then', 'Anna Bell is the mayor of Corran. Paul Wren was the mayor of Corran.'],
  ['two terms', 'Anna Bell was mayor of Corran from 1921 to 1924. Anna Bell was mayor of Corran from 1930 to 1934.'],
  ['of one of two', 'The group finished the album in 1996, and it was sold in 1999. The group was sold in 1987.'],
  ['plans', 'The playground was closed on 4 February. The playground is to open in May.'],
];

/** Enough for the language to be known. */
const REST = 'Nothing else is said here about any of it.';

suite('what only looks like a contradiction', () => {
  for (const [name, text] of LOOK_ALIKES) {
    test(name, () => {
      assert.deepEqual(
        cardsOf({ 'a.txt': `${text} ${REST}` }).map(({ attribute }) => attribute),
        [],
      );
    });
  }

  test('a pronoun that nobody explains is no subject', () => {
    assert.deepEqual(cardsOf({ 'a.txt': `It sold 300 eggs. ${REST}`, 'b.txt': `It sold 500 eggs. ${REST}` }), []);
  });

  test('several things of a kind', () => {
    const text =
      'Her first album came out early. A new album followed. The album sold 42,000 copies. Years went by. The album sold 81,000 copies.';
    assert.deepEqual(cardsOf({ 'a.txt': text }), []);
  });
});

suite('what contradicts itself', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'members in a compound',
      'Grey Harbour is a seven-member band. Grey Harbour is a nine-member band.',
      'count/member',
    ],
    [
      'places of birth in two states',
      'Anna Mellow was born in Shawnee, Oklahoma. Anna Mellow was born in Nevada.',
      'place/born',
    ],
    [
      'deaths in other words',
      'Paul Wren (6 March 1940 – 9 April 2001) was a poet. Paul Wren passed away in 2003.',
      'date/die',
    ],
    ['places of founding', 'Tarvik was founded in Bergen. Tarvik was established in Oslo.', 'place/found'],
    [
      'numbers of presidents',
      'Paul Wren served as the 34th president of Norland. Paul Wren was the 35th president of Norland.',
      'rank/en/president',
    ],
    ['makers', 'The Old Mill is a novel by Anna Foo and is long. The Old Mill was written by Paul Bar.', 'role/author'],
    [
      'a pronoun in its own sentence',
      'Anna Bell, a poet, said that she was born in 1901. Anna Bell was born in 1911.',
      'date/born',
    ],
  ];
  for (const [name, text, attribute] of cases) {
    test(name, () => {
      assert.ok(
        toldApart({ 'a.txt': `${text} ${REST}` }).some((card) => card.startsWith(attribute)),
        toldApart({ 'a.txt': `${text} ${REST}` }).join('; '),
      );
    });
  }
});
