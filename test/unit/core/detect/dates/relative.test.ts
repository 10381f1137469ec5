import assert from 'node:assert/strict';
import { check, detect } from './readings';

suite('dates that count from others', () => {
  check({ language: 'en', date: '2016-11-02' }, [
    ['The court ruled on Monday that the minister had lied in March.', 'Monday = 2016-10-31', 'March = 2016-03'],
    ['The committee will meet again on Friday and vote next month.', 'Friday = 2016-11-04', 'next month = 2016-12'],
    [
      'Shares fell in the third quarter, compared with a year earlier.',
      'third quarter = 2016-Q3',
      'a year earlier = 2015-Q3',
    ],
    [
      'Two weeks ago the bank said it would close in three months.',
      'Two weeks ago = 2016-W42',
      'in three months = 2017-02',
    ],
    [
      'Earlier this year they hired; later this month they will move.',
      'Earlier this year = 2016 START',
      'later this month = 2016-11 END',
    ],
    [
      'The day before yesterday he flew out, and the following day he was back.',
      'day before yesterday = 2016-10-31',
      'following day = 2016-11-01',
    ],
    [
      'Two days after Christmas 2014 he left; the day after Thanksgiving 2015 she came.',
      'Two days after Christmas 2014 = 2014-12-27',
      'day after Thanksgiving 2015 = 2015-11-27',
    ],
    [
      'Two weeks after yesterday and ten days from now.',
      'Two weeks after yesterday = 2016-11-15',
      'ten days from now = 2016-11-12',
    ],
    ['Two months after 31 December 2010 it ended.', 'Two months after 31 December 2010 = 2011-02-28'],
    [
      'Last December, next spring, this summer and last weekend.',
      'Last December = 2015-12',
      'next spring = 2017-SP',
      'this summer = 2016-SU',
      'last weekend = 2016-W43-WE',
    ],
    [
      'Let us meet on Friday next week, or on Tuesday of next week.',
      'Friday next week = 2016-11-11',
      'Tuesday of next week = 2016-11-08',
    ],
    [
      'In May last year, and between July 20 and Sept. 3 last year.',
      'May last year = 2015-05',
      'July 20 and Sept. 3 last year = 2015-07-20/2015-09-03',
    ],
    [
      'She wrote on Tuesday last, and will again on the 21st of this month.',
      'Tuesday last = 2016-11-01',
      '21st of this month = 2016-11-21',
    ],
    ['By the end of the year and later in the week.', 'end of the year = 2016 END', 'later in the week = 2016-W44 END'],
    ['He has been ill since Monday and called a meeting for Friday.', 'Monday = 2016-10-31', 'Friday = 2016-11-04'],
    ['The budget will be presented on Tuesday 29 November.', 'Tuesday 29 November = 2016-11-29'],
    [
      'Some years ago, a few days ago and in recent weeks.',
      'Some years ago = PAST_REF',
      'a few days ago = PAST_REF',
      'recent weeks = PAST_REF',
    ],
    ['A decade ago there was one; two centuries ago none.', 'A decade ago = 200', 'two centuries ago = 18'],
    ['It was 24 hours ago.', '24 hours ago = 2016-11-01'],
    ['On the 18th he wrote, and by the 25th he was gone.', '18th = 2016-11-18'],
    ['2500 years ago it stood.', '2500 years ago = BC0485'],
    [
      'Half a year ago and two and a half years ago.',
      'Half a year ago = 2016-05',
      'two and a half years ago = 2014-05',
    ],
    ['From Monday to Friday the museum opens.', 'Monday to Friday = 2016-10-31/2016-11-04'],
    ['Send it by Fri, or next Wed at the latest.', 'Fri = 2016-11-04', 'next Wed = 2016-11-09'],
  ]);
  check({ language: 'en', date: '2016-11-02T08:09' }, [
    [
      'It rang 15 minutes ago and will ring again in two hours.',
      '15 minutes ago = 2016-11-02T07:54',
      'in two hours = 2016-11-02T10:09',
    ],
  ]);
  check({ language: 'en' }, [
    [
      'On 7 December 1941 they struck. The next day war was declared. Three days later, on 11 December, others joined.',
      '7 December 1941 = 1941-12-07',
      'next day = 1941-12-08',
      'Three days later = 1941-12-11',
      '11 December = 1941-12-11',
    ],
    [
      'In May 1812 the army marched; that same year it came back. In January it was gone.',
      'May 1812 = 1812-05',
      'same year = 1812',
      'January = 1812-01',
    ],
    ['In December 1805 they won. In January the treaty was signed.', 'December 1805 = 1805-12', 'January = 1806-01'],
    [
      'Two weeks ago, last night, next year, last quarter and tomorrow.',
      'Two weeks ago = XXXX-WXX ?',
      'last night = XXXX-XX-XXTNI ?',
      'next year = XXXX ?',
      'last quarter = XXXX-QX ?',
      'tomorrow = XXXX-XX-XX ?',
    ],
    [
      'Last May, this weekend, Easter, Christmas and the 5th inst.',
      'Last May = XXXX-05 ?',
      'this weekend = XXXX-WXX-WE ?',
      'Christmas = XXXX-12-25 ?',
      '5th inst. = XXXX-XX-05 ?',
    ],
    [
      'The ruling comes a month before replies are due. They are due on Sept. 30.',
      'a month before = XXXX-08 ?',
      'Sept. 30 = XXXX-09-30 ?',
    ],
  ]);
  check({ language: 'de', date: '2016-11-02' }, [
    [
      'Der Ausschuss wird am Freitag tagen und im nächsten Monat abstimmen.',
      'Freitag = 2016-11-04',
      'nächsten Monat = 2016-12',
    ],
    [
      'Vorigen Freitag, kommenden Dienstag, nächste Woche und übernächste Woche.',
      'Vorigen Freitag = 2016-10-28',
      'kommenden Dienstag = 2016-11-08',
      'nächste Woche = 2016-W45',
      'übernächste Woche = 2016-W46',
    ],
    [
      'Ende des Jahres, zum Jahresende und im Vorjahr.',
      'Ende des Jahres = 2016 END',
      'Jahresende = 2016 END',
      'Vorjahr = 2015',
    ],
    [
      'Am 3. März 2011 kam er, am Tag darauf ging sie, im Jahr darauf auch das Kind.',
      '3. März 2011 = 2011-03-03',
      'Tag darauf = 2011-03-04',
      'Jahr darauf = 2012',
    ],
    [
      'Am 3. März 2011 fiel Schnee, am Vortag und am Folgetag nicht.',
      '3. März 2011 = 2011-03-03',
      'Vortag = 2011-03-02',
      'Folgetag = 2011-03-03',
    ],
    [
      'Es wird einen Monat bevor die Frist endet gemahnt; enden wird sie am 30. September 2017.',
      'einen Monat bevor = 2017-08',
      '30. September 2017 = 2017-09-30',
    ],
    [
      'Mai dieses Jahres, im Dezember vergangenen Jahres und am 3. dieses Monats.',
      'Mai dieses Jahres = 2016-05',
      'Dezember vergangenen Jahres = 2015-12',
      '3. dieses Monats = 2016-11-03',
    ],
    [
      'Am Dienstagabend und am Freitagnachmittag.',
      'Dienstagabend = 2016-11-01TEV',
      'Freitagnachmittag = 2016-11-04TAF',
    ],
    [
      'Heute Morgen, gestern Abend, morgen früh und übermorgen.',
      'Heute Morgen = 2016-11-02TMO',
      'gestern Abend = 2016-11-01TEV',
      'morgen früh = 2016-11-03TMO',
      'übermorgen = 2016-11-04',
    ],
    [
      'Vor Jahren, vor einigen Tagen und in letzter Zeit.',
      'Vor Jahren = PAST_REF',
      'vor einigen Tagen = PAST_REF',
      'letzter Zeit = PAST_REF',
    ],
    [
      'Anfang nächsten Jahres, Ende letzter Woche und Mitte des Monats.',
      'Anfang nächsten Jahres = 2017 START',
      'Ende letzter Woche = 2016-W43 END',
      'Mitte des Monats = 2016-11 MID',
    ],
  ]);

  test('an entry of a diary counts from its own head', () => {
    const text = '12. Mai 1945\n\nHeute kamen die Truppen.\n\n15. Mai 1945\n\nGestern war es ruhig, sagte der Bote.';
    const values = detect(text, { language: 'de' }).mentions.map(({ value }) => value);
    assert.deepEqual(values, ['1945-05-12', '1945-05-12', '1945-05-15', '1945-05-14']);
  });

  test('a quoted mail counts from its own head, the answer from the mail', () => {
    const text = [
      'From: Jo Ames',
      'Sent: Tuesday, 10 March 2015 18:05',
      '',
      'Kim,',
      '',
      'I shall be there tomorrow, and the crane will move then.',
      '',
      'On 9 March 2015 at 11:15, Kim Lund wrote:',
      '> The crane moves tomorrow, they say.',
    ].join('\n');
    const found = detect(text, { language: 'en' }).mentions.filter((mention) => mention.text === 'tomorrow');
    assert.deepEqual(
      found.map(({ value }) => value),
      ['2015-03-11', '2015-03-10'],
    );
  });

  test('every relative date says what it was counted from', () => {
    const [said, next] = detect('He left on 3 May 1990. The next day it rained.', { language: 'en' }).mentions;
    assert.deepEqual(said?.reasons, [{ code: 'date-complete' }]);
    assert.deepEqual(next?.reasons, [
      { code: 'relative-to-mention', args: { anchor: '1990-05-03', text: '3 May 1990' } },
    ]);
    const [today] = detect('It rains today.', { language: 'en', date: '1990-05-03' }).mentions;
    assert.deepEqual(today?.reasons, [{ code: 'relative-to-document', args: { anchor: '1990-05-03' } }]);
    const [open] = detect('It rains today.', { language: 'en' }).mentions;
    assert.deepEqual(open?.reasons, [{ code: 'no-document-date' }]);
  });
});
