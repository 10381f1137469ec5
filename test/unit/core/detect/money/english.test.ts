import { check } from './amounts';

suite('money: English', () => {
  check('en', [
    // signs, codes and words, before and after
    ['The ferry costs $5 a day.', '$5 = 5 USD /day'],
    ['They raised $ 5 million.', '$ 5 million = 5000000 USD'],
    ['It sold for US$150m in May.', 'US$150m = 150000000 USD'],
    ['A gap of £1.1bn opened.', '£1.1bn = 1100000000 GBP'],
    ['The lot went for C$16.4 million.', 'C$16.4 million = 16400000 CAD'],
    ['Entry is A$20 or HK$105.', 'A$20 = 20 AUD', 'HK$105 = 105 HKD'],
    ['The dam cost R$5,000 million.', 'R$5,000 million = 5000000000 BRL'],
    ['Sell Mex$ 10 million now.', 'Mex$ 10 million = 10000000 MXN'],
    ['It was aud$ 15 and MAUD 60.', 'aud$ 15 = 15 AUD', 'MAUD 60 = 60000000 AUD'],
    ['It was $US100 million, then $A50 million.', '$US100 million = 100000000 USD', '$A50 million = 50000000 AUD'],
    ['He owed Fr. 20.- to the inn.', 'Fr. 20.- = 20 CHF'],
    ["A stay is CHF 1'200.50.", "CHF 1'200.50 = 1200.5 CHF"],
    ['The fare is Rs 500 or ₹2,00,000 a year.', 'Rs 500 = 500 INR', '₹2,00,000 = 200000 INR /year'],
    ['A loan of 2 lakh rupees.', '2 lakh rupees = 200000 INR'],
    ['The road cost Rs 35 crore, the bridge 12 crore.', 'Rs 35 crore = 350000000 INR', '12 crore = 120000000 INR'],
    ['Rs. 1,00,000/- was paid.', 'Rs. 1,00,000/- = 100000 INR'],
    ['Tea is ¥500, or 100元.', '¥500 = 500 JPY', '100元 = 100 CNY'],
    ['The coat was 20 zł, the hat Kč 300.', '20 zł = 20 PLN', 'Kč 300 = 300 CZK'],
    ['USD115 and 115USD and 3 USD50 cards.', 'USD115 = 115 USD', '115USD = 115 USD', 'USD50 = 50 USD'],
    ['Losses of 30 MUSD or TEUR 500.', '30 MUSD = 30000000 USD', 'TEUR 500 = 500000 EUR'],
    ['They paid 75 USD million.', '75 USD million = 75000000 USD'],
    ['In U.S. $5 or 5 U.S. dollars.', 'U.S. $5 = 5 USD', '5 U.S. dollars = 5 USD'],
    ['It paid 30,000 Swiss francs.', '30,000 Swiss francs = 30000 CHF'],
    ['A loan of SDR 500 million.', 'SDR 500 million = 500000000 XDR'],
    ['He has 6.25 BTC.', '6.25 BTC = 6.25 -'],
    // sign and code together are one amount
    ['A suit of $1.65 trillion USD was filed.', '$1.65 trillion USD = 1650000000000 USD'],
    ['Pay $5 CAD or CAD$5.', '$5 CAD = 5 CAD', 'CAD$5 = 5 CAD'],
    ['He gave $10 dollars.', '$10 dollars = 10 USD'],
    // number words
    ['He left six hundred dollars to her.', 'six hundred dollars = 600 USD'],
    ['A profit of one hundred and eight million pounds.', 'one hundred and eight million pounds = 108000000 GBP'],
    ['It lost half a million pounds.', 'half a million pounds = 500000 GBP'],
    ['The prize is two and a half million euros.', 'two and a half million euros = 2500000 EUR'],
    ['It costs a quarter million US dollars.', 'a quarter million US dollars = 250000 USD'],
    ['$1½ million and 2 1/2 million dollars.', '$1½ million = 1500000 USD', '2 1/2 million dollars = 2500000 USD'],
    ['He sold it for a dollar.', 'a dollar = 1 USD'],
    ['They live on a dollar a day.', 'a dollar = 1 USD /day'],
    // hyphens
    ['A $20-million deal and a 12-cent dividend.', '$20-million = 20000000 USD', '12-cent = 0.12 USD'],
    ['A $70-a-share offer.', '$70 = 70 USD /share'],
    ['A five-hundred-dollar fine.', 'five-hundred-dollar = 500 USD'],
    // tokenised text
    ['sales were $ 22.5 million on sept . 30 .', '$ 22.5 million = 22500000 USD'],
    ['russia accepted a us $ 150 million loan .', 'us $ 150 million = 150000000 USD'],
    ['the offer is $ 70 - a - share .', '$ 70 = 70 USD /share'],
    ['She gave us $5 million.', '$5 million = 5000000 USD'],
    // main unit and parts
    ['It was 5 dollars and 20 cents.', '5 dollars and 20 cents = 5.2 USD'],
    ['It cost thirteen dollars forty-five.', 'thirteen dollars forty-five = 13.45 USD'],
    ['It costs 15 dollars and 50.', '15 dollars and 50 = 15.5 USD'],
    ['Pay 3 dollars two hundred times.', '3 dollars = 3 USD'],
    ['The cost is 500 USD,100 times more.', '500 USD = 500 USD'],
    ['It was 10 $ 30 cent.', '10 $ 30 cent = 10.3 USD'],
    ['Shares closed at 197 pence, up 12p.', '197 pence = 1.97 GBP', '12p = 0.12 GBP'],
    ['It cost $.75 or 75¢.', '$.75 = 0.75 USD', '75¢ = 0.75 USD'],
    ['Its value topped $3tn.', '$3tn = 3000000000000 USD'],
    ['Tiers of $5/$10/$15 a year.', '$5 = 5 USD', '$10 = 10 USD', '$15 = 15 USD /year'],
    ['With her $1 million paycheck and his 50 cents.', '$1 million = 1000000 USD', '50 cents = 0.5 USD'],
    // neighbours do not mix
    ['At 5:30 $20 was missing.', '$20 = 20 USD'],
    ['In 2008 $5 million was lost.', '$5 million = 5000000 USD'],
    ['Send 10 rmb 20 usd.', '10 rmb = 10 CNY', '20 usd = 20 USD'],
    ['Send rmb 10 usd 20.', 'rmb 10 = 10 CNY', 'usd 20 = 20 USD'],
    ['Costs: $ 20,000.00 $ 37,305.97', '$ 20,000.00 = 20000 USD', '$ 37,305.97 = 37305.97 USD'],
    // negative
    ['A result of -$5.2 million, not −€300.', '-$5.2 million = -5200000 USD', '−€300 = -300 EUR'],
  ]);
});
