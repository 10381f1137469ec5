import { check } from './amounts';

suite('money: English', () => {
  check('en', [
    // signs, codes and words, before and after
    ['The ferry costs $5 a day.', '$5 = 5 USD /day'],
    ['They raised $ 5 million.', '$ 5 million = 5000000 USD'],
    ['It sold for US$150m in May.', 'US$150m = 150000000 USD'],
    ['A gap of £1.1bn opened.', '£1.1bn = 1100000000 GBP'],
    ['The lot went for C$18.2 million.', 'C$18.2 million = 18200000 CAD'],
    ['Entry is A$20 or HK$105.', 'A$20 = 20 AUD', 'HK$105 = 105 HKD'],
    ['The dam cost R$5,000 million.', 'R$5,000 million = 5000000000 BRL'],
    ['The bus line cost Mex$ 14 million.', 'Mex$ 14 million = 14000000 MXN'],
    ['It was aud$ 18 and MAUD 70.', 'aud$ 18 = 18 AUD', 'MAUD 70 = 70000000 AUD'],
    ['It was $US100 million, then $A50 million.', '$US100 million = 100000000 USD', '$A50 million = 50000000 AUD'],
    ['He owed Fr. 20.- to the inn.', 'Fr. 20.- = 20 CHF'],
    ["A stay is CHF 1'200.50.", "CHF 1'200.50 = 1200.5 CHF"],
    ['The fare is Rs 500 or ₹2,00,000 a year.', 'Rs 500 = 500 INR', '₹2,00,000 = 200000 INR /year'],
    ['A loan of 2 lakh rupees.', '2 lakh rupees = 200000 INR'],
    ['The road cost Rs 35 crore, the bridge 12 crore.', 'Rs 35 crore = 350000000 INR', '12 crore = 120000000 INR'],
    ['Rs. 1,00,000/- was paid.', 'Rs. 1,00,000/- = 100000 INR'],
    ['Tea is ¥500, or 100元.', '¥500 = 500 JPY', '100元 = 100 CNY'],
    ['The coat was 20 zł, the hat Kč 300.', '20 zł = 20 PLN', 'Kč 300 = 300 CZK'],
    ['USD240 and 240USD and 2 USD25 tokens.', 'USD240 = 240 USD', '240USD = 240 USD', 'USD25 = 25 USD'],
    ['Losses of 30 MUSD or TEUR 500.', '30 MUSD = 30000000 USD', 'TEUR 500 = 500000 EUR'],
    ['The pier cost 35 USD million.', '35 USD million = 35000000 USD'],
    ['In U.S. $5 or 5 U.S. dollars.', 'U.S. $5 = 5 USD', '5 U.S. dollars = 5 USD'],
    ['It paid 30,000 Swiss francs.', '30,000 Swiss francs = 30000 CHF'],
    ['A loan of SDR 500 million.', 'SDR 500 million = 500000000 XDR'],
    ['He has 3.75 BTC.', '3.75 BTC = 3.75 -'],
    // sign and code together are one amount
    ['A suit of $1.65 trillion USD was filed.', '$1.65 trillion USD = 1650000000000 USD'],
    ['Pay $5 CAD or CAD$5.', '$5 CAD = 5 CAD', 'CAD$5 = 5 CAD'],
    ['He gave $10 dollars.', '$10 dollars = 10 USD'],
    // number words
    ['She lent him seven hundred dollars.', 'seven hundred dollars = 700 USD'],
    ['A gain of two hundred and six million pounds.', 'two hundred and six million pounds = 206000000 GBP'],
    ['It lost half a million pounds.', 'half a million pounds = 500000 GBP'],
    ['The prize is two and a half million euros.', 'two and a half million euros = 2500000 EUR'],
    ['The barn was a quarter million US dollars.', 'a quarter million US dollars = 250000 USD'],
    ['$1½ million and 2 1/2 million dollars.', '$1½ million = 1500000 USD', '2 1/2 million dollars = 2500000 USD'],
    ['He sold it for a dollar.', 'a dollar = 1 USD'],
    ['They live on a dollar a day.', 'a dollar = 1 USD /day'],
    // hyphens
    ['A $20-million deal and a 12-cent dividend.', '$20-million = 20000000 USD', '12-cent = 0.12 USD'],
    ['A $70-a-share offer.', '$70 = 70 USD /share'],
    ['A five-hundred-dollar fine.', 'five-hundred-dollar = 500 USD'],
    // tokenised text
    ['the harbour took in $ 31.5 million by june .', '$ 31.5 million = 31500000 USD'],
    ['the mine got a us $ 240 million credit .', 'us $ 240 million = 240000000 USD'],
    ['they bid $ 61 - a - share .', '$ 61 = 61 USD /share'],
    ['She gave us $5 million.', '$5 million = 5000000 USD'],
    // main unit and parts
    ['It was 5 dollars and 20 cents.', '5 dollars and 20 cents = 5.2 USD'],
    ['A seat was eleven dollars thirty-five.', 'eleven dollars thirty-five = 11.35 USD'],
    ['The cap was 12 dollars and 80.', '12 dollars and 80 = 12.8 USD'],
    ['He bet 4 dollars nine times.', '4 dollars = 4 USD'],
    ['It was 300 USD,200 times too much.', '300 USD = 300 USD'],
    ['It was 12 $ 40 cent.', '12 $ 40 cent = 12.4 USD'],
    ['Shares closed at 197 pence, up 12p.', '197 pence = 1.97 GBP', '12p = 0.12 GBP'],
    ['It cost $.75 or 75¢.', '$.75 = 0.75 USD', '75¢ = 0.75 USD'],
    ['Its value topped $3tn.', '$3tn = 3000000000000 USD'],
    ['Tiers of $5/$10/$15 a year.', '$5 = 5 USD', '$10 = 10 USD', '$15 = 15 USD /year'],
    ['With her $2 million prize and his 60 cents.', '$2 million = 2000000 USD', '60 cents = 0.6 USD'],
    // neighbours do not mix
    ['At 5:30 $20 was missing.', '$20 = 20 USD'],
    ['In 2008 $5 million was lost.', '$5 million = 5000000 USD'],
    ['Tips: 12 rmb 30 usd.', '12 rmb = 12 CNY', '30 usd = 30 USD'],
    ['Tips: rmb 12 usd 30.', 'rmb 12 = 12 CNY', 'usd 30 = 30 USD'],
    ['Repairs: $ 4,100.00 $ 12,230.45', '$ 4,100.00 = 4100 USD', '$ 12,230.45 = 12230.45 USD'],
    // negative
    ['A result of -$5.2 million, not −€300.', '-$5.2 million = -5200000 USD', '−€300 = -300 EUR'],
  ]);
});
