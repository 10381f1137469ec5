import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import fc from 'fast-check';
import { CheckedCorpus, NO_CONTEXT } from '../../../../src/core/check/checked-corpus';
import type { CheckContext, CheckedDocument } from '../../../../src/core/check/rule';
import type { Finding } from '../../../../src/core/model/finding';
import { applied, markedDocument } from '../../../check/planted';
import { OWN_TAGS, PLANTED } from '../../../check/planted-faults';

const CONTEXT: CheckContext = {
  ...NO_CONTEXT,
  scheme: {
    ...NO_CONTEXT.scheme,
    tags: [...NO_CONTEXT.scheme.tags, ...OWN_TAGS.map((tag) => ({ tag, attributes: [] }))],
  },
};

function check(documents: readonly CheckedDocument[]): readonly Finding[] {
  const corpus = new CheckedCorpus(CONTEXT);
  for (const document of documents) corpus.set(document);
  return corpus.findings();
}

const URI = 'file:///c/a.txt';

suite('planted faults', () => {
  for (const [at, { rule, like, text, marks }] of PLANTED.entries()) {
    test(`${String(at)} ${rule ?? `no ${like ?? ''}`}: ${text}`, () => {
      const document = markedDocument(URI, text, marks);
      const findings = check([document]);
      assert.deepEqual(
        findings.map((one) => one.rule),
        rule === null ? [] : [rule],
      );
      for (const finding of findings) {
        for (const fix of finding.fixes) {
          const left = check(applied([document], fix)).map((one) => one.rule);
          assert.deepEqual(left, [], `after ${fix.code}`);
        }
      }
    });
  }

  test('each rule of these has eight faults and eight look-alikes', () => {
    const rules = new Set(PLANTED.flatMap(({ rule }) => rule ?? []));
    for (const rule of rules) {
      assert.ok(PLANTED.filter((one) => one.rule === rule).length >= 8, `faults of ${rule}`);
      assert.ok(PLANTED.filter((one) => one.like === rule).length >= 8, `look-alikes of ${rule}`);
    }
  });

  test('what stands after any edits is what a new corpus finds', () => {
    const index = fc.nat({ max: PLANTED.length - 1 });
    const edit = fc.record({ slot: fc.nat({ max: 4 }), planted: fc.option(index) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const live = new CheckedCorpus(CONTEXT);
        const now = new Map<string, CheckedDocument>();
        for (const { slot, planted } of edits) {
          const uri = `file:///c/${String(slot)}.txt`;
          const one = planted === null ? undefined : PLANTED[planted];
          if (one === undefined) {
            now.delete(uri);
            live.remove(uri);
          } else {
            const document = markedDocument(uri, one.text, one.marks);
            now.set(uri, document);
            live.set(document);
          }
          live.findings();
        }
        assert.deepEqual(live.findings(), check([...now.values()]));
      }),
      { numRuns: 60 },
    );
  });
});
