import { check } from './amounts';

suite('money: German', () => {
  check('de', [
    // news and budgets
    ['Der Umsatz stieg auf 3,6 Mio. Euro.', '3,6 Mio. Euro = 3600000 EUR'],
    ['Der Gewinn lag bei EUR 7,2 Mrd. netto.', 'EUR 7,2 Mrd. = 7200000000 EUR'],
    ['Der Etat umfasst 476,3 Milliarden Euro.', '476,3 Milliarden Euro = 476300000000 EUR'],
    ['Die Schulden: 2,4 Billionen Euro.', '2,4 Billionen Euro = 2400000000000 EUR'],
    ['Das sind 2.400 Mrd. Euro.', '2.400 Mrd. Euro = 2400000000000 EUR'],
    ['Drei Billiarden Yen wären zu viel.', 'Drei Billiarden Yen = 3000000000000000 JPY'],
    ['Anderthalb Millionen Euro fehlen.', 'Anderthalb Millionen Euro = 1500000 EUR'],
    ['Eine halbe Milliarde Euro fehlt.', 'Eine halbe Milliarde Euro = 500000000 EUR'],
    ['Von einer Milliarde Euro bleibt wenig.', 'einer Milliarde Euro = 1000000000 EUR'],
    ['Eine Viertelmillion Euro Schaden.', 'Eine Viertelmillion Euro = 250000 EUR'],
    ['Er zahlte zweihundertfünfzigtausend Euro.', 'zweihundertfünfzigtausend Euro = 250000 EUR'],
    ['Das kostet 5 Tsd. Euro, also TEUR 5.', '5 Tsd. Euro = 5000 EUR', 'TEUR 5 = 5000 EUR'],
    ['Angaben: Mio. € 12,3 und EUR Mio. 5,2.', 'Mio. € 12,3 = 12300000 EUR', 'EUR Mio. 5,2 = 5200000 EUR'],
    ['Gezahlt wurden 500 Mio. US$.', '500 Mio. US$ = 500000000 USD'],
    ['Der Vertrag brachte 5 kanadische Dollar.', '5 kanadische Dollar = 5 CAD'],
    ['Sie gab 30 schwedische Kronen aus.', '30 schwedische Kronen = 30 SEK'],
    ['Er nahm 1000 tschechischen Kronen.', '1000 tschechischen Kronen = 1000 CZK'],
    // courts
    ['Streitwert: 38 412,65 Euro.', '38 412,65 Euro = 38412.65 EUR'],
    ['Er soll 10.000,00 Euro zahlen.', '10.000,00 Euro = 10000 EUR'],
    ['Das Bußgeld: dreihundertfünfzig Euro.', 'dreihundertfünfzig Euro = 350 EUR'],
    ['Die Kaution beträgt 2.550,-- €.', '2.550,-- € = 2550 EUR'],
    ['90 Tagessätze zu je 30 Euro.', '30 Euro = 30 EUR'],
    // prices
    ['Das Heft kostete 5,-- DM.', '5,-- DM = 5 DEM'],
    ['Die Karte kostet 5 Euro 20.', '5 Euro 20 = 5.2 EUR'],
    ['Es kostet 5 Euro und 20 Cent.', '5 Euro und 20 Cent = 5.2 EUR'],
    ['Er fuhr für 5 Euro 30 Minuten.', '5 Euro = 5 EUR'],
    ['Heute nur -,99 € das Stück.', '-,99 € = 0.99 EUR /Stück'],
    ['Ein Brötchen kostet 50 Cent.', '50 Cent = 0.5 EUR'],
    ['Wert 7 Mrd.CHF 1,49% und 4,10CHF 4,91%', '7 Mrd.CHF = 7000000000 CHF', '4,10CHF = 4.1 CHF'],
    ['Er zahlt 5.000 €für das Haus.', '5.000 € = 5000 EUR'],
    // compounds
    ['Ein 500-Euro-Schein lag da.', '500-Euro = 500 EUR'],
    ['Der 10-Millionen-Euro-Vertrag platzte.', '10-Millionen-Euro = 10000000 EUR'],
    ['Ein-Euro-Jobs wurden gestrichen.', 'Ein-Euro = 1 EUR'],
    // Swiss
    ['Die Busse beträgt Fr. 1’200.–.', 'Fr. 1’200.– = 1200 CHF'],
    ['Die Miete ist CHF 1’850.50 im Monat.', 'CHF 1’850.50 = 1850.5 CHF /Monat'],
    ['Der Kaffee kostet 4 Fr. 50 Rp.', '4 Fr. 50 Rp. = 4.5 CHF'],
    ['Zürich zahlt 3,4 Millionen Franken.', '3,4 Millionen Franken = 3400000 CHF'],
    // pound as money
    ['Die Strafe betrug 300 britische Pfund.', '300 britische Pfund = 300 GBP'],
    ['London zahlt 5 Milliarden Pfund.', '5 Milliarden Pfund = 5000000000 GBP'],
    // negative
    ['Das Ergebnis: −3,5 Mio. Euro.', '−3,5 Mio. Euro = -3500000 EUR'],
    ['Nach einem Verlust von minus 4 Mio. Euro.', 'minus 4 Mio. Euro = -4000000 EUR'],
  ]);
});
