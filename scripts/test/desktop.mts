// npm run test:desktop   the suites in a desktop VS Code: an installed one, or the newest, downloaded by @vscode/test-electron.
import { findDesktop } from '../../test/host/desktop.mjs';
import { nodeSuites } from './host-suites.mjs';
import { runStages } from './run-stages.mjs';

const say = (text: string): void => {
  process.stdout.write(text);
};
const { failed } = await runStages([{ name: 'desktop', run: () => nodeSuites(say, findDesktop() ?? undefined) }], say);
process.exitCode = failed === 0 ? 0 : 1;
