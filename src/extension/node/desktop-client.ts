import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { App } from '../app';

/** Starts the engine as a process of its own, forked from the editor's Node. */
export async function start(context: ExtensionContext): Promise<App> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6010'] } };
  const app = new App(context, (options) => {
    const client = new LanguageClient('variorum', 'Variorum', { run, debug }, options);
    return { client, kill: () => client.serverProcess?.kill() };
  });
  await app.engine.start();
  return app;
}
