/** What has to be gone before this process ends, also when it ends by Ctrl-C. */
const open = new Set<() => void | Promise<void>>();
let listening = false;

/** With the exit codes that shells give them. */
const SIGNALS: readonly [NodeJS.Signals, number][] = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
];

/**
 * Calls `close` when this process is told to end, and waits for it; returns the way to forget it.
 * When the process ends by itself there is no waiting: only what `close` does at once is done.
 */
export function closeOnExit(close: () => void | Promise<void>): () => void {
  if (!listening) {
    listening = true;
    process.on('exit', () => void closeAll());
    for (const [signal, code] of SIGNALS) {
      process.on(signal, () => {
        if (process.listenerCount(signal) === 1) void endWith(code); // else another listener ends this process
      });
    }
  }
  open.add(close);
  return () => open.delete(close);
}

let ending: Promise<void> | undefined;

/** Closes everything and ends this process. Ctrl-C in a terminal comes twice, once through npm; the first call sets the code. */
export async function endWith(code: number): Promise<never> {
  ending ??= closeAll();
  await ending;
  process.exit(code);
}

async function closeAll(): Promise<void> {
  const closing = [...open].map(async (close) => close());
  open.clear();
  await Promise.allSettled(closing);
}
