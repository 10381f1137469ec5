import assert from 'node:assert/strict';
import { namesOf, pointsOf, runsOf, taught } from '../detected';

suite('Common words in capitals', () => {
  test('are kept: another document may explain them', () => {
    assert.deepEqual(runsOf('Two of them, FACT and others, gave licences.', 'en'), ['FACT']);
    assert.deepEqual(runsOf('Two of them, a fact and others, gave licences.', 'en'), []);
  });
});

suite('Names by what stands around them', () => {
  test('an article before a common word with a capital speaks against a name', () => {
    const { NONE: described = 0 } = pointsOf(namesOf('They read the Service there.', 'en'), 'Service');
    const { NONE: bare = 0 } = pointsOf(namesOf('They read Service there.', 'en'), 'Service');
    assert.ok(described > bare);
    assert.deepEqual(namesOf('Das war ein Wolf.', 'de').runs, []);
  });

  test('a month behind a first name is a family name', () => {
    const points = pointsOf(namesOf('Sie traf Maria März dort.', 'de'), 'Maria März');
    assert.ok((points.PERSON ?? 0) >= 40);
  });

  test('a figure behind a product or event belongs to its name', () => {
    const names = namesOf('They installed the software Keldos 95 there. The browser Keldos is old.', 'en');
    const { PRODUCT: numbered = 0 } = pointsOf(names, 'Keldos 95');
    const { PRODUCT: bare = 0 } = pointsOf(names, 'Keldos');
    assert.ok(numbered > 0 && bare > 0);
    assert.equal(
      pointsOf(namesOf('They met Villem Kelder 20 times there.', 'en'), 'Villem Kelder 20').PERSON,
      undefined,
    );
  });

  test('words shouted inside running text are no acronyms', () => {
    const names = namesOf(
      'They shouted GREAT SERVICE COMPANY all night, and nobody came of all the people there.',
      'en',
    );
    assert.equal(pointsOf(names, 'GREAT').ORG, undefined);
  });

  test('menus and labels count half', () => {
    const [menu, text] = ['Kelder', 'They saw Kelder there.'].map(
      (line) => pointsOf(namesOf(line, 'en'), 'Kelder').NAME ?? 0,
    );
    assert.ok((menu ?? 0) <= (text ?? 0));
  });

  test('bylines name persons: behind “by”, with a label, in front matter; common words are none', () => {
    const body = '\n\nThe text of it is here, and it was there for all of the people to see and to read.\n';
    const byline = namesOf(`A headline of the town\n\nBy Villem Kelder${body}`, 'en');
    assert.ok((pointsOf(byline, 'Villem Kelder').PERSON ?? 0) >= 25);
    const matter = namesOf(`---\nauthor: Service Company\n---${body}`, 'en', 'markdown');
    assert.equal(pointsOf(matter, 'Service Company').PERSON, undefined);
    const other = namesOf(`---\nsource: Villem Kelder\n---${body}`, 'en', 'markdown');
    assert.equal(pointsOf(other, 'Villem Kelder').PERSON, undefined);
  });

  test('what is mixed case in one place teaches its other spellings', () => {
    const names = namesOf('They use QuandtBox there. Later Quandtbox failed.', 'en');
    assert.ok((taught(names, 'quandtbox').PRODUCT ?? 0) > 0);
  });

  test('a common word is kept where the document names somebody so', () => {
    const names = namesOf('Dr. Villem Wolf kam an. Wolf blieb lange.', 'de');
    assert.ok(names.runs.some(({ text }) => text === 'Wolf'));
    assert.ok((taught(names, 'wolf').PERSON ?? 0) >= 30);
  });
});
