import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { NO_PROJECT_RULES, readProjectRules } from '../../../../src/core/check/config/project-rules';

suite('rules of a project', () => {
  test('what is right is used, what is wrong is told and left out', () => {
    const { rules, problems } = readProjectRules(
      JSON.stringify({
        rules: { crossing: 'off', edge: 'loud', nothing: 'error' },
        requirements: {
          exclusive: [{ tags: ['ORG', 'LOC'] }, { tags: ['ORG'] }],
          patterns: [
            { tag: 'year', pattern: '\\d{4}' },
            { tag: 'year', pattern: '(a+)+' },
          ],
          cardinalities: [{ tag: 'ORG', max: 2 }],
        },
      }),
    );
    assert.deepEqual([...rules.severities], [['crossing', 'off']]);
    assert.deepEqual(rules.exclusive, [['ORG', 'LOC']]);
    assert.deepEqual(rules.cardinalities, [{ tag: 'ORG', min: 0, max: 2 }]);
    assert.equal(rules.patterns.length, 1);
    assert.deepEqual(
      problems.map(({ args }) => args?.['key']),
      ['rules.edge', 'rules.nothing', 'requirements.exclusive[1]', 'requirements.patterns[1]'],
    );
  });

  test('no JSON, or no object, asks for nothing', () => {
    for (const json of ['', '{', '[]', 'null']) assert.deepEqual(readProjectRules(json).rules, NO_PROJECT_RULES);
  });
});
