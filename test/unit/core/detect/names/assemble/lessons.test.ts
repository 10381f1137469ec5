import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lessons } from '../../../../../../src/core/detect/names/assemble/lessons';
import type { NameVote } from '../../../../../../src/core/model/name';
import { namesOf, taught } from '../detected';

const TITLE: NameVote = { type: 'PERSON', points: 40, reason: { code: 'name-title', args: { word: 'dr' } } };
const CUE: NameVote = { type: 'PERSON', points: 10, reason: { code: 'name-person-cue', args: { word: 'said' } } };
const LIST: NameVote = { type: 'GPE', points: 34, reason: { code: 'name-list', args: { list: 'country' } } };

suite('Lessons of a document', () => {
  test('grounds of one place add up, further places add a little', () => {
    const lessons = new Lessons();
    lessons.addVotes('kelder', [TITLE, CUE]);
    lessons.addVotes('kelder', [CUE]);
    assert.deepEqual(lessons.toLessons(), [{ key: 'kelder', type: 'PERSON', points: 53, reason: TITLE.reason }]);
  });

  test('lists teach nothing: they hold everywhere', () => {
    const lessons = new Lessons();
    lessons.addVotes('kelder', [LIST]);
    assert.deepEqual(lessons.toLessons(), []);
  });

  test('the order of places does not matter, sums are whole numbers and capped', () => {
    const place = fc.record({
      key: fc.constantFrom('a', 'b'),
      votes: fc.subarray([TITLE, CUE, LIST], { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const of = (all: typeof places): unknown => {
          const lessons = new Lessons();
          for (const { key, votes } of all) lessons.addVotes(key, votes);
          return lessons.toLessons();
        };
        assert.deepEqual(of([...places].reverse()), of(places));
        for (const { points } of of(places) as { points: number }[])
          assert.ok(Number.isInteger(points) && points <= 60);
      }),
    );
  });

  test('a full name teaches its surname, with its particles as well', () => {
    const names = namesOf('They met Dr. Villem Kelder there. He met Mrs Pilar van Quandt.', 'en');
    assert.ok((taught(names, 'kelder').PERSON ?? 0) >= 30);
    assert.ok((taught(names, 'quandt').PERSON ?? 0) >= 30);
    assert.ok((taught(names, 'van quandt').PERSON ?? 0) >= 30);
  });

  test('a plain capital teaches only that there is a name', () => {
    const names = namesOf('They saw Kelder there.', 'en');
    assert.equal(taught(names, 'kelder').PERSON, undefined);
    assert.ok((taught(names, 'kelder').NAME ?? 0) > 0);
  });
});
