import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../src/core/check/registry';
import { RULE_IDS } from '../../../src/core/check/rule-ids';
import { rulePage } from '../../../src/extension/check/rule-page-text';
import { ruleTitle } from '../../../src/words/findings';

const ROOT = join(import.meta.dirname, '../../..');
const MANUAL = readFileSync(join(ROOT, 'docs/RULES.md'), 'utf8');

suite('pages of the rules', () => {
  test('there is one for every rule, headed as the rule is called in the list of findings, and none else', () => {
    assert.equal(MANUAL.match(/^## /gm)?.length, RULE_IDS.length);
    for (const id of RULE_IDS) assert.equal(rulePage(MANUAL, id)?.split('\n')[0], `# ${ruleTitle(id)}`);
    assert.equal(rulePage(MANUAL, 'nothing'), null);
  });

  test('each says how grave its findings are, and how that is set', () => {
    for (const { id, severity } of RULES) {
      const page = rulePage(MANUAL, id) ?? '';
      assert.ok(page.includes(`\n\`${id}\`, ${severity} unless the project says otherwise.\n`), id);
      assert.ok(page.includes(`"rules": { "${id}": "off"`), id);
    }
  });

  test('they come with the extension', () => {
    assert.ok(readFileSync(join(ROOT, '.vscodeignore'), 'utf8').split('\n').includes('!docs/RULES.md'));
  });
});
