// npm start [-- FOLDER]   opens FOLDER (`seeds/` if not given) in a real VS Code with this extension.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findDesktop } from '../test/host/desktop.mjs';
import { ROOT } from '../test/host/paths.mjs';
import { startServer } from '../test/host/server.mjs';
import { ensureServer } from '../test/host/setup.mjs';
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

function startDesktop(executable: string, folder: string, document: string | undefined): void {
  say(`Opening ${folder} in ${executable}`);
  const args = [
    '--new-window',
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
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

/**
 * The extension is linked into the server's extensions, not loaded by the address: that would need a server that drives tests
 * and answers dialogs by itself. Whoever builds again sees it after "Developer: Reload Window".
 */
async function startInBrowser(folder: string, openFile: string | undefined): Promise<void> {
  ensureServer(say);
  const token = randomBytes(16).toString('hex');
  const { port } = await startServer({ token, installed: [ROOT], settings: { 'editor.wordWrap': 'on' } });
  say(
    `\nNo desktop VS Code found, so here is one for your browser. Open\n\n  ${workbenchUrl({ port, token, folder, openFile })}\n\nCtrl-C stops it.`,
  );
}

const folder = resolve(process.argv[2] ?? join(ROOT, 'seeds'));
if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
  say(`${folder} is not a folder. Give one: npm start -- FOLDER`);
  process.exitCode = 2;
} else {
  const desktop = findDesktop();
  if (desktop === null) await startInBrowser(folder, firstDocument(folder));
  else startDesktop(desktop, folder, firstDocument(folder));
}
