import { commands, type Disposable, type ExtensionContext } from 'vscode';
import type { App } from './app';
import { COMMANDS, type CommandId } from './ids';
import { run } from './log';

/** What other extensions and our own tests get: the running client, once it is loaded. Nothing here is a promise to keep. */
export interface VariorumExports {
  readonly started: Promise<App>;
}

/**
 * Returns at once and loads the client when VS Code has gone on: its library alone takes longer than our share of a start.
 * Commands are there from the beginning and wait for the client.
 */
export function activateLater(
  context: ExtensionContext,
  load: () => Promise<(context: ExtensionContext) => Promise<App>>,
): VariorumExports {
  const started = new Promise<App>((resolve, reject) => {
    setTimeout(() => {
      load()
        .then((start) => start(context))
        .then(resolve, reject);
    }, 0);
  });
  run('Starting', started);
  context.subscriptions.push(...Object.values(COMMANDS).map((id) => forward(id, started)));
  running = started;
  return { started };
}

let running: Promise<App> | undefined;

export async function deactivateAll(): Promise<void> {
  const app = await running?.catch(() => undefined);
  await app?.stop();
}

function forward(id: CommandId, started: Promise<App>): Disposable {
  return commands.registerCommand(id, async (...args: unknown[]) => (await started).run(id, args));
}
