import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

/**
 * Replaces a file whole or not at all: temporary file beside it, flush, rename. `expected` is what the file must hold (`null`: it must not exist);
 * `false` when it holds something else. Several processes may call it for one file: a lock file beside it lets them in one by one.
 *
 * Own code because the packages for it write with a single call, which on a nearly full disk writes a part and reports no error.
 *
 * @throws what the file system throws; the file is then as it was.
 */
export async function replaceFile(path: string, bytes: Uint8Array, expected: Uint8Array | null): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const lock = await takeLock(`${path}.lock`);
  try {
    const current = await readFile(path).catch(absent);
    const asExpected = current === null || expected === null ? current === expected : current.equals(expected);
    if (!asExpected) return false;
    await removeLeftovers(path);
    await write(path, bytes);
    return true;
  } finally {
    await lock.release();
  }
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}${TEMPORARY}`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(absent);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes the rename itself survive a power failure, where the system can do that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

const TEMPORARY = '.tmp';

/** Temporary files of processes that were killed. Whoever holds the lock is the only one writing. */
async function removeLeftovers(path: string): Promise<void> {
  const name = basename(path);
  for (const entry of await readdir(dirname(path))) {
    if (entry.startsWith(`${name}.`) && entry.endsWith(TEMPORARY))
      await unlink(join(dirname(path), entry)).catch(absent);
  }
}

/** How long we wait for another process, in tries of some milliseconds each: five seconds. */
const MOST_TRIES = 1000;

interface Lock {
  release(): Promise<void>;
}

/**
 * Waits for the lock file to be ours. It holds the process id of its owner: the lock of a process that is gone is broken at once, one without an owner (killed
 * before it could sign) when waiting is over.
 */
async function takeLock(path: string): Promise<Lock> {
  for (let tries = 0; ; tries++) {
    const owner = await createLock(path);
    if (owner === null)
      return {
        release: () =>
          unlink(path)
            .catch(absent)
            .then(() => undefined),
      };
    const over = tries >= MOST_TRIES;
    if (owner === '' ? over : !isRunning(Number(owner))) await breakLock(path, owner);
    else if (over) throw Object.assign(new Error(`${path} is held by process ${owner}`), { code: 'EBUSY' });
    else await after(2 + Math.floor(Math.random() * 8));
  }
}

/** `null`: the lock is ours; else what its owner wrote into it. */
async function createLock(path: string): Promise<string | null> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(String(process.pid));
    } catch (error) {
      await unlink(path).catch(absent);
      throw error;
    } finally {
      await file.close();
    }
    return null;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return (await readFile(path, 'utf8').catch(absent)) ?? '';
  }
}

/** Moved aside before it is looked at once more: of two processes that find the same dead owner only one moves that lock. */
async function breakLock(path: string, owner: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    absent(error);
    return;
  }
  const moved = await readFile(aside, 'utf8');
  if (moved !== owner) await rename(aside, path);
  else await unlink(aside);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function absent(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
