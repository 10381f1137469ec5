import assert from 'node:assert/strict';
import type { Language } from '../../../../../src/core/model/language';
import { shown } from './amounts';

/** Currency of the first amount and what decided it. */
function currencyOf(text: string, language: Language | null, part?: string): string {
  const mention = shown(text, language).find((each) => part === undefined || text.slice(each.start, each.end) === part);
  const reason = mention?.reasons[0];
  return `${mention?.currency ?? '-'} ${reason?.args?.['because'] ?? reason?.code ?? 'no mention'}`;
}

suite('money: what a sign or word leaves open is settled by the text', () => {
  test('a bare $ is the US dollar, and marked so', () => {
    assert.equal(currencyOf('It costs $5.', 'en'), 'USD language-default');
    assert.equal(currencyOf('It costs US$5.', 'en'), 'USD currency-sign');
    assert.equal(currencyOf('It costs 5 USD.', 'en'), 'USD currency-code');
    assert.equal(currencyOf('It costs 5 euros.', 'en'), 'EUR currency-word');
  });

  test('other amounts of the document', () => {
    assert.equal(
      currencyOf('We paid A$5 million and A$6 million, then $7 million.', 'en', '$7 million'),
      'AUD other-amount',
    );
    assert.equal(currencyOf('Paid: US$5. Then $7.', 'en', '$7'), 'USD other-amount');
    assert.equal(currencyOf('Er zahlte 20 Fr. oder CHF 25.', 'de', '20 Fr.'), 'CHF other-amount');
  });

  test('one foreign amount does not change what the bare sign means everywhere', () => {
    const text = 'A fund of HK$10 billion. The firm paid $5 million, then $6 million and $7 million.';
    assert.equal(currencyOf(text, 'en', '$5 million'), 'USD language-default');
  });

  test('a conversion in brackets is another currency', () => {
    const text = 'The lot made C$5 million ($4 million) and C$3 million ($2 million).';
    assert.equal(currencyOf(text, 'en', '$4 million'), 'USD language-default');
    assert.equal(currencyOf('The lot made US$5 million ($7 million).', 'en', '$7 million'), 'USD other-amount');
  });

  test('cents follow the other amounts of the document', () => {
    assert.equal(currencyOf('It cost €3. He found 50 cents.', 'en', '50 cents'), 'EUR other-amount');
    assert.equal(currencyOf('Er lieh ihr 27 Dollar und nahm 25 Cent Zinsen.', 'de', '25 Cent'), 'USD other-amount');
  });

  test('the name of a currency does not speak of its country', () => {
    const text = 'Die Werft nahm 4 Milliarden Dollar ein, ein Anteil kostete 2,15 Hongkong-Dollar.';
    assert.equal(currencyOf(text, 'de', '4 Milliarden Dollar'), 'USD language-default');
  });

  test('countries and their people, near and in the document', () => {
    const text = 'The Canadian government met in Ottawa. The Canadian minister offered $5 million.';
    assert.equal(currencyOf(text, 'en'), 'CAD country');
    assert.equal(currencyOf('The American bank has a Canadian client who paid $5 million.', 'en'), 'USD country');
    assert.equal(currencyOf('Sweden spent 5 million crowns.', 'en'), 'SEK country');
    assert.equal(currencyOf("Kenya's roads cost 5 billion shillings.", 'en'), 'KES country');
    assert.equal(currencyOf('In Mexico it cost 500 pesos.', 'en'), 'MXN country');
    assert.equal(currencyOf('Frankreich zahlte 5 Milliarden Francs.', 'de'), 'FRF country');
    const near = 'Es kostete 12 Millionen Kronen in Schweden und 5 Mrd. Kronen in Dänemark.';
    assert.equal(currencyOf(near, 'de', '12 Millionen Kronen'), 'SEK country');
    assert.equal(currencyOf(near, 'de', '5 Mrd. Kronen'), 'DKK country');
  });

  test('years', () => {
    assert.equal(currencyOf('In 1998 the Turkish visa was 5 million lira.', 'en'), 'TRL country');
    assert.equal(currencyOf('Im Jahr 1905 waren es 1.800 Mark.', 'de'), '- period');
    assert.equal(currencyOf('Im Jahr 1965 waren es 1.800 Mark.', 'de'), 'DEM language-default');
    assert.equal(currencyOf('1905 waren es 1.800 Mark, 1965 aber 12.000 DM.', 'de', '1.800 Mark'), '- period');
    assert.equal(shown('Es waren 1.800 Mark.', 'de', '1905-03-01')[0]?.currency, undefined);
  });

  test('an amount is no year', () => {
    assert.equal(currencyOf('Er zahlte 1905 Mark.', 'de'), 'DEM language-default');
  });

  test('what nothing decides stays open', () => {
    assert.equal(currencyOf('It cost 500 kr with a discount; the price is 600 kr.', 'en'), '- currency-open');
    assert.equal(currencyOf('It cost 500 pesos.', 'en'), '- currency-open');
    assert.equal(currencyOf('It cost 20 billion francs.', 'en'), '- currency-open');
    assert.equal(currencyOf('A price of 500 million marks.', 'en'), '- currency-open');
  });

  test('RM is ringgit in English and Reichsmark in German', () => {
    assert.equal(currencyOf('The price is RM 500.', 'en'), 'MYR language-default');
    assert.equal(shown('Der Preis: RM 500.', 'de')[0]?.reasons[0]?.args?.['currency'], 'Reichsmark');
  });
});

suite('money: open figures', () => {
  const read = (text: string, language: Language | null): string =>
    shown(text, language)
      .map((mention) => {
        const format = mention.reasons.find((reason) => reason.code === 'number-format')?.args;
        return `${mention.value ?? ''} ${format?.['because'] ?? ''}`.trim();
      })
      .join(', ');

  test('the language decides', () => {
    assert.equal(read('It is $1,500.', 'en'), '1500 language');
    assert.equal(read('Es sind 1.500 Euro.', 'de'), '1500 language');
    assert.equal(read('Super kostete 1,459 Euro.', 'de'), '1.459 language');
    assert.equal(read('Gas was $3.459 per gallon.', 'en'), '3.459 language');
    assert.equal(read('A deal of $1.234 billion.', 'en'), '1234000000 language');
  });

  test('the currency decides where three decimals would be odd', () => {
    assert.equal(read('It is 1.500 euros.', 'en'), '1500 currency');
    assert.equal(read('Es sind $1,500.', 'de'), '1500 currency');
    assert.equal(read('€1.500', null), '1500 currency');
    assert.equal(read('$1,500', null), '1500 currency');
  });

  test('other figures of the document decide', () => {
    assert.equal(read('The total is CHF 1.234,50 and CHF 1.500.', 'en'), '1234.5, 1500 other-amount');
    assert.equal(read('Es stieg um 3.6% auf CHF 1,500.', 'de'), '1500 other-amount');
  });

  test('figures that can only be read in one way need no reason', () => {
    assert.equal(read('€1.234.567,89 and £1,234,567.89', 'en'), '1234567.89, 1234567.89');
  });
});

suite('money: reasons', () => {
  const codes = (text: string, language: Language): string[] =>
    shown(text, language).map((mention) => mention.reasons.map((reason) => reason.code).join(' '));

  test('scale words, shares, ranges and old pence are named', () => {
    assert.deepEqual(codes('EUR 7,2 Mrd.', 'de'), ['currency-code scale-word']);
    assert.deepEqual(codes('30 MUSD', 'en'), ['currency-code scale-word']);
    assert.deepEqual(codes('50 Rappen', 'de'), ['currency-word sub-unit']);
    assert.deepEqual(codes('€5-10 million', 'en'), ['currency-sign scale-word range']);
    assert.deepEqual(codes('£1 4s. 6d.', 'en'), ['currency-sign pounds-shillings-pence']);
  });

  test('a scale word is given with its factor', () => {
    const [mention] = shown('2,4 Billionen Euro', 'de');
    assert.deepEqual(mention?.reasons[1], {
      code: 'scale-word',
      args: { word: 'Billionen', factor: '1000000000000' },
    });
    const [guinea] = shown('five guineas', 'en');
    assert.deepEqual(guinea?.reasons[1], { code: 'sub-unit', args: { word: 'guineas', factor: '1.05' } });
  });
});
