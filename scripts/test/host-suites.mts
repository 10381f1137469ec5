import { join } from 'node:path';
import { bundleSuites } from '../../test/host/bundle-suites.mjs';
import { SERVER_EXECUTABLE, runNodeSuite } from '../../test/host/node-suite.mjs';
import { ROOT } from '../../test/host/paths.mjs';
import { runSuite } from '../../test/host/run-suite.mjs';
import { ensureBrowser, ensureServer } from '../../test/host/setup.mjs';
import type { SuiteResult } from '../../test/host/suite-result.mjs';
import { copyWorkspace } from '../../test/host/workspace.mjs';
import { referencePath } from '../../test/reference.js';
import type { Counts } from './counts.mjs';

const SUITES = join(ROOT, 'test/suite');

export function setUpHost(): undefined {
  ensureServer();
  ensureBrowser();
}

/** The suites in the node extension host: of the VS Code server, or of a desktop VS Code. */
export function nodeSuites(say: (text: string) => void, executable?: string): Promise<Counts> {
  return inWorkspace('node', say, (tests, folder) => runNodeSuite({ extension: ROOT, tests, folder, executable }));
}

export function serverSuites(say: (text: string) => void): Promise<Counts> {
  return nodeSuites(say, SERVER_EXECUTABLE);
}

/** The suites in the web extension host, a worker of the browser. */
export function webSuites(say: (text: string) => void): Promise<Counts> {
  return inWorkspace('web', say, (tests, folder) => runSuite({ kind: 'web', extension: ROOT, tests, folder }));
}

async function inWorkspace(
  kind: 'node' | 'web',
  say: (text: string) => void,
  run: (tests: string, folder: string) => Promise<SuiteResult>,
): Promise<Counts> {
  const tests = join(ROOT, `out/suite/${kind}.js`);
  await bundleSuites(kind, SUITES, tests);
  const workspace = copyWorkspace(referencePath('seeds'));
  try {
    const { report, ...counts } = await run(tests, workspace.folder);
    say(`${report}\n`);
    return counts;
  } finally {
    workspace.remove();
  }
}
