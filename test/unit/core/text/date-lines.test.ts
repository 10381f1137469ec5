import assert from 'node:assert/strict';
import { dateLines, markdown, plain } from './reading';

const SENTENCE = 'The council met in the old corn exchange and voted to sell the building to the brewery.';

suite('where a document states its own date', () => {
  const finds = (text: string, ...lines: string[]): void => {
    assert.deepEqual(dateLines(plain(text)), lines, text);
  };

  test('labelled lines', () => {
    finds(
      `Head of it\nLast Updated: Tuesday, 9 June 1998, 14:30 GMT\n${SENTENCE}`,
      'label: Tuesday, 9 June 1998, 14:30 GMT',
    );
    finds(`Stand: 9. Juni 1998\n\n${SENTENCE}`, 'label: 9. Juni 1998');
    finds(`Veröffentlicht am 9. Juni 1998\n\n${SENTENCE}`, 'label: 9. Juni 1998');
    finds(`Published in London on 3 May 1998\n\n${SENTENCE}`, 'label: in London on 3 May 1998');
    finds(
      `From: Anna\nDate: Mon, 5 May 2008 10:12:33 +0200\nSubject: x\n\n${SENTENCE}`,
      'label: Mon, 5 May 2008 10:12:33 +0200',
    );
    finds(`Verkündet am: 14. November 2003\n\n${SENTENCE}`, 'label: 14. November 2003');
    finds(`${SENTENCE}\n\nLast modified: 2010-05-03`, 'label: 2010-05-03');
    finds(`Stand: 2019\n\n${SENTENCE}`, 'label: 2019');
  });

  test('labels of something else, and sentences that begin like one, are none', () => {
    finds(`Date of birth: 3 May 1950\n\n${SENTENCE}`);
    finds(`Updated guidance was issued to all the ports on 3 May 1998.\n\n${SENTENCE}`);
    finds(`As of 3 March 2010, the company had sold all of its ferries.\n\n${SENTENCE}`);
    finds(`Date: to be agreed\n\n${SENTENCE}`);
  });

  test('the date of publication comes before that of the last change', () => {
    finds(`Updated: 4 May 2010\nPublished: 3 May 2010\n\n${SENTENCE}`, 'label: 3 May 2010', 'label: 4 May 2010');
  });

  test('front matter comes first, in the order of what its keys say', () => {
    const document = markdown(
      `---\nupdated: 2011-02-05\ntitle: On 3 May 1998\ndate: 2011-02-03\n---\n\nPublished: 3 March 2011\n\n${SENTENCE}`,
    );
    assert.deepEqual(dateLines(document), [
      'front-matter: 2011-02-03',
      'front-matter: 2011-02-05',
      'label: 3 March 2011',
    ]);
    assert.deepEqual(dateLines(markdown('---\nmeta:\n  Datum: 3.2.2011\n---\n')), ['front-matter: 3.2.2011']);
    assert.deepEqual(dateLines(markdown('---\ndate: tomorrow\n---\n')), []);
  });

  test('bylines with a date', () => {
    finds(
      `Harbour to be closed for a year\n\nWritten by Jo Ames @ 3 May 1998 08:30 Comments (7)\n\n${SENTENCE}`,
      'byline: Written by Jo Ames @ 3 May 1998 08:30 Comments (7)',
    );
    finds(`Harbour to be closed for a year\n\nBy Jo Ames\n\n${SENTENCE}`);
  });

  test('heads and feet of letters', () => {
    finds(`Harrow Hill, 8 Septr. 1798.\n\nDear Sir,\n\n${SENTENCE}`, 'dateline: 8 Septr. 1798.');
    finds(
      `Herrn\nKarl Schmidt\n\nBerlin, den 3. März 1921\n\nSehr geehrter Herr Schmidt,\n\n${SENTENCE}`,
      'dateline: 3. März 1921',
    );
    finds(`${SENTENCE}\n\nYours faithfully,\nAnna Weber\n\nKiel, 3 March 1921`, 'dateline: 3 March 1921');
    finds(`${SENTENCE}\n\nKiel, den 3. März 1921\nAnna Weber`, 'dateline: 3. März 1921');
    finds(`3 March 1921\n\nDear Anna,\n\n${SENTENCE}`, 'dateline: 3 March 1921');
  });

  test('a reference at the foot of a text is no letter’s date', () => {
    finds(`${SENTENCE}\n\nGazette, 4 March 1932.`);
  });

  test('diaries and collections have no date of their own', () => {
    finds(`3 January 1915\nCold and wet.\n\n4 January 1915\nShells all night.\n\n7 January 1915\nMoved up.`);
    finds(`3 January 1915\n\n${SENTENCE}\n\n4 January 1915\n\n${SENTENCE}`);
  });

  test('news datelines, those without a year last', () => {
    finds(`LONDON, March 3 (Continental Wire) — ${SENTENCE}`, 'dateline: LONDON, March 3 (Continental Wire)');
    finds(`Heilbronn, 7. November 2023 – ${SENTENCE}`, 'dateline: Heilbronn, 7. November 2023');
    finds(
      `Stand: 9. Juni 1998\n\nWALDSTADT, 8. Juni (dpa) – ${SENTENCE}`,
      'label: 9. Juni 1998',
      'dateline: WALDSTADT, 8. Juni (dpa)',
    );
  });

  test('a life in brackets is no dateline', () => {
    finds(`John Ames (July 21, 1881 – March 28, 1947) was a ferryman. ${SENTENCE}`);
    finds(`The mill – sold on 3 May 1998 – was old. ${SENTENCE}`);
  });

  test('mastheads and titles', () => {
    finds(`The Ferryman\nNo. 7 · Monday, 4 May 1998\n\n${SENTENCE}`, 'dateline: Monday, 4 May 1998');
    finds(
      `Minutes of the meeting held on Tuesday 12 May 2015\n\n${SENTENCE}`,
      'label: Minutes of the meeting held on Tuesday 12 May 2015',
    );
    finds(`Protokoll der Sitzung\nvom 12. Mai 2015\n\n${SENTENCE}`, 'label: vom 12. Mai 2015');
  });

  test('dates in sentences, comments, quotes and lists of other articles are none', () => {
    finds(`The mill was sold on 3 May 1998.\n\n${SENTENCE}`);
    finds(`${SENTENCE}\n\n> Date: 3 May 1998\n> Anna`);
    finds(`${SENTENCE}\n\n2 user comments\n\n24.5.2007 17:46\n\nGood.\n\n25.5.2007 3:36\n\nBad.`);
    finds(`${SENTENCE}\n\nMayor to resign\n13 Oct 97 | Politics\nAll rights reserved`);
  });

  test('the caller’s date is handed on', () => {
    assert.equal(plain('Text.', { date: '2001-02-03' }).givenDate, '2001-02-03');
    assert.ok(!('givenDate' in plain('Text.')));
  });
});
