import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { ErrorCode, PageSource } from '../index.ts';
import { ByteReader } from './bytes/byte-reader.ts';
import type { FetchOptions } from './fetch-page.ts';
import { isAddress } from './page-address.ts';
import { readAddress } from './read-addresses.ts';
import { readInput } from './read-input.ts';
import { fileParts, filesIn, streamParts } from './stored-input.ts';
import type { TableOptions } from './tables/table-thread.ts';
import { faultRecord, type UnnamedRecord } from './unnamed-record.ts';

/** One record of a crawl: a page to score, something that is no page, or a fault. */
export type CrawlRecord =
  | {
      readonly kind: 'page';
      readonly id: string;
      /** Its bytes may be a view of a larger buffer: copy them before the buffer is transferred to another thread. */
      readonly source: PageSource;
      /** Size of the body in bytes, its encodings undone. */
      readonly bytes: number;
    }
  | {
      readonly kind: 'skipped';
      readonly id: string;
      readonly url: string | null;
      readonly reason: SkipReason;
    }
  | {
      readonly kind: 'error';
      readonly id: string;
      readonly url: string | null;
      readonly code: ErrorCode;
      readonly message: string;
    };

/**
 * Why a record is no page to score: another type of content, a status other than 200, a body that the crawler cut off,
 * a record that holds no answer of a server (request, metadata, warcinfo, revisit), or a body of no bytes.
 */
export type SkipReason = 'not-html' | 'http-status' | 'truncated' | 'no-response' | 'empty';

/** What can be set when reading a crawl. */
export interface CrawlInputOptions {
  /** Names of columns or fields in place of those that are known; a dot leads into an object ("metadata.url"). */
  readonly fields?: {
    readonly url?: string;
    readonly html?: string;
    readonly text?: string;
    readonly id?: string;
  };
  /** Bytes of one page, its encodings undone. Larger ones are error records, and are not held. */
  readonly maxPageBytes: number;
  /** How the pages of a list of addresses are fetched; `maxPageBytes` stands for its `maxBytes`. */
  readonly fetch?: Omit<FetchOptions, 'maxBytes' | 'signal'>;
  /** The thread that reads Parquet, for tests. */
  readonly tables?: TableOptions;
  /** Ends the reading early; what is thrown then is the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What can be set when reading an input. */
export type ReadCrawlOptions = CrawlInputOptions & {
  /** What "-" stands for. */
  readonly stdin?: Readable;
  /** Told the number of bytes of the input, as they are stored, that were read since it was last told. */
  readonly onBytes?: (n: number) => void;
};

/**
 * Records of one input (path, or '-' with a stream), in order, with back-pressure. Never throws but the reason of
 * `signal`: what cannot be opened or read is an error record.
 */
export async function* readCrawl(name: string, options: ReadCrawlOptions): AsyncGenerator<CrawlRecord> {
  const found = name === '-' || isAddress(name) ? null : await stat(name).catch(() => null);
  if (found?.isDirectory()) {
    for await (const path of filesIn(name)) {
      const file = await stat(path).catch(() => null);
      yield* readOne(path, file?.isFile() ? file.size : null, options);
    }
  } else yield* readOne(name, found?.isFile() ? found.size : null, options);
}

async function* readOne(
  name: string,
  size: number | null,
  options: ReadCrawlOptions,
): AsyncGenerator<CrawlRecord> {
  let ordinal = 0;
  const named = (record: UnnamedRecord): CrawlRecord => {
    ordinal += 1;
    const id = record.id ?? `${name}:${ordinal}`;
    return record.kind === 'page' ? { ...record, id, source: { ...record.source, id } } : { ...record, id };
  };
  try {
    for await (const record of recordsOf(name, size, options)) {
      options.signal?.throwIfAborted();
      yield named(record);
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    const message = error instanceof Error ? error.message : String(error);
    yield named(faultRecord('internal-error', `reading failed: ${message}`));
  }
}

async function* recordsOf(
  name: string,
  size: number | null,
  options: ReadCrawlOptions,
): AsyncGenerator<UnnamedRecord> {
  const { signal, stdin, onBytes = () => {} } = options;
  if (isAddress(name)) return yield await readAddress(name, options);
  if (name === '-' && stdin === undefined) {
    return yield faultRecord('file-unreadable', 'there is no standard input');
  }
  const parts =
    name === '-' && stdin !== undefined
      ? streamParts(stdin, onBytes, signal)
      : fileParts(name, onBytes, signal);
  const file = size === null ? null : { path: name, size };
  yield* readInput({ name, reader: new ByteReader(parts, true), file, onBytes }, options);
}

/** The same inputs, with the files of a folder in its place, in the order in which they are read. */
export async function listInputs(names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    const before = found.length;
    const isFolder =
      name !== '-' && !isAddress(name) && (await stat(name).catch(() => null))?.isDirectory() === true;
    if (isFolder) for await (const path of filesIn(name)) found.push(path);
    if (found.length === before) found.push(name);
  }
  return found;
}

/** Total size in bytes where it can be known (files, folders), else null. */
export async function sizeOfInput(name: string): Promise<number | null> {
  if (name === '-' || isAddress(name)) return null;
  const found = await stat(name).catch(() => null);
  if (found?.isFile()) return found.size;
  if (!found?.isDirectory()) return null;
  let sum = 0;
  for await (const path of filesIn(name)) sum += (await stat(path).catch(() => null))?.size ?? 0;
  return sum;
}
