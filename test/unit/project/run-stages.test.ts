import assert from 'node:assert/strict';
import type { Stage } from '../../../scripts/test/counts.mjs';
import { runStages } from '../../../scripts/test/run-stages.mjs';

async function check(stages: readonly Stage[], failed: number, lastLine: string): Promise<string> {
  let said = '';
  const sum = await runStages(stages, (text) => {
    said += text;
  });
  assert.equal(sum.failed, failed);
  assert.equal(said.trimEnd().split('\n').at(-1), lastLine);
  return said;
}

suite('the stages of npm test', () => {
  const types: Stage = { name: 'types', run: () => undefined };
  const tests: Stage = { name: 'unit', run: () => ({ passed: 3, failed: 0, skipped: 1 }) };
  const web: Stage = { name: 'web', run: () => Promise.resolve({ passed: 2, failed: 0, skipped: 0 }) };

  test('add up what every suite ran, in one last line', async () => {
    const said = await check([types, tests, web], 0, '5 passed, 0 failed, 1 skipped');
    assert.match(said, /^--- types: done, \d+\.\d s$/m);
    assert.match(said, /^--- unit: 3 passed, 0 failed, 1 skipped, \d+\.\d s$/m);
  });

  test('count failures of tests', async () => {
    await check(
      [{ name: 'unit', run: () => ({ passed: 3, failed: 2, skipped: 0 }) }, web],
      2,
      '5 passed, 2 failed, 0 skipped',
    );
  });

  test('count a stage that breaks off as a failure, say why, and go on', async () => {
    const broken: Stage = {
      name: 'lint',
      run: () => {
        throw new Error('3 problems');
      },
    };
    assert.match(await check([broken, web], 1, '2 passed, 1 failed, 0 skipped'), /3 problems/);
    const rejected: Stage = { name: 'editor', run: () => Promise.reject(new Error('no window')) };
    assert.match(await check([rejected, web], 1, '2 passed, 1 failed, 0 skipped'), /no window/);
  });

  test('count a suite without tests as a failure, also when all were skipped', async () => {
    const none: Stage = { name: 'web', run: () => ({ passed: 0, failed: 0, skipped: 0 }) };
    assert.match(await check([tests, none], 1, '3 passed, 1 failed, 1 skipped'), /web ran no test/);
    const skipped: Stage = { name: 'web', run: () => ({ passed: 0, failed: 0, skipped: 4 }) };
    await check([skipped], 1, '0 passed, 1 failed, 4 skipped');
  });
});
