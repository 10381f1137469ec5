import { Uri, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { App } from '../app';

/** A web worker as far as we know it; the compiler has no DOM here. */
interface EngineWorker {
  terminate(): void;
}
declare const Worker: new (url: string) => EngineWorker;
declare const Blob: new (parts: readonly Uint8Array[], options: { type: string }) => object;
declare const URL: { createObjectURL(blob: object): string };

/** Starts the engine as a web worker. */
export async function start(context: ExtensionContext): Promise<App> {
  const script = await scriptAddress(Uri.joinPath(context.extensionUri, 'dist', 'server.js'));
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

/** Where a worker can be loaded from. Of a file on a remote machine the editor refuses to make one: its text goes into a blob. */
async function scriptAddress(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  return URL.createObjectURL(new Blob([await workspace.fs.readFile(script)], { type: 'text/javascript' }));
}
