import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { readVerdict, verdictRecord } from '../../../src/core/contradict/verdict-records';
import { VERDICTS_FOLDER, VERDICTS_SHAPE } from '../../../src/core/corpus/read-verdicts';
import type { JsonObject } from '../../../src/core/model/json';
import { VERDICT_KINDS, type Verdict } from '../../../src/core/model/verdict';

const ROOT = join(import.meta.dirname, '../../..');
const json = (name: string): JsonObject => JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as JsonObject;

const CREATED = '2026-11-23T05:00:00.000Z';
const VERDICT: Verdict = {
  id: 'v',
  verdict: 'dismissed',
  reason: 'a slip of the pen',
  kind: 'date',
  attribute: 'date/found',
  subject: 'Tarn Mill',
  camps: [
    { value: '1871', claims: [{ id: 'a', quote: 'It was founded in 1871.' }] },
    { value: '1817', claims: [{ id: 'b', quote: 'It was founded in 1817.' }] },
  ],
  creator: 'Ada',
  created: CREATED,
  modified: CREATED,
};

/** The schema that the editor checks files of verdicts by says the same as the engine that reads them. */
suite('the schema of verdicts', () => {
  let validate: ValidateFunction;
  const accepts = (record: unknown): boolean => validate({ verdicts: [record] });
  const without = (key: string): JsonObject =>
    Object.fromEntries(Object.entries(verdictRecord(VERDICT)).filter(([one]) => one !== key));

  suiteSetup(() => {
    // What VS Code shows beside the values of a list is its own key.
    const ajv = new Ajv({ strict: false, keywords: ['enumDescriptions'] });
    validate = ajv.compile(json('schemas/verdicts.schema.json'));
  });

  test('is the one that the manifest names for the folder of verdicts', () => {
    const { jsonValidation } = json('package.json')['contributes'] as unknown as {
      jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[];
    };
    assert.deepEqual(
      jsonValidation.filter(({ fileMatch }) => fileMatch.startsWith(VERDICTS_FOLDER)),
      [{ fileMatch: `${VERDICTS_FOLDER}/*.json`, url: './schemas/verdicts.schema.json' }],
    );
    const { properties } = json('schemas/verdicts.schema.json') as unknown as { properties: object };
    assert.deepEqual(Object.keys(properties), [VERDICTS_SHAPE.live, VERDICTS_SHAPE.bin]);
  });

  test('says of every value of a list what it means', () => {
    const { definitions } = json('schemas/verdicts.schema.json') as unknown as {
      definitions: { verdict: { properties: { verdict: Described; kind: Described } } };
    };
    const { verdict, kind } = definitions.verdict.properties;
    assert.deepEqual(verdict.enum, VERDICT_KINDS);
    for (const list of [verdict, kind]) assert.equal(list.enumDescriptions.length, list.enum.length);
    for (const one of kind.enum) assert.ok(readVerdict({ ...verdictRecord(VERDICT), kind: one }) !== null, one);
  });

  test('accepts every kind of record as it is written, and what a later version adds to it', () => {
    for (const verdict of VERDICT_KINDS) {
      assert.ok(accepts({ ...verdictRecord({ ...VERDICT, verdict }), more: 1 }), JSON.stringify(validate.errors));
    }
    assert.ok(accepts(without('reason')) && accepts(without('modified')));
    assert.ok(validate({ verdicts: [], deleted: [{ id: 'v', deleted: CREATED }], more: 1 }));
    assert.deepEqual(readVerdict(verdictRecord(VERDICT)), VERDICT);
  });

  test('accepts nothing that the engine would leave aside', () => {
    for (const key of Object.keys(VERDICT).filter((one) => one !== 'reason' && one !== 'modified')) {
      assert.ok(!accepts(without(key)), `without ${key}`);
      assert.equal(readVerdict(without(key)), null, `without ${key}`);
    }
    const [camp] = VERDICT.camps;
    for (const broken of [
      { verdict: 'burned' },
      { kind: 'colour' },
      { camps: [camp] },
      { camps: [camp, { value: 'x', claims: [] }] },
      { camps: [camp, { value: 'x', claims: [{ id: '', quote: '' }] }] },
      { camps: [camp, 7] },
      { created: 'yesterday' },
      { modified: 7 },
      { reason: 7 },
    ]) {
      const record = { ...verdictRecord(VERDICT), ...broken } as JsonObject;
      assert.ok(!accepts(record), JSON.stringify(broken));
      assert.equal(readVerdict(record), null, JSON.stringify(broken));
    }
    for (const file of [[], { verdicts: {} }, { verdicts: [], deleted: 'all' }]) assert.ok(!validate(file));
  });

  test('accepts no record that the engine does not understand', () => {
    const claim = fc.record({ id: fc.constantFrom('a', '', 1), quote: fc.constantFrom('q', 1) }, { requiredKeys: [] });
    const camp = fc.record(
      { value: fc.constantFrom('1871', 1871), claims: fc.array(claim, { maxLength: 2 }) },
      { requiredKeys: [] },
    );
    const record = fc.record(
      {
        id: fc.constantFrom('v', '', 1),
        created: fc.constantFrom(CREATED, '2026-11-23'),
        verdict: fc.constantFrom(...VERDICT_KINDS, 'other'),
        kind: fc.constantFrom('date', 'toString', 'other'),
        attribute: fc.constantFrom('owner', ''),
        subject: fc.constantFrom('Tarn Mill', ''),
        creator: fc.constantFrom('Ada', 7),
        reason: fc.constantFrom('', 7),
        camps: fc.array(camp, { maxLength: 3 }),
      },
      { requiredKeys: ['id', 'created', 'verdict'] },
    );
    fc.assert(
      fc.property(record, (one) => {
        if (accepts(one)) assert.notEqual(readVerdict(one), null, JSON.stringify(one));
      }),
      { numRuns: 2000 },
    );
  });
});

interface Described {
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
}
