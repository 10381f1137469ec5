import { CancellationError, window, type LogOutputChannel } from 'vscode';

/** The extension's only output channel; created by the first line, so that a silent window has none. */
let channel: LogOutputChannel | undefined;

export function log(): LogOutputChannel {
  channel ??= window.createOutputChannel('Variorum', { log: true });
  return channel;
}

export function closeLog(): void {
  channel?.dispose();
  channel = undefined;
}

/** Lets a promise go on by itself: what it fails with is logged; a cancellation is no failure. */
export function run(what: string, promise: PromiseLike<unknown>): void {
  promise.then(undefined, (error: unknown) => {
    if (isCancellation(error)) return;
    log().error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  });
}

/** Codes of the protocol for "cancelled" (by either side) and "the document changed meanwhile". */
const CANCELLED = new Set([-32800, -32801, -32802]);

function isCancellation(error: unknown): boolean {
  if (error instanceof CancellationError) return true;
  return error instanceof Error && 'code' in error && CANCELLED.has(Number(error.code));
}
