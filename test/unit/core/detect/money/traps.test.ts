import { check, checkNone } from './amounts';

suite('money: what is no amount', () => {
  checkNone('en', [
    // nothing is counted
    'There were millions of dollars and a lot of money.',
    'It is a fraction of the price, at a low price.',
    'The dollar fell against the euro; the pound rose.',
    'Several million dollars and a few hundred pounds.',
    'Hundreds of thousands of euros and many thousand dollars.',
    'A multi-million-dollar question about $ and €.',
    // numbers of other things
    'See page 5, p6, No. 12, Law 5351-1 and 16/2007.',
    'There were 7 letters by 30-yr olds and 60 tunes.',
    'It rose 5 per cent and 5 percent, 20 %.',
    // weights
    'She weighs 150 pounds (68 kg).',
    'They ate 5 pounds of sugar and burnt 12,000 pounds of coal.',
    'He felt ten pounds lighter with a 2-pound hammer.',
    'The bag holds 50 pounds.',
    // names and words
    'Three won medals and 12 won it.',
    'Mark 5:3 says so; Mark gave 3 talks; on May 5 Mark left.',
    'He got 90 marks in the test; three crowns adorn the flag.',
    'There are 20 real people and 2 Rand Corporation reports.',
    'Two Afghanis met 3 lei dancers under 5 soles.',
    'Rapper 50 Cent and the film Million Dollar Baby.',
    'These are my two cents.',
    'The 17 euro zone countries and 19 euro members.',
    // codes that are words or names
    'TOP 10 lists; ALL 5 of them; TRY 3 times.',
    '300 ANG airmen flew; PHP 8.2 came out; see CVE 2021.',
    'All 40 of them; ALL 6 doors are shut.',
    // code and formulas
    'In a regex `$1` is the group; use s/x/$1/g and "$2".',
    'Set $variable to \\$3 or $5$ in echo $1 $2.',
    'waitâ€¦ and canâ€™t and fooâ€5',
    // tournaments, norms, years
    'Euro 2008 was in Austria; a Euro 5 diesel; EURO 96.',
    'In constant 1990 dollars it is less.',
    'Column heads: £000 and $m.',
    'The agenda of 5 bis 10 and 3 to 4.',
  ]);

  checkNone('de', [
    'Viel Geld, Millionen von Euro, Hunderttausende Euro.',
    'Mehrere Millionen Euro, einige hundert Euro, ein paar Euro.',
    'Er kaufte 5 Pfund Kartoffeln und zwei Pfund Mehl.',
    'Der Hund wiegt 30 Pfund.',
    'Am Rand standen 5 Mann; drei Kronen, zwei Real, 3 Won.',
    'Die 19 Euro-Länder und 17 Euro-Staaten.',
    'Seit 2002 Euro-Bargeld; die Abgasnorm Euro 6; Euro 2008.',
    'Der Rapper 50 Cent trat auf.',
    'Frau Mark hat 3 Kinder; die Mark Brandenburg.',
    'Geöffnet Mo. bis Fr. 9–18 Uhr.',
    '5 Prozent, 20 %, § 823, Nr. 5, c’t 16/2007, 3 Min.',
    '5 dm lang, 3 m hoch, DIN 5008, PLZ 10115.',
    'Es waren 181 Kommentare und 4,5 Millionen Menschen.',
  ]);
});

suite('money: where the language is unknown', () => {
  check(null, [
    ['$5 et 10 €, USD 200', '$5 = 5 USD', '10 € = 10 EUR', 'USD 200 = 200 USD'],
    ['€ 5 million', '€ 5 million = 5000000 EUR'],
    ['200 dollars, five euros, 30 Mark'],
    ['50p, 4s. 6d.'],
  ]);
});

suite('money: doubtful words with evidence', () => {
  check('en', [
    ['In Seoul the fine was 50,000 won.', '50,000 won = 50000 KRW'],
    ['The Turkish bank lent TRY 500 million.', 'TRY 500 million = 500000000 TRY'],
    ['They charge 500,000 won ($380).', '500,000 won = 500000 KRW', '$380 = 380 USD'],
    ['In Bonn the room cost 50 marks.', '50 marks = 50 DEM'],
    ['A ten-pound fine and a £5 note.', 'ten-pound = 10 GBP', '£5 = 5 GBP'],
    ['He paid fifty pounds for the cow.', 'fifty pounds = 50 GBP'],
    ['Two billion pounds in fees were waived.', 'Two billion pounds = 2000000000 GBP'],
    ['It was £5 now and 50p later.', '£5 = 5 GBP', '50p = 0.5 GBP'],
    ['It costs PHP 8,500.00 in Manila.', 'PHP 8,500.00 = 8500 PHP'],
  ]);
});
