import assert from 'node:assert/strict';
import { sarifProblems } from '../../sarif-schema';
import { Scratch } from './test-host';

const HEAD = '---\nlang: en\ndate: 2019-06-03\n---\n\n';
const ONE = `${HEAD}Greta Olsson was born in 1961. 😀 The Tarn Company was founded in 1871.\n`;
const TWO = `${HEAD}Greta Olsson was born in 1964. The Tarn Company was founded in 1817.\n`;

interface Card {
  readonly id: string;
  readonly kind: string;
  readonly attribute: string;
  readonly subject: { readonly name: string };
  readonly camps: readonly { readonly value: string; readonly claims: readonly { readonly quote: string }[] }[];
  readonly verdict?: {
    readonly verdict: string;
    readonly by: string;
    readonly reason?: string;
    readonly changedSince: boolean;
  };
}

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  };
}

interface Log {
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly Place[];
      readonly relatedLocations: readonly (Place & { readonly message: { readonly text: string } })[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly suppressions: readonly { readonly kind: string; readonly justification: string }[];
    }[];
  }[];
}

suite('variorum contradictions with verdicts', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
    await scratch.write({ 'a.md': ONE, 'b #1.md': TWO });
  });
  teardown(() => scratch.remove());

  async function cards(...args: string[]): Promise<Card[]> {
    const { out } = await scratch.run(['contradictions', '--json', ...args, '.']);
    return out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Card);
  }

  /** Rules on the card about a company as the editor would. */
  async function rule(verdict: string, more: object = {}): Promise<Card> {
    const card = (await cards()).find(({ subject }) => subject.name.startsWith('Tarn'));
    assert.ok(card !== undefined);
    const { kind, attribute, subject, camps, id } = card;
    const ids = id.split('-');
    // A card's id names its claims in code-unit order; which is whose counts for nothing here.
    const ruled = camps.map(({ value, claims }, at) => ({
      value,
      claims: claims.map(({ quote }) => ({ id: ids[at], quote })),
    }));
    const record = {
      id: 'v',
      verdict,
      kind,
      attribute,
      subject: subject.name,
      camps: ruled,
      creator: 'Anna',
      created: '2026-01-01T00:00:00.000Z',
      ...more,
    };
    await scratch.write({ '.variorum/verdicts/anna.json': JSON.stringify({ verdicts: [record] }) });
    return card;
  }

  test('leaves out what people settled, unless all is asked for', async () => {
    assert.equal((await cards()).length, 2);
    await rule('dismissed', { reason: 'a slip' });
    assert.deepEqual(
      (await cards()).map(({ subject }) => subject.name),
      ['Greta Olsson'],
    );
    const all = await cards('--all');
    assert.deepEqual(
      all.map(({ verdict }) => verdict).filter((one) => one !== undefined),
      [{ verdict: 'dismissed', by: 'Anna', reason: 'a slip', changedSince: false }],
    );
    const { out } = await scratch.run(['contradictions', '--all', '.']);
    assert.match(out, /\n {2}Dismissed by Anna: a slip\n/);
    const markdown = await scratch.run(['contradictions', '--all', '--markdown', '.']);
    assert.match(markdown.out, /\*certain · Dismissed by Anna: a slip\*/);
  });

  test('a confirmed one stays, and one whose evidence changed is back', async () => {
    await rule('confirmed');
    assert.deepEqual((await cards()).find(({ verdict }) => verdict !== undefined)?.verdict, {
      verdict: 'confirmed',
      by: 'Anna',
      changedSince: false,
    });
    await rule('dismissed');
    await scratch.write({ 'a.md': ONE.replace('1871', '1872') });
    assert.equal((await cards()).find(({ verdict }) => verdict !== undefined)?.verdict?.changedSince, true);
    const { out } = await scratch.run(['contradictions', '.']);
    assert.match(out, /Dismissed by Anna \(changed since\)/);
  });

  test('settled ones fail nothing', async () => {
    await scratch.write({ 'a.md': ONE.replace('1961', '1964') });
    await rule('dismissed');
    assert.equal((await scratch.run(['contradictions', '--fail-on', 'look', '.'])).exitCode, 0);
  });

  test('a broken file of verdicts is named, and the rest goes on', async () => {
    await scratch.write({ '.variorum/verdicts/anna.json': '{' });
    const { exitCode, errors, out } = await scratch.run(['contradictions', '--json', '.']);
    assert.equal(exitCode, 2);
    assert.match(errors.join('\n'), /^variorum: \.\/\.variorum\/verdicts\/anna\.json: This is no valid JSON/);
    assert.equal(out.trim().split('\n').length, 2);
  });

  test('prints SARIF that the schema accepts: rules by kind, both passages, what is settled suppressed', async () => {
    const ruled = await rule('dismissed', { reason: 'a slip' });
    const { exitCode, out } = await scratch.run(['contradictions', '--sarif', '.']);
    assert.equal(exitCode, 0);
    const log = JSON.parse(out) as Log;
    assert.deepEqual(sarifProblems(log), []);
    const [run] = log.runs;
    assert.ok(run !== undefined);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }) => id),
      ['contradiction/date'],
    );
    const result = run.results.find(({ suppressions }) => suppressions.length > 0);
    assert.ok(result !== undefined && run.results.length === 2);
    assert.deepEqual([result.ruleId, result.ruleIndex, result.level], ['contradiction/date', 0, 'warning']);
    assert.match(result.message.text, /^Tarn Company – founded: 1871, but 1817\./);
    // The smiling face counts two.
    assert.deepEqual(result.locations[0]?.physicalLocation, {
      artifactLocation: { uri: 'a.md' },
      region: { startLine: 6, startColumn: 35, endLine: 6, endColumn: 71 },
    });
    const [related] = result.relatedLocations;
    assert.ok(related !== undefined);
    assert.equal(related.physicalLocation.artifactLocation.uri, 'b%20%231.md');
    assert.match(related.message.text, /^1817 \(the author, 3 June 2019\): “The Tarn/);
    assert.deepEqual(result.partialFingerprints, { 'variorum/v1': ruled.id });
    assert.deepEqual(result.suppressions, [
      { kind: 'external', status: 'accepted', justification: 'Dismissed by Anna: a slip' },
    ]);
  });

  test('prints nothing that the schema refuses, which is checked by breaking it', async () => {
    const log = JSON.parse((await scratch.run(['contradictions', '--sarif', '.'])).out) as { runs: object[] };
    assert.notDeepEqual(sarifProblems({ ...log, version: '3' }), []);
    assert.notDeepEqual(sarifProblems({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] }), []);
  });

  test('prints SARIF without a result where nothing contradicts', async () => {
    await scratch.write({ 'a.md': TWO });
    const log = JSON.parse((await scratch.run(['contradictions', '--sarif', 'a.md'])).out) as Log;
    assert.deepEqual(sarifProblems(log), []);
    assert.deepEqual(log.runs[0]?.results, []);
  });
});
