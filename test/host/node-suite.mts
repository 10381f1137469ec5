import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { OUTPUT_FOLDER, type SuiteResult, readSuiteResult } from './suite-result.mjs';

export interface DesktopRun {
  readonly extension: string;
  readonly tests: string;
  readonly folder: string;
  /** A desktop VS Code, or `SERVER_EXECUTABLE`; without one `@vscode/test-electron` downloads the newest. */
  readonly executable?: string | undefined;
}

/** Takes the place of a desktop VS Code where there is none. */
export const SERVER_EXECUTABLE = join(import.meta.dirname, 'code-shim.mjs');

/** Runs a bundled suite through VS Code's own test launcher and returns its counts. */
export async function runNodeSuite(run: DesktopRun): Promise<SuiteResult> {
  const output = mkdtempSync(join(tmpdir(), 'variorum-suite-'));
  let error: unknown = 'The suite ended without a result.';
  try {
    await runTests({
      ...(run.executable === undefined ? {} : { vscodeExecutablePath: run.executable }),
      extensionDevelopmentPath: run.extension,
      extensionTestsPath: run.tests,
      extensionTestsEnv: { [OUTPUT_FOLDER]: output },
      launchArgs: [run.folder, '--disable-extensions', '--disable-workspace-trust'],
    });
  } catch (failure) {
    error = failure; // failed tests end here too; the counts tell them from a launch that failed
  }
  const result = readSuiteResult(output);
  rmSync(output, { recursive: true, force: true });
  if (result === null) throw error instanceof Error ? error : new Error(String(error));
  return result;
}
