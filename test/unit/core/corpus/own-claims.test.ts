import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAttributes } from '../../../../src/core/corpus/config-attributes';
import { Corpus } from '../../../../src/core/corpus/corpus';
import type { Contradiction } from '../../../../src/core/model/contradiction';
import type { Json } from '../../../../src/core/model/json';
import type { OwnAttribute } from '../../../../src/core/model/own-attribute';

const PRINT_RUN = { name: 'print run', functional: true, synonyms: { en: ['print run'], de: ['Auflage'] } };
const SHELF_MARK = { name: 'shelf mark', unit: 'name', synonyms: { en: ['shelf mark'] } };
const OPENING = { name: 'opening day', unit: 'date', functional: true, synonyms: { en: ['opening day'] } };
const FEE = { name: 'entry fee', unit: 'EUR', synonyms: { en: ['entry fee'], de: ['Eintrittspreis'] } };
const IN_PRINT = { name: 'in print', values: { '+': ['in print', 'lieferbar'], '-': ['out of print', 'vergriffen'] } };
const STEWARD = { name: 'role/steward', synonyms: { en: ['steward'], de: ['Verwalter'] } };
const GLAZED = { name: 'status/protected', values: { '+': ['listed'], '-': ['delisted'] } };

function attributesOf(...entries: readonly Json[]): readonly OwnAttribute[] {
  const { attributes, problems } = readAttributes(entries);
  assert.deepEqual(problems, []);
  return attributes;
}

/** What two documents of one week contradict each other in. */
function cardsOf(one: string, two: string, ...entries: readonly Json[]): readonly Contradiction[] {
  const corpus = new Corpus({ engineVersion: '1' });
  corpus.set('a', `---\ndate: 2011-03-05\n---\n\n${one}\n`, { format: 'markdown' });
  corpus.set('b', `---\ndate: 2011-03-07\n---\n\n${two}\n`, { format: 'markdown' });
  corpus.declare(attributesOf(...entries));
  return corpus.contradictions();
}

suite('core/corpus: attributes that people declare', () => {
  const FOUND: readonly (readonly [Json, string, string])[] = [
    [
      PRINT_RUN,
      'The print run of the Harrow Society was 3,000 copies.',
      "The Harrow Society's print run was 5,000 copies.",
    ],
    [
      PRINT_RUN,
      'The Harrow Society has a print run of 3,000 copies.',
      'The print run of the Harrow Society is 7,000 copies.',
    ],
    [
      PRINT_RUN,
      'Die Auflage der Harrow Society betrug 3000 Exemplare.',
      'Die Harrow Society hat eine Auflage von 9000 Exemplaren.',
    ],
    [
      PRINT_RUN,
      'The print run of the Harrow Society was 3,000 copies.',
      'Die Harrow Society hatte eine Auflage von 9000 Stück.',
    ],
    [
      PRINT_RUN,
      'The Harrow Society came out with a print run of 3,500 copies, as we know.',
      'The print run of the Harrow Society was 9,000 copies.',
    ],
    [
      PRINT_RUN,
      '# Harrow Society\n\n- Print run: 3,000 copies\n\nThe Harrow Society was first heard of in 1988, and this is what the list of the house says of it and of the others.',
      'The print run of the Harrow Society was 9,000 copies.',
    ],
    [OPENING, 'The opening day of Fenwick Hall was 4 May 1912.', 'The opening day of Fenwick Hall was 6 June 1912.'],
    [FEE, 'The entry fee of Fenwick Hall is 12 euros.', 'The entry fee of Fenwick Hall is 15 euros.'],
    [FEE, 'Der Eintrittspreis der Harrow Society beträgt 12 Euro.', 'The entry fee of the Harrow Society is 15 euros.'],
    [IN_PRINT, 'The Harrow Society is out of print.', 'The Harrow Society is in print.'],
    [IN_PRINT, 'Die Harrow Society ist vergriffen.', 'The Harrow Society is in print.'],
    [STEWARD, 'Jane Mellor is the steward of Fenwick Hall.', 'Peter Brandt is the steward of Fenwick Hall.'],
    [STEWARD, 'Jane Mellor is the steward of Fenwick Hall.', 'Peter Brandt ist Verwalter von Fenwick Hall.'],
    [
      GLAZED,
      'Fenwick Hall is listed, as it was before the war.',
      'Fenwick Hall is delisted, and the owner is pleased with it.',
    ],
  ];
  for (const [entry, one, two] of FOUND) {
    test(`${one} / ${two}`, () => {
      const cards = cardsOf(one, two, entry);
      assert.equal(cards.length, 1, JSON.stringify(cards.map(({ attribute }) => attribute)));
      assert.equal(cards[0]?.status, 'contradiction');
    });
    test(`says nothing without the entry: ${one} / ${two}`, () => {
      const known = cardsOf(one, two).map(({ attribute }) => attribute);
      const own = cardsOf(one, two, entry).map(({ attribute }) => attribute);
      assert.notDeepEqual(known, own);
    });
  }

  const FINE: readonly (readonly [Json, string, string])[] = [
    [
      PRINT_RUN,
      'The print run of the Harrow Society was 3,000 copies.',
      'The print run of the Marlow Society was 5,000 copies.',
    ],
    [
      PRINT_RUN,
      'The print run of the Harrow Society was 3,000 copies.',
      'The print run of the Harrow Society would be 5,000 copies.',
    ],
    [
      PRINT_RUN,
      'The print run of the Harrow Society was 3,000 copies.',
      'The print run of the Harrow Society was about 3,000 copies.',
    ],
    [
      PRINT_RUN,
      'The print run of the Harrow Society was 3,000 copies.',
      'The print run of the Harrow Society was not 5,000 copies.',
    ],
    [FEE, 'The entry fee of Fenwick Hall is 12 euros.', 'The entry fee of Fenwick Hall is 15 pounds.'],
    [OPENING, 'The opening day of Fenwick Hall was 4 May 1912.', 'The opening day of Fenwick Hall was in May 1912.'],
    [SHELF_MARK, 'The shelf mark of Fenwick Hall is 4 May 1912.', 'The shelf mark of Fenwick Hall is 6 June 1912.'],
    [IN_PRINT, 'The Harrow Society is out of print.', 'The Harrow Society is not in print.'],
    [IN_PRINT, 'The Harrow Society is in print.', 'The Harrow Society may be out of print.'],
    [STEWARD, 'Jane Mellor is the steward of Fenwick Hall.', 'Peter Brandt is the steward of Marlow Hall.'],
    [
      { ...STEWARD, functional: false },
      'Jane Mellor is the steward of Fenwick Hall.',
      'Peter Brandt is the steward of Fenwick Hall.',
    ],
    [
      { name: 'role/head', functional: false },
      'Jane Mellor is the head of Fenwick Hall.',
      'Peter Brandt is the head of Fenwick Hall.',
    ],
  ];
  for (const [entry, one, two] of FINE) {
    test(`no contradiction: ${one} / ${two}`, () => {
      assert.deepEqual(cardsOf(one, two, entry), []);
    });
  }

  test('what holds at one time changes; what holds for ever does not', () => {
    const told = (entry: Json): readonly string[] => {
      const corpus = new Corpus({ engineVersion: '1' });
      corpus.set('a', 'On 3 May 2001 we wrote: The entry fee of Fenwick Hall is 12 euros.', {
        fileName: '2001-05-03.txt',
      });
      corpus.set('b', '---\ndate: 2011-03-07\n---\n\nThe entry fee of Fenwick Hall is 15 euros.\n', {
        format: 'markdown',
      });
      corpus.set('a', '---\ndate: 2001-03-07\n---\n\nThe entry fee of Fenwick Hall is 12 euros.\n', {
        format: 'markdown',
      });
      corpus.declare(attributesOf(entry));
      return corpus.contradictions().map(({ status }) => status);
    };
    assert.deepEqual(told({ ...FEE, functional: true }), ['contradiction']);
    assert.deepEqual(told({ ...FEE, functional: 'perTime' }), ['change-over-time']);
  });

  test('a document that says none of the words claims what it claims anyway', () => {
    const corpus = new Corpus({ engineVersion: '1' });
    corpus.set('a', 'Jane Mellor was born in 1961. She runs the mill at Fenwick Hall.');
    const before = corpus.claims();
    corpus.declare(attributesOf(PRINT_RUN));
    assert.deepEqual(corpus.claims(), before);
  });

  test('property: whatever was declared, said and taken back, the corpus is as if made anew', () => {
    const SENTENCES = [
      'The print run of the Harrow Society was 3,000 copies. ',
      'The Harrow Society has a print run of 5,000 copies. ',
      'Jane Mellor is the steward of Fenwick Hall. ',
      'Peter Brandt is the steward of Fenwick Hall. ',
      'Jane Mellor was born in 1961. ',
      'Jane Mellor was born in 1964. ',
    ];
    const text = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }).map((all) => all.join(''));
    const entries = fc.subarray<Json>([PRINT_RUN, STEWARD, { name: 'date/born', functional: false }]);
    const action = fc.oneof(
      fc.record({ uri: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), text }),
      fc.record({ uri: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ entries }),
      fc.constant('ask' as const),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 14 }), (actions) => {
        const corpus = new Corpus({ engineVersion: '1' });
        const texts = new Map<string, string>();
        let declared: readonly OwnAttribute[] = [];
        for (const one of actions) {
          if (one === 'ask') corpus.contradictions();
          else if ('entries' in one) corpus.declare((declared = attributesOf(...one.entries)));
          else if ('text' in one) {
            texts.set(one.uri, one.text);
            corpus.set(one.uri, one.text);
          } else {
            texts.delete(one.uri);
            corpus.remove(one.uri);
          }
        }
        const fresh = new Corpus({ engineVersion: '1' });
        fresh.declare(declared);
        for (const [uri, said] of texts) fresh.set(uri, said);
        assert.deepEqual(corpus.claims(), fresh.claims());
        assert.deepEqual(corpus.contradictions(), fresh.contradictions());
      }),
      { numRuns: 60 },
    );
  });
});
