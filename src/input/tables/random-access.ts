import type { FileHandle } from 'node:fs/promises';
import type { AsyncBuffer } from 'hyparquet';
import { formatBytes } from '../byte-count.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';
import { PageError } from '../page-error.ts';

/** Bytes held of an input that cannot be read out of order. */
export const MOST_HELD = 268_435_456;
/** Bytes of one column of a group of rows, as stored. */
const LARGEST_COLUMN = 536_870_912;
/** Bytes read at once: from a slow disk, each such step is a sign of life. */
const STEP = 8_388_608;

/** A file that is read out of order. Keeps what was read last, which rows of one group ask for again and again. */
export function fileAccess(file: FileHandle, byteLength: number, onBytes: (n: number) => void): AsyncBuffer {
  let kept: { start: number; end: number; bytes: Promise<ArrayBuffer> }[] = [];
  return {
    byteLength,
    slice: (start, end = byteLength) => {
      const found = kept.find(range => range.start === start && range.end === end);
      if (found !== undefined) return found.bytes;
      const bytes = readRange(file, start, Math.min(end, byteLength), onBytes);
      kept = [...kept.slice(-3), { start, end, bytes }];
      return bytes;
    },
  };
}

async function readRange(
  file: FileHandle,
  start: number,
  end: number,
  onBytes: (n: number) => void,
): Promise<ArrayBuffer> {
  const size = end - start;
  if (!(start >= 0 && size >= 0 && size <= LARGEST_COLUMN)) throw new Error('a range that is not there');
  const bytes = new Uint8Array(size);
  let read = 0;
  while (read < size) {
    const { bytesRead } = await file.read(bytes, read, Math.min(size - read, STEP), start + read);
    if (bytesRead === 0) throw new Error('the file is shorter than it was');
    read += bytesRead;
    onBytes(bytesRead);
  }
  return bytes.buffer;
}

/** Bytes that are all there. */
export function bytesAccess(bytes: ArrayBuffer): AsyncBuffer {
  return { byteLength: bytes.byteLength, slice: (start, end) => bytes.slice(start, end) };
}

/**
 * Holds what is left of an input, so that it can be read out of order.
 * @throws PageError `file-unreadable` over 256 MB: the way it was given is at fault, and none of its pages.
 */
export async function holdAll(reader: ByteReader): Promise<ArrayBuffer> {
  if (await reader.fill(MOST_HELD + 1)) {
    throw new PageError(
      'file-unreadable',
      `Parquet is read out of order, for which an input that is no plain file is held: this one has more than ${formatBytes(MOST_HELD)}; save it and name the file`,
    );
  }
  if (reader.fault !== null) throw new PageError(reader.fault.code, reader.fault.fault);
  const bytes = new Uint8Array(reader.available);
  reader.consume(bytes.length);
  return bytes.buffer;
}
