import type { Page } from 'playwright-core';
import { launchBrowser, stayOffline } from './browser.mjs';
import { webKind } from './extension.mjs';
import { type Server, type Settings, startServer } from './server.mjs';
import { workbenchUrl } from './workbench-url.mjs';

export interface WorkbenchOptions {
  readonly folder: string;
  /** Folder of the extension under development; without one only what `prepare` installs is there. */
  readonly extension?: string;
  readonly openFile?: string;
  readonly kind?: 'node' | 'web';
  /** User settings, such as `workbench.colorTheme`. */
  readonly settings?: Settings;
  readonly builtins?: 'all' | 'few';
  /** Window size in pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Runs when the server is up and no window is open yet, to install an extension for example. */
  readonly prepare?: (server: Server) => void;
}

export interface Workbench {
  readonly page: Page;
  readonly server: Server;
  /** Errors of the page and of the workbench's console, to show when something was not found. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens a VS Code window in a browser without a screen, ready for clicks and screenshots. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const web = options.kind === 'web' && options.extension !== undefined ? webKind(options.extension) : {};
  const settings = { ...web, ...options.settings };
  const server = await startServer({ development: true, builtins: options.builtins, settings });
  try {
    options.prepare?.(server);
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ viewport: options.viewport ?? { width: 1400, height: 900 } });
      await stayOffline(context);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(workbenchUrl({ port: server.port, ...options }));
      await page.locator('.monaco-workbench').waitFor();
      return {
        page,
        server,
        errors,
        close: async () => {
          await browser.close();
          await server.stop();
        },
      };
    } catch (error) {
      await browser.close();
      throw error;
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
}
