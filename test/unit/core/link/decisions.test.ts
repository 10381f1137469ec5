import assert from 'node:assert/strict';
import { decide, type RuledEntity } from '../../../../src/core/link/decide';
import { compileDecisions, type Decision, type Ruling } from '../../../../src/core/link/decisions';
import { EntityLinker } from '../../../../src/core/link/entities/entity-linker';
import type { NameForm } from '../../../../src/core/model/entity';
import type { NameType } from '../../../../src/core/model/mention';
import { document } from './entities/linked';

const form = (type: NameType, name: string): NameForm => ({ type, name });
let number = 0;
const decision = (ruling: Ruling, rest: Partial<Decision> = {}): Decision => ({
  id: `d${String(++number).padStart(3, '0')}`,
  created: '2020-01-01',
  ...rest,
  ...ruling,
});

function linked(decisions: readonly Decision[], ...written: string[]): EntityLinker {
  const linker = new EntityLinker();
  for (const [at, one] of written.entries()) linker.set(document(`d${at}`, one));
  linker.rule(compileDecisions(decisions));
  return linker;
}

const idsOf = (linker: EntityLinker): string[] => linker.entities().map(({ id }) => id);

const [pine, elm] = [form('ORG', 'pine'), form('ORG', 'elm')];

suite('decisions on names', () => {
  setup(() => {
    number = 0;
  });

  test('the same: two names are one, and it is said who decided', () => {
    const linker = linked([decision({ kind: 'same', forms: [pine, elm] })], '{ORG Pine}, {ORG Pine}', '{ORG Elm}');
    assert.deepEqual(idsOf(linker), ['org/pine']);
    assert.deepEqual(
      linker.explain('d1', 0).map(({ code, args }) => [code, args['decision']]),
      [['decided', 'd001']],
    );
  });

  test('the same holds across types, and for three', () => {
    const forms = [pine, form('PERSON', 'pine'), elm];
    assert.equal(
      idsOf(linked([decision({ kind: 'same', forms })], '{ORG Pine} {PERSON Pine} {ORG Elm} {ORG Pine}')).length,
      1,
    );
    assert.equal(idsOf(linked([], '{ORG Pine} {PERSON Pine} {ORG Elm} {ORG Pine}')).length, 3);
  });

  test('different: what would be linked is not, within a document, across, and for two spellings of one key', () => {
    const different = (a: NameForm, b: NameForm): Decision[] => [decision({ kind: 'different', forms: [a, b] })];
    const person = [form('PERSON', 'jana quandt'), form('PERSON', 'quandt')] as const;
    assert.equal(idsOf(linked(different(...person), '{PERSON Jana Quandt} {PERSON Quandt}')).length, 2);
    const federation = form('ORG', 'international federation of harbour pilots');
    const texts = ['{ORG International Federation of Harbour Pilots}', '{ORG IFHP}'];
    assert.equal(idsOf(linked(different(federation, form('ORG', 'ifhp')), ...texts)).length, 2);
    assert.equal(idsOf(linked([], ...texts)).length, 1);
    const spelt = different(form('ORG', 'tune box'), form('ORG', 'tunebox'));
    assert.equal(idsOf(linked(spelt, '{ORG Tune Box} {ORG Tunebox} {ORG TUNEBOX}')).length, 2);
    assert.equal(idsOf(linked(spelt, '{ORG Tune Box} {ORG Tunebox} {ORG Tune-Box}')).length, 2);
  });

  test('different says nothing about other names', () => {
    const apart = [decision({ kind: 'different', forms: [pine, elm] })];
    assert.deepEqual(idsOf(linked(apart, '{ORG Pine} {ORG PINE} {ORG Elm} {ORG Oak}')), [
      'org/elm',
      'org/oak',
      'org/pine',
    ]);
  });

  test('of two that contradict each other the later one holds, in whatever order they come', () => {
    const same = decision({ kind: 'same', forms: [pine, elm] }, { created: '2020-01-01' });
    const different = decision({ kind: 'different', forms: [elm, pine] }, { created: '2020-02-01' });
    const again = { ...same, modified: '2020-03-01' };
    for (const [decisions, count] of [
      [[same, different], 2],
      [[different, same], 2],
      [[different, again], 1],
      [[again, different], 1],
    ] as const) {
      assert.equal(idsOf(linked(decisions, '{ORG Pine} {ORG Elm}')).length, count);
    }
  });

  test('a chain of sames stops at a different', () => {
    const oak = form('ORG', 'oak');
    const decisions = [
      decision({ kind: 'same', forms: [pine, elm] }, { created: '2020-01-01' }),
      decision({ kind: 'same', forms: [elm, oak] }, { created: '2020-01-02' }),
      decision({ kind: 'different', forms: [pine, oak] }, { created: '2020-01-03' }),
    ];
    const linker = linked(decisions, '{ORG Pine} {ORG Elm} {ORG Oak} {ORG Oak}');
    // The later of the two sames was joined first.
    assert.deepEqual(
      linker.entities().map(({ aliases }) => aliases.map(({ text }) => text)),
      [['Oak', 'Elm'], ['Pine']],
    );
  });

  test('name, type, external id', () => {
    const linker = linked(
      [
        decision({ kind: 'name', form: pine, name: 'Pine of Leeds' }),
        decision({ kind: 'type', form: pine, type: 'PRODUCT' }),
        decision({ kind: 'external', form: form('PRODUCT', 'pine'), external: 'Q1' }),
      ],
      '{ORG Pine}, {ORG Pine} and {ORG Elm}',
    );
    assert.deepEqual(
      linker.entities().map(({ id, name, type, external }) => [id, name, type, external]),
      [
        ['org/elm', 'Elm', 'ORG', undefined],
        ['product/pine', 'Pine of Leeds', 'PRODUCT', 'Q1'],
      ],
    );
  });

  test('not a name: its mentions are none, until somebody says otherwise', () => {
    const not = decision({ kind: 'not-a-name', form: pine });
    const linker = linked([not], '{ORG Pine} {ORG Elm} {PERSON Pine}');
    assert.deepEqual(idsOf(linker), ['org/elm', 'person/pine']);
    assert.deepEqual(
      linker.mentions('d0').map(({ mention }) => mention.text),
      ['Elm', 'Pine'],
    );
    const back = decision({ kind: 'name', form: pine, name: 'Pine' });
    assert.equal(idsOf(linked([not, back], '{ORG Pine}')).length, 1);
  });

  test('a pinned form gives its entity the id, whatever joins it', () => {
    const named = decision({ kind: 'name', form: pine, name: 'Pine' }, { pins: [{ form: pine, id: 'r4nd0m' }] });
    const linker = linked([named], '{ORG Pine}', '{ORG PINE}, {ORG Elm}');
    assert.deepEqual(idsOf(linker), ['org/elm', 'r4nd0m']);
    assert.deepEqual(
      linker.mentions('d1').map(({ entity }) => entity),
      ['r4nd0m', 'org/elm'],
    );
    assert.deepEqual(linker.conflicts(), []);
  });

  test('two pins in one entity: the elder is borne, both are reported', () => {
    const decisions = [
      decision(
        { kind: 'name', form: elm, name: 'Elm' },
        { created: '2020-01-01', modified: '2020-09-09', pins: [{ form: elm, id: 'old' }] },
      ),
      decision(
        { kind: 'name', form: pine, name: 'Pine' },
        { created: '2020-01-02', pins: [{ form: pine, id: 'young' }] },
      ),
    ];
    assert.deepEqual(linked(decisions, '{ORG Pine} {ORG Elm}').conflicts(), []);
    const linker = linked([...decisions, decision({ kind: 'same', forms: [pine, elm] })], '{ORG Pine} {ORG Elm}');
    assert.deepEqual(idsOf(linker), ['old']);
    assert.deepEqual(linker.conflicts(), [{ entity: 'old', pins: ['old', 'young'] }]);
  });

  test('decisions taken back leave nothing', () => {
    const linker = linked([decision({ kind: 'same', forms: [pine, elm] })], '{ORG Pine} {ORG Elm}');
    linker.rule(compileDecisions([]));
    assert.deepEqual(idsOf(linker), ['org/elm', 'org/pine']);
  });

  test('decisions on names that stand nowhere wait', () => {
    const linker = linked([decision({ kind: 'same', forms: [pine, elm] })], '{ORG Pine}');
    assert.deepEqual(idsOf(linker), ['org/pine']);
    linker.set(document('later', '{ORG Elm}'));
    assert.equal(idsOf(linker).length, 1);
  });

  test('a split keeps together what was one by way of the spelling that goes', () => {
    const forms = [pine, elm, form('ORG', 'oak')];
    const entity: RuledEntity = { id: 'org/pine', type: 'ORG', name: 'Pine', forms: { own: forms, all: forms } };
    const decided = decide({ kind: 'split', entity, spellings: ['Oak'] }, [], () => `pin${String(++number)}`);
    assert.ok('rulings' in decided);
    const linker = linked(
      decided.rulings.map((ruling) => decision(ruling)),
      '{ORG Pine}',
      '{ORG Elm}',
      '{ORG Oak}',
    );
    assert.deepEqual(
      linker
        .entities()
        .map(({ mentions }) => mentions)
        .sort(),
      [1, 2],
    );
    assert.equal(new Set(idsOf(linker)).size, 2);
  });

  test('names that one decision pinned stay one when what linked them is gone, until somebody parts them', () => {
    const pins = [pine, elm].map((one) => ({ form: one, id: 'x' }));
    const named = decision({ kind: 'name', form: pine, name: 'Grove' }, { pins });
    const linker = linked([named], '{ORG Pine}', '{ORG Elm}');
    assert.deepEqual(
      linker.entities().map(({ id, name, mentions }) => [id, name, mentions]),
      [['x', 'Grove', 2]],
    );
    const parted = decision({ kind: 'different', forms: [elm, pine] }, { pins: [{ form: elm, id: 'y' }] });
    assert.deepEqual(idsOf(linked([named, parted], '{ORG Pine}', '{ORG Elm}')).sort(), ['x', 'y']);
  });
});
