import { createReadStream } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Part } from './bytes/byte-reader.ts';
import { codeOf, explainFileError } from './file-error.ts';

/** Bytes read at once, and as many ahead. */
const CHUNK = 262_144;

/** The bytes of a file. What goes wrong is a fault. */
export async function* fileParts(
  path: string,
  onBytes: (n: number) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<Part> {
  try {
    yield* parts(createReadStream(path, { highWaterMark: CHUNK, signal }), onBytes);
  } catch (error) {
    signal?.throwIfAborted();
    const { code, message } = explainFileError(path, error);
    yield { code, fault: message };
  }
}

/** The bytes of a stream. What goes wrong is a fault. */
export async function* streamParts(
  stream: Readable,
  onBytes: (n: number) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<Part> {
  const onAbort = (): void => void stream.destroy();
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    yield* parts(stream, onBytes);
  } catch (error) {
    signal?.throwIfAborted();
    yield { code: 'file-unreadable', fault: `standard input cannot be read (${codeOf(error)})` };
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}

async function* parts(
  chunks: AsyncIterable<Uint8Array | string>,
  onBytes: (n: number) => void,
): AsyncGenerator<Part> {
  let at = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    onBytes(bytes.length);
    yield { bytes, at };
    at += bytes.length;
  }
}

/**
 * The files of a folder and of those in it, in the order of their names; a folder that a link leads back to is left out.
 * What cannot be listed is passed on as a path of its own, to be told when it is read.
 */
export async function* filesIn(folder: string, above: readonly string[] = []): AsyncGenerator<string> {
  const names: string[] = [];
  let real: string;
  try {
    real = await realpath(folder);
    if (above.includes(real)) return;
    for await (const { name } of await opendir(folder)) names.push(name);
  } catch {
    yield folder;
    return;
  }
  for (const name of names.sort()) {
    const path = `${folder.replace(/\/$/, '')}/${name}`;
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) yield* filesIn(path, [...above, real]);
    // Pipes and sockets in a folder would be waited for without end.
    else if (found === null || found.isFile()) yield path;
  }
}
