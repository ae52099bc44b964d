import type { ByteReader } from '../bytes/byte-reader.ts';
import { skipBytes } from '../bytes/skip-bytes.ts';
import { faultRecord, type Place, type UnnamedRecord } from '../unnamed-record.ts';
import { MOST_HEAD, MOST_RECORD } from './http-answer.ts';
import { heldRecord, unheldRecord } from './stored-page.ts';
import {
  CUT_OFF,
  findWarc,
  nextWarc,
  placeOf,
  readWarcHead,
  startsWarc,
  type WarcHead,
} from './warc-head.ts';

/** What ends a record. */
const RECORD_END = '\r\n\r\n';
const isLineEnd = (byte: number): boolean => byte === 10 || byte === 13;

/**
 * Reads WARC and WET files: a record is a head, as many bytes as its Content-Length says, and two empty lines. A record
 * of which this is not so is a fault, and reading goes on at the next line that begins one.
 * @param maxBytes Of a page; larger ones are not held.
 */
export async function* readWarc(reader: ByteReader, maxBytes: number): AsyncGenerator<UnnamedRecord> {
  do {
    let isLost = false;
    while (await skipBytes(reader, isLineEnd)) {
      const at = `at byte ${reader.offset} of the input`;
      const head = await readWarcHead(reader);
      if (typeof head !== 'string') {
        isLost = false;
        yield await readRecord(reader, head, at, maxBytes);
        continue;
      }
      await findWarc(reader);
      if (!isLost)
        yield takeFault(reader, { id: null, url: null }) ??
          faultRecord(head === CUT_OFF ? 'truncated-input' : 'bad-record', `${head}, ${at}`);
      isLost = true;
    }
    const fault = takeFault(reader, { id: null, url: null });
    if (fault !== null) yield fault;
  } while (await reader.nextSegment());
}

/** The fault that the segment ended with, told once: as that of the record it cut off, where it did. */
function takeFault(reader: ByteReader, place: Place): UnnamedRecord | null {
  const { fault } = reader;
  reader.fault = null;
  return fault === null ? null : faultRecord(fault.code, fault.fault, place.url, place.id);
}

async function readRecord(
  reader: ByteReader,
  head: WarcHead,
  at: string,
  maxBytes: number,
): Promise<UnnamedRecord> {
  const place = placeOf(head);
  const { length } = head;
  const fail = (what: string): UnnamedRecord =>
    faultRecord('bad-record', `the record ${at} ${what}`, place.url, place.id);
  const cutOff = (): UnnamedRecord =>
    takeFault(reader, place) ??
    faultRecord('truncated-input', `the record ${at} is cut off`, place.url, place.id);
  if (length > MOST_RECORD) {
    await findWarc(reader);
    return faultRecord('too-large', `the record ${at} says it has ${length} bytes`, place.url, place.id);
  }
  if (length > maxBytes + MOST_HEAD) {
    await reader.fill(MOST_HEAD);
    const record = unheldRecord(reader.available.subarray(0, MOST_HEAD), head, place, maxBytes);
    if ((await reader.skip(length)) < length) return cutOff();
    const end = await endLength(reader, 0);
    if (end >= 0) reader.consume(end);
    else await findWarc(reader);
    return end >= 0 ? record : fail('is not as long as it says');
  }
  const isWhole = await reader.fill(length);
  const end = isWhole ? await endLength(reader, length) : -1;
  const body = reader.available.subarray(0, length);
  if (end >= 0) {
    reader.consume(length + end);
    return heldRecord(body, head, place, maxBytes);
  }
  // A length that is too large has swallowed the records after this one: they are held, and are read next.
  const next = nextWarc(body);
  reader.consume(next < 0 ? body.length : next);
  if (next >= 0) return fail('is shorter than it says');
  if (!isWhole) return cutOff();
  await findWarc(reader);
  return fail('is longer than it says');
}

/**
 * Length of what ends a record `from` bytes further on: two empty lines, or fewer where a record or nothing comes
 * next. -1 where something else stands there.
 */
async function endLength(reader: ByteReader, from: number): Promise<number> {
  const longest = RECORD_END.length;
  await reader.fill(from + longest);
  const found = reader.available.subarray(from, from + longest);
  if (found.toString('latin1') === RECORD_END) return longest;
  const other = found.findIndex(byte => !isLineEnd(byte));
  if (other < 0 && found.length < longest) return found.length;
  const length = other < 0 ? longest : other;
  await reader.fill(from + length + longest * 2);
  return startsWarc(reader.available.subarray(from + length)) ? length : -1;
}
