import assert from 'node:assert/strict';
import { settleOpenSubjects } from '../../../../src/core/claims/open-subjects';
import type { EntityPlace } from '../../../../src/core/claims/entity-place';
import { resolveClaims } from '../../../../src/core/claims/resolve-claims';
import type { Claim } from '../../../../src/core/model/claim';
import { draftsOf } from './drafts-of';

suite('subjects that only the rest of a small group explains', () => {
  test('a pronoun is about the one thing that the others speak of', () => {
    const [one] = settleOpenSubjects([
      claims('a', 'It was founded in 1991.'),
      claims('b', 'Grey Harbour was founded in 1990.'),
    ]);
    assert.equal(one?.[0]?.subject.key, 'name/grey harbour');
    assert.equal(one[0].subject.guessed, true);
  });

  test('with two things that the others say the like of, it stays open', () => {
    const [one] = settleOpenSubjects([
      claims('a', 'It was founded in 1991.'),
      claims('b', 'Grey Harbour was founded in 1990. Blue Lantern was founded in 1980.'),
    ]);
    assert.equal(one?.[0]?.subject.open, true);
  });

  test('of two things it is the one of which the like is said', () => {
    const [one] = settleOpenSubjects([
      claims('a', 'It was founded in 1991.'),
      claims('b', 'Grey Harbour was founded in 1990. Blue Lantern was sold in 1980.'),
    ]);
    assert.equal(one?.[0]?.subject.key, 'name/grey harbour');
  });

  test('a thing is no person', () => {
    const person = 'Ellen Marsh was born in 1990.';
    const [one] = settleOpenSubjects([
      claims('a', 'It was founded in 1991.'),
      claims('b', person, [{ start: 0, end: 11, entity: 'person/marsh', name: 'Ellen Marsh', isPerson: true }]),
    ]);
    assert.equal(one?.[0]?.subject.open, true);
  });

  test('a short form of a name is the one name that has all of its words', () => {
    const long = 'Daniel Thomas Marsh was born in 1946.';
    const short = 'Dan Marsh was born in 1947.';
    const [, two] = settleOpenSubjects([
      claims('a', long, [{ start: 0, end: 19, entity: 'person/1', name: 'Daniel Thomas Marsh', isPerson: true }]),
      claims('b', short, [{ start: 0, end: 9, entity: 'person/2', name: 'Dan Marsh', isPerson: true }]),
    ]);
    assert.equal(two?.[0]?.subject.key, 'person/1');
    const [, other] = settleOpenSubjects([
      claims('a', long, [{ start: 0, end: 19, entity: 'person/1', name: 'Daniel Thomas Marsh', isPerson: true }]),
      claims('b', 'Ann Marsh was born in 1947.', [
        { start: 0, end: 9, entity: 'person/2', name: 'Ann Marsh', isPerson: true },
      ]),
    ]);
    assert.equal(other?.[0]?.subject.key, 'person/2');
  });

  test('an initial behind a first name stands for a name', () => {
    const long = 'Rufus Benedict Marsh was born in 1946.';
    const place = (end: number, entity: string, name: string): EntityPlace[] => [
      { start: 0, end, entity, name, isPerson: true },
    ];
    const keyOf = (text: string, name: string): string | undefined =>
      settleOpenSubjects([
        claims('a', long, place(20, 'person/1', 'Rufus Benedict Marsh')),
        claims('b', text, place(name.length, 'person/2', name)),
      ])[1]?.[0]?.subject.key;
    assert.equal(keyOf('Rufus B. Marsh was born in 1947.', 'Rufus B. Marsh'), 'person/1');
    assert.equal(keyOf('Rufus C. Marsh was born in 1947.', 'Rufus C. Marsh'), 'person/2');
    assert.equal(keyOf('R. Marsh was born in 1947.', 'R. Marsh'), 'person/2');
  });

  test('a surname of which a life is told is that of a person', () => {
    const long = 'Ellen Dora Tarrow (6 March 1940 – 9 April 2001) was a teacher.';
    const [, two] = settleOpenSubjects([claims('a', long), claims('b', 'Tarrow died in 2003.')]);
    assert.equal(two?.[0]?.subject.key, 'name/ellen dora tarrow');
    const [, other] = settleOpenSubjects([claims('a', long), claims('b', 'Tarrow sold 2003 copies.')]);
    assert.equal(other?.[0]?.subject.key, 'name/tarrow');
  });
});

function claims(uri: string, text: string, names: readonly EntityPlace[] = []): Claim[] {
  return resolveClaims(draftsOf(text), { uri, date: null, topic: [], names });
}
