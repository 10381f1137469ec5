import { check } from './amounts';

suite('money: ranges', () => {
  check('en', [
    ['Revenue of $5-10 million.', '$5-10 million = 5000000..10000000 USD'],
    ['Revenue of $5 to $10 million.', '$5 to $10 million = 5000000..10000000 USD'],
    ['Between 3 and 5 million euros.', '3 and 5 million euros = 3000000..5000000 EUR'],
    ['A toll of 5 to 10 dollars.', '5 to 10 dollars = 5..10 USD'],
    ['Seats are $100-$200.', '$100-$200 = 100..200 USD'],
    ['Seats are £1.5m–£2m.', '£1.5m–£2m = 1500000..2000000 GBP'],
    ['He has two or three million dollars.', 'two or three million dollars = 2000000..3000000 USD'],
    // two amounts, not one range
    ['Sales rose from $5 million to $10 million.', '$5 million = 5000000 USD', '$10 million = 10000000 USD'],
    ['It rose from $500 to $1 million.', '$500 = 500 USD', '$1 million = 1000000 USD'],
    ['Pay 5 or 10 dollars.', '10 dollars = 10 USD'],
    ['He gave $5 to 10 people.', '$5 = 5 USD'],
    ['It fell from 10-5 dollars.', '5 dollars = 5 USD'],
  ]);
  check('de', [
    ['Es fehlen 5 bis 10 Mio. Euro.', '5 bis 10 Mio. Euro = 5000000..10000000 EUR'],
    ['Es fehlen 5–10 € je Tag.', '5–10 € = 5..10 EUR /Tag'],
    ['Zwischen 5.000 und 10.000 Euro.', '5.000 und 10.000 Euro = 5000..10000 EUR'],
    ['Zwei bis drei Millionen Euro.', 'Zwei bis drei Millionen Euro = 2000000..3000000 EUR'],
    ['Statt 100 € bis 200 € sind es 300 €.', '100 € = 100 EUR', '200 € = 200 EUR', '300 € = 300 EUR'],
    ['Von 450 auf 520 Euro.', '520 Euro = 520 EUR'],
  ]);
});

suite('money: modifiers stand outside', () => {
  check('en', [
    ['at least $25', '$25 = 25 USD EQUAL_OR_MORE'],
    ['up to $1 billion', '$1 billion = 1000000000 USD EQUAL_OR_LESS'],
    ['more than £4 million', '£4 million = 4000000 GBP MORE_THAN'],
    ['nearly $100 million', '$100 million = 100000000 USD LESS_THAN'],
    ['less than 50 cents', '50 cents = 0.5 USD LESS_THAN'],
    ['about €5', '€5 = 5 EUR APPROX'],
    ['at least another $5', '$5 = 5 USD EQUAL_OR_MORE'],
    ['$100+ or €10 or so', '$100 = 100 USD EQUAL_OR_MORE', '€10 = 10 EUR APPROX'],
    ['a dispute over $5 million', '$5 million = 5000000 USD'],
  ]);
  check('de', [
    ['mindestens 300 Euro', '300 Euro = 300 EUR EQUAL_OR_MORE'],
    ['bis zu 5 Mio. Euro', '5 Mio. Euro = 5000000 EUR EQUAL_OR_LESS'],
    ['mehr als 4 Mrd. Euro', '4 Mrd. Euro = 4000000000 EUR MORE_THAN'],
    ['fast 200 Euro, knapp 30 Euro', '200 Euro = 200 EUR LESS_THAN', '30 Euro = 30 EUR LESS_THAN'],
    ['rund 1,5 Mrd. Euro', '1,5 Mrd. Euro = 1500000000 EUR APPROX'],
    ['über 300 Euro', '300 Euro = 300 EUR MORE_THAN'],
    ['eine Rechnung über 500 Euro', '500 Euro = 500 EUR'],
    ['≤ 5 €, ~ 20 €', '5 € = 5 EUR EQUAL_OR_LESS', '20 € = 20 EUR APPROX'],
  ]);
});

suite('money: rates stand outside', () => {
  check('en', [
    ['They ask $7.00 a tune.', '$7.00 = 7 USD /tune'],
    ['$20 per hour', '$20 = 20 USD /hour'],
    ['$98 a share', '$98 = 98 USD /share'],
    ['$3/kg or £500 per square metre', '$3 = 3 USD /kg', '£500 = 500 GBP /square metre'],
    ['$30,000 annually', '$30,000 = 30000 USD /year'],
    ['$73.25 a barrel', '$73.25 = 73.25 USD /barrel'],
    ['$4 per 100 kg', '$4 = 4 USD /100 kg'],
    ['They paid $5 million a year ago.', '$5 million = 5000000 USD'],
    ['They paid $5 the next day.', '$5 = 5 USD'],
  ]);
  check('de', [
    ['8,50 Euro brutto je Stunde', '8,50 Euro = 8.5 EUR /Stunde'],
    ['500 Euro pro Monat', '500 Euro = 500 EUR /Monat'],
    ['20 Euro im Monat', '20 Euro = 20 EUR /Monat'],
    ['20 Euro die Stunde', '20 Euro = 20 EUR /Stunde'],
    ['1.200 Euro monatlich', '1.200 Euro = 1200 EUR /Monat'],
    ['0,32 €/kWh', '0,32 € = 0.32 EUR /kWh'],
    ['5 € pro angefangene Stunde', '5 € = 5 EUR /Stunde'],
    ['12 €/m² kalt', '12 € = 12 EUR /m²'],
    ['50 Euro p. a.', '50 Euro = 50 EUR /Jahr'],
    ['20 Euro die Ware', '20 Euro = 20 EUR'],
    ['20 Euro im Jahr 1995', '20 Euro = 20 EUR'],
    ['20 Euro am Tag der Abreise', '20 Euro = 20 EUR'],
    ['Ein Käuferkredit über 9,5 Mio. Euro', '9,5 Mio. Euro = 9500000 EUR'],
  ]);
});
