import type { Transform } from 'node:stream';
import type { ByteReader } from './byte-reader.ts';

/** What is written at once: small, since a block may unfold a thousandfold before the decoder can be halted. */
const BLOCK = 65_536;

/** The streams of zlib; how much they took is theirs to tell. */
export type Decoder = Transform & { readonly bytesWritten: number };

/**
 * Runs what a reader holds through a decoder until its data ends, and leaves the reader right behind that. The decoder is
 * halted while nobody takes what it made.
 * @throws What the decoder throws, also where the segment ends too early.
 */
export async function* pump(input: ByteReader, decoder: Decoder): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  let wake = (): void => {};
  let isEnded = false;
  let failure: Error | null = null;
  decoder.on('data', (chunk: Uint8Array) => {
    made.push(chunk);
    decoder.pause();
    wake();
  });
  decoder.on('end', () => {
    isEnded = true;
    wake();
  });
  decoder.on('error', error => {
    failure = error;
    wake();
  });
  try {
    for (;;) {
      await input.fill(BLOCK);
      const block = input.available.subarray(0, BLOCK);
      const before = decoder.bytesWritten;
      let isTaken = false;
      const onTaken = (): void => {
        isTaken = true;
        wake();
      };
      if (block.length === 0) decoder.end(onTaken);
      else decoder.write(block, onTaken);
      // Less than all is taken only where the data ended within the block.
      const isLast = (): boolean => block.length === 0 || decoder.bytesWritten - before < block.length;
      while (!isTaken || made.length > 0 || (isLast() && !isEnded)) {
        const chunk = made.shift();
        if (chunk !== undefined) {
          yield chunk;
          continue;
        }
        if (failure !== null) throw failure;
        if (isEnded) break;
        const woken = new Promise<void>(resolve => {
          wake = resolve;
        });
        decoder.resume();
        await woken;
      }
      if (failure !== null) throw failure;
      input.consume(decoder.bytesWritten - before);
      if (isEnded) return;
    }
  } finally {
    decoder.destroy();
  }
}
