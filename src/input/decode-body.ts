import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { collectBytes, limitBytes } from './collect-bytes.ts';
import { PageError } from './page-error.ts';

/** As many as curl takes. */
const MAX_ENCODINGS = 5;
/** curl and browsers take a gzip body without its trailer; whether the body is complete HTTP itself tells. */
const LENIENT = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };

/** Makes a decoder by the name of the encoding, knowing the first byte of the body. */
const DECODERS: Readonly<Record<string, (firstByte: number) => Transform>> = {
  gzip: () => createGunzip(LENIENT),
  'x-gzip': () => createGunzip(LENIENT),
  // "deflate" is the zlib format (RFC 9110, 8.4.1.2), yet some servers send the bare one: the first byte tells them apart.
  deflate: firstByte => ((firstByte & 0x0f) === 8 ? createInflate(LENIENT) : createInflateRaw(LENIENT)),
  br: () => createBrotliDecompress(),
};

/** The value of `accept-encoding` that fits what decodeBody reads. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/**
 * Reads the names in a `Content-Encoding` value, in the order in which the server applied them.
 * @throws PageError `decode-error` for an unknown encoding or more than five.
 */
export function parseEncodings(value: string | undefined): string[] {
  const names = (value ?? '')
    .split(',')
    .map(name => name.trim().toLowerCase())
    .filter(name => name !== '' && name !== 'identity');
  if (names.length > MAX_ENCODINGS) {
    throw new PageError('decode-error', `the body is encoded ${names.length} times over`);
  }
  const unknown = names.find(name => !Object.hasOwn(DECODERS, name));
  if (unknown !== undefined)
    throw new PageError('decode-error', `the body has the unknown encoding "${unknown}"`);
  return names;
}

/**
 * Undoes the content encodings of a body. No stage may pass `maxBytes`, counted while streaming, so that a small body
 * cannot unfold without end.
 * @throws PageError `too-large` or `decode-error`, and whatever `chunks` throws.
 */
export function decodeBody(
  chunks: AsyncIterable<Uint8Array>,
  encodings: readonly string[],
  maxBytes: number,
): Promise<Uint8Array> {
  const decoded = encodings.reduceRight((inner, name) => decode(limitBytes(inner, maxBytes), name), chunks);
  return collectBytes(decoded, maxBytes);
}

async function* decode(chunks: AsyncGenerator<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const first = await chunks.next();
  if (first.done) return;
  let outside: unknown;
  const source = Readable.from(
    (async function* () {
      yield first.value;
      try {
        yield* chunks;
      } catch (error) {
        outside = error;
        throw error;
      }
    })(),
  );
  const decoder = DECODERS[encoding]?.(first.value[0] ?? 0);
  if (decoder === undefined)
    throw new PageError('decode-error', `the body has the unknown encoding "${encoding}"`);
  // The decoder hands on every error of the pipeline; this promise would only tell it a second time.
  pipeline(source, decoder).catch(() => {});
  try {
    yield* decoder;
  } catch (error) {
    if (error === outside) throw error;
    throw new PageError('decode-error', `the body is no valid ${encoding} data`, { cause: error });
  } finally {
    await chunks.return(undefined);
  }
}
