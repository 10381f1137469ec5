import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateLater, deactivateAll, type VariorumExports } from '../activation';
import { App } from '../app';

/** A web worker as far as we know it; the compiler has no DOM here. */
interface EngineWorker {
  terminate(): void;
}
declare const Worker: new (url: string) => EngineWorker;

/** The browser's entry: one file, because the web extension host loads no second one. */
export function activate(context: ExtensionContext): VariorumExports {
  return activateLater(context, () => Promise.resolve(start));
}

export const deactivate = deactivateAll;

async function start(context: ExtensionContext): Promise<App> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  const app = new App(context, (options) => {
    const worker = new Worker(script);
    const client = new LanguageClient('variorum', 'Variorum', worker, options);
    return {
      client,
      kill: () => {
        worker.terminate();
      },
    };
  });
  await app.engine.start();
  return app;
}
