import assert from 'node:assert/strict';
import { markdown, plain, zoned, zoneOf } from './reading';

const SENTENCE = 'The council met in the old corn exchange and voted to sell the building to the brewery.';

suite('zones of plain text', () => {
  test('a news page: furniture, headline, byline, text, teasers', () => {
    assert.deepEqual(
      zoned(
        plain(
          [
            'Northern Courier Online | Politics | Business | Sport',
            '',
            'Corn exchange to be sold',
            'By Anna Weber and Jan Cole',
            'Last Updated: Tuesday, 9 June 1998, 14:30 GMT',
            '',
            SENTENCE,
            '',
            'No bidders',
            '',
            SENTENCE,
            '',
            'Brewery in trouble',
            '17 Oct 97 | Business',
            'Mayor to resign',
            '13 Oct 97 | Politics',
            'We are not responsible for the content of linked pages',
            'Weather in the north',
          ].join('\n'),
        ),
      ).map((line) => line.split(':')[0]),
      [
        'boilerplate',
        'headline',
        'byline',
        'boilerplate',
        'body',
        'headline',
        'body',
        ...new Array<string>(6).fill('boilerplate'),
      ],
    );
  });

  test('site names above a headline are furniture when the page names its author', () => {
    const page = plain(
      `Ferry News: Ports\n\nHarbour to be closed for a year\n\nWritten by Jo Ames @ 3 May 1998 13:52\n\n${SENTENCE}`,
    );
    assert.deepEqual(
      page.prose.blocks.map((block) => block.zone),
      ['boilerplate', 'headline', 'byline', 'body'],
    );
    assert.equal(zoneOf(plain(`Ferry News: Ports\n\n${SENTENCE}`), 'Ferry'), 'body');
  });

  test('up to three lines above the text are its headline, a list is none', () => {
    assert.equal(
      zoneOf(plain(`Harbour closed\nFerries stay in port\nIsland cut off\n\n${SENTENCE}`), 'Harbour'),
      'headline',
    );
    assert.equal(zoneOf(plain(`Bread\nMilk\nEggs\nFlour\nSugar\nSalt\n${SENTENCE}`), 'Salt'), 'body');
    assert.equal(
      zoneOf(plain(`Bread\nMilk\nEggs\nFlour\nSugar\n\nPrices of 1917\n\n${SENTENCE}`), 'Prices'),
      'headline',
    );
    assert.equal(
      zoneOf(plain(`Lake ferry to stay in port\n\n* three boats\n* two years\n\n${SENTENCE}`), 'Lake'),
      'headline',
    );
  });

  test('sentences, salutations, labels and dates are no headlines', () => {
    for (const line of [
      'Dear Sir,',
      'It rained.',
      'Present: A. Cole',
      '3 March 1921',
      'and so on',
      '- an item',
      'a) first',
      'x | y | z;',
    ]) {
      assert.notEqual(zoneOf(plain(`${line}\n\n${SENTENCE}`), line), 'headline', line);
    }
  });

  test('a preposition or a month does not make a byline', () => {
    for (const line of [
      'By March 1985 the number of sites had been reduced to four',
      'By the river stood a mill and an inn',
      'Von Menschen und Mäusen',
      'Von Kiel nach Lübeck fährt ein Schiff',
    ]) {
      assert.notEqual(zoneOf(plain(`${line}\n\n${SENTENCE}`), line), 'byline', line);
    }
  });

  test('bylines come in many forms', () => {
    for (const line of [
      'By Anna Weber',
      'Posted by admin on May 3, 2010 at 5:30 pm',
      'Von Anna Weber, 3. März 2007',
      'Text: Anna Weber',
      'By our man in the rain, Sunday 19 May 2024',
      'Staff report @ 3 May 1998 08:30 Reader comments (5)',
      'Anna Weber | May 3, 2010',
    ]) {
      assert.equal(zoneOf(plain(`Harbour to be closed for a year\n\n${line}\n\n${SENTENCE}`), line), 'byline', line);
    }
  });

  test('comments begin behind their heading and end before the furniture', () => {
    const page = [
      'Harbour to be closed for a year',
      SENTENCE,
      'Previous Next',
      '2 user comments',
      '124.5.2007 17:46',
      'Good riddance.',
      '225.5.2007 3:36',
      'The mill was sold for £5,000. That is not much. Nobody asked us about it.',
      'Comments have been disabled for this article.',
      'News archive',
    ];
    assert.deepEqual(
      plain(page.join('\n\n')).prose.blocks.map((block) => block.zone),
      [
        'headline',
        'body',
        'boilerplate',
        'comment',
        'comment',
        'comment',
        'comment',
        'comment',
        'boilerplate',
        'boilerplate',
      ],
    );
  });

  test('comments without a heading show themselves by the numbers glued to their dates', () => {
    const page = plain(`${SENTENCE}\n\n124.5.2007 17:46\n\nGood.\n\n225.5.2007 3:36\n\nBad.\n`);
    assert.equal(zoneOf(page, 'Good'), 'comment');
    const log = plain(`${SENTENCE}\n\n24.5.2007 17:46\n\nGood.\n\n25.5.2007 3:36\n\nBad.\n`);
    assert.equal(zoneOf(log, 'Good'), 'body');
  });

  test('a section called comments is none without a comment', () => {
    assert.equal(zoneOf(plain(`${SENTENCE}\n\nComments\n\n${SENTENCE}`), 'Comments'), 'headline');
    assert.equal(zoneOf(plain(`${SENTENCE}\n\nKommentare\n\nAnna schrieb am 3. Mai 2007:\n\nGut.`), 'Gut'), 'comment');
    assert.equal(zoneOf(plain(`Comments\n\n24.5.2007 17:46\n\nGood.`), 'Good'), 'body');
  });

  test('wording that sentences may hold is furniture only where it opens a block or stands in no sentence', () => {
    assert.equal(zoneOf(plain(`${SENTENCE}\n\nSign up for our letter to read on.`), 'Sign'), 'boilerplate');
    assert.equal(zoneOf(plain(`${SENTENCE}\n\nThe statue was designed by Anton Berg in 1884.`), 'statue'), 'body');
    assert.equal(
      zoneOf(plain(`${SENTENCE}\n\nMany citizens do not subscribe to this view at all.`), 'citizens'),
      'body',
    );
    assert.equal(zoneOf(plain(`${SENTENCE}\n\n© 1998 Nordkurier Verlag`), '©'), 'boilerplate');
    assert.equal(zoneOf(plain(`Weather\n\n${SENTENCE}`), 'Weather'), 'headline');
  });

  test('lists without any sign of a page stay text, and so does a signature', () => {
    assert.equal(zoneOf(plain(`${SENTENCE}\n\nAnna Weber\nJan Cole\nPetra Kühn`), 'Jan'), 'body');
    const letter = plain(`${SENTENCE}\n\nYours faithfully,\nAnna Weber\nTreasurer\n\nAll rights reserved`);
    assert.equal(zoneOf(letter, 'Treasurer'), 'body');
    assert.equal(zoneOf(letter, 'All rights'), 'boilerplate');
  });

  test('quoted lines are quotes', () => {
    assert.deepEqual(zoned(plain('> Will you come?\n\nI will.')), ['quote: Will you come?', 'body: I will.']);
  });

  test('cells of columns are text', () => {
    assert.equal(zoneOf(plain('Home          Contact          Search\n'), 'Home'), 'body');
  });
});

suite('zones of Markdown', () => {
  test('headings, quotes, front matter', () => {
    assert.deepEqual(
      markdown(`---\ntitle: x\n---\n# Head\n\nBy Anna Weber\n\n${SENTENCE}\n\n> quoted\n`).prose.blocks.map(
        (block) => block.zone,
      ),
      ['front-matter', 'headline', 'byline', 'body', 'quote'],
    );
  });

  test('a row of short links is a menu, a list of articles is none', () => {
    const menu = markdown(`- [Home](a)\n- [News](b)\n- [Ports](c)\n- [Ships](d)\n\n${SENTENCE}`);
    assert.equal(zoneOf(menu, 'Ports'), 'boilerplate');
    const list = markdown('- [Why the harbour froze in the winter of 1996](a)\n- [b](b)\n- [c](c)\n- [d](d) in full\n');
    assert.equal(zoneOf(list, 'Why'), 'body');
  });

  test('comments end at the next heading', () => {
    const page = markdown(
      `# Head\n\n${SENTENCE}\n\n## 2 Comments\n\nAnna wrote:\n\nGood.\n\n## Sources\n\n${SENTENCE} Indeed.\n`,
    );
    assert.equal(zoneOf(page, 'Good'), 'comment');
    assert.equal(zoneOf(page, 'Indeed'), 'body');
  });
});
