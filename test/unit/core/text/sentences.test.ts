import assert from 'node:assert/strict';
import type { Language } from '../../../../src/core/model/language';
import { sentencesOf } from '../../../../src/core/text/sentences';
import { plain } from './reading';

suite('sentences', () => {
  /** `|` marks where a sentence is to end. */
  const cuts = (marked: string, language: Language | null): void => {
    const text = marked.replaceAll(' | ', ' ');
    const { prose } = plain(text);
    const sentences = sentencesOf(prose, { start: 0, end: prose.text.length, language });
    assert.equal(sentences.map(({ start, end }) => prose.text.slice(start, end)).join(' | '), marked);
  };

  test('English abbreviations, initials and titles end none', () => {
    cuts('Mr. Smith met Dr. J. R. Brown of the U.S. Navy at 5 p.m. on Jan. 3. | He left.', 'en');
    cuts('George W. Bush came, e.g. by train. | See p. 12 and No. 5.', 'en');
    cuts('Acme Inc. paid St. Mary’s $5. | They kept it.', 'en');
  });

  test('an abbreviation that may end a sentence does so before a word that begins one', () => {
    cuts('He lives in the U.S. | The law is old there.', 'en');
    cuts('They sold bread, milk etc. | It was cheap.', 'en');
    cuts('Er kaufte Brot, Milch usw. | Das war billig.', 'de');
  });

  test('German abbreviations and ordinals end none', () => {
    cuts('Am 9. Juni 1998 kam Dr. Müller, z. B. mit dem Zug, d. h. spät. | Er blieb.', 'de');
    cuts(
      'Nach § 5 Abs. 2 Nr. 3 BGB i. V. m. Art. 72 GG kostet es ca. 3,6 Mio. Euro. | Vgl. BGH, Urt. v. 3. 3. 1999.',
      'de',
    );
    cuts('Ludwig XIV. von Frankreich starb im 18. Jahrhundert. | Der 1. FC verlor.', 'de');
  });

  test('a number at the end of a German sentence ends it before a word that begins one', () => {
    cuts('Es waren 12. | Die anderen fehlten.', 'de');
  });

  test('numbers of items go with their sentence', () => {
    cuts('1. Introduction follows here. | It has two parts.', 'en');
    cuts('II. Facts of the case.', 'en');
    cuts('(1) 2. Die Klage ist zulässig.', 'de');
  });

  test('quotations go with what introduces and follows them', () => {
    cuts('"Is it?" he said. | "Yes!" | She left.', 'en');
    cuts('„Nein!“, rief er. | Dann ging er.', 'de');
  });

  test('text of unknown language is cut by the common rules', () => {
    cuts('Bonjour. | Il est ici.', null);
  });

  test('a block is cut within its own bounds', () => {
    const { prose } = plain('First one. Second one.\n\nThird one. Fourth one.');
    const [, block] = prose.blocks;
    assert.ok(block !== undefined);
    assert.deepEqual(
      sentencesOf(prose, block).map(({ start, end }) => prose.text.slice(start, end)),
      ['Third one.', 'Fourth one.'],
    );
    assert.deepEqual(sentencesOf(prose, { start: 3, end: 3, language: 'en' }), []);
  });

  test('long blocks are cut as short ones are, and a sentence without end somewhere', () => {
    const text = 'The council met on 3 May 1998 in the hall. It sold the mill to Mr. Ames. '.repeat(500).trim();
    const sentences = sentencesOf(plain(text).prose, { start: 0, end: text.length, language: 'en' });
    assert.equal(sentences.length, 1000);
    const endless = 'word '.repeat(40000).trim();
    const parts = sentencesOf(plain(endless).prose, { start: 0, end: endless.length, language: 'en' });
    assert.ok(parts.length >= 1 && parts.length < 10);
    assert.equal(parts.at(-1)?.end, endless.length);
  });
});
