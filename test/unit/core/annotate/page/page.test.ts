import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readItem } from '../../../../../src/core/annotate/page/read-item';
import { recordOf } from '../../../../../src/core/annotate/page/record-of';
import { withSource } from '../../../../../src/core/annotate/page/targets';
import type { Annotation, AnnotationItem } from '../../../../../src/core/model/annotation';
import type { Json } from '../../../../../src/core/model/json';
import { canonicalJson, canonicalLine } from '../../../../../src/core/store/canonical-json';
import type { StoredRecord } from '../../../../../src/core/store/record';
import { items, OWNER, strangeRecords } from './arbitrary-items';

const SOURCE = '../../../a.txt';
const ANCHOR = {
  position: { start: 3, end: 9 },
  quote: { exact: 'Wiesner', prefix: 'to ', suffix: ', who' },
  textHash: 'ab12',
};
const ANNOTATION: Annotation = {
  ...OWNER,
  kind: 'annotation',
  id: 'urn:uuid:1',
  created: '2024-01-01T00:00:00.000Z',
  modified: '2024-01-01T00:00:00.000Z',
  anchors: [ANCHOR],
  attributes: {},
  tag: 'PERSON',
};

function print(item: AnnotationItem | null): string {
  return canonicalLine(item as unknown as Json);
}

/** As it comes back from disk. */
function stored(record: StoredRecord): StoredRecord {
  return JSON.parse(canonicalJson(record)) as StoredRecord;
}

suite('records of a page', () => {
  test('are W3C annotations', () => {
    assert.deepEqual(recordOf({ ...ANNOTATION, note: '*why*', entity: 'e 1' }, SOURCE), {
      id: 'urn:uuid:1',
      type: 'Annotation',
      motivation: 'tagging',
      creator: { type: 'Person', name: 'Anna' },
      created: '2024-01-01T00:00:00.000Z',
      modified: '2024-01-01T00:00:00.000Z',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'PERSON' },
        { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: '*why*' },
        { type: 'SpecificResource', purpose: 'identifying', source: 'variorum:entity/e%201' },
      ],
      target: {
        type: 'SpecificResource',
        source: SOURCE,
        selector: [
          { type: 'TextQuoteSelector', exact: 'Wiesner', prefix: 'to ', suffix: ', who' },
          { type: 'TextPositionSelector', start: 3, end: 9 },
        ],
        state: { type: 'variorum:TextState', 'variorum:sha256': 'ab12' },
      },
    });
  });

  test('give an item that was written back as it was', () => {
    fc.assert(
      fc.property(items, (item) => {
        assert.equal(print(readItem(stored(recordOf(item, SOURCE)), OWNER)), print(item));
      }),
    );
  });

  test('give it back also when it was written over another record, whatever that was', () => {
    fc.assert(
      fc.property(
        items,
        fc.oneof(
          strangeRecords,
          items.map((item) => recordOf(item, SOURCE)),
        ),
        (item, before) => {
          const record = recordOf(item, SOURCE, stored(before));
          assert.equal(print(readItem(stored(record), OWNER)), print(item));
          assert.ok(record['body'] === undefined || record['bodyValue'] === undefined || before['body'] !== undefined);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('stay byte for byte when nothing is changed, whoever wrote them', () => {
    fc.assert(
      fc.property(strangeRecords, (record) => {
        const item = readItem(record, OWNER);
        if (item !== null) assert.equal(canonicalLine(recordOf(item, SOURCE, record)), canonicalLine(record));
      }),
      { numRuns: 2000 },
    );
  });

  test('keep keys that are not ours through any change', () => {
    fc.assert(
      fc.property(strangeRecords, items, (before, item) => {
        const record = recordOf(item, SOURCE, before);
        for (const key of ['x-tool', 'creator'] as const) {
          if (before[key] !== undefined) assert.deepEqual(record[key], before[key]);
        }
      }),
    );
  });

  test('touch one body only when one thing is said differently', () => {
    const before: StoredRecord = {
      ...recordOf(ANNOTATION, SOURCE),
      body: [
        { type: 'TextualBody', purpose: 'editing', value: 'their own' },
        { type: 'TextualBody', purpose: 'tagging', value: 'PERSON', language: 'en' },
        'http://example.org/more',
      ],
    };
    const record = recordOf({ ...ANNOTATION, tag: 'ORG', note: 'n' }, SOURCE, before);
    assert.deepEqual(record['body'], [
      { type: 'TextualBody', purpose: 'editing', value: 'their own' },
      { type: 'TextualBody', purpose: 'tagging', value: 'ORG', language: 'en' },
      'http://example.org/more',
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: 'n' },
    ]);
  });

  test('of two passages have a target for each, and say that they are one', () => {
    const record = recordOf({ ...ANNOTATION, anchors: [ANCHOR, ANCHOR] }, SOURCE);
    assert.equal(Array.isArray(record['target']) && record['target'].length, 2);
    assert.equal(record['variorum:fragments'], true);
    const one = recordOf(ANNOTATION, SOURCE, record);
    assert.equal('variorum:fragments' in one, false);
  });

  test('that are about a document and no passage of it are nowhere, and find a place when a person gives them one', () => {
    const whole = { ...recordOf(ANNOTATION, SOURCE), target: 'http://example.org/' };
    const read = readItem(whole, OWNER);
    assert.ok(read?.kind === 'annotation');
    assert.deepEqual(read.anchors, [
      { position: { start: 0, end: 0 }, quote: { exact: '', prefix: '', suffix: '' }, textHash: '' },
    ]);
    assert.deepEqual(recordOf(read, SOURCE, whole), whole);
    const placed = recordOf({ ...read, anchors: [ANCHOR] }, SOURCE, whole);
    assert.deepEqual(readItem(placed, OWNER), { ...read, anchors: [ANCHOR] });
  });

  test('about several documents are read in the first', () => {
    const [target] = [recordOf(ANNOTATION, SOURCE)['target']].flat();
    const elsewhere = { ...(target as object), source: 'http://example.org/other' };
    const both = { ...recordOf(ANNOTATION, SOURCE), target: [target, elsewhere] } as unknown as StoredRecord;
    const read = readItem(both, OWNER);
    assert.deepEqual(read, ANNOTATION);
    const moved = recordOf({ ...ANNOTATION, anchors: [{ ...ANCHOR, position: { start: 1, end: 2 } }] }, SOURCE, both);
    assert.deepEqual((moved['target'] as unknown[])[1], elsewhere);
  });

  test('that are no annotations, or have no target, are none of ours', () => {
    const record = recordOf(ANNOTATION, SOURCE);
    assert.equal(readItem({ ...record, type: 'Note' }, OWNER), null);
    assert.equal(readItem({ id: 'x', type: 'Annotation', bodyValue: 'about nothing' }, OWNER), null);
    assert.equal(readItem({ ...record, id: '' }, OWNER), null);
    assert.equal(readItem({ id: 'x', deleted: '2024-01-01T00:00:00.000Z' }, OWNER), null);
    assert.equal(readItem({ ...record, motivation: 'linking', 'variorum:relation': 'owns' }, OWNER), null);
  });

  test('of which only the quote is known are read with that', () => {
    const read = readItem(
      {
        id: 'x',
        motivation: 'commenting',
        bodyValue: 'why',
        target: { source: 'a', selector: { type: 'TextQuoteSelector', exact: 'q' } },
      },
      OWNER,
    );
    assert.ok(read?.kind === 'annotation');
    assert.equal(read.note, 'why');
    assert.deepEqual(read.anchors, [
      { position: { start: 0, end: 0 }, quote: { exact: 'q', prefix: '', suffix: '' }, textHash: '' },
    ]);
  });

  test('follow their document to another place', () => {
    const record = recordOf(ANNOTATION, SOURCE);
    assert.deepEqual(withSource(record, SOURCE, '../../../b.txt')['target'], {
      ...(record['target'] as object),
      source: '../../../b.txt',
    });
    assert.deepEqual(withSource(record, 'http://example.org/', '../../../b.txt'), record);
    assert.deepEqual(withSource({ id: 'x' }, SOURCE, 'b'), { id: 'x' });
  });
});
