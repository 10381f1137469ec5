import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/core/corpus/corpus';

const ENGLISH = 'This is what the clerk of the council wrote down in the book of the year.';
const GERMAN = 'Das ist, was der Schreiber des Rates in das Buch des Jahres eingetragen hat.';

/** What the totals of a document's tables are said to be, and what their parts make. */
function sumsIn(text: string): string[] {
  const corpus = new Corpus({ engineVersion: '1' });
  corpus.set('a', text, { format: 'markdown' });
  return corpus
    .contradictions()
    .filter(({ kind }) => kind === 'sum')
    .map(
      ({ subject, why, tier }) =>
        `${subject.name}: ${why.args?.['total'] ?? ''}, not ${why.args?.['made'] ?? ''} (${tier})`,
    );
}

function table(prose: string, ...rows: readonly string[]): string {
  const [head = '', ...body] = rows;
  const rule = head.replace(/[^|]+/g, '---');
  return `${prose}\n\n${[head, rule, ...body].join('\n')}\n\n${prose}\n`;
}

suite('core/claims: totals of tables', () => {
  test('an amount that its rows do not make', () => {
    assert.deepEqual(
      sumsIn(
        table(
          ENGLISH,
          '| Item | Cost |',
          '| Roof | £1,200 |',
          '| Doors | £850 |',
          '| Paint | £95 |',
          '| Total | £2,245 |',
        ),
      ),
      ['Cost: 2245, not 2145 (certain)'],
    );
  });

  test('a count, in German notation', () => {
    assert.deepEqual(
      sumsIn(table(GERMAN, '| Ort | Stimmen |', '| Aldorf | 1.250 |', '| Bergen | 980 |', '| **Summe** | **2.330** |')),
      ['Stimmen: 2330, not 2230 (certain)'],
    );
  });

  test('each column by itself', () => {
    const rows = ['| Ward | Men | Women |', '| North | 12 | 15 |', '| South | 9 | 11 |', '| Total | 21 | 27 |'];
    assert.deepEqual(sumsIn(table(ENGLISH, ...rows)), ['Women: 27, not 26 (certain)']);
  });

  test('two tables behind each other are two', () => {
    const one = table(ENGLISH, '| Ward | Beds |', '| North | 12 |', '| South | 9 |', '| Total | 21 |');
    const two = table(ENGLISH, '| Ward | Nurses |', '| North | 5 |', '| South | 6 |', '| Total | 12 |');
    assert.deepEqual(sumsIn(one + two), ['Nurses: 12, not 11 (certain)']);
  });

  const FINE: Readonly<Record<string, readonly string[]>> = {
    'right totals': ['| Item | Cost |', '| Roof | £1,200 |', '| Doors | £850 |', '| Total | £2,050 |'],
    'shares that are rounded': [
      '| Party | Share |',
      '| A | 33.3% |',
      '| B | 33.3% |',
      '| C | 33.3% |',
      '| Total | 100% |',
    ],
    'rounded decimals': ['| Item | Tons |', '| A | 1.24 |', '| B | 2.33 |', '| Total | 3.6 |'],
    'amounts in millions': [
      '| Item | Cost |',
      '| A | $1.2 million |',
      '| B | $2.3 million |',
      '| Total | $3.6 million |',
    ],
    'no row that is called a total': [
      '| Item | Cost |',
      '| Roof | £1,200 |',
      '| Doors | £850 |',
      '| Insurance | £9,000 |',
    ],
    'an average': ['| Year | Rain |', '| 1990 | 812 |', '| 1991 | 790 |', '| Average | 801 |'],
    'an empty cell': ['| Ward | Beds |', '| North | 12 |', '| South | |', '| Total | 30 |'],
    'a cell with words': ['| Ward | Beds |', '| North | 12 |', '| South | about 9 |', '| Total | 30 |'],
    'several units': ['| Item | Cost |', '| Roof | £1,200 |', '| Doors | $850 |', '| Total | £9,050 |'],
    subtotals: ['| Item | Cost |', '| Roof | £10 |', '| Sum | £10 |', '| Doors | £20 |', '| Total | £30 |'],
    'a column of years': ['| Year | Beds |', '| 1990 | 4 |', '| 1991 | 5 |', '| Total | 9 |'],
    'one row only': ['| Ward | Beds |', '| North | 12 |', '| Total | 15 |'],
  };
  for (const [what, rows] of Object.entries(FINE)) {
    test(`nothing of ${what}`, () => {
      assert.deepEqual(sumsIn(table(ENGLISH, ...rows)), []);
    });
  }
});
