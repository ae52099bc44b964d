import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { ByteReader, Fault, Part } from './byte-reader.ts';
import { gzipHeaderLength } from './gzip-header.ts';
import { pump } from './pump.ts';
import { skipBytes } from './skip-bytes.ts';

/** Members up to this size, as archives have one for each record, are undone in one go: no stream is set up for them. */
const WHOLE = 262_144;
const MOST_OF_WHOLE = 4_194_304;
/** Checksum and size at the end of a member. */
const TRAILER = 8;
const MAGIC = Buffer.from([0x1f, 0x8b, 8]);
/** What may be tried in vain before trying has to keep pace with reading: each failure can cost so much. */
const TRIALS = 4 * MOST_OF_WHOLE;
const TRIAL = WHOLE;

/**
 * Undoes gzip, member by member. zlib's own stream would run members together and lose its place at a fault; here every
 * member is a part with its offset, and after a broken one reading goes on at the next that can be found.
 */
export async function* gunzip(input: ByteReader): AsyncGenerator<Part> {
  let failures = 0;
  let isLost = false;
  do {
    while (await input.fill(1)) {
      const at = input.offset;
      await input.fill(WHOLE);
      const held = input.available;
      const from = input.position;
      const start = gzipHeaderLength(held.subarray(0, WHOLE));
      const whole = start === null ? null : takeWhole(input, start);
      let fault: Fault | null = null;
      if (whole !== null) yield { bytes: whole, at, starts: true };
      else if (start !== null) fault = yield* streamMember(input, start, at);
      // Zeros are padding, as tapes and block devices leave it.
      else if (await skipBytes(input, byte => byte === 0)) fault = broken('no gzip data begins here', at);
      if (fault === null) {
        isLost = false;
        continue;
      }
      failures += 1;
      // What was taken for data may be the members that come next.
      const taken = input.position - from;
      if (start !== null && taken <= held.length) input.unread(held.subarray(1, taken));
      await findMember(input, failures * TRIAL > input.position + TRIALS ? TRIAL : 1);
      const isEnd = !(await input.fill(1));
      if (!isLost) yield isEnd || start === null ? fault : broken('the gzip data is broken', at);
      isLost = true;
    }
    if (input.fault !== null) yield input.fault;
  } while (await input.nextSegment());
}

function broken(what: string, at: number): Fault {
  return { code: 'bad-record', fault: `${what}, at byte ${at} of the input` };
}

/** A member that is held from its header to its trailer and is sound; null for any other. */
function takeWhole(input: ByteReader, start: number): Buffer | null {
  const data = input.available.subarray(start, WHOLE);
  try {
    const { buffer, engine } = inflateRawSync(data, {
      info: true,
      maxOutputLength: MOST_OF_WHOLE,
      chunkSize: 65_536,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    const end = engine.bytesWritten;
    if (end + TRAILER > data.length || data.readUInt32LE(end) !== crc32(buffer)) return null;
    input.consume(start + end + TRAILER);
    return buffer;
  } catch {
    return null;
  }
}

/** Undoes a member as it comes. Returns what is wrong with it, once what could be read of it is passed on. */
async function* streamMember(
  input: ByteReader,
  start: number,
  at: number,
): AsyncGenerator<Part, Fault | null> {
  input.consume(start);
  let sum = 0;
  let starts = true;
  try {
    for await (const bytes of pump(input, createInflateRaw({ chunkSize: 65_536 }))) {
      sum = crc32(bytes, sum);
      yield { bytes, at, starts };
      starts = false;
    }
  } catch (error) {
    return truncated(at, (error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR');
  }
  if (!(await input.fill(TRAILER))) return truncated(at, false);
  const stated = input.available.readUInt32LE(0);
  input.consume(TRAILER);
  return stated === sum ? null : broken('the gzip data has another checksum than it states', at);
}

/** Data after which nothing was found: the input ends in it, or it has a fault. */
function truncated(at: number, hasFault: boolean): Fault {
  const what = hasFault ? 'nothing can be read beyond a fault in' : 'the input ends within';
  return { code: 'truncated-input', fault: `${what} the gzip data that begins at byte ${at} of the input` };
}

/** Goes on by `least` bytes and then to what looks like a member, or the end. */
async function findMember(input: ByteReader, least: number): Promise<void> {
  await input.skip(least);
  while (await input.fill(MAGIC.length)) {
    const found = input.available.indexOf(MAGIC);
    input.consume(found < 0 ? input.available.length - MAGIC.length + 1 : found);
    if (found >= 0) return;
  }
  await input.skip(MAGIC.length);
}
