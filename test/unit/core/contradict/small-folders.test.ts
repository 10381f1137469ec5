import assert from 'node:assert/strict';
import { cardsOf, toldApart } from './cards-of';

/** What folders of a few texts hold against each other, and what not. */
suite('contradictions in a folder of a few texts', () => {
  const FERRY = 'The ferry sails to Ombly Island every day. Ombly Island has a harbour, and Ombly Island has a school.';

  test('a noun in one text is what another says whose it is', () => {
    const told = toldApart({
      a: `${FERRY} The lighthouse was built in 1871.`,
      b: `${FERRY} Ombly Island's lighthouse was built in 1883.`,
    });
    assert.deepEqual(told, ['date/build: 1871 / 1883']);
  });

  test('not where the other text tells of two of the kind', () => {
    const told = toldApart({
      a: `${FERRY} The lighthouse was built in 1871.`,
      b: `${FERRY} Ombly Island's lighthouse was built in 1883. Corran Point's lighthouse was built in 1890.`,
    });
    assert.deepEqual(told, []);
  });

  test('not where the text never speaks of the owner', () => {
    const told = toldApart({
      a: `${'The ferry sails to Velmouth, and nobody minds. '.repeat(20)}The lighthouse was built in 1871.`,
      b: `${FERRY} Ombly Island's lighthouse was built in 1883.`,
    });
    assert.deepEqual(told, []);
  });

  test('guessed subjects are never certain', () => {
    const cards = cardsOf({
      a: `${FERRY} The lighthouse was built in 1871.`,
      b: `${FERRY} Ombly Island's lighthouse was built in 1883.`,
    });
    assert.deepEqual(
      cards.map(({ tier }) => tier),
      ['look'],
    );
  });

  test('one of two things that only one text tells apart is worth a look, not certain', () => {
    const cards = cardsOf({
      a: 'The ferry and the market of Corran matter. The market in Corran opened in 1950.',
      b: 'The ferry and the market of Corran matter. The covered market in Corran opened in 1961.',
    });
    assert.ok(cards.every(({ tier }) => tier === 'look'));
  });

  test('a body has a chair and a director', () => {
    assert.deepEqual(
      toldApart({
        a: 'Ida Marlow is the chair of Corran Mills.',
        b: 'Jonas Weir is the director of Corran Mills.',
      }),
      [],
    );
    assert.deepEqual(
      toldApart({
        a: 'Ida Marlow is the current director of Corran Mills.',
        b: 'Jonas Weir is the director of Corran Mills.',
      }),
      ['role/head: Ida Marlow / Jonas Weir'],
    );
  });

  for (const correction of [
    'An earlier version of this page said that Corran Mills was founded in 1921.',
    'We wrongly reported that Corran Mills was founded in 1921.',
  ]) {
    test(`what is taken back is not held against anybody: ${correction}`, () => {
      assert.deepEqual(toldApart({ a: correction, b: 'Corran Mills was founded in 1931.' }), []);
    });
  }

  test('what is taken back, in German', () => {
    const a =
      'In einer früheren Fassung hieß es, die Corran Mills GmbH sei 1921 gegründet worden. Wir bitten um Nachsicht.';
    assert.deepEqual(toldApart({ a, b: 'Die Corran Mills GmbH wurde 1931 gegründet. Das ist lange her.' }), []);
  });

  test('one hour told in papers of two days is one hour', () => {
    assert.deepEqual(
      toldApart({
        a: 'Corran, 3 May 1911. The fire in the Corran Mills began at 21:40.',
        b: 'Corran, 9 June 1911. The fire in the Corran Mills began at 9.40 p.m.',
      }),
      [],
    );
  });

  test('a thing is one thing in two languages, and worth a look', () => {
    const cards = cardsOf({
      a: 'The Corran Sea and Ombly Island are old friends. The bell was cast in 1467. The bell hangs in Corran Sea, on Ombly Island.',
      b: 'Auf Ombly Island an der Corran Sea ist man stolz. Die Glocke wurde 1476 gegossen. Die Glocke hängt auf Ombly Island.',
    });
    assert.ok(cards.every(({ tier }) => tier === 'look'));
  });

  test('whoever was the head before is no contradiction', () => {
    assert.deepEqual(
      toldApart({
        a: 'Jonas Weir, the former director of Corran Mills, spoke last.',
        b: 'Ida Marlow is the director of Corran Mills.',
      }),
      [],
    );
  });

  test('people of old are called by their first names', () => {
    assert.deepEqual(
      toldApart({
        a: 'Die Abtei war arm. Abt Konrad war ein guter Mann. Abt Konrad starb am 7. Juni 1351.',
        b: 'Die Abtei war arm. Abt Konrad von Felden war ein guter Mann. Abt Konrad von Felden starb 1349 in der Abtei.',
      }),
      ['date/die: 1349 / 1351-06-07'],
    );
  });
});
