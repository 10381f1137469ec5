import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Detection } from '../../../src/core/model/document';
import type { Mention } from '../../../src/core/model/mention';
import { NO_NAMES } from '../../../src/core/model/name';
import { Readings, type Reading } from '../../../src/server/readings';
import { FakeClock } from './fake-clock';

const NOTHING: Detection = { format: 'text', language: null, date: null, mentions: [], names: NO_NAMES, problems: [] };

suite('readings of open documents', () => {
  let clock: FakeClock;
  let reads: string[];
  let told: Reading[];
  let resolved: Reading[];
  let mentions: readonly Mention[];
  let readings: Readings;
  let document: TextDocument;
  /** How long reading takes, in milliseconds of the clock. */
  let cost: number;

  const type = (text: string): void => {
    TextDocument.update(document, [{ text }], document.version + 1);
    readings.changed(document.uri);
  };

  setup(() => {
    clock = new FakeClock();
    reads = [];
    told = [];
    cost = 0;
    mentions = [];
    resolved = [];
    readings = new Readings({
      clock,
      read: (read) => {
        reads.push(read.getText());
        clock.pass(cost);
        return NOTHING;
      },
      mentions: () => mentions,
      onRead: (reading) => told.push(reading),
      onResolved: (changed) => resolved.push(...changed),
    });
    document = TextDocument.create('file:///a.txt', 'plaintext', 1, 'a');
    readings.opened(document);
  });

  test('an opened document is read at once, but not in the message that opens it', () => {
    assert.deepEqual(reads, []);
    clock.pass(0);
    assert.deepEqual(reads, ['a']);
    assert.deepEqual(
      told.map(({ version }) => version),
      [1],
    );
  });

  test('being told of a change when it opens, as the library does, makes it wait for nothing', () => {
    readings.changed(document.uri);
    clock.pass(0);
    assert.deepEqual(reads, ['a']);
    readings.changed(document.uri);
    clock.pass(10_000);
    assert.deepEqual(reads, ['a']);
  });

  test('keystrokes wait for a pause and are read together', () => {
    clock.pass(0);
    type('ab');
    clock.pass(100);
    type('abc');
    clock.pass(100);
    assert.deepEqual(reads, ['a']);
    clock.pass(20);
    assert.deepEqual(reads, ['a', 'abc']);
  });

  test('documents that take long are read less often', () => {
    cost = 500;
    clock.pass(0);
    type('ab');
    clock.pass(900);
    assert.deepEqual(reads, ['a']);
    clock.pass(100);
    assert.deepEqual(reads, ['a', 'ab']);
  });

  test('whoever asks gets the reading of the present version', async () => {
    const early = readings.current(document.uri);
    clock.pass(0);
    assert.equal((await early)?.version, 1);
    type('ab');
    const later = readings.current(document.uri);
    clock.pass(120);
    assert.equal((await later)?.version, 2);
    assert.equal((await readings.current(document.uri))?.version, 2);
    assert.deepEqual(reads, ['a', 'ab']);
  });

  test('a question about a closed document is answered with nothing', async () => {
    const asked = readings.current(document.uri);
    readings.closed(document.uri);
    assert.equal(await asked, undefined);
    clock.pass(1000);
    assert.deepEqual(reads, []);
    assert.equal(await readings.current(document.uri), undefined);
  });

  test('a cancelled question is answered with nothing', async () => {
    const source = new CancellationTokenSource();
    const asked = readings.current(document.uri, source.token);
    source.cancel();
    assert.equal(await asked, undefined);
  });

  test('only readings of the present version count as such', () => {
    clock.pass(0);
    assert.equal(readings.all().length, 1);
    type('ab');
    assert.equal(readings.all().length, 0);
  });

  test('a document that is opened anew is read anew', () => {
    clock.pass(0);
    readings.opened(TextDocument.create('file:///a.txt', 'plaintext', 1, 'new'));
    clock.pass(0);
    assert.deepEqual(reads, ['a', 'new']);
  });

  suite('when other documents say something new', () => {
    const NAME: Mention = {
      type: 'PERSON',
      fragments: [{ start: 0, end: 1 }],
      text: 'a',
      confidence: 0.9,
      zone: 'body',
      reasons: [],
    };

    test('names are resolved once for a burst, and the text is not read again', () => {
      clock.pass(0);
      mentions = [NAME];
      readings.evidenceChanged([document.uri]);
      clock.pass(100);
      readings.evidenceChanged([document.uri, 'file:///closed.txt']);
      assert.equal(resolved.length, 0);
      clock.pass(100);
      assert.equal(resolved.length, 1);
      assert.deepEqual(resolved[0]?.mentions, [NAME]);
      assert.deepEqual([reads, told.length], [['a'], 1]);
      assert.deepEqual(readings.all()[0]?.mentions, [NAME]);
    });

    test('nobody is told when no mention is different', () => {
      clock.pass(0);
      mentions = [];
      readings.evidenceChanged([document.uri]);
      clock.pass(200);
      assert.equal(resolved.length, 0);
    });

    test('a document that is about to be read, or closed, waits for nothing', () => {
      clock.pass(0);
      mentions = [NAME];
      readings.evidenceChanged([document.uri]);
      clock.pass(150);
      type('ab');
      clock.pass(50);
      assert.equal(resolved.length, 0);
      clock.pass(100);
      assert.deepEqual(told.at(-1)?.mentions, [NAME]);
      mentions = [];
      readings.evidenceChanged([document.uri]);
      readings.closed(document.uri);
      clock.pass(200);
      assert.equal(resolved.length, 0);
    });
  });
});
