import type { ByteReader } from '../bytes/byte-reader.ts';
import type { Place } from '../unnamed-record.ts';
import { headFields, headLength, MOST_HEAD } from './http-answer.ts';

/** What the head of a WARC record says. */
export interface WarcHead {
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes of the block after it. */
  readonly length: number;
}

/** What is wrong with a head that the input ends in. */
export const CUT_OFF = 'the input ends within the head of a WARC record';
const STEP = 4096;
/** Digits of a length that a number holds exactly. */
const MOST_DIGITS = 15;

/** Whether a line of a record's version begins here: "WARC/1.1", "WARC/0.18". */
export function startsWarc(bytes: Buffer): boolean {
  return (
    bytes.toString('latin1', 0, 5) === 'WARC/' && (bytes[5] === 48 || bytes[5] === 49) && bytes[6] === 46
  );
}

/**
 * Reads the head of a record and leaves the reader behind it. Where there is none, says why, and leaves the reader
 * where it was.
 */
export async function readWarcHead(reader: ByteReader): Promise<WarcHead | string> {
  await reader.fill(STEP);
  const { available } = reader;
  if (available.length < 7 && 'WARC/1.'.startsWith(available.toString('latin1'))) return CUT_OFF;
  if (!startsWarc(available)) return 'no WARC record begins here';
  for (let size = STEP; ; size *= 4) {
    const isThere = await reader.fill(size);
    const length = headLength(reader.available.subarray(0, Math.min(size, MOST_HEAD)));
    if (length >= 0) return parseHead(reader, length);
    if (!isThere) return CUT_OFF;
    if (size >= MOST_HEAD) return 'the head of a WARC record does not end';
  }
}

function parseHead(reader: ByteReader, size: number): WarcHead | string {
  const [, ...lines] = reader.available.toString('utf8', 0, size).split('\n');
  const fields = headFields(lines);
  const stated = fields.get('content-length') ?? '';
  if (stated === '') return 'a WARC record has no Content-Length';
  if (!/^\d+$/.test(stated) || stated.length > MOST_DIGITS) {
    return `a WARC record has the Content-Length ${stated.slice(0, 40)}`;
  }
  reader.consume(size);
  return { fields, length: Number(stated) };
}

/** Goes on to the next line that begins a record, past the one that is here, or to the end of the segment. */
export async function findWarc(reader: ByteReader): Promise<void> {
  if (await reader.fill(1)) reader.consume(1);
  while (await reader.fill(8)) {
    const at = nextWarc(reader.available);
    if (at >= 0) return reader.consume(at);
    reader.consume(reader.available.length - 7);
  }
  await reader.skip(8);
}

/** Where a line begins a record in some bytes, after the first; -1 where none does. */
export function nextWarc(bytes: Buffer): number {
  for (let at = bytes.indexOf('\nWARC/'); at >= 0; at = bytes.indexOf('\nWARC/', at + 1)) {
    if (startsWarc(bytes.subarray(at + 1, at + 8))) return at + 1;
  }
  return -1;
}

/** Where the record stands: its own id, and its address. */
export function placeOf({ fields }: WarcHead): Place {
  const url = fields.get('warc-target-uri') ?? null;
  // WARC 1.0 writes addresses between angle brackets, and some programs still do.
  const bare = url?.startsWith('<') && url.endsWith('>') ? url.slice(1, -1) : url;
  return { id: fields.get('warc-record-id') ?? null, url: bare };
}
