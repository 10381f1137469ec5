import { check, checkNone } from './readings';

// Own sentences in the manner of texts from many fields and centuries.

suite('time expressions in the news', () => {
  check({ language: 'en', date: '2016-11-02' }, [
    [
      'He was born on 14 March 1979 in Ulm and moved north on April 18, 1995.',
      '14 March 1979 = 1979-03-14',
      'April 18, 1995 = 1995-04-18',
    ],
    ['The 1991 Gulf War and the 2012 Olympics cost billions.', '1991 = 1991', '2012 = 2012'],
    [
      'Maria Gomez, 42, of Leeds, and Tom Ott, 44, were arrested last Tuesday night.',
      '42 = P42Y AGE',
      '44 = P44Y AGE',
      'last Tuesday night = 2016-11-01TNI',
    ],
    ['Profit for the first half of 2016 rose to $5m, about 3 percent a year.', 'first half of 2016 = 2016-H1'],
    ['Currently nothing is known; recently, however, that changed.', 'Currently = PRESENT_REF', 'recently = PAST_REF'],
    [
      'It has been open for years, in the near future it may close.',
      'years = PXY DURATION',
      'near future = FUTURE_REF',
    ],
  ]);
  checkNone({ language: 'en', date: '2016-11-02' }, [
    'USA Today, the Sunday Times and History Today reported it, said the Daily Mail.',
    'The March on Washington was a march for jobs.',
    'Mr. May and Ms. June met Justice March.',
    'One day he will know, at the last minute, on the second try.',
    'Visit www.harbour.example/2007/05/26/today or write to may@august.example.',
  ]);
});

suite('time expressions in history', () => {
  check({ language: 'en' }, [
    [
      'He died A.D. 1066, aged 34; anno Domini 1632 it burnt.',
      'A.D. 1066 = 1066',
      'aged 34 = P34Y AGE',
      'anno Domini 1632 = 1632',
    ],
    [
      'The wall of 538–332 BC; from 27 BC to AD 14; the 1st century AD.',
      '538–332 BC = BC0538/BC0332',
      '27 BC to AD 14 = BC0027/0014',
      '1st century AD = 00',
    ],
    [
      'It stood circa 1850, c. 1920, c. 251 and around 1700.',
      '1850 = 1850 APPROX',
      '1920 = 1920 APPROX',
      '251 = 0251 APPROX',
      '1700 = 1700 APPROX',
    ],
    [
      'The second half of the 18th century and the first quarter of the 20th century.',
      'second half of the 18th century = 17 END',
      'first quarter of the 20th century = 19 START',
    ],
    [
      'On the night of 14 April 1912 the ship struck ice; troops entered on 29 June (11 July) 1829.',
      'night of 14 April 1912 = 1912-04-14TNI',
      '29 June (11 July) 1829 = 1829-07-11',
    ],
    [
      "The '60s, the sixties, the late 1930s and the mid-1980s.",
      "'60s = 196",
      'sixties = 196',
      'late 1930s = 193 END',
      'mid-1980s = 198 MID',
    ],
    [
      'John Ames (12 April 1876 – 3 August 1947) wrote it in 1911 and 1913.',
      '12 April 1876 – 3 August 1947 = 1876-04-12/1947-08-03',
      '1911 = 1911',
      '1913 = 1913',
    ],
    [
      'Between 1599 and 1601, sometime between 3 and 7 May 1602.',
      '1599 and 1601 = 1599/1601',
      '3 and 7 May 1602 = 1602-05-03/1602-05-07',
    ],
    [
      'In October and December 1914, in April, May or June 1915.',
      'October = 1914-10',
      'December 1914 = 1914-12',
      'April = 1915-04',
      'May = 1915-05',
      'June 1915 = 1915-06',
    ],
    [
      'On 3 and 4 May 1990 and on May 5 and 6, 1990.',
      '3 = 1990-05-03',
      '4 May 1990 = 1990-05-04',
      'May 5 = 1990-05-05',
      '6, 1990 = 1990-05-06',
    ],
  ]);
  check({ language: 'de' }, [
    ['Im Jahre 1632, anno 1525 und i. J. 1600.', '1632 = 1632', 'anno 1525 = 1525', '1600 = 1600'],
    [
      'Das Konzil von 325 n. Chr. und die Schlacht 333 v. Chr.; im 1. Jh. v. Chr.',
      '325 n. Chr. = 0325',
      '333 v. Chr. = BC0333',
      '1. Jh. v. Chr. = BC00',
    ],
    [
      'Die zweite Hälfte des 16. Jahrhunderts und das erste Viertel des 19. Jahrhunderts.',
      'zweite Hälfte des 16. Jahrhunderts = 15 END',
      'erste Viertel des 19. Jahrhunderts = 18 START',
    ],
    [
      'Anfang der 1980er Jahre, Mitte der 60er Jahre, die zwanziger Jahre.',
      'Anfang der 1980er Jahre = 198 START',
      'Mitte der 60er Jahre = 196 MID',
      'zwanziger Jahre = 192',
    ],
    [
      'Er kam 1945 zurück, heiratete 1950 und starb 2003 in Wien; 1998 gründete sie den Verein.',
      '1945 = 1945',
      '1950 = 1950',
      '2003 = 2003',
      '1998 = 1998',
    ],
    ['Heinrich (1824–1889), Sohn des Karl (* 1790; † 1850).', '1824–1889 = 1824/1889', '1790 = 1790', '1850 = 1850'],
    [
      'Sie wurden getraut am 17. I. 1970, er starb am 3.XII.1921.',
      '17. I. 1970 = 1970-01-17',
      '3.XII.1921 = 1921-12-03',
    ],
    [
      'Im Spätsommer 1813, im Frühjahr 1848 und im Winter 1941/42.',
      'Spätsommer 1813 = 1813-SU END',
      'Frühjahr 1848 = 1848-SP',
      'Winter 1941/42 = 1941-WI',
    ],
  ]);
  checkNone({ language: 'de' }, [
    'Im Dreißigjährigen Krieg und nach dem Siebenjährigen Kriege.',
    'August der Starke regierte, Ernst August nicht; Frau Mai und Herr März schwiegen.',
    'Er wohnt Hauptstraße 1945, 10115 Berlin.',
  ]);
});

suite('time expressions in letters', () => {
  check({ language: 'en', date: '1804-09-08' }, [
    [
      'I recd. yours of the 12th ult. and write this 5th inst., to answer by the 1st prox.',
      '12th ult. = 1804-08-12',
      '5th inst. = 1804-09-05',
      '1st prox. = 1804-10-01',
    ],
    [
      'Dated the 1 Janry. 1745/6, 8 Septr. 1798 and d. 3ten May 1790.',
      '1 Janry. 1745/6 = 1746-01-01',
      '8 Septr. 1798 = 1798-09-08',
      '3ten May 1790 = 1790-05-03',
    ],
    ['The 14 8bris 1699 and 7br 1701.', '14 8bris 1699 = 1699-10-14', '7br 1701 = 1701-09'],
    [
      'Rent fell due on Lady Day 1804; Decr. 1. 1798 pd. for a goose.',
      'Lady Day 1804 = 1804-03-25',
      'Decr. 1. 1798 = 1798-12-01',
    ],
  ]);
  check({ language: 'de', date: '1848-03-03' }, [
    ['Ihr Schreiben vom 28. v. M. und das vom 2. d. M. habe ich.', '28. v. M. = 1848-02-28', '2. d. M. = 1848-03-02'],
    [
      'Wien, am 12. Jänner 1848; 5. Feber 1849; 3. Hornung 1620; 24. Christmonat 1799.',
      '12. Jänner 1848 = 1848-01-12',
      '5. Feber 1849 = 1849-02-05',
      '3. Hornung 1620 = 1620-02-03',
      '24. Christmonat 1799 = 1799-12-24',
    ],
    [
      'Den 3ten März, künftigen Sonntag und vor acht Tagen.',
      '3ten März = 1848-03-03',
      'künftigen Sonntag = 1848-03-05',
      'vor acht Tagen = 1848-02-24',
    ],
  ]);
});

suite('time expressions in law and contracts', () => {
  check({ language: 'de' }, [
    ['Urteil vom 5. Mai 2004 – XII ZR 10/03, NJW 2004, 2084 (2085).', '5. Mai 2004 = 2004-05-05'],
    ['§ 1 Abs. 2 Satz 1 Nr. 3 i.d.F. vom 1. Januar 2002 (BGBl. I 2002 S. 42).', '1. Januar 2002 = 2002-01-01'],
    [
      'Die Freiheitsstrafe von zwei Jahren und sechs Monaten wurde ausgesetzt.',
      'zwei Jahren und sechs Monaten = P2Y6M DURATION',
    ],
    [
      'Mit Vertrag vom zwölften Mai zweitausendsechzehn; Bescheid vom 24. 2. 2011.',
      'zwölften Mai zweitausendsechzehn = 2016-05-12',
      '24. 2. 2011 = 2011-02-24',
    ],
    [
      'Binnen eines Monats, spätestens fünf Monate nach Verkündung.',
      'eines Monats = P1M DURATION',
      'fünf Monate = P5M DURATION',
    ],
  ]);
  check({ language: 'en' }, [
    [
      "The term is thirty (30) days, then five (5) years, upon ninety (90) days' notice.",
      'thirty (30) days = P30D DURATION',
      'five (5) years = P5Y DURATION',
      'ninety (90) days = P90D DURATION',
    ],
    [
      'The lease runs for seven years from Michaelmas 1798.',
      'seven years = P7Y DURATION',
      'Michaelmas 1798 = 1798-09-29',
    ],
    ['Smith v. Jones, 410 U.S. 113 (1973); 14 F.3d 1990 (2d Cir. 1994).', '1973 = 1973', '1994 = 1994'],
    [
      'Signed the 4th day of July, in the year 1776, and the 4th of July, 1777.',
      '4th day of July, in the year 1776 = 1776-07-04',
      '4th of July, 1777 = 1777-07-04',
    ],
  ]);
  checkNone({ language: 'de' }, [
    'Az. 5 StR 12/07 und 1 BvR 2045/03; Drs. 16/1234; EStG 2006 und BeamtVG 2011; NStZ 2012, 689.',
    'Richtlinie 2008/50/EG, Verordnung Nr. 882/2004, S. 1998, Rn. 2005.',
  ]);
});

suite('time expressions in medicine', () => {
  check({ language: 'en', date: '2012-05-10' }, [
    [
      'Take one tablet three times a day for 7 days, then twice a week.',
      'three times a day = P1D SET',
      '7 days = P7D DURATION',
      'twice a week = P1W SET',
    ],
    [
      'A 67-y-old woman and a 3-month-old boy; follow-up at 6 weeks and 1 year.',
      '67-y-old = P67Y AGE',
      '3-month-old = P3M AGE',
      '6 weeks = P6W DURATION',
      '1 year = P1Y DURATION',
    ],
    [
      'Children aged 5 to 12 and ages 13–17; at the age of nine.',
      'aged 5 to 12 = P5Y/P12Y AGE',
      'ages 13–17 = P13Y/P17Y AGE',
      'age of nine = P9Y AGE',
    ],
    [
      'The rate fell in 04/2012 and within 24h, in two to three weeks.',
      '04/2012 = 2012-04',
      '24h = PT24H DURATION',
      'two to three weeks = P2W/P3W DURATION',
    ],
    [
      'He slept for an hour and a half, half an hour, and 15 hours 29 min.',
      'an hour and a half = PT1.5H DURATION',
      'half an hour = PT30M DURATION',
      '15 hours 29 min. = PT15H29M DURATION',
    ],
  ]);
  check({ language: 'de', date: '2012-05-10' }, [
    [
      'Eine 67-jährige pensionierte Lehrerin und ein dreijähriger Junge, der 45-Jährige.',
      '67-jährige = P67Y AGE',
      'dreijähriger = P3Y AGE',
      '45-Jährige = P45Y AGE',
    ],
    [
      'Eine zehntägige Kur, 24-stündige Ruhe, seit drei Wochen, für eine halbe Stunde.',
      'zehntägige = P10D DURATION',
      '24-stündige = PT24H DURATION',
      'drei Wochen = P3W DURATION',
      'eine halbe Stunde = PT30M DURATION',
    ],
    [
      'Zwei Tabletten pro Tag, dreimal pro Woche, jeden zweiten Dienstag.',
      'pro Tag = P1D SET',
      'dreimal pro Woche = P1W SET',
      'jeden zweiten Dienstag = XXXX-WXX-2 SET',
    ],
  ]);
  checkNone({ language: 'en' }, [
    'Blood pressure 120/80, dose 5/500 mg, 10/12 patients, on day 3.',
    'In 2000 cases it had no effect; about 2000 people and 1500 metres.',
  ]);
});

suite('time expressions in finance and minutes', () => {
  check({ language: 'en', date: '2021-08-02' }, [
    [
      'Q2FY21 profit rose; in FY20, FY 2019-20 and the fourth quarter of fiscal 2016 it fell.',
      'Q2FY21 = FY2021-Q2',
      'FY20 = FY2020',
      'FY 2019-20 = FY2020',
      'fourth quarter of fiscal 2016 = FY2016-Q4',
    ],
    [
      'The first nine months of 2019, the last three months of 2018, fiscal years 2003 through 2006.',
      'first nine months of 2019 = 2019-01/2019-09',
      'last three months of 2018 = 2018-10/2018-12',
      'fiscal years 2003 through 2006 = FY2003/FY2006',
    ],
    ['H1 2012, 2Q07, Q3 and calendar week 23.', 'H1 2012 = 2012-H1', '2Q07 = 2007-Q2', 'calendar week 23 = 2021-W23'],
    ['Paid by 9/30 at 5 pm, due 5/31/2021.', '9/30 at 5 pm = 2021-09-30T17:00', '5/31/2021 = 2021-05-31'],
  ]);
  check({ language: 'de', date: '2016-11-02' }, [
    [
      'Geschäftsjahr 2006/07, 2. Halbjahr 2007, KW 23 und 24. Kalenderwoche 2017.',
      'Geschäftsjahr 2006/07 = FY2007',
      '2. Halbjahr 2007 = 2007-H2',
      'KW 23 = 2016-W23',
      '24. Kalenderwoche 2017 = 2017-W24',
    ],
    [
      'Mo, 5. Mai 2014, 19 Uhr; Di., 17.1., 19 Uhr; Sa, 26.11. ab 10 Uhr.',
      'Mo, 5. Mai 2014, 19 Uhr = 2014-05-05T19:00',
      'Di., 17.1., 19 Uhr = 2017-01-17T19:00',
      'Sa, 26.11. ab 10 Uhr = 2016-11-26T10:00',
    ],
    [
      '3.-5.5.2007, 30.4. – 2.5.2008 und vom 1.1. bis 3.1. dieses Jahres.',
      '3.-5.5.2007 = 2007-05-03/2007-05-05',
      '30.4. – 2.5.2008 = 2008-04-30/2008-05-02',
      '1.1. bis 3.1. dieses Jahres = 2016-01-01/2016-01-03',
    ],
  ]);
});
