import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileDecisions, type Decision } from '../../../../../src/core/link/decisions';
import { EntityLinker } from '../../../../../src/core/link/entities/entity-linker';
import type { LinkedDocument, NameMention } from '../../../../../src/core/model/entity';
import type { NameType } from '../../../../../src/core/model/mention';

/** Names that have to do with each other in every way the linker knows, so that edits make and break components. */
const NAMES: readonly (readonly [NameType, string])[] = [
  ['PERSON', 'Jana Quandelmeier'],
  ['PERSON', 'Jana K. Quandelmeier'],
  ['PERSON', 'Jana M. Quandelmeier'],
  ['PERSON', 'Uwe Quandelmeier'],
  ['PERSON', 'Quandelmeier'],
  ['PERSON', 'Quandelmeiers'],
  ['PERSON', 'Jana Quandlemeier'],
  ['PERSON', 'Jana'],
  ['PERSON', 'J. Quandelmeier'],
  ['PERSON', 'Anton Vorsov'],
  ['PERSON', 'Anton Worssow'],
  ['ORG', 'Northern Wind Turbines'],
  ['ORG', 'Neue Wind Technik'],
  ['ORG', 'NWT'],
  ['PRODUCT', 'nwt.com'],
  ['ORG', 'Northern Wind Turbines AG'],
  ['ORG', 'Northern Wind Turbines GmbH'],
  ['ORG', 'Northern Wind Turbine'],
  ['GPE', 'Moscow'],
  ['GPE', 'Moskau'],
  ['NORP', 'Moskauer'],
  ['LAW', 'Law No. 4711-2'],
  ['LAW', 'Harbour Law'],
];

const mention = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(undefined, ' (', ', ', ' '));

const content = fc.record({
  language: fc.constantFrom('en' as const, 'de' as const, null),
  mentions: fc.array(mention, { maxLength: 8 }),
});

const ids = fc.constantFrom('a', 'b', 'c', 'd');

const step = fc.oneof(
  fc.record({ id: ids, to: fc.constant(null), content }),
  fc.record({ id: ids, to: ids, content: fc.constant(null) }),
  fc.record({ id: ids, to: fc.constant(null), content: fc.constant(null) }),
);

const form = fc.constantFrom(...NAMES).map(([type, name]) => ({ type, name: name.toLowerCase() }));

const ruling = fc.oneof(
  fc.record({ kind: fc.constant('same' as const), forms: fc.array(form, { minLength: 2, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('different' as const), forms: fc.tuple(form, form) }),
  fc.record({ kind: fc.constant('type' as const), form, type: fc.constantFrom('ORG' as const, 'PERSON' as const) }),
  fc.record({ kind: fc.constant('not-a-name' as const), form }),
  fc.record({ kind: fc.constant('name' as const), form, name: fc.constant('Somebody') }),
);

const decisions = fc
  .array(fc.tuple(ruling, fc.integer({ min: 0, max: 3 }), fc.array(form, { maxLength: 2 })), { maxLength: 4 })
  .map((all) =>
    all.map(([one, time, pins], at): Decision => ({
      ...one,
      id: `d${at}`,
      created: `2020-01-0${time + 1}`,
      pins: pins.map((pinned, index) => ({ form: pinned, id: `pin${at}${index}` })),
    })),
  );

function made(
  id: string,
  {
    language,
    mentions,
  }: {
    language: 'en' | 'de' | null;
    mentions: readonly (readonly [readonly [NameType, string], string | undefined])[];
  },
): LinkedDocument {
  return {
    id,
    language,
    mentions: mentions.map(([[type, text], before], at): NameMention => ({
      type,
      text,
      start: at * 100,
      end: at * 100 + text.length,
      after: ')',
      ...(before === undefined ? {} : { before }),
    })),
  };
}

function seen(linker: EntityLinker, documents: ReadonlyMap<string, LinkedDocument>): unknown {
  return {
    entities: linker.entities(),
    suggestions: linker.suggestions(),
    conflicts: linker.conflicts(),
    mentions: [...documents.keys()]
      .sort()
      .map((id) => [id, linker.mentions(id).map(({ entity }, at) => [entity, linker.explain(id, at)])]),
  };
}

suite('entities: incremental is rebuilt', () => {
  test('any edits, renames, deletes and rulings, in any order, give what a rebuild gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(step, fc.boolean()), { maxLength: 12 }),
        fc.option(decisions, { nil: null }),
        fc.nat(12),
        (steps, ruled, when) => {
          const linker = new EntityLinker();
          const documents = new Map<string, LinkedDocument>();
          const put = (document: LinkedDocument): void => {
            documents.set(document.id, document);
            linker.set(document);
          };
          for (const [at, [{ id, to, content: next }, ask]] of steps.entries()) {
            if (at === when && ruled !== null) linker.rule(compileDecisions(ruled));
            const before = documents.get(id);
            if (next !== null) put(made(id, next));
            else {
              documents.delete(id);
              linker.remove(id);
              if (to !== null && before !== undefined) put({ ...before, id: to });
            }
            if (ask) linker.entities();
          }
          if (ruled !== null && when >= steps.length) linker.rule(compileDecisions(ruled));
          const rebuilt = new EntityLinker();
          if (ruled !== null) rebuilt.rule(compileDecisions([...ruled].reverse()));
          for (const document of [...documents.values()].sort((a, b) => (a.id < b.id ? 1 : -1))) rebuilt.set(document);
          assert.deepEqual(seen(linker, documents), seen(rebuilt, documents));
        },
      ),
      { numRuns: 300, seed: 20 },
    );
  });

  test('no two entities have one id, and every mention has one', () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 5 }), (contents) => {
        const linker = new EntityLinker();
        for (const [at, one] of contents.entries()) linker.set(made(String(at), one));
        const found = linker.entities().map(({ id }) => id);
        assert.equal(new Set(found).size, found.length);
        for (const at of contents.keys()) {
          for (const { entity } of linker.mentions(String(at))) assert.ok(found.includes(entity));
        }
      }),
      { numRuns: 200, seed: 21 },
    );
  });
});
