import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * Runs suites in the node extension host, of the server or of a desktop VS Code. What the extension host prints reaches
 * the launcher only in one of them, so report and counts go to the folder in `VARIORUM_SUITE_OUTPUT`.
 */
export function runSuites(load: () => void): Promise<void> {
  const folder = process.env['VARIORUM_SUITE_OUTPUT'];
  if (folder === undefined) return Promise.reject(new Error('VARIORUM_SUITE_OUTPUT names no folder'));
  Mocha.reporters.Base.consoleLog = (...line: unknown[]) => {
    appendFileSync(join(folder, 'report.txt'), `${format(...line)}\n`);
  };
  Mocha.reporters.Base.useColors = false;
  const grep = process.env['TEST_GREP'];
  const mocha = new Mocha({ ui: 'tdd', timeout: 20_000, forbidOnly: process.env['CI'] !== undefined });
  if (grep !== undefined) mocha.grep(grep);
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, null, mocha);
  load();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      const counts = { passed: passes, failed: failures, skipped: pending };
      writeFileSync(join(folder, 'counts.json'), JSON.stringify(counts));
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
