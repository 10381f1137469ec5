import assert from 'node:assert/strict';
import { check, checkNone, detect, readings } from './readings';

suite('the date of the document', () => {
  const date = (text: string): string | null => detect(text).date?.value ?? null;

  test('comes from the caller before anything else', () => {
    assert.deepEqual(detect('Stand: 9. Juni 1998', { date: '2001-02-03' }).date, {
      value: '2001-02-03',
      basis: 'given',
    });
  });

  test('stands in front matter', () => {
    const text = '---\ntitle: A harbour\ndate: 2007-05-28\n---\n\nYesterday the harbour froze.\n';
    assert.deepEqual(detect(text).date, { value: '2007-05-28', basis: 'front-matter' });
    assert.deepEqual(readings(text), ['2007-05-28 = 2007-05-28', 'Yesterday = 2007-05-27']);
  });

  test('stands in a labelled line, a byline or the head of a letter', () => {
    assert.equal(
      date('Harbour freezes\n\nLast Updated: Sunday, 7 January 1996, 09:15 GMT\n\nIt froze.'),
      '1996-01-07T09:15Z',
    );
    assert.equal(date('Hafen zugefroren\n\nStand: 9. Juni 1998\n\nEr ist seit gestern zugefroren.'), '1998-06-09');
    assert.equal(
      date('Harbour freezes\n\nWritten by Jo Ames @ 3 March 2001 08:30\n\nThe harbour froze.'),
      '2001-03-03T08:30',
    );
    assert.equal(date('Kiel, den 3. März 1921\n\nLieber Bruder,\n\nder Hafen ist seit gestern zu.'), '1921-03-03');
  });

  test('is never a date inside the text, nor that of a comment', () => {
    assert.equal(
      date('The harbour froze on 7 January 1996 for the first time in a hundred years, its master says.'),
      null,
    );
  });

  test('is never the clock’s: without one, what is relative stays open', () => {
    assert.deepEqual(readings('Yesterday it froze; on Thursday it thawed.', { language: 'en' }), [
      'Yesterday = XXXX-XX-XX ?',
      'Thursday = XXXX-WXX-4 ?',
    ]);
  });
});

suite('without a date of the document', () => {
  check({ language: 'en' }, [
    ['He came on Thursday and phoned on July 10.', 'Thursday = XXXX-WXX-4 ?', 'July 10 = XXXX-07-10 ?'],
    ['The firm grew in the third quarter and fell this year.', 'third quarter = XXXX-Q3 ?', 'this year = XXXX ?'],
    ['Today the shop closed; tomorrow it opens.', 'Today = XXXX-XX-XX ?', 'tomorrow = XXXX-XX-XX ?'],
    ['He left on 3 May 1990. The following day it rained.', '3 May 1990 = 1990-05-03', 'following day = 1990-05-04'],
  ]);
  check({ language: 'de' }, [
    ['Er kam am Donnerstag und ging vorige Woche.', 'Donnerstag = XXXX-WXX-4 ?', 'vorige Woche = XXXX-WXX ?'],
    ['Am 10. Juli endet die Frist.', '10. Juli = XXXX-07-10 ?'],
  ]);
});

suite('day and month in figures', () => {
  check({ language: 'en' }, [
    // one of them cannot be a month
    ['Paid on 25/4/2007.', '25/4/2007 = 2007-04-25'],
    ['Paid on 4/25/2007.', '4/25/2007 = 2007-04-25'],
    // the others of the document decide
    ['Due 4/5/2007, paid 4/25/2007.', '4/5/2007 = 2007-04-05', '4/25/2007 = 2007-04-25'],
    ['Due 4/5/2007, paid 25/5/2007.', '4/5/2007 = 2007-05-04', '25/5/2007 = 2007-05-25'],
  ]);
  check({ language: 'de' }, [['Fällig am 4.5.2007.', '4.5.2007 = 2007-05-04']]);
  checkNone({ language: 'en' }, ['Lost on 45/13/2007.', 'Read 31.2.2007 again.']);
});

suite('the year of a day and month follows the tense', () => {
  check({ language: 'en', date: '2018-04-03' }, [
    ['It was due on 30 March.', '30 March = 2018-03-30'],
    ['The court will sit on 30 March.', '30 March = 2019-03-30'],
    ['It opened on 30 November.', '30 November = 2017-11-30'],
  ]);
  check({ language: 'de', date: '2023-06-15' }, [
    ['Am Donnerstag sagte sie, man werde im Juli weitersehen.', 'Donnerstag = 2023-06-15', 'Juli = 2023-07'],
    ['Sie sagte im Juli ab.', 'Juli = 2022-07'],
  ]);
});

suite('a day and month with their weekday', () => {
  check({ language: 'en', date: '1996-11-06' }, [
    ['The House meets again on Tuesday 26 November.', 'Tuesday 26 November = 1996-11-26'],
    ['It rose on Sunday, 9 July.', 'Sunday, 9 July = 1995-07-09'],
  ]);
});

suite('comment numbers glued to dates', () => {
  const thread = (...heads: string[]): string =>
    ['A harbour freezes over', ...heads.flatMap((head) => [head, 'That winter was colder than any I remember.'])].join(
      '\n\n',
    );
  const found = (text: string): string[] => readings(text, { language: 'en' });

  test('are told from the day by the ascending sequence', () => {
    assert.deepEqual(found(thread('13.2.1996 10:15', '24.2.1996 9:05', '311.2.1996 18:40', '42.3.1996 7:00')), [
      '3.2.1996 10:15 = 1996-02-03T10:15',
      '4.2.1996 9:05 = 1996-02-04T09:05',
      '11.2.1996 18:40 = 1996-02-11T18:40',
      '2.3.1996 7:00 = 1996-03-02T07:00',
    ]);
  });

  test('of two digits are left outside too', () => {
    const heads = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((day, index) => `${index + 1}${day}.2.1996 10:15`);
    assert.deepEqual(found(thread(...heads)).slice(-2), [
      '11.2.1996 10:15 = 1996-02-11T10:15',
      '12.2.1996 10:15 = 1996-02-12T10:15',
    ]);
  });

  test('are not guessed from one line alone', () => {
    assert.deepEqual(
      found('The list\n\n124.2.1996 10:15\n\nThat was all.').filter((line) => line.includes('1996-02-24')),
      [],
    );
  });
});

suite('in a language it does not know', () => {
  check({}, [
    [
      'Le traité fut signé par les deux rois le 12/05/1629 dans la ville, et les troupes se retirèrent avec leurs canons.',
      '12/05/1629 = 1629-05-12',
    ],
  ]);
});
