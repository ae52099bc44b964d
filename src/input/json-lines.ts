/** A line of JSON lines: its value, or why it has none. */
export type JsonLine =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly fault: 'too-large' | 'not-json' };

const LINE_FEED = 10;

/**
 * Reads JSON lines as they come; empty ones are passed over. A line of more than `maxBytes` is not kept, only counted.
 * Never throws but what the source throws.
 */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<JsonLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  const take = (part: Uint8Array): void => {
    size += part.length;
    // What is over the limit already is let go at once.
    if (size > maxBytes) parts = [];
    else parts.push(part);
  };
  const finish = (): JsonLine | null => {
    const found =
      size > maxBytes ? { line, fault: 'too-large' as const } : parseLine(line, Buffer.concat(parts));
    parts = [];
    size = 0;
    return found;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      start = end + 1;
      const found = finish();
      if (found !== null) yield found;
      line += 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  const last = finish();
  if (last !== null) yield last;
}

function parseLine(line: number, bytes: Buffer): JsonLine | null {
  // Files of some programs begin with a byte order mark.
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (text.trim() === '') return null;
  try {
    return { line, value: JSON.parse(text) };
  } catch {
    return { line, fault: 'not-json' };
  }
}
