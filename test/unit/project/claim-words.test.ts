import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAUSE_TABLES } from '../../../src/core/lang/clause-tables';
import { CONCEPT_TABLES } from '../../../src/core/lang/concept-tables';
import { LANGUAGES } from '../../../src/core/model/language';
import { needsReference } from '../../reference';

/** General vocabulary that happens to stand in one reference text and in no development set. At most twelve. */
const GENERAL = new Set([
  'edit',
  'fraudulently',
  'yard',
  'violator',
  'fraudulently',
  'prepay',
  'illegalität',
  'urheberrecht',
  'erreichbar',
  'netz',
  'überzeugt',
]);
const MOST_GENERAL = 12;

suite('words of the tables of claims', () => {
  test('are no words of one reference text', function () {
    const seeds = textsIn(needsReference(this, 'seeds')).map(wordsOf);
    const developed = new Set(textsIn(needsReference(this, 'devsets')).flatMap((text) => [...wordsOf(text)]));
    const tables = LANGUAGES.flatMap((language) => wordsIn([CONCEPT_TABLES[language], CLAUSE_TABLES[language]]));
    assert.ok(tables.length > 1000);
    const taken = [...new Set(tables)].filter(
      (word) => seeds.filter((seed) => seed.has(word)).length === 1 && !developed.has(word) && !GENERAL.has(word),
    );
    assert.deepEqual(taken, []);
    assert.ok(GENERAL.size <= MOST_GENERAL);
  });
});

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}[\p{L}-]*/gu));
}

/** The words of a table, whatever its shape: lists are separated by blanks, words of several parts by `_` and `+`. */
function wordsIn(table: unknown): string[] {
  if (typeof table === 'string')
    return table
      .toLowerCase()
      .split(/[\s_+]+/)
      .filter((word) => /^\p{L}/u.test(word));
  if (Array.isArray(table)) return table.flatMap(wordsIn);
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(wordsIn) : [];
}
