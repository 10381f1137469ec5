import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/core/corpus/corpus';
import type { Language } from '../../../../src/core/model/language';

/** Names of a document that stands alone, as `TYPE spelling`, in their order. */
function namesOf(text: string, languageHint: Language): string[] {
  const corpus = new Corpus({ engineVersion: 'test' });
  corpus.set('a', text, { languageHint });
  return corpus.names('a').map(({ mention }) => `${mention.type} ${mention.text}`);
}

suite('names of whole texts', () => {
  test('a family name that is a common noun is known by the full name, its genitive as well; the noun stays one', () => {
    const text =
      'Stefan Nagel leitet das Werk. Dann schwieg Nagel. Nagels Firma ging unter. Ein Nagel lag auf dem Boden.';
    assert.deepEqual(namesOf(text, 'de'), ['PERSON Stefan Nagel', 'PERSON Nagel', 'PERSON Nagels']);
  });

  test('a firm is known without its legal form, and by a first word of its own', () => {
    const german = 'Die Brückenbau Nord GmbH liefert. Die Brückenbau Nord schweigt. Der Brückenbau im Norden ruht.';
    assert.deepEqual(namesOf(german, 'de'), ['ORG Brückenbau Nord GmbH', 'ORG Brückenbau Nord']);
    const english = 'Tolnarik Civil Works Ltd won it in May. Then Tolnarik lost it. The works are civil.';
    assert.deepEqual(namesOf(english, 'en'), ['ORG Tolnarik Civil Works Ltd', 'ORG Tolnarik']);
  });

  test('a firm of one word is known without its legal form, in other documents too', () => {
    const corpus = new Corpus({ engineVersion: 'test' });
    corpus.set('a', 'Hersteller ist die Velmopharm AG mit Sitz in Ulm.', { languageHint: 'de' });
    corpus.set('b', 'The drug of Velmopharm was tested. Ida Quandt, of Ulm, said Velmopharm had paid.', {
      languageHint: 'en',
    });
    const names = corpus.names('b').filter(({ mention }) => mention.text === 'Velmopharm');
    assert.deepEqual(
      names.map(({ mention }) => mention.type),
      ['ORG', 'ORG'],
    );
  });

  test('letters in capitals are no town in the genitive', () => {
    assert.deepEqual(
      namesOf('Der Verband zahlte an die LIMAS nichts.', 'de').filter((name) => name.startsWith('GPE')),
      [],
    );
    assert.deepEqual(namesOf('Die Vororte Limas wachsen.', 'de'), ['GPE Limas']);
  });
});
