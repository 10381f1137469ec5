import assert from 'node:assert/strict';
import { Scratch } from './test-host';

const ONE = '---\nlang: en\ndate: 2019-06-03\n---\n\nGreta Olsson was born in 1961. She runs the mill.\n';
const TWO = '---\nlang: en\ndate: 2019-06-20\n---\n\nGreta Olsson was born in 1964. She runs the mill.\n';

interface Card {
  readonly kind: string;
  readonly status: string;
  readonly tier: string;
  readonly subject: { readonly entity: string | null; readonly name: string };
  readonly why: string;
  readonly camps: readonly { readonly value: string; readonly claims: readonly { readonly file: string }[] }[];
}

suite('variorum contradictions', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
    await scratch.write({ 'a.md': ONE, 'b.md': TWO });
  });
  teardown(() => scratch.remove());

  test('says for people what contradicts what, where, and why', async () => {
    const { exitCode, out, errors } = await scratch.run(['contradictions', '.']);
    assert.deepEqual([exitCode, errors], [0, []]);
    assert.match(out, /^Contradiction \(certain\) · Greta Olsson – date of birth: 1961, but 1964\./);
    assert.match(out, /a\.md:6:1 {2}“Greta Olsson was born in 1961\.”/);
    assert.match(out, /b\.md:6:1 {2}“Greta Olsson was born in 1964\.”/);
  });

  test('as JSON a line a card', async () => {
    const { out } = await scratch.run(['contradictions', '--json', '.']);
    const [card, ...others] = cardsIn(out);
    assert.deepEqual(others, []);
    assert.equal(card?.kind, 'date');
    assert.equal(card.status, 'contradiction');
    assert.equal(card.tier, 'certain');
    assert.equal(card.subject.entity, 'person/greta olsson');
    assert.deepEqual(
      card.camps.map(({ value, claims }) => [value, claims.map(({ file }) => file)]),
      [
        ['1961', ['a.md']],
        ['1964', ['b.md']],
      ],
    );
  });

  test('as Markdown with nothing of a document as markup', async () => {
    await scratch.write({ 'a.md': ONE.replace('1961.', '1961 in `Bergen`.') });
    const { out } = await scratch.run(['contradictions', '--markdown', '.']);
    assert.match(out, /^## Contradiction: Greta Olsson/);
    assert.doesNotMatch(out, /[^\\]`Bergen/);
  });

  test('ends with 1 where the caller asks for it', async () => {
    assert.equal((await scratch.run(['contradictions', '--fail-on', 'certain', '.'])).exitCode, 1);
    assert.equal((await scratch.run(['contradictions', '--fail-on', 'certain', 'a.md'])).exitCode, 0);
    const wrong = await scratch.run(['contradictions', '--fail-on', 'all', '.']);
    assert.deepEqual([wrong.exitCode, wrong.errors], [2, ['variorum: --fail-on must be certain or look, not "all".']]);
  });

  test('honours what people decided about names', async () => {
    await scratch.write({ 'b.md': TWO.replace('Greta Olsson', 'Gretchen Olsen') });
    assert.equal((await scratch.run(['contradictions', '--json', '.'])).out, '');
    const decision = {
      id: 'd1',
      created: '2020-01-01T00:00:00.000Z',
      author: 'jana',
      kind: 'same',
      forms: [
        { type: 'PERSON', name: 'greta olsson' },
        { type: 'PERSON', name: 'gretchen olsen' },
      ],
    };
    await scratch.write({ '.variorum/entities/jana.json': JSON.stringify({ version: 1, decisions: [decision] }) });
    const { out, errors } = await scratch.run(['contradictions', '--json', '.']);
    assert.deepEqual(errors, []);
    assert.equal(cardsIn(out).length, 1);
  });

  test('honours the attributes that a folder declares, and says what is wrong with one', async () => {
    const told = (run: string): string => `---\nlang: en\ndate: 2019-06-03\n---\n\n${run}\n`;
    await scratch.write({
      'a.md': told('The print run of the Harrow Society was 3,000 copies.'),
      'b.md': told('The Harrow Society has a print run of 5,000 copies.'),
      '.variorum/config.json': JSON.stringify({ attributes: [{ name: 'print run', functional: true }, { name: '' }] }),
    });
    const { out, exitCode, errors } = await scratch.run(['contradictions', '.']);
    assert.match(out, /Harrow Society – print run: 3,000, but 5,000\./);
    assert.equal(exitCode, 2);
    assert.match(errors.join('\n'), /config\.json: Entry 2 of “attributes” is left out: “name”/);
  });

  test('a file that is not there is told, the others are read', async () => {
    const { exitCode, out, errors } = await scratch.run(['contradictions', '--json', 'a.md', 'b.md', 'c.md']);
    assert.equal(exitCode, 2);
    assert.equal(errors.length, 1);
    assert.match(errors[0] ?? '', /c\.md/);
    assert.equal(cardsIn(out).length, 1);
  });
});

function cardsIn(out: string): Card[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Card);
}
