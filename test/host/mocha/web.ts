import 'mocha/mocha';
import { format } from 'node:util';

/** Runs suites in the web extension host, a worker of the browser, where a console line is the only way to the launcher. */
export function runSuites(load: () => void): Promise<void> {
  const report: string[] = [];
  Mocha.reporters.Base.consoleLog = (...line: unknown[]) => {
    report.push(format(...line));
  };
  Mocha.reporters.Base.useColors = false;
  mocha.setup({ ui: 'tdd', timeout: 20_000, forbidOnly: true });
  mocha.reporter(Mocha.reporters.Spec); // by its class: the browser build does not look names up
  load();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      const result = { passed: passes, failed: failures, skipped: pending, report: report.join('\n') };
      console.log(`VARIORUM_SUITE_RESULT ${JSON.stringify(result)}`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
