import { link, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { discard } from './durable.ts';

/** The right to write an output, until it is given back. */
export interface Lock {
  release(): Promise<void>;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** How often a holder shows that it is alive, and when one that does not counts as dead: on other machines nothing else tells. */
const BEAT_MILLISECONDS = 10_000;
const DEAD_MILLISECONDS = 120_000;
const SETTLE_MILLISECONDS = 100;
/** Locks of this process: one with its number that is not here is that of a process that had the number before. */
const held = new Set<string>();

/**
 * Takes the lock file of an output; of a process that is dead it is taken over. It is there with its content from the
 * first moment on, since a link of a whole file makes it.
 * @throws Error that names the holder where the output is being written.
 */
export async function takeLock(output: string, path = `${output}.lock`): Promise<Lock> {
  const own = `${path}.${process.pid}`;
  const content = JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder);
  await writeFile(own, `${content}\n`);
  try {
    for (let tries = 0; !(await isLinked(own, path)); tries++) {
      const holder = await readHolder(path);
      // It may have been given back meanwhile.
      if (holder === null && tries < 3) continue;
      if (holder === null || (await isAlive(holder, path, own))) throw new Error(told(output, path, holder));
      await rename(own, path);
      await new Promise(resolve => setTimeout(resolve, SETTLE_MILLISECONDS));
      // Of two that take it over the later one has it.
      const now = await readHolder(path);
      if (now?.pid !== process.pid || now.host !== hostname()) throw new Error(told(output, path, now));
      break;
    }
  } finally {
    await discard(own);
  }
  held.add(path);
  const beat = setInterval(() => {
    const now = new Date();
    void utimes(path, now, now).catch(() => {});
  }, BEAT_MILLISECONDS);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      if (held.delete(path)) await discard(path);
    },
  };
}

async function isLinked(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    const { pid, host } = JSON.parse(await readFile(path, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : null;
  } catch {
    return null;
  }
}

async function isAlive({ pid, host }: Holder, path: string, own: string): Promise<boolean> {
  if (host === hostname()) return pid === process.pid ? held.has(path) : isRunning(pid);
  // Both times are those of the file system, whatever the clocks of the machines say.
  const [its, mine] = await Promise.all([stat(path), stat(own)]);
  return mine.mtimeMs - its.mtimeMs < DEAD_MILLISECONDS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function told(output: string, path: string, holder: Holder | null): string {
  if (holder === null) return `${output}: ${path} is no lock of chaff; remove it if nothing writes there`;
  const who =
    holder.host === hostname() ? `process ${holder.pid}` : `process ${holder.pid} on ${holder.host}`;
  return `${output}: another run is writing to it (${who}); if that is none of chaff, remove ${path}`;
}
