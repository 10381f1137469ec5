import assert from 'node:assert/strict';
import { cardsOf, toldApart } from './cards-of';

/** What a bare noun means where its document names one body, and what is done by one and done to the other. */
suite('bodies that texts call by a noun', () => {
  const CLUB = 'Velmouth Rovers play in blue. Velmouth Rovers train on Fridays, and Velmouth Rovers sing.';

  test('the club is the one that a text names more than all others', () => {
    const told = toldApart({
      a: `${CLUB} The club was founded in 1909.`,
      b: 'Velmouth Rovers were founded in 1911. Corran Town came later.',
    });
    assert.deepEqual(told, ['date/found: 1909 / 1911']);
  });

  test('and none where two are named alike', () => {
    const told = toldApart({
      a: 'Velmouth Rovers play in blue. Corran Harriers play in red. The club was founded in 1909.',
      b: 'Velmouth Rovers were founded in 1911.',
      c: 'The harbour was deepened in 1911.',
    });
    assert.deepEqual(told, []);
  });

  test('what is meant is guessed, and never certain', () => {
    const cards = cardsOf({
      a: `${CLUB} The club was founded in 1909.`,
      b: 'Velmouth Rovers were founded in 1911. Corran Town came later.',
    });
    assert.ok(cards.every(({ tier }) => tier === 'look'));
  });

  test('what somebody did to a thing is told of the thing', () => {
    const told = toldApart({
      a: 'This is a note on the town. Quandel Ltd. makes rope. The heirs dissolved Quandel Ltd. in 1934.',
      b: 'This is a note on the town. Quandel Ltd. makes rope. Quandel Ltd. was dissolved in 1947.',
    });
    assert.deepEqual(told, ['date/disband: 1934 / 1947']);
  });

  test('opening the doors is opening', () => {
    const told = toldApart({
      a: 'This is a note on the town. Ombly Museum opened its doors in 1936.',
      b: 'This is a note on the town. Ombly Museum was opened in 1934.',
    });
    assert.deepEqual(told, ['date/open: 1934 / 1936']);
  });

  test('opening something else is not', () => {
    const told = toldApart({
      a: 'This is a note on the town. Ombly Museum opened its garden in 1936.',
      b: 'This is a note on the town. Ombly Museum was opened in 1934.',
    });
    assert.deepEqual(told, []);
  });

  test('an address before a name makes nobody the same', () => {
    const told = toldApart({
      a: 'This is a note on the town. Professor Ida Marlow heads Ombly Museum.',
      b: 'This is a note on the town. Professor Jonas Weir heads Ombly Museum.',
    });
    assert.deepEqual(told, ['role/head: Professor Ida Marlow / Professor Jonas Weir']);
  });

  test('two cards never hold the same sentences against each other in the same way', () => {
    const told = toldApart({ a: 'The fire killed 61 people. The fire killed 83 people.' });
    assert.equal(told.length, 1);
  });

  test('years of prison are told with and without the word', () => {
    const told = toldApart({
      a: 'Die Anwältin Ida Marlow sprach lange. Ida Marlow hatte zwei Jahre Haft gefordert.',
      b: 'Die Anwältin Ida Marlow sprach lange. Ida Marlow hatte drei Jahre gefordert.',
    });
    assert.equal(told.length, 1);
  });

  test('a day without a year may be of any year', () => {
    const told = toldApart({
      a: 'The bridge in Velmouth closed on 4 April. The bridge in Velmouth is 50 metres long.',
      b: 'The bridge in Velmouth closed on 4 April 1998. The bridge in Velmouth is 50 metres long.',
    });
    assert.deepEqual(told, []);
  });

  test('words between two parts of a verb are no subject', () => {
    const told = toldApart({
      a: 'Quandel Ltd. had last been sold in 1990.',
      b: 'Quandel Ltd. had last been sold in 1995.',
    });
    assert.equal(told.length, 1);
  });

  test('its owner is the owner of what was spoken of', () => {
    const told = toldApart({
      a: 'This is a note on the town. Ombly Museum is old. Its owner, Ida Marlow, lives abroad.',
      b: 'This is a note on the town. Jonas Weir owns Ombly Museum.',
    });
    assert.deepEqual(told, ['owner: Ida Marlow / Jonas Weir']);
  });

  test('a fellow coach is one of several', () => {
    const told = toldApart({
      a: 'This is a note on the town. She sang with her fellow Velmouth Rovers coach Jonas Weir.',
      b: 'This is a note on the town. She sang with her fellow Velmouth Rovers coach Hanno Biel.',
    });
    assert.deepEqual(told, []);
  });
});
