import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestOf } from './extension.mjs';
import { SERVER_NODE, VSCODE } from './paths.mjs';
import { closeOnExit } from './stopping.mjs';

export type Settings = Readonly<Record<string, unknown>>;

export interface ServerOptions {
  /** User settings, over quiet defaults. */
  readonly settings?: Settings | undefined;
  /** Asked for in the address; without one everybody on this machine may connect. */
  readonly token?: string | undefined;
  /** Let the address load an extension under development and tests: the built workbench ignores both without it. */
  readonly development?: boolean | undefined;
  /** Folders of built extensions to have installed, by a link each. */
  readonly installed?: readonly string[] | undefined;
  /** `few`: only what text documents need, starts about 4 s faster. */
  readonly builtins?: 'all' | 'few' | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

export interface Server {
  readonly port: number;
  /** Temporary folder with user data and extensions; removed by `stop`. */
  readonly dir: string;
  readonly extensions: string;
  /** What the server printed so far. */
  log(): string;
  stop(): Promise<void>;
}

const QUIET: Settings = {
  'chat.agentHost.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const FEW_BUILTINS = ['configuration-editing', 'json', 'markdown-basics', 'theme-defaults', 'theme-seti'];

/** Starts the installed VS Code server on a free port of 127.0.0.1 with fresh user data. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const dir = mkdtempSync(join(tmpdir(), 'variorum-host-'));
  const extensions = join(dir, 'extensions');
  mkdirSync(extensions);
  for (const folder of options.installed ?? []) {
    const { publisher, name, version } = manifestOf(folder);
    symlinkSync(folder, join(extensions, `${publisher}.${name}-${version}`));
  }
  mkdirSync(join(dir, 'data/User'), { recursive: true });
  writeFileSync(join(dir, 'data/User/settings.json'), JSON.stringify({ ...QUIET, ...options.settings }));

  const args = [
    join(VSCODE, 'out/server-main.js'),
    '--host=127.0.0.1',
    '--port=0',
    '--accept-server-license-terms',
    '--telemetry-level=off',
    '--disable-workspace-trust',
    `--server-data-dir=${dir}`,
    `--extensions-dir=${extensions}`,
    options.token === undefined
      ? '--without-connection-token'
      : `--connection-token-file=${tokenFile(dir, options.token)}`,
  ];
  if (options.development === true) args.push('--enable-smoke-test-driver');
  if (options.builtins === 'few') args.push(`--builtin-extensions-dir=${linkBuiltins(dir)}`);

  const child = spawn(SERVER_NODE, args, { env: environment(options.env), stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async (): Promise<void> => {
    forget();
    await end(child);
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const forget = closeOnExit(stop);
  let log = '';
  const listen = (chunk: Buffer): void => {
    log += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);

  try {
    const port = await portOf(child, () => log);
    return { port, dir, extensions, log: () => log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Other users see a process's arguments, but not into a temporary folder of ours. */
function tokenFile(dir: string, token: string): string {
  const file = join(dir, 'token');
  writeFileSync(file, token, { mode: 0o600 });
  return file;
}

function linkBuiltins(dir: string): string {
  const folder = join(dir, 'builtin');
  mkdirSync(folder);
  for (const name of FEW_BUILTINS) symlinkSync(join(VSCODE, 'extensions', name), join(folder, name));
  return folder;
}

/** Installs a packaged extension into a server, as its own command line does. */
export function installVsix(server: Server, file: string): void {
  const args = [
    `--server-data-dir=${server.dir}`,
    `--extensions-dir=${server.extensions}`,
    `--install-extension=${file}`,
  ];
  execFileSync(SERVER_NODE, [join(VSCODE, 'out/server-main.js'), '--accept-server-license-terms', ...args], {
    env: environment({}),
    stdio: 'pipe',
  });
}

/** Ours, less what a surrounding VS Code left in it, with no gallery to look anything up in. */
function environment(extra: ServerOptions['env']): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('VSCODE_') && name !== 'ELECTRON_RUN_AS_NODE' && name !== 'NODE_OPTIONS',
  );
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...extra };
}

function portOf(child: ChildProcess, log: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`The VS Code server ended with ${String(code)}:\n${log()}`));
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(late);
}
