import type { Browser, Page } from 'playwright-core';
import { launchBrowser, stayOffline } from './browser.mjs';
import { webKind } from './extension.mjs';
import { type Server, type Settings, startServer } from './server.mjs';
import { OUTPUT_FOLDER, type SuiteResult, readSuiteResult } from './suite-result.mjs';
import { workbenchUrl } from './workbench-url.mjs';

export interface SuiteRun {
  readonly kind: 'node' | 'web';
  /** Folder of the extension under development. */
  readonly extension: string;
  /** A bundle of `bundleSuites`. */
  readonly tests: string;
  /** Workspace folder; give a copy, suites may write. */
  readonly folder?: string | undefined;
  /** Folder for report and counts; a `node` suite needs one, a `web` suite prints them. */
  readonly output?: string | undefined;
  readonly settings?: Settings;
  readonly builtins?: 'all' | 'few';
  /** Milliseconds until the run counts as hung; two minutes if not given. */
  readonly timeout?: number;
}

/** Runs a bundled Mocha suite in an extension host of the installed VS Code server. Throws when no result comes back. */
export async function runSuite(run: SuiteRun): Promise<SuiteResult> {
  const settings = { ...(run.kind === 'web' ? webKind(run.extension) : {}), ...run.settings };
  const env = run.output === undefined ? {} : { [OUTPUT_FOLDER]: run.output };
  let server: Server | undefined;
  let browser: Browser | undefined;
  const said: string[] = [];
  try {
    server = await startServer({ development: true, settings, env, builtins: run.builtins });
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 850 } });
    await stayOffline(context);
    const page = await context.newPage();
    await watchTests(page, workbenchUrl({ port: server.port, ...run }), said, run.timeout ?? 300_000);
    const result = run.output === undefined ? readConsole(said) : readSuiteResult(run.output);
    if (result === null) throw new Error('The suite ended without a result.');
    return result;
  } catch (error) {
    const serverLog = server?.log().split('\n') ?? [];
    throw new Error([String(error), ...said.slice(-40), ...serverLog.slice(-40)].join('\n'), { cause: error });
  } finally {
    await browser?.close();
    await server?.stop();
  }
}

/** Opens the address and waits until the workbench says that the tests ended; console lines of both halves go to `said`. */
async function watchTests(page: Page, url: string, said: string[], timeout: number): Promise<void> {
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    said.push(args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' '));
  });
  let late: NodeJS.Timeout | undefined;
  const ended = new Promise<void>((resolve, reject) => {
    page.on('crash', () => {
      reject(new Error('The page crashed.'));
    });
    late = setTimeout(() => {
      reject(new Error(`No result within ${timeout} ms.`));
    }, timeout);
    page
      .exposeFunction('codeAutomationExit', () => {
        resolve();
      })
      .then(() => page.goto(url))
      .catch(reject);
  });
  await ended.finally(() => {
    clearTimeout(late);
  });
}

/** What `mocha/web.ts` printed; `null` when the suite never came to its end. */
function readConsole(said: readonly string[]): SuiteResult | null {
  const start = 'VARIORUM_SUITE_RESULT ';
  const line = said.find((one) => one.startsWith(start));
  return line === undefined ? null : (JSON.parse(line.slice(start.length)) as SuiteResult);
}
