import assert from 'node:assert/strict';
import type { Language } from '../../../../../src/core/model/language';
import { tokenize } from '../../../../../src/core/text/tokens';
import { readNumber } from '../../../../../src/core/detect/numbers/read-number';

/** `phrase` as `value|text read|flags`. */
function read(phrase: string, language: Language | null): string {
  const tokens = tokenize(phrase);
  const reading = readNumber(tokens, 0, language);
  if (reading === null) return 'none';
  const flags = (['ordinal', 'vague', 'article', 'scaled'] as const).filter((flag) => reading[flag] === true);
  const text = phrase.slice(0, tokens.end[reading.end - 1]);
  return [reading.value ?? '?', text, ...flags].join('|');
}

suite('numbers: words and figures as exact decimals', () => {
  const english: [string, string][] = [
    ['twenty-five people', '25|twenty-five'],
    ['twenty five people', '25|twenty five'],
    ['one hundred and twenty days', '120|one hundred and twenty'],
    ['a hundred and one nights', '101|a hundred and one'],
    ['nineteen hundred soldiers', '1900|nineteen hundred'],
    ['two thousand three hundred and forty-six', '2346|two thousand three hundred and forty-six|scaled'],
    ['five million two hundred thousand', '5200000|five million two hundred thousand|scaled'],
    ['one hundred and two thousand', '102000|one hundred and two thousand|scaled'],
    ['one hundred and two hundred', '100|one hundred'],
    ['a thousand years', '1000|a thousand|scaled'],
    ['half a million people', '500000|half a million|scaled'],
    ['half million', '500000|half million|scaled'],
    ['a half-million', '500000|a half-million|scaled'],
    ['half an hour', '0.5|half an'],
    ['a quarter of a million', '250000|a quarter of a million|scaled'],
    ['three quarters of a billion', '750000000|three quarters of a billion|scaled'],
    ['three-quarters of an hour', '0.75|three-quarters of an'],
    ['two and a half years', '2.5|two and a half'],
    ['two-and-a-half years', '2.5|two-and-a-half'],
    ['one and a half million', '1500000|one and a half million|scaled'],
    ['a million and a half', '1500000|a million and a half|scaled'],
    ['one and three quarters', '1.75|one and three quarters'],
    ['a dozen eggs', '12|a dozen'],
    ['half a dozen eggs', '6|half a dozen'],
    ['two dozen eggs', '24|two dozen'],
    ['threescore and ten', '60|threescore'],
    ['a couple of weeks', '2|a couple of|vague'],
    ['several weeks', '?|several|vague'],
    ['a few hundred people', '?|a few hundred|vague'],
    ['third man', '3|third|ordinal'],
    ['twenty-first century', '21|twenty-first|ordinal'],
    ['hundred and first', 'none'],
    ['one hundred and first', '101|one hundred and first|ordinal'],
    ['21st century', '21|21st|ordinal'],
    ['a year', '1|a|article'],
    ['hundred', 'none'],
    ['million dollar', 'none'],
    ['quarter past', 'none'],
    ['and five', 'none'],
    ['3.6 million years', '3600000|3.6 million|scaled'],
    ['1.65 trillion', '1650000000000|1.65 trillion|scaled'],
    ['2 lakh crore', '2000000000000|2 lakh crore|scaled'],
    ['20-million people', '20000000|20-million|scaled'],
    ['1,500 men', '1500|1,500'],
    ['1.500 men', '1.5|1.500'],
    ['2 1/2 years', '2.5|2 1/2'],
    ['½ mile', '0.5|½'],
  ];
  for (const [phrase, expected] of english) {
    test(`English: ${phrase}`, () => {
      assert.equal(read(phrase, 'en'), expected);
    });
  }

  const german: [string, string][] = [
    ['fünfundzwanzig Jahre', '25|fünfundzwanzig'],
    ['zweihundertdreißig', '230|zweihundertdreißig'],
    ['zweihundertunddreissig', '230|zweihundertunddreissig'],
    ['neunzehnhundertneunundachtzig', '1989|neunzehnhundertneunundachtzig'],
    ['eintausendfünfhundert', '1500|eintausendfünfhundert'],
    ['zweiundvierzigtausenddreihundertsieben', '42307|zweiundvierzigtausenddreihundertsieben'],
    ['hunderttausend', '100000|hunderttausend'],
    ['Achtzehn Tage', '18|Achtzehn'],
    ['anderthalb Jahre', '1.5|anderthalb'],
    ['eineinhalb Jahre', '1.5|eineinhalb'],
    ['zweieinhalb Millionen', '2500000|zweieinhalb Millionen|scaled'],
    ['eine halbe Milliarde', '500000000|eine halbe Milliarde|scaled'],
    ['ein halbes Jahr', '0.5|ein halbes'],
    ['einer Viertelmillion', '250000|einer Viertelmillion'],
    ['eine dreiviertel Million', '750000|eine dreiviertel Million|scaled'],
    ['zwei Millionen fünfhunderttausend', '2500000|zwei Millionen fünfhunderttausend|scaled'],
    ['eine Billion', '1000000000000|eine Billion|scaled'],
    ['tausend Mal', '1000|tausend|scaled'],
    ['hundert Mal', '100|hundert'],
    ['zwei Dutzend', '24|zwei Dutzend'],
    ['ein halbes Dutzend', '6|ein halbes Dutzend'],
    ['einige Wochen', '?|einige|vague'],
    ['mehrere hundert Millionen', '?|mehrere hundert Millionen|vague'],
    ['ein paar Wochen', '?|ein paar|vague'],
    ['dritten Mal', '3|dritten|ordinal'],
    ['vierter Teil', '4|vierter|ordinal'],
    ['einundzwanzigsten Jahrhundert', '21|einundzwanzigsten|ordinal'],
    ['eine Woche', '1|eine|article'],
    ['Millionen Menschen', 'none'],
    ['Hunderttausende', 'none'],
    ['Zweifel', 'none'],
    ['Siebenbürgen', 'none'],
    ['Hundertwasser', 'none'],
    ['Einkommen', 'none'],
    ['3,6 Mio. Euro', '3600000|3,6 Mio.|scaled'],
    ['7,2 Mrd Euro', '7200000000|7,2 Mrd|scaled'],
    ['1.500 Mann', '1500|1.500'],
    ['2,5 Jahre', '2.5|2,5'],
  ];
  for (const [phrase, expected] of german) {
    test(`German: ${phrase}`, () => {
      assert.equal(read(phrase, 'de'), expected);
    });
  }

  test('a text of unknown language has figures only', () => {
    assert.equal(read('3.6 million', null), '3.6|3.6');
    assert.equal(read('twenty', null), 'none');
  });
});
