import assert from 'node:assert/strict';
import { readAttributes } from '../../../../src/core/corpus/config-attributes';
import { readCorpusConfig } from '../../../../src/core/corpus/corpus-config';
import type { Json } from '../../../../src/core/model/json';

suite('core/corpus: attributes in config.json', () => {
  test('are read with words in small letters and one blank', () => {
    const { attributes, problems } = readAttributes([
      { name: ' print run ', unit: 'copies', synonyms: { de: ['Auflage  des Werks'] }, values: { '+': ['In Print'] } },
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(attributes, [
      {
        name: 'print run',
        functional: 'perTime',
        unit: 'copies',
        synonyms: { en: [], de: ['auflage des werks'] },
        plus: ['in print'],
        minus: [],
      },
    ]);
  });

  test('none are none', () => {
    assert.deepEqual(readAttributes(undefined), { attributes: [], problems: [] });
  });

  const WRONG: readonly (readonly [Json, string])[] = [
    ['print run', 'name'],
    [{ name: ' ' }, 'name'],
    [{ name: 'a', functional: 'often' }, 'functional'],
    [{ name: 'a', unit: 3 }, 'unit'],
    [{ name: 'a', synonyms: ['x'] }, 'synonyms'],
    [{ name: 'a', synonyms: { en: 'x' } }, 'synonyms'],
    [{ name: 'a', values: { '+': [''] } }, 'values'],
    [{ name: 'a', values: [] }, 'values'],
  ];
  for (const [entry, key] of WRONG) {
    test(`${JSON.stringify(entry)} is left out and told, the others hold`, () => {
      const { attributes, problems } = readAttributes([entry, { name: 'good' }]);
      assert.deepEqual(
        attributes.map(({ name }) => name),
        ['good'],
      );
      assert.deepEqual(problems, [{ code: 'config-bad-attribute', args: { number: 1, key } }]);
    });
  }

  test('what is no list is told, and the rest of the file holds', () => {
    const { config, problems } = readCorpusConfig('{ "attributes": {}, "include": ["*.log"] }');
    assert.deepEqual(config.attributes, []);
    assert.equal(config.includes('a.log'), true);
    assert.deepEqual(problems, [{ code: 'config-no-list', args: { key: 'attributes' } }]);
  });
});
