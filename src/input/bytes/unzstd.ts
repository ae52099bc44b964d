import * as zlib from 'node:zlib';
import { ZSTDDecoder } from 'zstddec/stream';
import type { ByteReader, Part } from './byte-reader.ts';
import { type Decoder, pump } from './pump.ts';

/** What Node has from 22.15 on; the types are those of Node 20. */
interface ZstdOfNode {
  readonly createZstdDecompress?: () => Decoder;
  readonly zstdDecompressSync?: (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer;
}

const node = zlib as ZstdOfNode;
const BLOCK = 65_536;
/** Calls that neither take nor give anything: the decoder reports errors by standing still. */
const STANDSTILL = 4;
/** A decoder that failed keeps its window, up to 128 MB: after so many failures no more zstd is read in this process. */
const MOST_FAILURES = 8;
let failures = 0;

/** The decoder of Facebook as WebAssembly. `fzstd` was not taken: a block of 20 bytes keeps it busy for seconds. */
async function wasmDecoder(): Promise<ZSTDDecoder> {
  const decoder = new ZSTDDecoder();
  await decoder.init();
  return decoder;
}

/** Whether a zstd frame or a skippable one begins here (RFC 8878). */
export function startsZstd(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return true;
  return ((a ?? 0) & 0xf0) === 0x50 && b === 0x2a && c === 0x4d && d === 0x18;
}

/** Undoes zstd, frame after frame. A fault is the end: what follows a broken frame is not looked for. */
export async function* unzstd(input: ByteReader): AsyncGenerator<Part> {
  const at = input.offset;
  try {
    if (node.createZstdDecompress === undefined) yield* unzstdInWasm(input, at);
    else {
      while (await input.fill(1)) {
        const start = input.offset;
        for await (const bytes of pump(input, node.createZstdDecompress())) yield { bytes, at: start };
      }
    }
  } catch {
    const isCut = !(await input.fill(1));
    const what = isCut
      ? 'the input ends within zstd data'
      : 'nothing can be read beyond a fault in zstd data';
    yield { code: 'truncated-input', fault: `${what}, which begins at byte ${at} of the input` };
  }
  if (input.fault !== null) yield input.fault;
}

async function* unzstdInWasm(input: ByteReader, at: number): AsyncGenerator<Part> {
  const decoder = await wasmDecoder();
  if (failures >= MOST_FAILURES) throw new Error('too many failures');
  let next: Uint8Array | null = null;
  let isTaken = false;
  const blocks = {
    *[Symbol.iterator](): Generator<Uint8Array> {
      while (next !== null) {
        const block: Uint8Array = next;
        next = null;
        isTaken = true;
        yield block;
      }
    },
  };
  const pieces = decoder.decodeStreaming(blocks);
  let idle = 0;
  let isDone = false;
  try {
    for (;;) {
      if (next === null && (await input.fill(1))) {
        await input.fill(BLOCK);
        next = input.available.subarray(0, BLOCK);
        input.consume(next.length);
      }
      isTaken = false;
      const { value, done } = pieces.next();
      if (done === true) break;
      idle = value.length > 0 || isTaken ? 0 : idle + 1;
      if (idle > STANDSTILL) throw new Error('broken');
      if (value.length > 0) yield { bytes: value, at };
    }
    isDone = true;
  } finally {
    if (!isDone) failures += 1;
  }
}

/**
 * A decoder of zstd data that is held whole. It throws where the data is broken or unfolds to more than `maxBytes`; where
 * that is 0, so is what it gives.
 */
export async function zstdDecompressor(): Promise<(bytes: Uint8Array, maxBytes: number) => Uint8Array> {
  const { zstdDecompressSync } = node;
  if (zstdDecompressSync !== undefined)
    return (bytes, maxBytes) => zstdDecompressSync(bytes, { maxOutputLength: maxBytes });
  const decoder = await wasmDecoder();
  return (bytes, maxBytes) => {
    const whole = decoder.decode(bytes, maxBytes);
    if (whole.length === 0) throw new Error('the zstd data is broken or too large');
    return whole;
  };
}
