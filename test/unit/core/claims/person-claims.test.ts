import assert from 'node:assert/strict';
import { AnchorMaker } from '../../../../src/core/annotate/anchor';
import { AnnotationLayer } from '../../../../src/core/annotate/layer';
import { personClaims, withoutCorrected, type PersonClaimSource } from '../../../../src/core/claims/person-claims';
import type { Annotation, AnnotationItem, RecordedClaim, Relation } from '../../../../src/core/model/annotation';
import type { Claim } from '../../../../src/core/model/claim';

const TEXT = 'The old mill belongs to Ada Brandt. She paid 20,500 euros for it in 1921.';
const SENTENCE = { start: 0, end: 35, text: 'The old mill belongs to Ada Brandt.' };

const SOURCE: PersonClaimSource = {
  uri: 'mem:/a.txt',
  date: '1922',
  language: 'en',
  sentenceAt: () => SENTENCE,
  entityName: (id) => ({ e1: 'Ada Brandt', e2: 'Tarn Mill' })[id] ?? null,
  attributeOf: (attribute) => ({
    attribute,
    kind: attribute === 'date/founded' ? 'date' : attribute === 'owner' ? 'owner' : null,
  }),
};
const RECORDED = { annotator: 'Anna', document: 'mem:/a.txt', created: '', modified: '' };

function note(id: string, words: string, more: Partial<Annotation> = {}): Annotation {
  const start = TEXT.indexOf(words);
  const anchors = [new AnchorMaker(TEXT).anchorOf({ start, end: start + words.length })];
  return { ...RECORDED, kind: 'annotation', id, anchors, attributes: {}, ...more };
}

function claims(...items: readonly AnnotationItem[]): Claim[] {
  const layer = new AnnotationLayer(TEXT);
  layer.set(items, () => null);
  return personClaims(layer.index.all, layer.relations, SOURCE);
}

function recorded(claim: RecordedClaim): Claim {
  const [made] = claims(note('n', 'She paid 20,500 euros', { claim }));
  assert.ok(made !== undefined);
  return made;
}

const relation = (kind: string, source: string, target: string): Relation => ({
  ...RECORDED,
  kind: 'relation',
  id: 'r',
  relation: kind,
  source,
  target,
});

suite('claims that people recorded', () => {
  test('are theirs, with the sentence they were read in and the id of the record', () => {
    const claim = recorded({ subject: 'e2', attribute: 'owner', value: 'e1' });
    assert.deepEqual(
      [claim.id, claim.origin, claim.kind, claim.quote, claim.documentDate, claim.confidence],
      ['n', 'person', 'owner', SENTENCE.text, '1922', 1],
    );
    assert.deepEqual(claim.subject, { key: 'e2', kind: 'entity', name: 'Tarn Mill' });
    assert.ok(claim.value.kind === 'name');
    assert.deepEqual([claim.value.entity, claim.value.name.text], ['e1', 'Ada Brandt']);
    assert.deepEqual(claim.speaker, { id: 'author/mem:/a.txt', side: 'author/mem:/a.txt', name: null });
  });

  test('have the speaker that the person heard, and words where there is no entity', () => {
    const claim = recorded({ subject: 'the Old Mill', attribute: 'owner', value: 'nobody', speaker: 'the miller' });
    assert.deepEqual([claim.subject.kind, claim.subject.name], ['noun', 'the Old Mill']);
    assert.equal(claim.speaker.name, 'the miller');
    assert.ok(claim.value.kind === 'name' && claim.value.entity === null);
  });

  test('have numbers, amounts, shares and dates as values', () => {
    const value = (text: string, attribute = 'x'): unknown[] => {
      const claim = recorded({ subject: 'e2', attribute, value: text });
      const { value: read } = claim;
      if (read.kind === 'number') return [claim.kind, read.from, read.unit, read.grain];
      return [claim.kind, read.kind === 'date' ? read.value : read.kind];
    };
    assert.deepEqual(value('20,500.50 EUR'), ['amount', '20500.5', 'EUR', '0.01']);
    assert.deepEqual(value('USD 1 000'), ['amount', '1000', 'USD', '1']);
    assert.deepEqual(value('12 %'), ['percentage', '12', '%', '1']);
    assert.deepEqual(value('3 wheels'), ['count', '3', 'wheels', '1']);
    assert.deepEqual(value('1921'), ['count', '1921', '', '1']);
    assert.deepEqual(value('1921', 'date/founded'), ['date', '1921']);
    assert.deepEqual(value('1921-05-03'), ['date', '1921-05-03']);
    assert.deepEqual(value('about twenty'), ['name', 'name']);
  });

  test('are none when their text is gone, or nothing is claimed', () => {
    const gone = { ...note('n', 'Ada'), anchors: [new AnchorMaker('Other words').anchorOf({ start: 0, end: 5 })] };
    assert.deepEqual(claims({ ...gone, claim: { subject: 'e1', attribute: 'x', value: '1' } }), []);
    assert.deepEqual(claims(note('n', 'Ada', { tag: 'PERSON' })), []);
  });

  test('take the place of what the engine read there', () => {
    const person = claims(
      note('n', 'She paid 20,500 euros', { claim: { subject: 'e2', attribute: 'cost', value: '20500 EUR' } }),
    );
    const engine = (attribute: string, start: number): Claim => ({
      ...person[0]!,
      origin: 'engine',
      attribute,
      evidence: [{ start, end: start + 5 }],
    });
    const [here, elsewhere, other] = [engine('cost', 38), engine('cost', 0), engine('owner', 38)];
    assert.deepEqual(withoutCorrected([here, elsewhere, other], person), [elsewhere, other]);
    assert.deepEqual(withoutCorrected([here], []), [here]);
  });
});

suite('relations as claims', () => {
  const mill = note('m', 'The old mill', { entity: 'e2' });
  const ada = note('a', 'Ada Brandt', { entity: 'e1' });

  test('say of what is owned who owns it, of a body who heads it', () => {
    const [claim] = claims(mill, ada, relation('owns', 'a', 'm'));
    assert.ok(claim?.value.kind === 'name');
    assert.deepEqual(
      [claim.attribute, claim.kind, claim.subject.key, claim.value.entity],
      ['owner', 'owner', 'e2', 'e1'],
    );
    assert.deepEqual(
      claim.evidence.map(({ start }) => start),
      [0, 24],
    );
    const [head] = claims(relation('head of', 'e1', 'e2'));
    assert.deepEqual([head?.attribute, head?.subject.key], ['role/head', 'e2']);
  });

  test('of a person’s own kinds never contradict each other', () => {
    const [claim] = claims(mill, ada, relation('cousin of', 'a', 'm'));
    assert.deepEqual(
      [claim?.attribute, claim?.value.kind, claim?.subject.key],
      ['relation/cousin of/e2', 'truth', 'e1'],
    );
  });

  test('with an end that nobody knows are none', () => {
    assert.deepEqual(claims(mill, relation('owns', 'nobody', 'm')), []);
    assert.deepEqual(claims(relation('owns', 'a', 'm')), []);
  });

  test('between annotations without entities speak of their words', () => {
    const [claim] = claims(note('m', 'The old mill'), note('a', 'Ada Brandt'), relation('owns', 'a', 'm'));
    assert.deepEqual([claim?.subject.kind, claim?.subject.name], ['noun', 'The old mill']);
  });
});
