import type { ServerHost } from './server';
import { systemClock } from './system-clock';

/** Time and randomness, the same in a process and in a worker. */
export const systemHost: Pick<ServerHost, 'clock' | 'time' | 'newId'> = {
  clock: systemClock,
  time: () => new Date().toISOString(),
  newId: () => globalThis.crypto.randomUUID(),
};
