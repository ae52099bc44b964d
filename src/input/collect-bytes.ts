import { formatBytes } from './byte-count.ts';
import { PageError } from './page-error.ts';

/** Bytes of one page unless the caller says otherwise: 20 MB. */
export const DEFAULT_MAX_BYTES = 20_000_000;

/** The error of a body over the limit. */
export function tooLarge(maxBytes: number): PageError {
  return new PageError('too-large', `the page is larger than ${formatBytes(maxBytes)}`);
}

/**
 * Passes chunks on until their sum is over `maxBytes`.
 * @throws PageError `too-large`, before the chunk that is over the limit is passed on.
 */
export async function* limitBytes(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
}

/**
 * Reads chunks into one array of at most `maxBytes` bytes. The source is closed when the limit is passed.
 * @throws PageError `too-large`, and whatever the source throws.
 */
export async function collectBytes(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  for await (const chunk of limitBytes(chunks, maxBytes)) kept.push(chunk);
  return Buffer.concat(kept);
}
