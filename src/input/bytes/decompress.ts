import { brotliDecompressSync, constants, createBrotliDecompress } from 'node:zlib';
import { looksBinary } from '../content-kind.ts';
import { startsArc } from '../warc/read-arc.ts';
import { startsWarc } from '../warc/warc-head.ts';
import { ByteReader, type Part } from './byte-reader.ts';
import { gunzip } from './gunzip.ts';
import { startsGzip } from './gzip-header.ts';
import { pump } from './pump.ts';
import { startsZstd, unzstd } from './unzstd.ts';

/** Bytes that are looked at to see what an input is. */
export const SNIFFED = 65_536;
/** How often something may be compressed over again. */
const DEEPEST = 4;
/** Bytes that are decoded on trial. */
const TRIAL = 512;

/** Undoes what an input is compressed with, one in the other, by its first bytes. Returns a reader for each layer. */
export async function decompress(input: ByteReader, name: string): Promise<ByteReader[]> {
  const readers = [input];
  for (let reader = input; readers.length <= DEEPEST; ) {
    await reader.fill(SNIFFED);
    const decode = decoderOf(reader.available.subarray(0, SNIFFED), reader === input && /\.br$/i.test(name));
    if (decode === null) break;
    reader = new ByteReader(decode(reader), false, head => startsWarc(head) || startsArc(head));
    readers.push(reader);
  }
  return readers;
}

function decoderOf(
  head: Buffer,
  isNamedBrotli: boolean,
): ((input: ByteReader) => AsyncGenerator<Part>) | null {
  if (startsGzip(head)) return gunzip;
  if (startsZstd(head)) return unzstd;
  if (head.length > 0 && (isNamedBrotli || looksLikeBrotli(head))) return unbrotli;
  return null;
}

/** Brotli has no mark of its own: bytes that are no text, and give text. */
function looksLikeBrotli(head: Buffer): boolean {
  if (head.length < 8 || !looksBinary(head)) return false;
  try {
    const text = brotliDecompressSync(head.subarray(0, TRIAL), {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
      maxOutputLength: SNIFFED,
    });
    return text.length > 0 && (!looksBinary(text) || startsGzip(text) || startsZstd(text));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}

async function* unbrotli(input: ByteReader): AsyncGenerator<Part> {
  const at = input.offset;
  const fault = (code: 'bad-record' | 'truncated-input', what: string): Part => ({
    code,
    fault: `${what} brotli data that begins at byte ${at} of the input`,
  });
  try {
    for await (const bytes of pump(input, createBrotliDecompress({ chunkSize: SNIFFED })))
      yield { bytes, at };
    if (await input.fill(1)) yield fault('bad-record', 'something else comes after the');
  } catch {
    const isCut = !(await input.fill(1));
    yield fault(
      'truncated-input',
      isCut ? 'the input ends within the' : 'there is a fault, beyond which nothing can be read, in the',
    );
  }
  if (input.fault !== null) yield input.fault;
}
