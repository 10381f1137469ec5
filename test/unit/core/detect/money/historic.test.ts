import assert from 'node:assert/strict';
import { check, checkNone, shown } from './amounts';

suite('money: pounds, shillings and pence', () => {
  check('en', [
    ['He left £3 4s. 6d. to the poor.', '£3 4s. 6d. = 3.225 GBP'],
    ['The horse cost 3l. 4s. 6d. then.', '3l. 4s. 6d. = 3.225 GBP'],
    ['Paid for wine 3s. 6d. in all.', '3s. 6d. = 0.175 GBP'],
    ['They paid £12 10s. 8½d. for it.', '£12 10s. 8½d. = 12.535417 GBP'],
    ['In 1744 it was £3.4.6 in all.', '£3.4.6 = 3.225 GBP'],
    ['In 1744 it was £3:4:6 in all.', '£3:4:6 = 3.225 GBP'],
    ['The bill was £2. 3s. in 1790.', '£2. 3s. = 2.15 GBP'],
    ['They paid two shillings and sixpence.', 'two shillings and sixpence = 0.125 GBP'],
    ['Three pounds, four shillings and six pence.', 'Three pounds, four shillings and six pence = 3.225 GBP'],
    ['He earned 25 shillings in 1905.', '25 shillings = 1.25 GBP'],
    ['The portrait cost five guineas.', 'five guineas = 5.25 GBP'],
    ['A pint was sold at 10/6d.', '10/6d. = 0.525 GBP'],
    ['In 1912 a loaf cost 2d in town.', '2d = 0.008333 GBP'],
    // letters and slashes count once the document has such money
    ['He paid 4s. 6d. Then 10s. more, 40s. a year.', '4s. 6d. = 0.225 GBP', '10s. = 0.5 GBP', '40s. = 2 GBP /year'],
    ['It was £1 5s.; the fee is 7/- a week.', '£1 5s. = 1.25 GBP', '7/- = 0.35 GBP /week'],
    ['In 1802 £5 bought a horse; he had 500l. a year.', '£5 = 5 GBP', '500l. = 500 GBP /year'],
  ]);
  checkNone('en', [
    'See section 5 s. 3, and 6d.',
    'The 4s delay and 3D film of the 1980s.',
    'On 10/6 and 7/8 they met.',
    'A tank of 10l and a 5d tour.',
  ]);

  test('a modern text counts a hundred pence to the pound, an old one 240', () => {
    const old = 'In 1850 a loaf cost 6 pence.';
    const modern = 'In 1995 a loaf cost 60 pence.';
    assert.equal(shown(old, 'en')[0]?.value, '0.025');
    assert.equal(shown(modern, 'en')[0]?.value, '0.6');
  });
});

suite('money: old money of the Continent', () => {
  check('de', [
    ['Er erhielt 12 Thlr. 15 Sgr. 6 Pf. Lohn.', '12 Thlr. 15 Sgr. 6 Pf. = 12.516667 -'],
    ['Dem Schneider 3 fl. 45 kr. gezahlt.', '3 fl. 45 kr. = 3.75 -'],
    ['Er bekam 2 Gulden 30 Kreuzer.', '2 Gulden 30 Kreuzer = 2.5 -'],
    ['Das Pferd kostete vierzig Dukaten.', 'vierzig Dukaten = 40 -'],
    ['Im Jahr 1910 verdiente er 25 Mark.', '25 Mark = 25 -'],
    ['Im Jahr 1936 waren es 180 Reichsmark.', '180 Reichsmark = 180 -'],
    ['Im Jahr 1965 verdiente er 800 Mark.', '800 Mark = 800 DEM'],
    ['Er zahlte 5 Mark und 50 Pfennig.', '5 Mark und 50 Pfennig = 5.5 DEM'],
    ['Die DDR zahlte 300 Mark der DDR.', '300 Mark der DDR = 300 DDM'],
    ['Er sparte 500 Schilling und 20 Groschen.', '500 Schilling und 20 Groschen = 500.2 ATS'],
    ['In Italien kostete es 50.000 Lire.', '50.000 Lire = 50000 ITL'],
    ['Die Sowjetunion gab 1960 fünf Millionen Rubel.', 'fünf Millionen Rubel = 5000000 SUR'],
  ]);
  check('en', [
    ['The dyke cost 40 million Dutch guilders.', '40 million Dutch guilders = 40000000 NLG'],
    ['A mill for 30 million Finnish markka.', '30 million Finnish markka = 30000000 FIM'],
    ['The bull ring cost 1.4 billion pesetas.', '1.4 billion pesetas = 1400000000 ESP'],
    ['An aid of ECU 3 million.', 'ECU 3 million = 3000000 XEU'],
    ['The ransom was 100,000 ducats.', '100,000 ducats = 100000 -'],
    ['Richmond printed 500 Confederate dollars.', '500 Confederate dollars = 500 -'],
    ['In Bonn it cost 500 million German marks in 1980.', '500 million German marks = 500000000 DEM'],
  ]);

  test('money that never had a code names its unit in the reason', () => {
    const [mention] = shown('Das Gut kostete 900 Taler.', 'de');
    assert.equal(mention?.currency, undefined);
    assert.deepEqual(mention?.reasons[0], { code: 'currency-word', args: { word: 'Taler', currency: 'Taler' } });
  });
});
