// npm start [-- [--browser] [FOLDER]]   opens FOLDER (`seeds/` if not given) in a real VS Code with this extension:
// a desktop VS Code when there is one, else (or with --browser) one for the browser, until Ctrl-C.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findDesktop } from '../test/host/desktop.mjs';
import { ROOT } from '../test/host/paths.mjs';
import { startServer } from '../test/host/server.mjs';
import { ensureServer } from '../test/host/setup.mjs';
import { endWith } from '../test/host/stopping.mjs';
import { workbenchUrl } from '../test/host/workbench-url.mjs';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The document to show at once, so that there is something to see. */
function firstDocument(folder: string): string | undefined {
  const name = readdirSync(folder)
    .sort()
    .find((file) => /\.(?:txt|md|markdown)$/i.test(file));
  return name === undefined ? undefined : join(folder, name);
}

/** To be told to stop is the usual end of this program, not a failure. */
function onStop(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}

function startDesktop(executable: string, folder: string, document: string | undefined): void {
  say(`Opening ${folder} in ${executable}`);
  const args = [
    '--new-window',
    '--wait',
    `--extensionDevelopmentPath=${ROOT}`,
    folder,
    ...(document === undefined ? [] : [document]),
  ];
  // Windows runs a .cmd file only through its shell, which splits at blanks that are not quoted.
  const shell = process.platform === 'win32';
  const child = spawn(shell ? `"${executable}"` : executable, shell ? args.map((arg) => `"${arg}"`) : args, {
    stdio: 'inherit',
    shell,
  });
  child.on('error', (error) => {
    say(`${executable} does not start: ${error.message}`);
    process.exitCode = 1;
  });
  let stopped = false;
  onStop(() => {
    stopped = true;
    child.kill();
  });
  child.on('exit', (code) => {
    process.exit(stopped ? 0 : (code ?? 1));
  });
}

/**
 * The extension is linked into the server's extensions, not loaded by the address: that would need a server that drives tests
 * and answers dialogs by itself. Whoever builds again sees it after "Developer: Reload Window".
 */
async function startInBrowser(folder: string, openFile: string | undefined): Promise<void> {
  ensureServer(say);
  endWithParent();
  onStop(() => void endWith(0));
  const token = randomBytes(16).toString('hex');
  const { port } = await startServer({ token, installed: [ROOT], settings: { 'editor.wordWrap': 'on' } });
  say(
    `\nVS Code is ready for your browser. Open\n\n  ${workbenchUrl({ port, token, folder, openFile })}\n\nCtrl-C stops it.`,
  );
}

/** Ends this process when the one that started it is gone: npm's shell passes no SIGTERM on. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void endWith(143);
  }, 500).unref();
}

/** `null` when the command line is not one of ours. */
function readArguments(): { folder: string; browser: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: 'boolean' } } });
    if (positionals.length > 1) return null;
    return { folder: resolve(positionals[0] ?? join(ROOT, 'seeds')), browser: values.browser === true };
  } catch {
    return null;
  }
}

const asked = readArguments();
if (asked === null) {
  say('Usage: npm start -- [--browser] [FOLDER]');
  process.exitCode = 2;
} else if (statSync(asked.folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
  say(`${asked.folder} is not a folder. Give one: npm start -- FOLDER`);
  process.exitCode = 2;
} else {
  const { folder, browser } = asked;
  const desktop = browser ? null : findDesktop();
  if (desktop === null) await startInBrowser(folder, firstDocument(folder));
  else startDesktop(desktop, folder, firstDocument(folder));
}
