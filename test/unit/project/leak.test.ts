import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needsReference, REPOSITORY } from '../../reference';

/** What everybody knows: countries, cities, continents, regions and what is derived from them. */
const COMMON_KNOWLEDGE = new Set(['GPE', 'LOC', 'NORP']);

interface GoldEntity {
  readonly type: string;
  readonly name: string;
  readonly aliases: Readonly<Record<string, number>>;
}

suite('names of the reference texts', () => {
  test('stand nowhere in the program', function () {
    const { entities } = JSON.parse(readFileSync(needsReference(this, 'gold/entities.json'), 'utf8')) as {
      entities: readonly GoldEntity[];
    };
    const names = new Set(
      entities
        .filter(({ type }) => !COMMON_KNOWLEDGE.has(type))
        .flatMap(({ name, aliases }) => [name, ...Object.keys(aliases)]),
    );
    assert.ok(names.size > 40);
    const found = sources().flatMap(({ name, text }) =>
      [...names].filter((gold) => holdsWord(text, gold)).map((gold) => `${name}: ${gold}`),
    );
    assert.deepEqual(found, []);
  });
});

function sources(): { readonly name: string; readonly text: string }[] {
  return readdirSync(join(REPOSITORY, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(REPOSITORY, 'src', name), 'utf8') }));
}

/** Whether `text` holds `word` in its own capitals with no letter or digit at either side. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text.charAt(at - 1)} ${text.charAt(at + word.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
