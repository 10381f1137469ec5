import assert from 'node:assert/strict';
import { Scratch } from './test-host';

interface Line {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

const lines = (out: string): Line[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

suite('variorum entities', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
    await scratch.write({
      'c/a.txt': 'Dr. Anna Quandt flew to Lisbon. The judge said that Mrs. Quandt had not come back.\n',
      'c/b.txt': 'Anna Quandt hat gestern in Lissabon mit der Richterin gesprochen.\n',
      'd.txt': 'Nothing of note happened here.\n',
    });
  });
  teardown(() => scratch.remove());

  test('--json prints an entity a line, with all its mentions over all files', async () => {
    const { exitCode, out, errors } = await scratch.run(['entities', '--json', 'c']);
    assert.deepEqual([exitCode, errors], [0, []]);
    const person = lines(out).find(({ type }) => type === 'PERSON')!;
    assert.deepEqual(Object.keys(person), ['id', 'type', 'name', 'aliases', 'mentions']);
    assert.equal(person.name, 'Anna Quandt');
    assert.deepEqual([...person.aliases].sort(), ['Anna Quandt', 'Quandt']);
    assert.deepEqual(
      person.mentions.map(({ file, start, text }) => [file, start, text]),
      [
        ['c/a.txt', 4, 'Anna Quandt'],
        ['c/a.txt', 57, 'Quandt'],
        ['c/b.txt', 0, 'Anna Quandt'],
      ],
    );
    const town = lines(out).find(({ type }) => type === 'GPE')!;
    assert.equal(town.mentions.length, 2, 'one town in two languages');
  });

  test('the ids are those of detect', async () => {
    const detected = await scratch.run(['detect', '--json', 'c']);
    const ids = new Set(
      detected.out
        .trim()
        .split('\n')
        .flatMap((line) => (JSON.parse(line) as { mentions: { entity?: string }[] }).mentions)
        .flatMap(({ entity }) => entity ?? []),
    );
    const { out } = await scratch.run(['entities', '--json', 'c']);
    assert.deepEqual(
      [...ids].sort(),
      lines(out)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('for people: a line an entity, then its places', async () => {
    const { out } = await scratch.run(['entities', 'c']);
    assert.match(out, /^Anna Quandt {2}PERSON {2}3× in 2 documents {2}\(Quandt\)\n {4}c\/a\.txt:1:5 {2}Anna Quandt$/m);
  });

  test('without names there is nothing to print', async () => {
    assert.deepEqual((await scratch.run(['entities', 'd.txt'])).out, '');
  });

  const decision = (more: object): string =>
    JSON.stringify({
      decisions: [{ id: 'd1', created: '2020-01-01T00:00:00.000Z', author: 'R', ...more }],
    });

  test('decisions in the folder hold, in entities and in detect', async () => {
    await scratch.write({
      'c/.variorum/entities/r.json': decision({ kind: 'not-a-name', form: { type: 'GPE', name: 'lisbon' } }),
    });
    const { exitCode, out } = await scratch.run(['entities', '--json', 'c']);
    assert.equal(exitCode, 0);
    assert.deepEqual(
      lines(out)
        .flatMap(({ mentions }) => mentions.map(({ text }) => text))
        .filter((text) => text === 'Lisbon'),
      [],
    );
    assert.doesNotMatch((await scratch.run(['detect', 'c'])).out, /GPE +Lisbon/);
  });

  test('a broken file of decisions is named, and the rest is printed', async () => {
    await scratch.write({ 'c/.variorum/entities/r.json': '{"decisions": [' });
    const { exitCode, out, errors } = await scratch.run(['entities', '--json', 'c']);
    assert.equal(exitCode, 2);
    assert.ok(lines(out).length >= 2);
    assert.equal(errors.length, 1);
    assert.match(errors[0] ?? '', /^variorum: c\/\.variorum\/entities\/r\.json: /);
  });
});
