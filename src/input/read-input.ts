import type { ByteReader } from './bytes/byte-reader.ts';
import { decompress, SNIFFED } from './bytes/decompress.ts';
import { looksBinary } from './content-kind.ts';
import type { CrawlInputOptions } from './crawl-record.ts';
import { inputFormat } from './input-format.ts';
import { PageError } from './page-error.ts';
import { readAddresses } from './read-addresses.ts';
import { holdAll } from './tables/random-access.ts';
import { csvDelimiter, readCsv } from './tables/read-csv.ts';
import { readJsonRows } from './tables/read-json-lines.ts';
import { type RoleNames, roleNames } from './tables/row-record.ts';
import { readTableInThread } from './tables/table-thread.ts';
import { faultRecord, type UnnamedRecord } from './unnamed-record.ts';
import { readArc } from './warc/read-arc.ts';
import { readWarc } from './warc/read-warc.ts';
import { bodyRecord, tooLargeRecord } from './warc/stored-page.ts';

/** How tables are named, packed or not. */
const TABLE_NAME = /\.(?:csv|tsv)(?:\.(?:gz|zst|zstd|br))?$/i;
/** Characters of the first line that are told of a table that cannot be read. */
const MOST_SHOWN = 200;

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
    case 'csv':
      return yield* readCsv(reader, csvDelimiter(firstLine(head), names) ?? ',', names, maxPageBytes);
    case 'parquet':
      return yield* readTable(input, reader, options);
    case 'addresses':
      return yield* readAddresses(reader, options);
    case 'page':
      if (isMeantAsTable(input.name, head, options)) return yield withoutColumns(head, names);
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

/** Whether a text is named as a table, or asked for by the names of columns: it is no page then, whatever its first line says. */
function isMeantAsTable(name: string, head: Buffer, { fields }: CrawlInputOptions): boolean {
  const isNamed = fields?.html !== undefined || fields?.text !== undefined;
  return (isNamed || TABLE_NAME.test(name)) && !looksBinary(head) && !firstLine(head).startsWith('<');
}

/** The first line with something on it. White space, of which a byte order mark is, is left out around it. */
function firstLine(head: Buffer): string {
  const [line = ''] = head.toString('utf8').trimStart().split('\n', 1);
  return line.trim();
}

function withoutColumns(head: Buffer, names: RoleNames): UnnamedRecord {
  const wanted = [names.html, names.text, names.either].flatMap(known => known.slice(0, 2)).join(', ');
  return faultRecord(
    'bad-record',
    `the first line names no column with pages (${wanted}); name it with --html-field or --text-field: ${firstLine(head).slice(0, MOST_SHOWN)}`,
  );
}

/** An input that is one page. */
async function readPlainPage(reader: ByteReader, maxBytes: number): Promise<UnnamedRecord> {
  const place = { id: null, url: null };
  if (await reader.fill(maxBytes + 1)) return tooLargeRecord(place, maxBytes);
  if (reader.fault !== null) return faultRecord(reader.fault.code, reader.fault.fault);
  return bodyRecord(reader.available, undefined, place, maxBytes);
}
