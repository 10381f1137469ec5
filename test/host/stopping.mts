/** What has to be gone before this process ends, also when it ends by Ctrl-C. */
const open = new Set<() => void>();
let listening = false;

/** With the exit codes that shells give them. */
const SIGNALS: readonly [NodeJS.Signals, number][] = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
];

/** Calls `close` when the process exits or is told to; returns the way to forget it. `close` must not wait for anything. */
export function closeOnExit(close: () => void): () => void {
  if (!listening) {
    listening = true;
    process.on('exit', closeAll);
    for (const [signal, code] of SIGNALS) {
      process.on(signal, () => {
        if (process.listenerCount(signal) === 1) process.exit(code); // else another listener ends the process
      });
    }
  }
  open.add(close);
  return () => open.delete(close);
}

function closeAll(): void {
  for (const close of open) close();
  open.clear();
}
