import assert from 'node:assert/strict';
import { Corpus } from '../../../../../../src/core/corpus/corpus';

function namesIn(text: string): string[] {
  const corpus = new Corpus({ engineVersion: 'test' });
  corpus.set('a', text, { format: 'text' });
  const names = corpus.mentions('a').filter(({ confidence }) => confidence >= 0.5);
  return names.map((mention) => `${mention.type} ${mention.text}`);
}

suite('Laws among the other names of a document', () => {
  test('a law is one name, whatever names it is made of', () => {
    const names = namesIn('He was tried under section 4 of the Narnia Defence Act 1954 and nobody else was.');
    assert.deepEqual(names, ['LAW section 4', 'LAW Narnia Defence Act 1954']);
  });

  test('a comment on a law makes no name, though the same law is one elsewhere in the text', () => {
    const names = namesIn('Der Senat folgt § 49 EStG nicht. Anders die Ansicht bei Meise, EStG, 16. Aufl., Rz 90.');
    assert.deepEqual(
      names.filter((name) => name.startsWith('LAW')),
      ['LAW § 49 EStG'],
    );
  });

  test('a field of law is no person, though a person of that name stands in the text', () => {
    const names = namesIn('Mr Harold Law teaches there. He reads Criminal Law and explains Murphy’s Law to Mr Law.');
    assert.deepEqual(
      names.filter((name) => name.endsWith('Law')),
      ['PERSON Harold Law', 'PERSON Law'],
    );
  });
});
