import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The name a file has until it is whole. */
export function unfinished(path: string): string {
  return `${path}.unfinished`;
}

/** Waits until what is in a file is on the disk, whatever happens to the machine. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a whole file its name: content first, then the name, each waited for. */
export async function publish(temporary: string, path: string): Promise<void> {
  await sync(temporary);
  await rename(temporary, path);
  try {
    await sync(dirname(path));
  } catch {
    // Windows opens no folders; there the file system keeps names itself.
  }
}

/** Writes a whole file: readers see the old content or the new one. */
export async function writeWhole(path: string, content: string): Promise<void> {
  const temporary = unfinished(path);
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
  await publish(temporary, path);
}

/** Removes a file, if it is there. */
export async function discard(path: string): Promise<void> {
  await rm(path, { force: true });
}
