import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../reference';
import { chunks, Scratch, type Answer } from './test-host';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly group: string | null;
}

suite('variorum claims --jsonl | sort | variorum compare --jsonl', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
  });
  teardown(() => scratch.remove());

  const claims = (lines: readonly (Line | string)[], ...options: string[]): Promise<Answer> =>
    scratch.run(['claims', '--jsonl', ...options], { input: input(lines) });
  const compare = (lines: readonly string[]): Promise<Answer> =>
    scratch.run(['compare', '--jsonl'], { input: chunks(lines.join('\n')) });
  /** A run of the whole pipe over so many processes, each of which has some of the groups. */
  const pipe = async (shards: readonly (readonly Line[])[]): Promise<string[]> => {
    const mapped: string[] = [];
    for (const shard of shards) mapped.push(...linesOf((await claims(shard)).out));
    return linesOf((await compare(bytewise(mapped))).out).sort();
  };

  test('--config: attributes as a folder declares them', async () => {
    const text = 'The print run of the Harrow Society was 3,000 copies.';
    await scratch.write({ 'config.json': '{ "attributes": [{ "name": "print run" }] }', 'bad.json': '{' });
    const lines = [{ id: '1', text, group: null }];
    const { out } = await claims(lines, '--config', 'config.json');
    assert.match(out, /own\/print run\t/);
    assert.doesNotMatch((await claims(lines)).out, /print run\t/);
    for (const file of ['bad.json', 'none.json']) {
      const { exitCode, errors } = await claims(lines, '--config', file);
      assert.equal(exitCode, 2);
      assert.match(errors.join('\n'), new RegExp(file.replace('.', '\\.')));
    }
  });

  test('one process and several give the same cards', async () => {
    const documents = plantedDocuments();
    const groups = [...new Set(documents.map(({ group }) => group))];
    assert.ok(groups.length > 5);
    const one = await pipe([documents]);
    assert.ok(one.length > 10);
    const shardOf = (group: string | null): number => groups.indexOf(group) % 3;
    const shards = [2, 0, 1].map((shard) => documents.filter(({ group }) => shardOf(group) === shard));
    assert.deepEqual(await pipe(shards), one);
  });

  test('the cards are those of "variorum contradictions" on the same documents', async () => {
    const documents = plantedDocuments();
    const [group] = documents.map((document) => document.group);
    const own = documents.filter((document) => document.group === group);
    await scratch.write(Object.fromEntries(own.map(({ id, text }) => [id, text])));
    const { out } = await scratch.run(['contradictions', '--json', ...own.map(({ id }) => id)]);
    const ids = (lines: readonly string[]): unknown[] =>
      lines.map((line) => (JSON.parse(line) as { readonly id: unknown }).id).sort();
    assert.deepEqual(ids(await pipe([own])), ids(linesOf(out)));
  });

  test('entities given beforehand let lines meet that stand alone', async () => {
    const one = { id: 'a', text: 'Greta Olsson was born in 1961. She lives in Leith.', group: null };
    const two = { id: 'b', text: 'Gretchen Olsen was born in 1964. She lives in Leith.', group: null };
    assert.deepEqual(await pipe([[one], [two]]), []);
    const entity = {
      id: 'person/greta',
      type: 'PERSON',
      name: 'Greta Olsson',
      aliases: ['Greta Olsson', 'Gretchen Olsen'],
    };
    await scratch.write({ 'entities.jsonl': `${JSON.stringify({ ...entity, mentions: [] })}\n` });
    const mapped: string[] = [];
    for (const line of [one, two]) mapped.push(...linesOf((await claims([line], '--entities', 'entities.jsonl')).out));
    const cards = linesOf((await compare(bytewise(mapped))).out);
    assert.equal(cards.length, 1);
    assert.match(cards[0] ?? '', /"entity":"person\/greta"/);
  });

  test('a file of entities that is none is told by name and line', async () => {
    await scratch.write({ 'entities.jsonl': '{"id":"x"}\n' });
    const { exitCode, errors } = await claims([], '--entities', 'entities.jsonl');
    assert.deepEqual(
      [exitCode, errors],
      [2, ['variorum: entities.jsonl:1: not a line of "variorum entities --json". Make the file with that command.']],
    );
    const missing = await claims([], '--entities', 'no.jsonl');
    assert.deepEqual(
      [missing.exitCode, missing.errors],
      [2, ['variorum: no.jsonl: cannot be read. Make the file with "variorum entities --json".']],
    );
  });

  test('bad lines are told by number, the others are worked off', async () => {
    const good = { id: 'a', text: 'The mill has 40 rooms.', group: null };
    const read = await claims([good, 'no json', { ...good, id: 'b' }]);
    assert.equal(read.exitCode, 2);
    assert.deepEqual(read.errors, ['variorum: line 2: not JSON. Each line must be one JSON object.']);
    assert.equal(linesOf(read.out).length, 2);
    const compared = await compare([...linesOf(read.out), 'no tab']);
    assert.equal(compared.exitCode, 2);
    assert.deepEqual(compared.errors, ['variorum: line 3: not a line of "variorum claims --jsonl".']);
  });

  test('of a key with very many claims the first are compared and the rest is told', async () => {
    const lines = Array.from({ length: 300 }, (_, at) => ({
      id: `d${String(at)}`,
      text: `Greta Olsson was born in ${String(1900 + (at % 50))}. She lives in Leith.`,
      group: 'all',
    }));
    const { exitCode, errors } = await compare(bytewise(linesOf((await claims(lines)).out)));
    assert.equal(exitCode, 0);
    assert.ok(
      errors.some((line) =>
        /person\/greta olsson\|date\/born: 300 claims, of which the first \d+ were compared\./.test(line),
      ),
    );
  });

  test('are filters and nothing else', async () => {
    for (const command of ['claims', 'compare']) {
      assert.equal((await scratch.run([command])).exitCode, 2);
      assert.equal((await scratch.run([command, '--jsonl', 'x'])).exitCode, 2);
      assert.match((await scratch.run([command, '--help'])).out, /LC_ALL=C sort/);
    }
  });
});

/** The documents of the open half of the planted corpus, each folder a group. */
function plantedDocuments(): Line[] {
  const open = join(REPOSITORY, 'test/contradictions/open');
  return readdirSync(open, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: group }) =>
      readdirSync(join(open, group))
        .filter((file) => /\.(?:txt|md)$/.test(file))
        .sort()
        .map((file) => ({ id: `${group}-${file}`, text: readFileSync(join(open, group, file), 'utf8'), group })),
    );
}

async function* input(lines: readonly (Line | string)[]): AsyncGenerator<Uint8Array> {
  yield* chunks(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** As `LC_ALL=C sort` does. */
function bytewise(lines: readonly string[]): string[] {
  return [...lines].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
