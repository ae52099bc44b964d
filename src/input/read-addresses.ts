import { version } from '../version.ts';
import type { ByteReader } from './bytes/byte-reader.ts';
import type { CrawlInputOptions } from './crawl-record.ts';
import { fetchPage } from './fetch-page.ts';
import { withoutCredentials } from './page-address.ts';
import { PageError } from './page-error.ts';
import { faultRecord, type UnnamedRecord } from './unnamed-record.ts';

/** Longer lines are no addresses. */
const LONGEST_LINE = 8192;
const LINE_FEED = 10;

/** Fetches the pages of a list of addresses, one a line, one after the other. Lines that begin with "#" are remarks. */
export async function* readAddresses(
  reader: ByteReader,
  options: CrawlInputOptions,
): AsyncGenerator<UnnamedRecord> {
  do {
    while (await reader.fill(1)) {
      await reader.fill(LONGEST_LINE);
      const held = reader.available.subarray(0, LONGEST_LINE);
      const end = held.indexOf(LINE_FEED);
      const line = held.toString('utf8', 0, end < 0 ? held.length : end).trim();
      reader.consume(end < 0 ? held.length : end + 1);
      if (end < 0 && held.length === LONGEST_LINE) {
        await skipLine(reader);
        yield faultRecord('bad-url', 'a line is longer than 8,192 bytes');
      } else if (line !== '' && !line.startsWith('#')) yield await readAddress(line, options);
    }
    if (reader.fault !== null) yield faultRecord(reader.fault.code, reader.fault.fault);
  } while (await reader.nextSegment());
}

async function skipLine(reader: ByteReader): Promise<void> {
  while (await reader.fill(1)) {
    const end = reader.available.indexOf(LINE_FEED);
    reader.consume(end < 0 ? reader.available.length : end + 1);
    if (end >= 0) return;
  }
}

/** Fetches a page. */
export async function readAddress(address: string, options: CrawlInputOptions): Promise<UnnamedRecord> {
  const { signal, maxPageBytes } = options;
  try {
    const page = await fetchPage(address, {
      userAgent: `chaff/${version}`,
      ...options.fetch,
      maxBytes: maxPageBytes,
      ...(signal === undefined ? {} : { signal }),
    });
    const { bytes, headers } = page;
    const source = { url: page.finalUrl ?? page.url, bytes, headers };
    if (bytes.length === 0) return { kind: 'skipped', id: null, url: source.url, reason: 'empty' };
    return { kind: 'page', id: null, source, bytes: bytes.length };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof PageError)) throw error;
    return faultRecord(error.code, error.message, withoutCredentials(address));
  }
}
