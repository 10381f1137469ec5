import assert from 'node:assert/strict';
import { languageOf, looksLikeProse } from '../../../../src/core/text/language-of';
import { markdown, plain } from './reading';

suite('language', () => {
  const english = 'The council met in the old corn exchange and voted to sell it to the owner of the brewery.';
  const german = 'Der Rat tagte in der alten Börse und beschloss, sie an den Besitzer der Brauerei zu verkaufen.';

  test('English and German are told by their function words', () => {
    assert.equal(plain(english).language, 'en');
    assert.equal(plain(german).language, 'de');
    assert.equal(languageOf('Das ist ein kurzer Satz.'), 'de');
    assert.equal(languageOf('This is a short one.'), 'en');
  });

  test('other languages are unknown', () => {
    for (const text of [
      'Le maire a déclaré que les négociations avec le syndicat sont terminées pour cette année.',
      'El alcalde dijo que no hay acuerdo con los sindicatos para este año en la ciudad.',
      'Il sindaco ha detto che non sono state prese decisioni per la città.',
      'De burgemeester heeft gezegd dat het college niet zal aftreden voor de verkiezingen.',
      'O prefeito disse que não há acordo com os sindicatos para este ano.',
      'Borgmästaren sade att det inte finns någon överenskommelse med facket i år.',
      'Burmistrz powiedział, że nie ma porozumienia ze związkami na ten rok, ale to się zmieni.',
      'Мэр заявил, что переговоры с профсоюзом завершены.',
      '市長は交渉が終わったと発表した。',
    ]) {
      assert.equal(plain(text).language, null, text);
      assert.equal(plain(`${english}\n\n${text}`).prose.blocks[1]?.language, null, text);
    }
  });

  test('each block has its own language, one without evidence takes the document’s', () => {
    const blocks = plain(`${german}\n\n${english}\n\nAnna Weber\n\n${german}`).prose.blocks;
    assert.deepEqual(
      blocks.map((block) => block.language),
      ['de', 'en', 'de', 'de'],
    );
  });

  test('names in another language do not make a block foreign', () => {
    assert.equal(plain(`${english}\n\nJuan de la Cruz del Río`).prose.blocks[1]?.language, 'en');
    assert.equal(plain('She read Le Monde and La Repubblica in the bar of the Hotel de la Paix.').language, 'en');
  });

  test('nothing to go by is unknown, unless the caller knows', () => {
    assert.equal(plain('Invoice 12.03.2007').language, null);
    assert.equal(plain('Invoice 12.03.2007', { languageHint: 'de' }).language, 'de');
    assert.equal(plain('12.03.2007', { languageHint: 'en' }).prose.blocks[0]?.language, 'en');
    assert.equal(plain('').language, null);
    assert.equal(plain('1,2').language, null);
  });

  test('a hint does not outweigh the words', () => {
    assert.equal(plain(german, { languageHint: 'en' }).language, 'de');
  });

  test('a line of date and little else has the language of its month', () => {
    assert.equal(languageOf('3. März 1921'), 'de');
    assert.equal(languageOf('Tuesday 3 March 1921'), 'en');
  });

  test('a long paragraph that begins with figures is judged by its middle', () => {
    assert.equal(plain(`${'12.5 '.repeat(120)}${german.repeat(5)}`).language, 'de');
  });

  test('Markdown blocks are judged alike', () => {
    assert.deepEqual(
      markdown(`# Titel\n\n${german}\n\n> ${english}\n`).prose.blocks.map((block) => block.language),
      ['de', 'de', 'en'],
    );
  });

  test('prose is told from code and figures', () => {
    assert.ok(looksLikeProse('It was in the spring of that year that he came to the house.'));
    assert.ok(!looksLikeProse('for (let i = 0; i < n; i++) total += price[i] * count[i];'));
    assert.ok(!looksLikeProse('Only four words here'));
  });
});
