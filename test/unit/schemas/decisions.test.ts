import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { DECISIONS_FOLDER, DECISIONS_SHAPE } from '../../../src/core/corpus/read-decisions';
import { decide, type RuledEntity } from '../../../src/core/link/decide';
import { decisionRecord, readDecision } from '../../../src/core/link/decision-records';
import type { Ruling } from '../../../src/core/link/decisions';
import type { JsonObject } from '../../../src/core/model/json';
import { NAME_TYPES } from '../../../src/core/model/mention';

const ROOT = join(import.meta.dirname, '../../..');
const json = (name: string): JsonObject => JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as JsonObject;

const CREATED = '2026-11-23T05:00:00.000Z';
const OLGA = { type: 'PERSON', name: 'Olga Tschernikowa' } as const;
const OTHER = { type: 'PERSON', name: 'Olga Tschernykowa' } as const;

const RULINGS: readonly Ruling[] = [
  { kind: 'same', forms: [OLGA, OTHER] },
  { kind: 'different', forms: [OLGA, OTHER] },
  { kind: 'name', form: OLGA, name: 'Madame T.' },
  { kind: 'type', form: OLGA, type: 'PRODUCT' },
  { kind: 'not-a-name', form: OLGA },
  { kind: 'external', form: OLGA, external: '' },
];

/** The schema that the editor checks files of decisions by says the same as the engine that reads them. */
suite('the schema of decisions', () => {
  let validate: ValidateFunction;
  /** A file with one record. */
  const accepts = (record: unknown): boolean => validate({ decisions: [record] });
  const whole = (ruling: Ruling): JsonObject => decisionRecord({ id: 'r', created: CREATED, author: 'Ada', ...ruling });

  suiteSetup(() => {
    // What VS Code shows beside the values of a list is its own key.
    const ajv = new Ajv({ strict: false, keywords: ['enumDescriptions'] });
    validate = ajv.compile(json('schemas/decisions.schema.json'));
  });

  test('is the one that the manifest names for the folder of decisions', () => {
    const { jsonValidation } = json('package.json')['contributes'] as unknown as {
      jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[];
    };
    assert.deepEqual(
      jsonValidation.filter(({ fileMatch }) => fileMatch.startsWith(DECISIONS_FOLDER)),
      [{ fileMatch: `${DECISIONS_FOLDER}/*.json`, url: './schemas/decisions.schema.json' }],
    );
    const { properties } = json('schemas/decisions.schema.json') as unknown as { properties: object };
    assert.deepEqual(Object.keys(properties), [DECISIONS_SHAPE.live, DECISIONS_SHAPE.bin]);
  });

  test('says of every value of a list what it means', () => {
    const { definitions } = json('schemas/decisions.schema.json') as unknown as {
      definitions: { type: Described; decision: { properties: { kind: Described } } };
    };
    const { type, decision } = definitions;
    assert.deepEqual(type.enum, NAME_TYPES);
    assert.deepEqual([...decision.properties.kind.enum].sort(), RULINGS.map(({ kind }) => kind).sort());
    for (const list of [type, decision.properties.kind]) assert.equal(list.enumDescriptions.length, list.enum.length);
  });

  test('accepts every kind of record as it is written, and what a later version adds to it', () => {
    for (const ruling of RULINGS) {
      assert.ok(accepts(whole(ruling)), `${ruling.kind}: ${JSON.stringify(validate.errors)}`);
      assert.ok(accepts({ ...whole(ruling), modified: CREATED, note: 'by hand', pins: [{ form: OLGA, id: 'p' }] }));
    }
    assert.ok(validate({ decisions: [], deleted: [{ id: 'r', deleted: CREATED }], more: 1 }));
  });

  test('accepts what actions on names record', () => {
    const entity = (name: string): RuledEntity => ({
      id: name,
      type: 'PERSON',
      name,
      forms: { own: [{ type: 'PERSON', name }], all: [{ type: 'PERSON', name }] },
    });
    let ids = 0;
    const decided = decide({ kind: 'rename', entity: entity(OLGA.name), name: 'Madame T.' }, [], () => `${++ids}`);
    assert.ok('rulings' in decided);
    for (const ruling of decided.rulings) assert.ok(accepts(whole(ruling)));
  });

  test('accepts nothing that the engine would leave aside', () => {
    for (const ruling of RULINGS) {
      for (const key of Object.keys(whole(ruling)).filter((one) => one !== 'author')) {
        const rest = Object.entries(whole(ruling)).filter(([one]) => one !== key);
        assert.ok(!accepts(Object.fromEntries(rest)), `${ruling.kind} without ${key}`);
      }
    }
    for (const broken of [
      null,
      'same',
      { ...whole(RULINGS[0] as Ruling), forms: [] },
      { ...whole(RULINGS[1] as Ruling), forms: [OLGA] },
      { ...whole(RULINGS[1] as Ruling), forms: [OLGA, OTHER, OLGA] },
      { ...whole(RULINGS[2] as Ruling), name: ' ' },
      { ...whole(RULINGS[3] as Ruling), type: 'DATE' },
      { ...whole(RULINGS[4] as Ruling), form: { type: 'PERSON', name: '' } },
      { ...whole(RULINGS[4] as Ruling), kind: 'no-name' },
      { ...whole(RULINGS[4] as Ruling), created: 'yesterday' },
      { ...whole(RULINGS[4] as Ruling), pins: [{ form: OLGA }] },
    ]) {
      assert.ok(!accepts(broken), JSON.stringify(broken));
    }
    for (const file of [[], { decisions: {} }, { decisions: [], deleted: 'all' }]) assert.ok(!validate(file));
  });

  test('accepts no record that the engine does not understand', () => {
    const form = fc.record(
      { type: fc.constantFrom('PERSON', 'ORG', 'DATE'), name: fc.constantFrom('Olga', '', ' ', 7) },
      { requiredKeys: [] },
    );
    const record = fc.record(
      {
        id: fc.constantFrom('r', '', 1),
        created: fc.constantFrom(CREATED, '2026-11-23', '2026-11-23T05:00:00Z'),
        modified: fc.constantFrom(CREATED, 'later'),
        author: fc.constantFrom('Ada', ''),
        kind: fc.constantFrom('same', 'different', 'name', 'type', 'not-a-name', 'external', 'other'),
        form,
        forms: fc.array(form, { maxLength: 3 }),
        name: fc.constantFrom('Madame T.', ''),
        type: fc.constantFrom('ORG', 'MONEY'),
        external: fc.constantFrom('', 'wikidata:Q0'),
        pins: fc.array(fc.record({ form, id: fc.constantFrom('p', '') }), { maxLength: 2 }),
      },
      { requiredKeys: ['id', 'created', 'kind'] },
    );
    fc.assert(
      fc.property(record, (one) => {
        if (accepts(one)) assert.notEqual(readDecision(one), null, JSON.stringify(one));
      }),
      { numRuns: 2000 },
    );
  });
});

interface Described {
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
}
