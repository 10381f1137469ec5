import { Ajv, type ValidateFunction } from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCorpusConfig } from '../../../src/core/corpus/corpus-config';
import type { JsonObject } from '../../../src/core/model/json';

const top = resolve(__dirname, '../../..');
const read = (path: string): string => readFileSync(resolve(top, path), 'utf8');
const json = (path: string): JsonObject => JSON.parse(read(path)) as JsonObject;

suite('the schema of config.json', () => {
  let validate: ValidateFunction;
  suiteSetup(() => {
    validate = new Ajv({ strict: false }).compile(json('schemas/config.schema.json'));
  });

  test('is the one that the manifest names', () => {
    const { jsonValidation } = json('package.json')['contributes'] as unknown as { jsonValidation: readonly unknown[] };
    assert.ok(
      jsonValidation.some(
        (entry) =>
          JSON.stringify(entry) ===
          JSON.stringify({ fileMatch: '.variorum/config.json', url: './schemas/config.schema.json' }),
      ),
    );
  });

  test('and the reader accept the example of the manual', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(read('docs/ATTRIBUTES.md')) ?? [];
    assert.ok(validate(JSON.parse(example)), JSON.stringify(validate.errors));
    const { config, problems } = readCorpusConfig(example);
    assert.deepEqual(problems, []);
    assert.equal(config.attributes.length, 5);
  });

  for (const wrong of [
    { attributes: {} },
    { attributes: [{}] },
    { attributes: [{ name: ' ' }] },
    { attributes: [{ name: 'a', functional: 'often' }] },
    { attributes: [{ name: 'a', unit: 3 }] },
    { attributes: [{ name: 'a', synonyms: { en: 'x' } }] },
    { attributes: [{ name: 'a', values: { '+': [' '] } }] },
    { include: '*.txt' },
  ]) {
    test(`and the reader refuse ${JSON.stringify(wrong)}`, () => {
      assert.equal(validate(wrong), false);
      assert.equal(readCorpusConfig(JSON.stringify(wrong)).problems.length, 1);
    });
  }

  test('takes keys of other versions', () => {
    assert.ok(validate({ tags: [], attributes: [{ name: 'a', colour: 'red' }] }));
  });
});
