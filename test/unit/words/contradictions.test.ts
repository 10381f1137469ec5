import assert from 'node:assert/strict';
import type { Contradiction } from '../../../src/core/model/contradiction';
import { attributeInWords } from '../../../src/words/claims';
import {
  labelInWords,
  statusInWords,
  tierInWords,
  valuesInWords,
  voiceInWords,
  whyInWords,
} from '../../../src/words/contradictions';
import { cardsOf } from '../core/contradict/cards-of';

/** Enough words to tell the language by. */
const PLAIN = 'This is what the paper said of it at the time, and nobody has said that it was not so.';

function onlyCard(documents: Readonly<Record<string, string>>): Contradiction {
  const cards = cardsOf(documents);
  const [card] = cards;
  assert.ok(card !== undefined && cards.length === 1, JSON.stringify(cards.map(({ attribute }) => attribute)));
  return card;
}

suite('contradictions in words', () => {
  const LINES: readonly (readonly [string, string, string])[] = [
    [
      'The Corran Mills were founded in 1871.',
      'The Corran Mills were founded in 1817.',
      'Corran Mills – founded: 1871, but 1817. In different documents.',
    ],
    [
      'Ida Marlow was born in 1901.',
      'Ida Marlow was born in 1910.',
      'Ida Marlow – date of birth: 1901, but 1910. In different documents.',
    ],
    [
      'The Corran Mills have 340 members.',
      'The Corran Mills have 510 members.',
      'Corran Mills: 340 members, but 510 members. In different documents. Perhaps of different times.',
    ],
    [
      'The Tarn Bridge is 38 metres high.',
      'The Tarn Bridge is 52 metres high.',
      'Tarn Bridge – height: 38 m, but 52 m. In different documents.',
    ],
  ];
  for (const [a, b, expected] of LINES)
    test(expected, () => {
      assert.equal(whyInWords(onlyCard({ a: `${PLAIN} ${a}`, b: `${PLAIN} ${b}` })), expected);
    });

  test('an act is named by its verb', () => {
    const card = onlyCard({
      a: 'The Corran Society has never repaid the loan, the paper said. The Corran Society is small.',
      b: 'The Corran Society has repaid the loan, as the other paper said. The Corran Society is small.',
    });
    assert.match(whyInWords(card), /^(?:the )?Corran Society – “repay”: affirmed.*, but denied/i);
  });

  test('none of a thing is no number', () => {
    const card = onlyCard({
      a: 'No sailors died in the wreck of the Ombly Star.',
      b: 'Eleven sailors died in the wreck of the Ombly Star.',
    });
    assert.deepEqual(valuesInWords(card).split(' · ').sort(), ['11 sailors', 'none']);
  });

  test('whose a quotation is nobody may know', () => {
    const [card] = cardsOf({
      a: 'The Corran Mills were founded in 1871.',
      b: 'The Corran Mills were founded in 1817.',
    });
    const [claim] = card?.camps[0]?.claims ?? [];
    assert.ok(claim !== undefined);
    assert.equal(voiceInWords({ ...claim, documentDate: null }), 'the author');
    assert.equal(voiceInWords({ ...claim, documentDate: '1907-05-24' }), 'the author, 24 May 1907');
    const quoted = { ...claim.speaker, name: '' };
    assert.equal(voiceInWords({ ...claim, documentDate: null, speaker: quoted }), 'a quotation');
  });

  test('labels leave out what the values say themselves', () => {
    const label = (attribute: string, name = 'Tarn Mill'): string => labelInWords({ subject: { name }, attribute });
    assert.equal(label('role/mayor'), 'Tarn Mill – mayor');
    assert.equal(label('owner'), 'Tarn Mill – owner');
    assert.equal(label('date/begin/build'), 'Tarn Mill – beginning (built)');
    assert.equal(label('count/employee'), 'Tarn Mill');
    assert.equal(label('sum', ''), 'A total');
  });

  for (const [attribute, expected] of [
    ['age', 'age'],
    ['age-at-death', 'age at death'],
    ['amount/cost', 'cost'],
    ['amount/pay', null],
    ['act/de/beschließen/de/abriss', '“beschließen”'],
    ['act/steal/passive', null],
    ['own/print run', 'print run'],
    ['place/seat', 'seat'],
    ['place/event', 'place'],
    ['date/en/paint', 'date'],
    ['role/finance-minister', 'finance minister'],
    ['role/lock-keeper', 'lock keeper'],
    ['price', 'price'],
    ['status/open', null],
  ] as const) {
    test(`${attribute}: ${expected ?? 'no words'}`, () => {
      assert.equal(attributeInWords(attribute), expected);
    });
  }

  test('every status and tier has words', () => {
    const statuses = (['contradiction', 'disputed', 'change-over-time', 'name-variant'] as const).map(statusInWords);
    assert.deepEqual(statuses, ['Contradiction', 'Disputed', 'Change over time', 'Variant of a name']);
    assert.deepEqual((['certain', 'look'] as const).map(tierInWords), ['certain', 'worth a look']);
  });

  test('doubts stand behind the values, in words', () => {
    const card = onlyCard({ a: 'The Corran Mills were founded in 1871.', b: 'The Corran Mills were founded in 1817.' });
    const why = { ...card.why, doubts: ['subject', 'scope', 'modality', 'unheard-of'] };
    assert.equal(
      whyInWords({ ...card, why }),
      'Corran Mills – founded: 1871, but 1817. In different documents. Perhaps not the same thing. Only one of them names a place, group or part. One of them is only reported.',
    );
  });

  test('the time between is told where it matters', () => {
    const card = onlyCard({ a: 'Ida Marlow is the mayor of Corran.', b: 'Jonas Weir is the mayor of Corran.' });
    const apart = (between: string): string => whyInWords({ ...card, why: { ...card.why, doubts: [], between } });
    assert.match(apart('P14D'), / 14 days apart\.$/);
    assert.match(apart('P183D'), / 6 months apart\.$/);
    assert.match(apart('P1461D'), / 4 years apart\.$/);
    assert.doesNotMatch(apart('P0D'), /apart/);
  });
});
