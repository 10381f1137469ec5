import assert from 'node:assert/strict';
import type { Language } from '../../../../../src/core/model/language';
import { draftsOf, said } from '../drafts-of';

/** What a sentence says, however it is built. */
suite('sentences as they stand in letters and papers', () => {
  const SAID: readonly (readonly [Language, string, string, string])[] = [
    ['en', 'date/', 'The festival began in May 1988 and drew thousands.', 'date/begin | The festival | 1988-05'],
    ['en', 'count/', 'The buyer, Corran Mills, employs 64 people.', 'count/employee | Corran Mills | 64–64'],
    [
      'en',
      'date/die',
      'The hall was paid for by the banker Jonas Weir, who died in 1907.',
      'date/die | the banker Jonas Weir | 1907',
    ],
    ['en', 'percentage/', 'Velmor cut the waste by 17 percent compared with 2003.', 'percentage/en/cut | Velmor | 17'],
    [
      'en',
      'role/head',
      'Ida Marlow, chair of the harbour board, spoke last.',
      'role/head | the harbour board | Ida Marlow',
    ],
    ['en', 'count/en/turnout', 'The turnout at Corran was 4,312.', 'count/en/turnout | Corran | 4312'],
    ['en', 'count/', 'Quandel, based in Corran, employs 64 people.', 'count/employee | Quandel | 64–64'],
    ['en', 'weight', 'The bell weighs 2.4 tonnes.', 'weight | The bell | 2400'],
    ['en', 'age', 'Ida Marlow is 41.', 'age | Ida Marlow | 41'],
    ['de', 'weight', 'Die Glocke ist 2.400 Kilogramm schwer.', 'weight | Die Glocke | 2400'],
    [
      'de',
      'count/',
      'Im Mai ertranken in Corran 52 Menschen.',
      'count/people/die | Im Mai ertranken in Corran 52 Menschen | 52',
    ],
    ['de', 'date/', 'Eingeweiht wurde die Brücke 1931.', 'date/de/einweihen | die Brücke | 1931'],
    ['de', 'count/', 'Das Heim am Markt hat 45 Zimmer.', 'count/room | Das Heim | 45'],
    ['de', 'count/', 'Das Heim verfügt über 45 Zimmer.', 'count/room | Das Heim | 45'],
    ['de', 'count/', 'Im Jahr 1999 sahen 12.400 Gäste das Museum.', 'count/guest/de/sehen | das Museum | 12400'],
    [
      'de',
      'role/head',
      'Ida Marlow, Leiterin der Schule am Markt, dankte allen.',
      'role/head | der Schule | Ida Marlow',
    ],
    ['de', 'status/sold', 'Quandel hat die Mühle im Mai verkauft.', 'status/sold | die Mühle | status'],
    ['de', 'owner', 'Die Mühle gehört der Stadt Corran und nicht dem Land.', 'owner | Die Mühle | Stadt Corran'],
  ];
  for (const [language, attribute, text, expected] of SAID) {
    test(text, () => {
      const found = said(text, attribute, language).map((one) => one.replace(/(\d+)–\1$/, '$1'));
      assert.ok(found.includes(expected.replace(/(\d+)–\1$/, '$1')), found.join('\n'));
    });
  }

  test('what belongs to one and not to another is not denied', () => {
    const [owner] = draftsOf('Die Mühle gehört der Stadt Corran und nicht dem Land.', 'de').filter(
      ({ attribute }) => attribute === 'owner',
    );
    assert.equal(owner?.polarity, 1);
  });

  test('what somebody found out before something ended is not who says that it did', () => {
    const drafts = draftsOf('The mill closed in 1988 after an engineer found faults in the roof.');
    assert.ok(drafts.length > 0);
    assert.ok(drafts.every(({ speaker }) => speaker.kind === 'author'));
  });

  test('what reporters are told is no relative clause', () => {
    const drafts = draftsOf('Ida Marlow told the reporters that no boats had been lost.');
    assert.deepEqual(
      drafts.filter(({ kind }) => kind === 'count').map(({ attribute }) => attribute),
      ['count/boat/lose'],
    );
  });

  for (const text of ['The answer was 4.', 'The year was 1951.', 'A rank is 5,000.'])
    test(`no count: ${text}`, () => {
      assert.deepEqual(said(text, 'count'), []);
    });
});
