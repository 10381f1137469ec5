import { check, checkNone } from './readings';

suite('clock times', () => {
  check({ language: 'en', date: '2016-11-02' }, [
    ['They met at 3:30 p.m. on Thursday, 27 October.', '3:30 p.m. on Thursday, 27 October = 2016-10-27T15:30'],
    [
      'Open 9am-5pm, and from 1.30 to 3.30 p.m.',
      '9am-5pm = 2016-11-02T09:00/2016-11-02T17:00',
      '1.30 to 3.30 p.m. = 2016-11-02T13:30/2016-11-02T15:30',
    ],
    [
      'The party ran from 11pm-3 and the shop from 8 - 11pm.',
      '11pm-3 = 2016-11-02T23:00/2016-11-03T03:00',
      '8 - 11pm = 2016-11-02T20:00/2016-11-02T23:00',
    ],
    [
      'He called at half past three in the afternoon and at a quarter to nine.',
      'half past three in the afternoon = 2016-11-02T15:30',
      'quarter to nine = 2016-11-02T08:45',
    ],
    [
      'At 0930 GMT the line failed; by 1400 hours it stood again, at 1800 hours it fell.',
      '0930 GMT = 2016-11-02T09:30Z',
      '1400 hours = 2016-11-02T14:00',
      '1800 hours = 2016-11-02T18:00',
    ],
    [
      'The call is at 11 am UTC+2, the other at 10:00 EST.',
      '11 am UTC+2 = 2016-11-02T11:00+02:00',
      '10:00 EST = 2016-11-02T10:00-05:00',
    ],
    [
      'Summer 2006: 3 July 2006, 15:07 UK time; in winter, 3 January 2006, 15:07 UK time.',
      'Summer 2006 = 2006-SU',
      '3 July 2006, 15:07 UK = 2006-07-03T15:07+01:00',
      '3 January 2006, 15:07 UK = 2006-01-03T15:07Z',
    ],
    [
      'On 5 July 2012 at 9:00 ET and on 5 December 2012 at 9:00 ET.',
      '5 July 2012 at 9:00 ET = 2012-07-05T09:00-04:00',
      '5 December 2012 at 9:00 ET = 2012-12-05T09:00-05:00',
    ],
    ['It struck at 7: 48 am, as some printed it.', '7: 48 am = 2016-11-02T07:48'],
    [
      'Tomorrow afternoon at 3, tonight at 8, this morning at 6.',
      'Tomorrow afternoon at 3 = 2016-11-03T15:00',
      'tonight at 8 = 2016-11-02T20:00',
      'this morning at 6 = 2016-11-02T06:00',
    ],
    ['Logged 06/Nov/2015:06:36:02 by the gate.', '06/Nov/2015:06:36:02 = 2015-11-06T06:36:02'],
    ['Sent Thu Oct 26 11:00:09 2023 by the host.', 'Thu Oct 26 11:00:09 2023 = 2023-10-26T11:00:09'],
    ['The hall fills at noon and empties at midnight.', 'noon = 2016-11-02T12:00', 'midnight = 2016-11-02T00:00'],
    ['Between 22-23 Feb 2016 at 7pm.', '22-23 Feb 2016 at 7pm = 2016-02-22T19:00/2016-02-23T19:00'],
    ['Friday 9 am to 5 pm.', 'Friday 9 am to 5 pm = 2016-11-04T09:00/2016-11-04T17:00'],
    ['2015-05-31 14:15:30.487+01:00 was logged.', '2015-05-31 14:15:30.487+01:00 = 2015-05-31T14:15:30+01:00'],
  ]);
  check({ language: 'de', date: '2016-11-02' }, [
    [
      'Um 14 Uhr 30, um 7 Uhr morgens und um halb acht abends.',
      '14 Uhr 30 = 2016-11-02T14:30',
      '7 Uhr morgens = 2016-11-02T07:00',
      'halb acht abends = 2016-11-02T19:30',
    ],
    [
      'Die Sitzung dauert von 18.30 bis 21 Uhr, die Pause von 6h30 bis 7h15.',
      '18.30 bis 21 Uhr = 2016-11-02T18:30/2016-11-02T21:00',
      '6h30 bis 7h15 = 2016-11-02T06:30/2016-11-02T07:15',
    ],
    [
      'Gestern Abend um 9 Uhr kam er, heute Nachmittag um 4 geht er.',
      'Gestern Abend um 9 Uhr = 2016-11-01T21:00',
      'heute Nachmittag um 4 = 2016-11-02T16:00',
    ],
    [
      'Es geschah um Viertel nach acht und um viertel vor zwölf.',
      'Viertel nach acht = 2016-11-02T08:15',
      'viertel vor zwölf = 2016-11-02T11:45',
    ],
    [
      'Am Freitag um 14 Uhr MEZ und um 8 Uhr in der Nacht.',
      'Freitag um 14 Uhr MEZ = 2016-11-04T14:00+01:00',
      '8 Uhr in der Nacht = 2016-11-04T20:00',
    ],
    ['Am 18. Juni 1815 gegen 11.30 Uhr begann es.', '18. Juni 1815 gegen 11.30 Uhr = 1815-06-18T11:30'],
  ]);
  checkNone({ language: 'en', date: '2016-11-02' }, [
    'Genesis 12:10 and John 3:16 say so.',
    'The ratio was 16:9, the odds 10:1, and the price 12.30 apiece.',
    'The record stands at 2:00:35 for the marathon.',
    'Lot 25:12 was sold at 25 francs.',
  ]);
  checkNone({ language: 'de', date: '2016-11-02' }, [
    'Der Sieg mit 3:2 (25:20, 21:19) war verdient; das Format ist 16:9.',
  ]);
});
