import { createReadStream } from 'node:fs';
import type { PageSource } from '../index.ts';
import { SNIFFED } from './bytes/decompress.ts';
import { collectBytes, DEFAULT_MAX_BYTES } from './collect-bytes.ts';
import { type FetchOptions, fetchPage } from './fetch-page.ts';
import { codeOf, explainFileError } from './file-error.ts';
import { type InputFormat, inputFormat } from './input-format.ts';
import { guessAddress, isAddress, withoutCredentials } from './page-address.ts';
import { PageError } from './page-error.ts';
import { roleNames } from './tables/row-record.ts';

/** What can be set when reading a page. */
export interface ReadOptions extends FetchOptions {
  /** What "-" stands for. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** The address of a page that is read from a file or standard input. */
  readonly url?: string | null;
}

/** A page and how to speak of it. */
export interface NamedPage {
  /** Its address is the final one: links are relative to that, and the site is the one that answered. */
  readonly source: PageSource;
  /** The address before redirects, where that was another one. */
  readonly redirectedFrom?: string;
}

/** What holds many pages, for people. */
const CRAWLS: ReadonlyMap<InputFormat, string> = new Map([
  ['warc', 'a WARC file'],
  ['arc', 'an ARC file'],
  ['parquet', 'a Parquet file'],
  ['json-lines', 'a file of JSON lines'],
]);

/** The name of a page for people and for records: the argument without credentials. */
export function pageName(argument: string): string {
  if (isAddress(argument)) return withoutCredentials(argument);
  return guessAddress(argument) === null ? argument : argument.replace(/^[^/]*@/, '');
}

/** The address of the page in an argument, without credentials; null for a file and standard input. */
export function pageUrl(argument: string): string | null {
  return isAddress(argument) ? withoutCredentials(argument) : null;
}

/**
 * Reads the page that an argument of the command line names: an http or https address, "-" for standard input, or
 * the path of a file. The source's id is the argument's name.
 * @throws PageError with the code of what went wrong; the reason of `signal` when that ended it.
 */
export async function readPage(argument: string, options: ReadOptions): Promise<NamedPage> {
  const id = pageName(argument);
  if (isAddress(argument)) {
    const { url, finalUrl, bytes, headers } = await fetchPage(argument, options);
    if (finalUrl === undefined) return { source: { id, url, bytes, headers } };
    return { source: { id, url: finalUrl, bytes, headers }, redirectedFrom: url };
  }
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const url = options.url ?? null;
  const bytes =
    argument === '-'
      ? await readStandardInput(options.stdin, maxBytes)
      : await readFile(argument, maxBytes, options.signal);
  refuseCrawl(bytes);
  return { source: { id, url, bytes } };
}

/** Many pages read as one would get a verdict that means nothing. */
function refuseCrawl(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFFED));
  const format = CRAWLS.get(inputFormat(head, head.length === bytes.length, roleNames()));
  if (format !== undefined)
    throw new PageError('unsupported-content', `this is ${format}, not a page: use chaff scan for its pages`);
}

async function readStandardInput(stdin: ReadOptions['stdin'], maxBytes: number): Promise<Uint8Array> {
  try {
    return await collectBytes(asBytes(stdin), maxBytes);
  } catch (error) {
    if (error instanceof PageError) throw error;
    throw new PageError('file-unreadable', `standard input cannot be read (${codeOf(error)})`, {
      cause: error,
    });
  }
}

async function* asBytes(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function readFile(
  path: string,
  maxBytes: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  try {
    return await collectBytes(createReadStream(path, { signal }), maxBytes);
  } catch (error) {
    if (error instanceof PageError) throw error;
    signal?.throwIfAborted();
    throw explainFileError(path, error);
  }
}
