import 'mocha/mocha';

/** Starts the line that carries the counts out of the worker, where a console is the only way to the launcher. */
const COUNTS = 'VARIORUM_SUITE_COUNTS ';

/** Runs suites in the web extension host, a worker of the browser. */
export function runSuites(load: () => void): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: 'spec', color: false, timeout: 20_000, forbidOnly: true });
  load();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      console.log(COUNTS + JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
