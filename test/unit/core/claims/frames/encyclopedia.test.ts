import assert from 'node:assert/strict';
import { said } from '../drafts-of';

suite('sentences as encyclopedias write them', () => {
  test('what stands in brackets does not part a subject from its verb', () => {
    assert.deepEqual(said('Grey Harbour (1931 film) was released in 1932.', 'date/release'), [
      'date/release | Grey Harbour | 1932',
    ]);
    assert.deepEqual(said('" Lantern " was released in 1988.', 'date/release'), ['date/release | Lantern | 1988']);
  });

  test('a life in brackets', () => {
    const both = ['date/born | Ellen Marsh Tarrow | 1866-04-14', 'date/die | Ellen Marsh Tarrow | 1936-10-20'];
    assert.deepEqual(said('Ellen Marsh Tarrow (April 14, 1866 – October 20, 1936) was a teacher.', 'date/'), both);
    assert.deepEqual(said('Ellen Marsh Tarrow (April 14, 1866 \u2212 October 20, 1936) was a teacher.', 'date/'), both);
    assert.deepEqual(
      said('Ellen Marsh Tarrow, 1st Baroness Tarrow, (April 14, 1866 – October 20, 1936) was a teacher.', 'date/'),
      both,
    );
    assert.deepEqual(said('Ellen Marsh (born Ellen Ann Tarrow; 4 October 1941) is a writer.', 'date/born'), [
      'date/born | Ellen Marsh | 1941-10-04',
    ]);
  });

  test('a bracket with one date and no word is no life', () => {
    assert.deepEqual(said('Ellen Marsh (April 14, 1966) wrote that the mill was cold.', 'date/born'), []);
  });

  test('another name behind a bracket', () => {
    assert.deepEqual(
      said('Ellen Tarrow (14 April 1866 – 20 October 1936), better known as Nell Marsh, was a teacher.', 'date/born'),
      ['date/born | Ellen Tarrow | 1866-04-14', 'date/born | Nell Marsh | 1866-04-14'],
    );
  });

  test('the year of a work', () => {
    assert.deepEqual(said('Grey Harbour is a 1931 comedy by Ellen Marsh.', 'date/work'), [
      'date/work | Grey Harbour | 1931',
    ]);
    assert.deepEqual(said('Grey Harbour is the 1931 winner.', 'date/work'), []);
  });

  test('participles behind a predicate speak of the subject', () => {
    assert.deepEqual(said('The Lanterns are a folk band from Velmouth, formed in 1974.', 'date/form').map(tail), [
      '1974',
    ]);
    assert.deepEqual(said('Grey Harbour is a novel published in 1931.', 'date/release').map(tail), ['1931']);
  });

  test('the beginning and end of an act', () => {
    assert.deepEqual(said('Grey Harbour began filming in September 1994.', 'date/begin/').map(tail), ['1994-09']);
    assert.deepEqual(said('The filming of Grey Harbour finished in August 1995.', 'date/end/').map(tail), ['1995-08']);
  });

  test('ranks', () => {
    assert.deepEqual(said('Velmouth is the third largest city in Corran.', 'rank/'), [
      'rank/city~largest | Velmouth | 3',
    ]);
    assert.deepEqual(said('Velmouth is a large city in Corran.', 'rank/'), []);
  });

  test('what a thing has, behind what it is', () => {
    assert.deepEqual(said('Velmouth is the capital of Corran, with around 9,000 inhabitants.', 'count/people'), [
      'count/people | Velmouth | 9000',
    ]);
    assert.deepEqual(said('The series ran for nine seasons.', 'count/season').map(tail), ['9']);
    assert.deepEqual(said('The series ran on Corran 1, lasting a total of nine seasons.', 'count/season').map(tail), [
      '9',
    ]);
  });
});

function tail(line: string): string {
  return line.split(' | ')[2] ?? '';
}
