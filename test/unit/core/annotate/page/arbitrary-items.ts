import fc from 'fast-check';
import type { Anchor } from '../../../../../src/core/model/anchor';
import type { Annotation, AnnotationItem, Rejection, Relation } from '../../../../../src/core/model/annotation';
import type { Json } from '../../../../../src/core/model/json';
import type { StoredRecord } from '../../../../../src/core/store/record';

export const OWNER = { annotator: 'Anna', document: 'file:///letters/a.txt' };

const words = fc.oneof(
  fc.string(),
  fc.constantFrom('', 'PERSON', 'x', 'variorum:entity/x', 'urn:uuid:1', '%2E', 'ä/ö'),
);
const instant = fc.constantFrom('', '2024-01-01T00:00:00.000Z', '2024-05-02T10:00:00.000Z');
const recorded = { id: fc.string({ minLength: 1 }), created: instant, modified: instant };

const anchors: fc.Arbitrary<Anchor> = fc.record({
  position: fc.tuple(fc.nat(500), fc.nat(40)).map(([start, length]) => ({ start, end: start + length })),
  quote: fc.record({ exact: words, prefix: words, suffix: words }),
  textHash: fc.constantFrom('', 'ab12', 'cd34'),
});
const passages = fc.array(anchors, { minLength: 1, maxLength: 3 });
const json = fc.jsonValue() as fc.Arbitrary<Json>;

const annotations: fc.Arbitrary<Annotation> = fc
  .record(
    {
      ...recorded,
      anchors: passages,
      attributes: fc.dictionary(words, json, { maxKeys: 3 }),
      tag: words,
      entity: words,
      note: words,
      value: fc.record({ value: words, edtf: words, from: words, to: words, currency: words }, { requiredKeys: [] }),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((number) => number + 0),
      from: words,
      claim: fc.record(
        { subject: words, attribute: words, value: words, speaker: words },
        { requiredKeys: ['subject', 'attribute', 'value'] },
      ),
    },
    { requiredKeys: ['id', 'created', 'modified', 'anchors', 'attributes'] },
  )
  .map((fields) => ({ ...OWNER, ...fields, kind: 'annotation' }));

const relations: fc.Arbitrary<Relation> = fc
  .record(
    { ...recorded, relation: words, source: words, target: words, note: words },
    { requiredKeys: ['id', 'created', 'modified', 'relation', 'source', 'target'] },
  )
  .map((fields) => ({ ...OWNER, ...fields, kind: 'relation' }));

const rejections: fc.Arbitrary<Rejection> = fc
  .record({ ...recorded, anchors: passages, tag: words }, { requiredKeys: ['id', 'created', 'modified', 'anchors'] })
  .map((fields) => ({ ...OWNER, ...fields, kind: 'rejection' }));

export const items: fc.Arbitrary<AnnotationItem> = fc.oneof(annotations, relations, rejections);

const body = fc.oneof(
  fc.record(
    {
      type: fc.constant('TextualBody'),
      value: words,
      purpose: fc.oneof(
        fc.constantFrom('tagging', 'commenting', 'classifying', 'describing', 'editing'),
        fc.constant(['tagging', 'linking']),
      ),
      'own:key': json,
    },
    { requiredKeys: ['type', 'value'] },
  ),
  fc.record({
    type: fc.constant('SpecificResource'),
    purpose: fc.constant('identifying'),
    source: fc.constantFrom('variorum:entity/e1', 'http://example.org/e'),
  }),
  fc.constantFrom('http://example.org/body', 'urn:uuid:2'),
  fc.record({ id: words }),
);
const selector = fc.oneof(
  fc.record(
    { type: fc.constant('TextQuoteSelector'), exact: words, prefix: words, refinedBy: json },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    { type: fc.constant('TextPositionSelector'), start: fc.nat(50), end: fc.nat(90), more: json },
    { requiredKeys: ['type', 'start'] },
  ),
  fc.record({ type: fc.constant('XPathSelector'), value: words }),
  fc.constant('http://example.org/selector'),
);
const target = fc.oneof(
  fc.record(
    {
      source: words,
      selector: fc.oneof(selector, fc.array(selector, { maxLength: 3 })),
      state: fc.oneof(json, fc.record({ type: words, 'variorum:sha256': words, kept: json })),
      styleClass: words,
    },
    { requiredKeys: ['source'] },
  ),
  words,
  fc.record({ id: words }),
);

/** Records as other programs, other versions and people write them. */
export const strangeRecords: fc.Arbitrary<StoredRecord> = fc.record(
  {
    id: fc.string({ minLength: 1 }),
    type: fc.oneof(fc.constantFrom('Annotation', 'Other'), fc.constant(['Annotation', 'own:Thing']), json),
    motivation: fc.oneof(
      fc.constantFrom('tagging', 'commenting', 'linking', 'assessing', 'highlighting', 'identifying', 'bookmarking'),
      fc.array(fc.constantFrom('tagging', 'linking', 'assessing'), { maxLength: 2 }),
    ),
    body: fc.oneof(body, fc.array(body, { maxLength: 4 }), json),
    bodyValue: words,
    target: fc.oneof(target, fc.array(target, { maxLength: 3 }), json),
    created: fc.oneof(instant, json),
    modified: fc.oneof(instant, json),
    creator: json,
    'variorum:verdict': fc.constantFrom('rejected', 'else'),
    'variorum:relation': fc.oneof(words, json),
    'variorum:attributes': fc.oneof(fc.dictionary(words, json, { maxKeys: 2 }), json),
    'variorum:value': fc.oneof(fc.record({ value: words, more: json }), json),
    'variorum:claim': fc.oneof(fc.record({ subject: words, attribute: words, value: words, more: json }), json),
    'variorum:confidence': fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), json),
    'variorum:from': fc.oneof(words, json),
    'x-tool': json,
  },
  { requiredKeys: ['id'] },
);
