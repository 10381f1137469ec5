import assert from 'node:assert/strict';
import { said } from '../drafts-of';

suite('ages beside names', () => {
  for (const [text, expected] of [
    ['Ida Marlow, 41, was fined on Monday.', 'age | Ida Marlow | 41'],
    ['Ida Marlow, aged 41, was fined on Monday.', 'age | Ida Marlow | 41'],
    ['Ida Marlow (41) was fined on Monday.', 'age | Ida Marlow | 41'],
    ['The 41-year-old Ida Marlow was fined on Monday.', 'age | Ida Marlow | 41'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(said(text, 'age'), [expected]);
    });
  }

  for (const [text, expected] of [
    ['Gestern wurde Ida Marlow, 41, in Velmouth verurteilt.', 'age | Ida Marlow | 41'],
    ['Die 41-jährige Ida Marlow wurde in Velmouth verurteilt.', 'age | Ida Marlow | 41'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(said(text, 'age', 'de'), [expected]);
    });
  }

  for (const text of [
    'Ida Marlow, 7, was fined on Monday.',
    'Ida Marlow, 1998, was her last book.',
    'Corran beat Velmouth 41, and left.',
    'Ida Marlow sold 41 boats on Monday.',
  ]) {
    test(`none: ${text}`, () => {
      assert.deepEqual(said(text, 'age'), []);
    });
  }

  test('an age before a name is no length of time of what the person does', () => {
    const text = 'Die 41-jährige Ida Marlow unterschrieb einen Vertrag.';
    assert.deepEqual(said(text, 'duration', 'de'), []);
  });
});
