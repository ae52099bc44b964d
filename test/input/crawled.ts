import { Readable } from 'node:stream';
import { type CrawlRecord, type ReadCrawlOptions, readCrawl } from '../../src/input/crawl-record.ts';

/** Reads Parquet in its thread. */
export const TABLE_WORKER: URL = new URL('./parquet-worker.mjs', import.meta.url);
/** Bytes of a page in these tests. */
export const MAX_PAGE = 100_000;

/** The records of bytes on standard input, which come in chunks of a size. */
export async function crawled(
  bytes: Uint8Array,
  chunk: number | (() => number) = 65_536,
  options: Partial<ReadCrawlOptions> = {},
): Promise<CrawlRecord[]> {
  function* chunks(): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; ) {
      const size = typeof chunk === 'number' ? chunk : chunk();
      yield bytes.subarray(at, at + size);
      at += size;
    }
  }
  const stdin = Readable.from(chunks(), { objectMode: true });
  return collected('-', { stdin, ...options });
}

/** The records of an input. */
export async function collected(
  name: string,
  options: Partial<ReadCrawlOptions> = {},
): Promise<CrawlRecord[]> {
  const records: CrawlRecord[] = [];
  for await (const record of readCrawl(name, {
    maxPageBytes: MAX_PAGE,
    tables: { worker: TABLE_WORKER },
    ...options,
  }))
    records.push(record);
  return records;
}

/** A record in a line: what it is, whose, and what of it. */
export function told(record: CrawlRecord): string {
  switch (record.kind) {
    case 'page': {
      const { bytes, html, text } = record.source;
      const body = html ?? text ?? Buffer.from(bytes as Uint8Array).toString('utf8');
      return `page ${record.source.url} ${body.slice(0, 60)}`;
    }
    case 'skipped':
      return `skipped ${record.url} ${record.reason}`;
    case 'error':
      return `error ${record.url} ${record.code}: ${record.message}`;
  }
}

/** The records of bytes, each in a line. */
export async function toldOf(
  bytes: Uint8Array,
  chunk?: number | (() => number),
  options?: Partial<ReadCrawlOptions>,
): Promise<string[]> {
  return (await crawled(bytes, chunk, options)).map(told);
}
