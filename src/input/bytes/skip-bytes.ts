import type { ByteReader } from './byte-reader.ts';

/** Goes on to the first byte that is not to be skipped; false where the segment ends before. */
export async function skipBytes(reader: ByteReader, isSkipped: (byte: number) => boolean): Promise<boolean> {
  while (await reader.fill(1)) {
    const found = reader.available.findIndex(byte => !isSkipped(byte));
    reader.consume(found < 0 ? reader.available.length : found);
    if (found >= 0) return true;
  }
  return false;
}
