import assert from 'node:assert/strict';
import { isFirstName } from '../../../../../../src/core/detect/names/known/first-names';
import { groupedWords } from '../../../../../../src/core/detect/names/known/grouped-words';
import { remember } from '../../../../../../src/core/detect/names/known/remember';
import { sensesOf } from '../../../../../../src/core/detect/names/known/senses';
import { isSurname } from '../../../../../../src/core/detect/names/known/surnames';

const missing = (names: string, known: (name: string) => boolean): string[] =>
  names.split(' ').filter((name) => !known(name));

suite('names of people', () => {
  test('first names of many languages', () => {
    const names =
      'mary william günther anneliese françois mercedes giuseppe grzegorz oksana ayşe mohammed priya hiroshi ming kwame ebenezer wolfgang jean-paul';
    assert.deepEqual(missing(names, isFirstName), []);
  });

  test('surnames of many languages', () => {
    const names =
      'smith o’brien müller hoffmann dupont rossi ivanova kowalski yılmaz sharma nguyen suzuki andersson okafor silva';
    assert.deepEqual(missing(names.replace('’', "'"), isSurname), []);
  });

  test('words, places and unknown names are neither', () => {
    for (const word of ['houses', 'the', 'kilimanjaro', 'northwind', 'xyzzy', '', 'verwaltung']) {
      assert.equal(isFirstName(word) || isSurname(word), false, word);
    }
  });

  test('what else a name can be', () => {
    assert.deepEqual(sensesOf('florence', 'en'), { firstName: true, surname: false, known: true, word: false });
    assert.deepEqual(sensesOf('mark', 'en'), { firstName: true, surname: false, known: false, word: true });
    assert.deepEqual(sensesOf('may', 'en'), { firstName: true, surname: true, known: false, word: true });
    assert.deepEqual(sensesOf('ernst', 'de'), { firstName: true, surname: true, known: false, word: true });
    assert.deepEqual(sensesOf('sonntag', 'de'), { firstName: false, surname: true, known: false, word: true });
    assert.deepEqual(sensesOf('guinevere', 'en'), { firstName: false, surname: false, known: false, word: false });
  });
});

suite('word lists', () => {
  test('are read by first letters', () => {
    assert.deepEqual(groupedWords('\nab andon ate _\nze bra\n'), ['abandon', 'abate', 'ab', 'zebra']);
  });

  test('a cache answers what it keeps and forgets all when it is full', () => {
    const asked: string[] = [];
    const answer = remember((word) => {
      asked.push(word);
      return word === '' ? null : word.length;
    }, 2);
    assert.deepEqual([answer('a'), answer(''), answer('a'), answer(''), answer('bb')], [1, null, 1, null, 2]);
    assert.deepEqual(asked, ['a', '', 'bb']);
    assert.equal(answer('a'), 1);
    assert.deepEqual(asked, ['a', '', 'bb', 'a']);
  });
});
