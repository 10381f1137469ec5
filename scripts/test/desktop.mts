// npm run test:desktop   the suites in a desktop VS Code: the program that VSCODE_EXECUTABLE names (not its command line `code`,
// which does not wait), or the newest, downloaded by @vscode/test-electron.
import { nodeSuites } from './host-suites.mjs';
import { runStages } from './run-stages.mjs';

const say = (text: string): void => {
  process.stdout.write(text);
};
const { failed } = await runStages(
  [{ name: 'desktop', run: () => nodeSuites(say, process.env['VSCODE_EXECUTABLE']) }],
  say,
);
process.exitCode = failed === 0 ? 0 : 1;
