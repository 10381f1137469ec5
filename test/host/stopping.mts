/** What has to be gone before this process ends, also when it ends by Ctrl-C. */
const open = new Set<() => void>();
let listening = false;

/** Calls `close` when the process exits or is told to; returns the way to forget it. `close` must not wait for anything. */
export function closeOnExit(close: () => void): () => void {
  if (!listening) {
    listening = true;
    process.on('exit', closeAll);
    process.once('SIGINT', () => process.exit(130));
    process.once('SIGTERM', () => process.exit(143));
    process.once('SIGHUP', () => process.exit(129));
  }
  open.add(close);
  return () => open.delete(close);
}

function closeAll(): void {
  for (const close of open) close();
  open.clear();
}
