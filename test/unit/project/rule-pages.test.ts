import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_IDS } from '../../../src/core/check/rule-ids';
import { ruleTitle } from '../../../src/words/findings';

const PAGES = join(import.meta.dirname, '../../../docs/rules');

suite('pages of the rules', () => {
  test('there is one for every rule, and none else', () => {
    assert.deepEqual(readdirSync(PAGES).sort(), [...RULE_IDS].map((id) => `${id}.md`).sort());
  });

  test('each is headed as its rule is called in the list of findings', () => {
    for (const id of RULE_IDS) {
      assert.equal(readFileSync(join(PAGES, `${id}.md`), 'utf8').split('\n')[0], `# ${ruleTitle(id)}`);
    }
  });

  test('they come with the extension', () => {
    assert.ok(readFileSync(join(PAGES, '../../.vscodeignore'), 'utf8').split('\n').includes('!docs/rules/**'));
  });
});
