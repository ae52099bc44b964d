import { readFile } from 'node:fs/promises';

/** Reads a file that was named on the command line. Throws with its name and what is wrong. */
export async function readNamedFile(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder' : code;
    throw new Error(`${path}: ${why ?? error}`, { cause: error });
  }
}
