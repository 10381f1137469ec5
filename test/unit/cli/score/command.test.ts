import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Scratch } from '../test-host';
import { at } from './invented';

const TEXT =
  'Nobody in the town remembers who paid for the bridge on 3 May 2001.\nPaid again on the fifth of never, see p6.\n';
const GOLD = {
  documents: {
    'c/a.txt': {
      sha256: createHash('sha256').update(TEXT).digest('hex'),
      dct: null,
      annotations: [
        { type: 'DATE', ...at(TEXT, '3 May 2001'), value: '2001-05-03' },
        { type: 'DATE', ...at(TEXT, 'fifth of never'), value: 'XXXX-XX-05', needsAnchor: true },
        { type: 'PERSON', ...at(TEXT, 'town'), entity: 'x' },
      ],
      nonAnnotations: [{ ...at(TEXT, 'p6'), wrong: ['DATE'], reason: 'page' }],
    },
  },
};

suite('variorum score', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
    await scratch.write({ 'c/a.txt': TEXT, 'c/unscored.txt': 'On 4 May 2001.', 'gold.json': JSON.stringify(GOLD) });
  });
  teardown(() => scratch.remove());

  test('prints the table, the count of dates that need an anchor, and every error with its place', async () => {
    const { exitCode, out, errors } = await scratch.run(['score', '--gold', 'gold.json', '.']);
    assert.deepEqual([exitCode, errors], [0, []]);
    assert.match(
      out,
      /^Documents: 1\. Scored are the types this version detects: PERSON, ORG, .*, DATE, DURATION, SET, AGE, MONEY\. Lenient/,
    );
    assert.match(out, /^DATE +100\.0 +50\.0 +66\.7 .* – +1 +1 +2$/m);
    assert.match(out, /^needsAnchor: 0 of 1 found; 0 with the underspecified value/m);
    assert.match(out, /^Missed: 2$/m);
    assert.match(out, /^ {2}c\/a\.txt:1:15 {2}PERSON {2}“town” {2}gold: PERSON$/m);
    assert.match(out, /^ {2}c\/a\.txt:2:19 {2}DATE {2}“fifth of never” {2}gold: DATE XXXX-XX-05$/m);
    assert.match(out, /^Entities \(B³ over 1 required names\): P 100\.0, R 100\.0, F1 100\.0; 0 hold several/m);
    assert.match(out, /^False positives: 0$/m);
    assert.match(out, /^Non-annotations hit: 0$/m);
    assert.match(out, /^Dates of the documents themselves: 1 of 1 as in the gold$/m);
  });

  test('--json prints lines: types, anchors, errors', async () => {
    const { out } = await scratch.run(['score', '--gold', 'gold.json', '--json', '.']);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(lines.map((line) => line['type'] ?? Object.keys(line)[0]).slice(0, 16), [
      'PERSON',
      'ORG',
      'PRODUCT',
      'GPE',
      'LOC',
      'NORP',
      'LAW',
      'EVENT',
      'DATE',
      'DURATION',
      'SET',
      'AGE',
      'MONEY',
      'NAMES',
      'ALL',
      'documents',
    ]);
    const dates = lines.find((line) => line['type'] === 'DATE')!['scores'] as Record<string, unknown>;
    assert.deepEqual(dates['value'], {
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
    });
    assert.deepEqual(dates['entity'], null);
    assert.deepEqual(lines[17], {
      error: 'miss',
      file: 'c/a.txt',
      line: 2,
      column: 19,
      start: TEXT.indexOf('fifth'),
      end: TEXT.indexOf(', see'),
      type: 'DATE',
      text: 'fifth of never',
      expected: 'DATE XXXX-XX-05',
    });
    assert.equal(lines.length, 18);
  });

  test('a checkout with CR LF scores the same', async () => {
    await scratch.write({ 'c/a.txt': TEXT.replaceAll('\n', '\r\n') });
    const { exitCode, out } = await scratch.run(['score', '--gold', 'gold.json', 'c/a.txt']);
    assert.equal(exitCode, 0);
    assert.match(out, /^DATE +100\.0 +50\.0 +66\.7 /m);
  });
});
