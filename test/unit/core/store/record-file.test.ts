import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalJson } from '../../../../src/core/store/canonical-json';
import { splitConflicts } from '../../../../src/core/store/conflict-markers';
import { parseRecordFile, printRecordFile, type RecordFileShape } from '../../../../src/core/store/record-file';

const SHAPE: RecordFileShape = { live: 'items', bin: 'deleted', head: { kind: 'test' } };

function parse(text: string): { print: string; merged: boolean; ids: string[] } {
  const read = parseRecordFile(text, SHAPE);
  assert.ok(read.ok, JSON.stringify(read));
  return { print: printRecordFile(read.file, SHAPE), merged: read.merged, ids: [...read.file.records.keys()].sort() };
}

suite('files of records', () => {
  test('are printed in canonical form: sorted keys and ids, LF, a final newline', () => {
    const { print } = parse('{"items":[{"tag":"x","id":"b"},{"id":"a"}],"kind":"test"}');
    const lines = [
      '{',
      '  "items": [',
      '    {',
      '      "id": "a"',
      '    },',
      '    {',
      '      "id": "b",',
      '      "tag": "x"',
    ];
    assert.equal(print, [...lines, '    }', '  ],', '  "kind": "test"', '}', ''].join('\n'));
  });

  test('keep keys and items that are not ours', () => {
    const { print } = parse('{"items":[{"no":"id"},{"id":"a","own":{"deep":[1]}}],"x-tool":{"b":1,"a":2}}');
    assert.deepEqual(JSON.parse(print), {
      items: [{ id: 'a', own: { deep: [1] } }, { no: 'id' }],
      'x-tool': { a: 2, b: 1 },
    });
  });

  test('keep the bin apart from what is live', () => {
    const { print } = parse('{"items":[{"id":"a"}],"deleted":[{"id":"b","deleted":"2024-01-01T00:00:00.000Z"}]}');
    assert.match(print, /"deleted": \[\n {4}\{\n {6}"deleted"/);
  });

  test('say what is wrong with a text that is none', () => {
    assert.deepEqual(parseRecordFile('[]', SHAPE), { ok: false, reason: 'not-an-object', detail: '' });
    assert.deepEqual(parseRecordFile('{"items":{}}', SHAPE), { ok: false, reason: 'not-a-list', detail: 'items' });
    const broken = parseRecordFile('{"items":[', SHAPE);
    assert.equal(broken.ok ? '' : broken.reason, 'not-json');
  });

  test('print the same after they were printed once, whatever is in them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: fc.string({ minLength: 1 }), x: fc.jsonValue() })),
        fc.jsonValue(),
        (items, extra) => {
          const once = parse(JSON.stringify({ items, extra })).print;
          assert.equal(parse(once).print, once);
        },
      ),
    );
  });

  test('hold a key __proto__ like any other', () => {
    assert.match(canonicalJson(JSON.parse('{"__proto__":{"a":1}}') as never), /"__proto__"/);
  });
});

suite('conflict markers of git', () => {
  const record = (id: string, tag: string): string =>
    `    { "id": "${id}", "tag": "${tag}", "modified": "2024-01-0${id}T00:00:00.000Z" }`;
  const page = (middle: string): string => `{\n  "items": [\n${middle}\n  ]\n}\n`;

  test('are read record by record', () => {
    const text = page(`<<<<<<< HEAD\n${record('1', 'x')}\n=======\n${record('2', 'y')}\n>>>>>>> branch`);
    const { ids, merged } = parse(text);
    assert.deepEqual(ids, ['1', '2']);
    assert.equal(merged, true);
  });

  test('with the common version tell which side changed', () => {
    const side = (tag: string, time: string): string => `    { "id": "1", "tag": "${tag}", "modified": "${time}" }`;
    const text = page(
      `<<<<<<< HEAD\n${side('x', '2')}\n||||||| base\n${side('x', '2')}\n=======\n${side('y', '1')}\n>>>>>>> branch`,
    );
    assert.match(parse(text).print, /"tag": "y"/);
  });

  test('that do not belong together are no versions', () => {
    assert.equal(splitConflicts('<<<<<<< a\n=======\n'), null);
    assert.equal(splitConflicts('<<<<<<< a\n>>>>>>> b\n'), null);
    assert.equal(splitConflicts('<<<<<<< a\n<<<<<<< a\n=======\n>>>>>>> b\n'), null);
    assert.equal(splitConflicts('plain\n'), null);
  });

  test('with CR LF are read too', () => {
    const text = page(`<<<<<<< HEAD\n${record('1', 'x')}\n=======\n${record('2', 'y')}\n>>>>>>> branch`).replaceAll(
      '\n',
      '\r\n',
    );
    assert.deepEqual(parse(text).ids, ['1', '2']);
  });
});
