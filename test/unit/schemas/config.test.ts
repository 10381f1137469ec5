import { Ajv, type ValidateFunction } from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTagScheme } from '../../../src/core/annotate/tag-scheme';
import { readProjectRules } from '../../../src/core/check/config/project-rules';
import { RULE_IDS } from '../../../src/core/check/rule-ids';
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

  test('and the readers of tags and rules accept what the manual of annotating shows, and rules', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(read('docs/ANNOTATING.md')) ?? [];
    assert.ok(validate(JSON.parse(example)), JSON.stringify(validate.errors));
    const { scheme, problems } = readTagScheme(example);
    assert.deepEqual([problems, scheme.slots[2]], [[], 'claim']);
    const rules = {
      rules: Object.fromEntries(RULE_IDS.map((id) => [id, 'off'])),
      requirements: {
        attributes: [{ tag: 'claim', attribute: 'checked' }],
        exclusive: [{ tags: ['place', 'claim'] }],
        cardinalities: [{ tag: 'claim', min: 1 }],
      },
    };
    assert.ok(validate(rules), JSON.stringify(validate.errors));
    assert.deepEqual(readProjectRules(JSON.stringify(rules)).problems, []);
  });

  for (const wrong of [
    { tags: 'x' },
    { tags: [{ label: 'x' }] },
    { tagSlots: 3 },
    { relations: [''] },
    { rules: { nothing: 'off' } },
  ]) {
    test(`and the readers of tags and rules refuse ${JSON.stringify(wrong)}`, () => {
      assert.equal(validate(wrong), false);
      const text = JSON.stringify(wrong);
      assert.equal(readTagScheme(text).problems.length + readProjectRules(text).problems.length, 1);
    });
  }

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
