import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { discard, publish, unfinished } from './durable.ts';
import type { Output } from './printing.ts';

/** A file that is being written under another name. */
export interface Part {
  readonly path: string;
  /** Bytes written and waiting. */
  size(): number;
  write(outputs: readonly Output[]): Promise<void>;
  /** Writes what waits, and gives the file its name, or another one. */
  finish(path?: string): Promise<void>;
  discard(): Promise<void>;
}

const MOST_WAITING = 262_144;
const compress = promisify(gzip);

/** A part of lines of text, `head` before them. A path that ends with .gz is compressed, in members one after the other. */
export async function openTextPart(path: string, head: string): Promise<Part> {
  const temporary = unfinished(path);
  const handle: FileHandle = await open(temporary, 'w');
  const isPacked = path.endsWith('.gz');
  let waiting = [head];
  let waits = head.length;
  let size = 0;
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(waiting.join(''));
    waiting = [];
    waits = 0;
    if (bytes.length === 0) return;
    const packed = isPacked ? await compress(bytes) : bytes;
    size += packed.length;
    await handle.writeFile(packed);
  };
  return {
    path,
    size: () => size + waits,
    async write(outputs) {
      for (const output of outputs) {
        if (typeof output !== 'string') continue;
        waiting.push(output);
        waits += output.length;
      }
      if (waits > MOST_WAITING) await flush();
    },
    async finish(name = path) {
      await flush();
      await handle.close();
      await publish(temporary, name);
    },
    async discard() {
      await handle.close();
      await discard(temporary);
    },
  };
}
