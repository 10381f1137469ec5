import assert from 'node:assert/strict';
import { said } from '../drafts-of';

/** Attribute and number of what a text says of the dead and hurt. */
function toll(text: string, language: 'en' | 'de'): string[] {
  return said(text, 'count/people', language).map((one) => one.replace(/ \| .* \| /, ' '));
}

suite('the dead and the hurt', () => {
  for (const [text, expected] of [
    ['Nineteen people were killed in the storm.', 'count/people/die 19'],
    ['At least 12 people were killed in the storm.', 'count/people/die 12–'],
    ['Twenty-three of them died on the spot.', 'count/people/die 23'],
    ['The accident cost 23 lives.', 'count/people/die 23'],
    ['Fourteen people lost their lives that night.', 'count/people/die 14'],
    ['The death toll rose to 31 on Friday.', 'count/people/die 31'],
    ['Another storm came, and 61 people were injured.', 'count/people/hurt 61'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(toll(text, 'en'), [expected]);
    });
  }

  for (const [text, expected] of [
    ['Bei dem Brand kamen sieben Menschen ums Leben.', 'count/people/die 7'],
    ['Das Unglück im Hafen forderte acht Todesopfer.', 'count/people/die 8'],
    ['Die Zahl der Toten ist auf dreizehn gestiegen.', 'count/people/die 13'],
    ['Vierzehn Menschen starben in der Nacht.', 'count/people/die 14'],
    ['Am Hafen wurden 61 Menschen verletzt.', 'count/people/hurt 61'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(toll(text, 'de'), [expected]);
    });
  }

  for (const [text, language] of [
    ['Three children died in the storm.', 'en'],
    ['Nineteen people were not killed in the storm.', 'en'],
    ['The ticket cost 23 pounds.', 'en'],
    ['The water rose to 31 in the night.', 'en'],
    ['The band lost 23 games.', 'en'],
    ['Die Zahl der Gäste ist auf dreizehn gestiegen.', 'de'],
    ['Die Gewerkschaft forderte acht Prozent.', 'de'],
  ] as const) {
    test(`none: ${text}`, () => {
      assert.deepEqual(toll(text, language), []);
    });
  }
});
