import assert from 'node:assert/strict';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { annotationPath } from '../../../../../src/core/annotate/page/annotation-path';
import { PAGE_PARTS } from '../../../../../src/core/annotate/page/page-parts';
import { PAGE_SHAPE, pageShape } from '../../../../../src/core/annotate/page/page-shape';
import { readItem } from '../../../../../src/core/annotate/page/read-item';
import { recordOf } from '../../../../../src/core/annotate/page/record-of';
import { canonicalJson, canonicalLine, sameJson } from '../../../../../src/core/store/canonical-json';
import { mergeRecords, type Records } from '../../../../../src/core/store/merge-records';
import type { StoredRecord } from '../../../../../src/core/store/record';
import { emptyRecordFile, parseRecordFile, printRecordFile } from '../../../../../src/core/store/record-file';
import type { Json } from '../../../../../src/core/model/json';
import type { Annotation } from '../../../../../src/core/model/annotation';
import { items, OWNER, strangeRecords } from './arbitrary-items';

const PATH = annotationPath('a.txt', 'Anna');
const SHAPE = pageShape(PATH, 'Anna');
const [T1, T2, T3] = ['2024-01-01T00:00:00.000Z', '2024-01-02T00:00:00.000Z', '2024-01-03T00:00:00.000Z'];
const ANCHOR = {
  position: { start: 3, end: 9 },
  quote: { exact: 'Wiesner', prefix: 'to ', suffix: ', who' },
  textHash: 'ab12',
};

function annotation(fields: Partial<Annotation>): Annotation {
  return {
    ...OWNER,
    kind: 'annotation',
    id: 'a',
    created: T1,
    modified: T1,
    anchors: [ANCHOR],
    attributes: {},
    ...fields,
  };
}

function records(...list: readonly StoredRecord[]): Records {
  return new Map(list.map((record) => [record.id, record]));
}

function merged(base: Annotation, ours: Annotation, theirs: Annotation): { item: unknown; conflicts: string[] } {
  const before = recordOf(base, 's');
  const { records: all, conflicts } = mergeRecords(
    records(before),
    records(recordOf(ours, 's', before)),
    records(recordOf(theirs, 's', before)),
    PAGE_PARTS,
  );
  return { item: readItem(all.get('a')!, OWNER), conflicts: conflicts.map(({ field }) => field) };
}

suite('pages of annotations', () => {
  test('say what they are, of which file and whose', () => {
    assert.deepEqual(
      { ...SHAPE.head, '@context': null },
      {
        '@context': null,
        id: PATH.split('/').at(-1),
        type: 'AnnotationPage',
        creator: { type: 'Person', name: 'Anna' },
      },
    );
    assert.equal('creator' in pageShape(PATH, null).head, false);
  });

  test('keep what was deleted out of the items', () => {
    const record = { ...recordOf(annotation({ tag: 'x' }), 's'), deleted: T2 };
    const page = JSON.parse(printRecordFile({ ...emptyRecordFile(SHAPE), records: records(record) }, SHAPE)) as Record<
      string,
      unknown[]
    >;
    assert.deepEqual(page['items'], []);
    assert.equal(page['variorum:deleted']?.length, 1);
  });

  test('are read, and printed again the same, whatever records they hold', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            strangeRecords,
            items.map((item) => recordOf(item, 's')),
          ),
          { maxLength: 4 },
        ),
        (list) => {
          const text = canonicalJson({ ...SHAPE.head, items: list });
          const read = parseRecordFile(text, SHAPE);
          assert.ok(read.ok);
          const once = printRecordFile(read.file, SHAPE);
          const again = parseRecordFile(once, SHAPE);
          assert.ok(again.ok);
          assert.equal(printRecordFile(again.file, SHAPE), once);
        },
      ),
    );
  });

  test('as JSON-LD lose nothing that we wrote', async () => {
    const full = annotation({
      tag: 'PERSON',
      note: 'n',
      entity: 'e1',
      attributes: { sure: { very: true } },
      value: { value: '2007', edtf: '2007' },
      confidence: 0.5,
      from: '0.1.0',
      claim: { subject: 's', attribute: 'owner', value: 'v' },
    });
    const page = printRecordFile(
      { ...emptyRecordFile(SHAPE), records: records(recordOf(full, '../../../a.txt')) },
      SHAPE,
    );
    const expanded = await jsonld.expand(JSON.parse(page) as object, {
      base: 'http://host/.variorum/annotations/a.txt/p.json',
      documentLoader: () => Promise.resolve({ document: CONTEXT, documentUrl: '', contextUrl: undefined }),
    });
    const text = JSON.stringify(expanded);
    for (const held of ['urn:variorum:attributes', '"very":true', 'urn:variorum:value', 'urn:variorum:confidence'])
      assert.ok(text.includes(held), held);
    for (const held of [
      'urn:variorum:from',
      'urn:variorum:claim',
      'urn:variorum:sha256',
      'urn:variorum:entity/e1',
      'urn:variorum:TextState',
    ])
      assert.ok(text.includes(held), held);
    assert.ok(text.includes('"http://host/a.txt"'), 'the source leads to the document');
    assert.ok(text.includes('"http://host/.variorum/annotations/a.txt/'), 'the page has an address');
  });
});

suite('merging records of pages', () => {
  test('joins a tag of one side with a note of the other', () => {
    const base = annotation({});
    const { item, conflicts } = merged(
      base,
      annotation({ tag: 'x', modified: T2 }),
      annotation({ note: 'n', modified: T3 }),
    );
    assert.deepEqual(item, annotation({ tag: 'x', note: 'n', modified: T3 }));
    assert.deepEqual(conflicts, []);
  });

  test('joins attributes of both sides', () => {
    const base = annotation({ tag: 'x', attributes: { a: 1 } });
    const ours = annotation({ tag: 'x', attributes: { a: 1, b: 2 }, modified: T2 });
    const theirs = annotation({ tag: 'x', attributes: { a: 3 }, modified: T3 });
    assert.deepEqual(merged(base, ours, theirs), {
      item: annotation({ tag: 'x', attributes: { a: 3, b: 2 }, modified: T3 }),
      conflicts: [],
    });
  });

  test('says which word of two was kept where both changed one', () => {
    const base = annotation({ tag: 'x', note: 'n' });
    const ours = annotation({ tag: 'y', note: 'n', modified: T3 });
    const theirs = annotation({ tag: 'z', note: 'm', modified: T2 });
    assert.deepEqual(merged(base, ours, theirs), {
      item: annotation({ tag: 'y', note: 'm', modified: T3 }),
      conflicts: ['body tagging'],
    });
  });

  test('lets a note that one side took away stay away', () => {
    const base = annotation({ tag: 'x', note: 'n' });
    const ours = annotation({ tag: 'x', modified: T2 });
    const theirs = annotation({ tag: 'y', note: 'n', modified: T3 });
    assert.deepEqual(merged(base, ours, theirs).item, annotation({ tag: 'y', modified: T3 }));
  });

  test('takes records apart and puts them together again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          strangeRecords,
          items.map((item) => recordOf(item, 's')),
        ),
        (record) => {
          const again: StoredRecord = { ...PAGE_PARTS.together(PAGE_PARTS.apart(record)), id: record.id };
          assert.equal(
            canonicalLine(readItem(again, OWNER) as unknown as Json),
            canonicalLine(readItem(record, OWNER) as unknown as Json),
          );
          assert.ok(sameJson(again['x-tool'], record['x-tool']));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('does not depend on the order of the sides', () => {
    const version = items.map((item) => recordOf({ ...item, id: 'a' }, 's'));
    fc.assert(
      fc.property(version, version, fc.option(version, { nil: null }), (ours, theirs, base) => {
        const before = base === null ? null : records(base);
        const one = mergeRecords(before, records(ours), records(theirs), PAGE_PARTS).records;
        const other = mergeRecords(before, records(theirs), records(ours), PAGE_PARTS).records;
        assert.equal(canonicalJson([...one.values()]), canonicalJson([...other.values()]));
      }),
    );
  });

  test('is the shape of all pages', () => {
    assert.equal(PAGE_SHAPE.parts, PAGE_PARTS);
    assert.equal(PAGE_SHAPE.live, 'items');
  });
});

/** The words of the W3C context that a page uses, as that declares them. */
const RESOURCE = (id: string): object => ({ '@id': id, '@type': '@id' });
const CONTEXT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dcterms: 'http://purl.org/dc/terms/',
    as: 'http://www.w3.org/ns/activitystreams#',
    foaf: 'http://xmlns.com/foaf/0.1/',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    Person: 'foaf:Person',
    SpecificResource: 'oa:SpecificResource',
    TextualBody: 'oa:TextualBody',
    TextPositionSelector: 'oa:TextPositionSelector',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    body: RESOURCE('oa:hasBody'),
    target: RESOURCE('oa:hasTarget'),
    source: RESOURCE('oa:hasSource'),
    selector: RESOURCE('oa:hasSelector'),
    state: RESOURCE('oa:hasState'),
    creator: RESOURCE('dcterms:creator'),
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    created: 'dcterms:created',
    modified: 'dcterms:modified',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: 'oa:start',
    end: 'oa:end',
  },
};
