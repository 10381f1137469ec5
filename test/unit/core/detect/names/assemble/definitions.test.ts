import assert from 'node:assert/strict';
import { namesOf, pointsOf, runsOf, taught } from '../detected';

suite('Acronyms that a text defines', () => {
  test('long name and short name vote and teach', () => {
    const names = namesOf('They joined the Northwind Traders Guild (NTG) in spring.', 'en');
    assert.ok((pointsOf(names, 'Northwind Traders Guild').ORG ?? 0) >= 40);
    assert.ok((pointsOf(names, 'NTG').ORG ?? 0) >= 25);
    assert.ok((taught(names, 'ntg').ORG ?? 0) >= 25);
    assert.ok((taught(names, 'northwind traders guild').ORG ?? 0) >= 40);
  });

  test('words before the name stay outside', () => {
    const names = namesOf('Yesterday Kelder joined Northwind Traders Guild (NTG) in spring.', 'en');
    assert.ok((pointsOf(names, 'Northwind Traders Guild').ORG ?? 0) >= 40);
  });

  test('long names with commas and signs are joined', () => {
    const text =
      'They joined the Kelder Federation on Traders of Ropes and Other Goods in Wholesale, Retail & Villem Markets (KOMS) in spring.';
    assert.ok(runsOf(text, 'en').some((run) => run.startsWith('Kelder Federation') && run.endsWith('Markets')));
    const long = 'Kelder Federation on Traders of Ropes and Other Goods in Wholesale, Retail & Villem Markets';
    assert.ok((pointsOf(namesOf(text, 'en'), long).ORG ?? 0) >= 30);
  });

  test('“or” before the short name', () => {
    const names = namesOf('They joined the Ropemakers Federation for Collective Trade, or FACT.', 'en');
    assert.ok((taught(names, 'fact').ORG ?? 0) >= 25);
  });

  test('what stands for words in small letters is no name', () => {
    const names = namesOf('They spoke of intellectual property rights (IQR) there. Then IQR came up.', 'en');
    assert.ok((pointsOf(names, 'IQR').NONE ?? 0) >= 20);
    assert.ok((taught(names, 'iqr').NONE ?? 0) >= 20);
  });

  test('letters that do not fit define nothing', () => {
    const names = namesOf('They met Villem Kelder (KQN) there.', 'en');
    assert.equal(pointsOf(names, 'Villem Kelder').ORG, undefined);
    assert.ok((taught(names, 'kqn').ORG ?? 0) < 20);
  });

  test('German: the letters right behind a body’s noun', () => {
    const names = namesOf('Sie trat der Kelderhandelsorganisation KHO bei.', 'de');
    assert.ok((pointsOf(names, 'KHO').ORG ?? 0) >= 25);
    assert.ok((pointsOf(names, 'Kelderhandelsorganisation').ORG ?? 0) >= 25);
  });
});
