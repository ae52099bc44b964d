import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { startsGzip } from '../bytes/gzip-header.ts';
import { startsZstd, zstdDecompressor } from '../bytes/unzstd.ts';
import { tooLarge } from '../collect-bytes.ts';
import { PageError } from '../page-error.ts';

/** As many as for pages that are fetched. */
const MAX_ENCODINGS = 5;

/**
 * Undoes the content encodings of a body that is held whole. Crawlers often keep the header of a body that they have
 * decoded already: what does not look encoded stays as it is. A body that breaks off gives what is there.
 * @throws PageError `too-large` or `decode-error`.
 */
export async function decodeStored(
  body: Uint8Array,
  encoding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  const names = (encoding ?? '')
    .split(',')
    .map(name => name.trim().toLowerCase())
    .filter(name => name !== '' && name !== 'identity' && name !== 'none');
  if (names.length > MAX_ENCODINGS) {
    throw new PageError('decode-error', `the body is encoded ${names.length} times over`);
  }
  let decoded = body;
  for (const name of names.reverse()) {
    if (decoded.length === 0) break;
    try {
      decoded = await decodeOnce(decoded, name, maxBytes);
    } catch (error) {
      if (error instanceof PageError) throw error;
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
      if (looksDecoded(decoded)) continue;
      throw new PageError('decode-error', `the body is no valid ${name} data`, { cause: error });
    }
  }
  return decoded;
}

async function decodeOnce(bytes: Uint8Array, name: string, maxOutputLength: number): Promise<Uint8Array> {
  const lenient = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return startsGzip(bytes) ? gunzipSync(bytes, lenient) : bytes;
    case 'deflate':
      // "deflate" is the zlib format, yet some servers send the bare one: the first byte tells them apart.
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, lenient) : inflateRawSync(bytes, lenient);
    case 'br':
      return brotliDecompressSync(bytes, {
        maxOutputLength,
        finishFlush: constants.BROTLI_OPERATION_FLUSH,
      });
    case 'zstd':
      return startsZstd(bytes) ? (await zstdDecompressor())(bytes, maxOutputLength) : bytes;
    default:
      if (looksDecoded(bytes)) return bytes;
      throw new PageError('decode-error', `the body has the unknown encoding "${name.slice(0, 40)}"`);
  }
}

/** Whether a body begins like markup. */
function looksDecoded(bytes: Uint8Array): boolean {
  const first = bytes.find(byte => byte > 32);
  return first === 0x3c;
}
