import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { App } from '../app';

/** A web worker as far as we know it; the compiler has no DOM here. */
interface EngineWorker {
  terminate(): void;
}
declare const Worker: new (url: string) => EngineWorker;

/** Starts the engine as a web worker. */
export async function start(context: ExtensionContext): Promise<App> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  const app = new App(context, (options) => {
    const worker = new Worker(script);
    return {
      client: new LanguageClient('variorum', 'Variorum', worker, options),
      kill: () => {
        worker.terminate();
      },
    };
  });
  await app.engine.start();
  return app;
}
