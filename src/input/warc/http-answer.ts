/** What the head of an HTTP answer says, as an archive holds it. */
export interface HttpHead {
  readonly status: number;
  /** Values by name in lower case; several of one name are joined by ", ". */
  readonly headers: ReadonlyMap<string, string>;
  /** Bytes of status line and headers, the empty line included. */
  readonly length: number;
}

/** Bytes of the head of an answer; browsers take 256 kB at the most. */
export const MOST_HEAD = 262_144;
/** Longer records are taken for a wrong length: they are searched for the next record in place of being skipped. */
export const MOST_RECORD = 1_073_741_824;
const LINE_FEED = 10;
const HEX_LINE = 32;

/** Length of a head with the empty line after it, whichever line ends it has; -1 where there is no empty line. */
export function headLength(bytes: Buffer): number {
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = (crlf < 0 ? bytes : bytes.subarray(0, crlf)).indexOf('\n\n');
  if (lf >= 0) return lf + 2;
  return crlf < 0 ? -1 : crlf + 4;
}

/** Fields of a head after its first line, names in lower case; lines that begin with white space go on the one before. */
export function headFields(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  let last: string | null = null;
  for (const line of lines) {
    if (last !== null && (line.startsWith(' ') || line.startsWith('\t'))) {
      fields.set(last, `${fields.get(last)} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    last = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = fields.get(last);
    fields.set(last, before === undefined ? value : `${before}, ${value}`);
  }
  return fields;
}

/** Reads the head of an answer; null where the bytes are none. */
export function readHttpHead(bytes: Buffer): HttpHead | null {
  if (bytes.toString('latin1', 0, 5) !== 'HTTP/') return null;
  const found = headLength(bytes.subarray(0, MOST_HEAD));
  const length = found < 0 ? Math.min(bytes.length, MOST_HEAD) : found;
  // Without an empty line all is head: an answer without a body, or one that nobody can read.
  if (found < 0 && bytes.length >= MOST_HEAD) return null;
  const [first = '', ...lines] = bytes.toString('latin1', 0, length).split('\n');
  const status = Number(first.split(' ')[1]?.trim());
  if (!Number.isInteger(status)) return null;
  return { status, headers: headFields(lines), length };
}

/**
 * Takes a chunked body (RFC 9112, 7.1) together. Some crawlers keep the header of a body that they have put together
 * already: one that does not begin like a chunk stays as it is. One that breaks off gives what is there.
 */
export function joinChunks(body: Buffer): Buffer {
  const joined = Buffer.allocUnsafe(body.length);
  let size = 0;
  let at = 0;
  while (at < body.length) {
    const end = body.subarray(at, at + MOST_HEAD).indexOf(LINE_FEED);
    const line = body.toString('latin1', at, Math.min(end < 0 ? body.length : at + end, at + HEX_LINE));
    const digits = /^[0-9a-f]{1,8}/i.exec(line)?.[0];
    if (digits === undefined || end < 0) return at === 0 ? body : joined.subarray(0, size);
    const length = Number.parseInt(digits, 16);
    if (length === 0) break;
    const start = at + end + 1;
    const chunk = body.subarray(start, start + length);
    size += chunk.copy(joined, size);
    at = start + length;
    if (body[at] === 13) at += 1;
    if (body[at] === LINE_FEED) at += 1;
  }
  return joined.subarray(0, size);
}
