import type { ByteReader } from './bytes/byte-reader.ts';
import { decompress, SNIFFED } from './bytes/decompress.ts';
import type { CrawlInputOptions } from './crawl-record.ts';
import { inputFormat } from './input-format.ts';
import { PageError } from './page-error.ts';
import { readAddresses } from './read-addresses.ts';
import { holdAll } from './tables/random-access.ts';
import { csvDelimiter, readCsv } from './tables/read-csv.ts';
import { readJsonRows } from './tables/read-json-lines.ts';
import { roleNames } from './tables/row-record.ts';
import { readTableInThread } from './tables/table-thread.ts';
import { faultRecord, type UnnamedRecord } from './unnamed-record.ts';
import { readArc } from './warc/read-arc.ts';
import { readWarc } from './warc/read-warc.ts';
import { bodyRecord, tooLargeRecord } from './warc/stored-page.ts';

/** An input that is open. */
export interface OpenInput {
  readonly name: string;
  readonly reader: ByteReader;
  /** The plain file behind it, for what is read out of order. */
  readonly file: { readonly path: string; readonly size: number } | null;
  readonly onBytes: (n: number) => void;
}

/** Reads an input whatever it is, and closes it. */
export async function* readInput(
  input: OpenInput,
  options: CrawlInputOptions,
): AsyncGenerator<UnnamedRecord> {
  const readers = await decompress(input.reader, input.name);
  try {
    yield* readUncompressed(input, readers.at(-1) ?? input.reader, options);
  } finally {
    for (const reader of readers.reverse()) await reader.close();
  }
}

async function* readUncompressed(
  input: OpenInput,
  reader: ByteReader,
  options: CrawlInputOptions,
): AsyncGenerator<UnnamedRecord> {
  const { maxPageBytes } = options;
  const isWhole = !(await reader.fill(SNIFFED));
  const head = reader.available.subarray(0, SNIFFED);
  const names = roleNames(options.fields);
  switch (inputFormat(head, isWhole, names)) {
    case 'warc':
      return yield* readWarc(reader, maxPageBytes);
    case 'arc':
      return yield* readArc(reader, maxPageBytes);
    case 'json-lines':
      return yield* readJsonRows(reader, names, maxPageBytes);
    case 'csv': {
      const [line = ''] = head
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .trimStart()
        .split('\n', 1);
      return yield* readCsv(reader, csvDelimiter(line.trim(), names) ?? ',', names, maxPageBytes);
    }
    case 'parquet':
      return yield* readTable(input, reader, options);
    case 'addresses':
      return yield* readAddresses(reader, options);
    case 'page':
      return yield await readPlainPage(reader, maxPageBytes);
  }
}

async function* readTable(
  { reader: stored, file, onBytes }: OpenInput,
  reader: ByteReader,
  { fields, maxPageBytes: maxBytes, tables = {} }: CrawlInputOptions,
): AsyncGenerator<UnnamedRecord> {
  const names = roleNames(fields);
  if (file !== null && reader === stored) {
    await reader.close();
    return yield* readTableInThread({ table: file, names, maxBytes }, tables, onBytes);
  }
  try {
    const table = { bytes: await holdAll(reader) };
    yield* readTableInThread({ table, names, maxBytes }, tables, () => {});
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    yield faultRecord(error.code, error.message);
  }
}

/** An input that is one page. */
async function readPlainPage(reader: ByteReader, maxBytes: number): Promise<UnnamedRecord> {
  const place = { id: null, url: null };
  if (await reader.fill(maxBytes + 1)) return tooLargeRecord(place, maxBytes);
  if (reader.fault !== null) return faultRecord(reader.fault.code, reader.fault.fault);
  return bodyRecord(reader.available, undefined, place, maxBytes);
}
