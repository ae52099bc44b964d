import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Compressors, snappyUncompress } from 'hyparquet';
import { zstdDecompressor } from '../bytes/unzstd.ts';
import { LARGEST_PAGE } from './page-headers.ts';

/** The decoders of Parquet pages. None makes more than the page says, and no page may say more than 256 MB. */
export async function parquetCodecs(): Promise<Compressors> {
  const unzstd = await zstdDecompressor();
  const limited =
    (decode: (input: Uint8Array, size: number) => Uint8Array) =>
    (input: Uint8Array, size: number): Uint8Array => {
      if (!(size >= 0 && size <= LARGEST_PAGE)) throw new Error(`a page of a column has ${size} bytes`);
      return size === 0 ? new Uint8Array() : decode(input, size);
    };
  return {
    SNAPPY: limited((input, size) => {
      const output = new Uint8Array(size);
      snappyUncompress(input, output);
      return output;
    }),
    GZIP: limited((input, size) => gunzipSync(input, { maxOutputLength: size })),
    BROTLI: limited((input, size) => brotliDecompressSync(input, { maxOutputLength: size })),
    ZSTD: limited(unzstd),
  };
}
