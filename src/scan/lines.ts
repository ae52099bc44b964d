import type { Line } from './line-record.ts';

const LINE_FEED = 10;
/** Lines that are scored together, at most. */
const MOST_LINES = 16;
const MOST_BYTES = 1_000_000;

/**
 * Cuts a stream into lines, in groups: those that a chunk completes, so that nothing waits for a chunk that may not come.
 * An empty line is one too; the end of the stream ends a line unless nothing stands before it. One that is longer than
 * `maxBytes` is let go of as it comes.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): AsyncGenerator<readonly Line[]> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let ordinal = 0;
  let group: Line[] = [];
  let grouped = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > maxBytes) parts = [];
    else parts.push(piece);
  };
  const finish = (): void => {
    const [first] = parts;
    const bytes = parts.length === 1 && first !== undefined ? first : Buffer.concat(parts);
    group.push({ kind: 'line', bytes: size > maxBytes ? null : bytes, ordinal: ordinal++ });
    grouped += bytes.length;
    parts = [];
    size = 0;
  };
  const release = (): readonly Line[] => {
    const lines = group;
    group = [];
    grouped = 0;
    return lines;
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      take(bytes.subarray(start, end));
      start = end + 1;
      finish();
      if (group.length >= MOST_LINES || grouped >= MOST_BYTES) yield release();
    }
    if (start < bytes.length) take(bytes.subarray(start));
    if (group.length > 0) yield release();
  }
  if (size > 0) {
    finish();
    yield release();
  }
}
