import type { ByteReader } from '../bytes/byte-reader.ts';
import { skipBytes } from '../bytes/skip-bytes.ts';
import { faultRecord, type UnnamedRecord } from '../unnamed-record.ts';
import { MOST_HEAD, MOST_RECORD } from './http-answer.ts';
import { answerRecord, tooLargeRecord } from './stored-page.ts';

/** Bytes of the line that a record begins with; addresses over 4,096 characters are none. */
const LONGEST_LINE = 8192;
const LINE_FEED = 10;
const ADDRESS = /^[\d.]+$|^[\da-f:.]+:[\da-f:.]*$/i;
const DATE = /^\d{8,14}$/;

/** What a record of an ARC file begins with: "address IP date type length", in version 2 with more between. */
interface ArcHead {
  readonly url: string;
  /** Bytes of the line with its end. */
  readonly size: number;
  /** Bytes of the block after it. */
  readonly length: number;
}

/** Reads the line of a record; null where none begins here. */
function readArcHead(bytes: Buffer): ArcHead | null {
  const size = bytes.subarray(0, LONGEST_LINE).indexOf(LINE_FEED) + 1;
  // Most lines of most texts are told by their first letter.
  if (size < 20 || !'hfd'.includes(String.fromCharCode(bytes[0] ?? 0))) return null;
  const words = bytes.toString('utf8', 0, size).trimEnd().split(' ');
  const length = words.at(-1) ?? '';
  // Addresses with spaces in them were written as they are.
  const ip = words.findIndex((word, i) => i > 0 && ADDRESS.test(word) && DATE.test(words[i + 1] ?? ''));
  if (ip < 0 || words.length < ip + 4 || !/^\d{1,15}$/.test(length)) return null;
  const url = words.slice(0, ip).join(' ');
  return /^(?:https?|ftp|filedesc|dns):/.test(url) ? { url, size, length: Number(length) } : null;
}

/** Whether a record of an ARC file begins here. */
export function startsArc(bytes: Buffer): boolean {
  return readArcHead(bytes) !== null;
}

/**
 * Reads ARC files: a record is a line that ends with a length, as many bytes, and a line feed. A record of which this is
 * not so is a fault, and reading goes on at the next line that can begin one.
 * @param maxBytes Of a page; larger ones are not held.
 */
export async function* readArc(reader: ByteReader, maxBytes: number): AsyncGenerator<UnnamedRecord> {
  do {
    let isLost = false;
    while (await skipBytes(reader, byte => byte === LINE_FEED || byte === 13)) {
      const at = `at byte ${reader.offset} of the input`;
      await reader.fill(LONGEST_LINE);
      const head = readArcHead(reader.available);
      if (head !== null) {
        isLost = false;
        yield await readRecord(reader, head, at, maxBytes);
        continue;
      }
      if (!isLost) yield faultRecord('bad-record', `no ARC record begins here, ${at}`);
      isLost = true;
      await findArc(reader);
    }
    if (reader.fault !== null) yield faultRecord(reader.fault.code, reader.fault.fault);
  } while (await reader.nextSegment());
}

async function readRecord(
  reader: ByteReader,
  { url, size, length }: ArcHead,
  at: string,
  maxBytes: number,
): Promise<UnnamedRecord> {
  const place = { id: null, url };
  const isAnswer = /^https?:/.test(url);
  reader.consume(size);
  const cutOff = (): UnnamedRecord => faultRecord('truncated-input', `the record ${at} is cut off`, url);
  if (length > MOST_RECORD) {
    await findArc(reader);
    return faultRecord('too-large', `the record ${at} says it has ${length} bytes`, url);
  }
  if (length > maxBytes + MOST_HEAD) {
    const there = await reader.skip(length);
    if (there < length) return cutOff();
    return isAnswer ? tooLargeRecord(place, maxBytes) : { kind: 'skipped', ...place, reason: 'no-response' };
  }
  const isWhole = await reader.fill(length + 1);
  const body = reader.available.subarray(0, length);
  const next = reader.available[length];
  if (body.length < length) {
    // The length may be wrong, and what comes after the record still be there.
    await findArc(reader);
    return cutOff();
  }
  if (isWhole && next !== LINE_FEED && next !== 13) {
    await findArc(reader);
    return faultRecord('bad-record', `the record ${at} is not as long as it says`, url);
  }
  reader.consume(length);
  if (!isAnswer) return { kind: 'skipped', ...place, reason: 'no-response' };
  return answerRecord(body, place, maxBytes);
}

/** Goes on to the next line that can begin a record, or to the end of the segment. */
async function findArc(reader: ByteReader): Promise<void> {
  while (await reader.fill(1)) {
    const end = reader.available.indexOf(LINE_FEED);
    reader.consume(end < 0 ? reader.available.length : end + 1);
    if (end < 0) continue;
    await reader.fill(LONGEST_LINE);
    if (startsArc(reader.available)) return;
  }
}
