import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../../../src/core/text/tokens';
import { readFigure, settle } from '../../../../../src/core/detect/numbers/figures';

/** Value of the figure at the start of `text`, both readings of an open one, and how much was read. */
function read(text: string): string {
  const tokens = tokenize(text);
  const figure = readFigure(tokens, 0);
  if (figure === null) return 'none';
  const value = figure.open === null ? (figure.value ?? '') : `${figure.open.grouped} or ${figure.open.fraction}`;
  return `${value} (${text.slice(0, tokens.end[figure.end - 1])})`;
}

suite('numbers: figures', () => {
  const cases: [string, string][] = [
    ['1650 men', '1650 (1650)'],
    ['1,650,000 men', '1650000 (1,650,000)'],
    ['1.650.000 Mann', '1650000 (1.650.000)'],
    ['1,650.50', '1650.5 (1,650.50)'],
    ['1.650,50', '1650.5 (1.650,50)'],
    ["1'650.50", "1650.5 (1'650.50)"],
    ['1’650.50', '1650.5 (1’650.50)'],
    ['1 650 Mann', '1650 (1 650)'],
    ['251 604,84 Euro', '251604.84 (251 604,84)'],
    ['12 345 678', '12345678 (12 345 678)'],
    ['1,65', '1.65 (1,65)'],
    ['3.6', '3.6 (3.6)'],
    ['3·50', '3.5 (3·50)'],
    ['1.500', '1500 or 1.5 (1.500)'],
    ['1,500', '1500 or 1.5 (1,500)'],
    ['0.500', '0.5 (0.500)'],
    ['1.2345', '1.2345 (1.2345)'],
    ['12345,678', '12345.678 (12345,678)'],
    ['12,34,567.89', '1234567.89 (12,34,567.89)'],
    ['2,00,000', '200000 (2,00,000)'],
    ['5,- DM', '5 (5,-)'],
    ['5,-- DM', '5 (5,--)'],
    ['20.– Franken', '20 (20.–)'],
    ['1.200,— Euro', '1200 or 1.2 (1.200,—)'],
    ['2½ years', '2.5 (2½)'],
    ['½ mile', '0.5 (½)'],
    ['2 1/2 years', '2.5 (2 1/2)'],
    ['7 3/4 %', '7.75 (7 3/4)'],
    ['007', '7 (007)'],
    ['5.', '5 (5)'],
    ['5, 6', '5 (5)'],
    ['1,2345,678', 'none'],
    ['24.5.2007', 'none'],
    ['1.2.3', 'none'],
    ['1,2,3', 'none'],
    ['10/6', '10 (10)'],
    ['1 2345', '1 (1)'],
    ['50 50 dollar', '50 (50)'],
    ['2 3/5 of it', '2 (2)'],
    ['5.-7 Uhr', '5 (5)'],
    ['word', 'none'],
    ['% 5', 'none'],
    ['1'.repeat(40), 'none'],
  ];
  for (const [text, expected] of cases) {
    test(text.slice(0, 20), () => {
      assert.equal(read(text), expected);
    });
  }

  test('a figure inside a word or another figure is none', () => {
    assert.equal(readFigure(tokenize('p6'), 1), null);
    assert.equal(readFigure(tokenize('3.1.5'), 2), null);
    assert.equal(readFigure(tokenize('USD115'), 1, true)?.value, '115');
  });

  test('an open figure is settled by the decimal sign', () => {
    const figure = readFigure(tokenize('1.500'), 0);
    assert.ok(figure !== null);
    assert.equal(settle(figure, '.'), '1.5');
    assert.equal(settle(figure, ','), '1500');
  });

  test('what is written in one style is read back', () => {
    const amounts = fc.bigInt({ min: 0n, max: 10n ** 24n });
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom([',', '.'], ['.', ','], ["'", '.'], [' ', ',']),
        (whole, cents, [group, point]) => {
          const text = `${whole.toString().replace(/\B(?=(\d{3})+$)/g, group)}${point}${String(cents).padStart(2, '0')}`;
          const figure = readFigure(tokenize(text), 0);
          const expected = `${whole.toString()}.${String(cents).padStart(2, '0')}`.replace(/\.?0*$/, (zeros) =>
            zeros.includes('.') ? '' : zeros.replace(/0+$/, ''),
          );
          assert.equal(figure?.value, expected);
        },
      ),
    );
  });
});
