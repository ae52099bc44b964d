import { type Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_MAX_BYTES } from '../input/collect-bytes.ts';
import { DEFAULT_TIMEOUT } from '../input/fetch-page.ts';
import { isAddress, parseAddress } from '../input/page-address.ts';
import type { ReadOptions } from '../input/read-page.ts';
import type { Effects } from './effects.ts';
import { numberIn } from './number-option.ts';

/** How pages are fetched and read, as options say. */
export interface FetchingOptions {
  readonly allowPrivate: boolean;
  /** Seconds. */
  readonly timeout: number;
  /** Bytes. */
  readonly maxBytes: number;
  readonly concurrency: number;
}

/** The options of every command that reads pages it is given, read and checked. */
export interface ReadingOptions extends FetchingOptions {
  readonly url?: string;
}

/** Timers of Node hold no more than 2^31 ms; a day is enough. */
const MOST_SECONDS = 86_400;
/** A string of Node holds about 536 million characters. */
const MOST_BYTES = 500_000_000;
const MOST_PAGES = 64;

function parsePageUrl(text: string): string {
  try {
    return parseAddress(text).href;
  } catch (error) {
    throw new InvalidArgumentError(`${error instanceof Error ? error.message : error}.`);
  }
}

/** Declares the options of a command that reads pages it is given. */
export function declareReadingOptions(command: Command): Command {
  return declareFetchingOptions(
    command.addOption(
      new Option('-u, --url <url>', 'address of the one page read from a file or standard input').argParser(
        parsePageUrl,
      ),
    ),
  );
}

/** Declares how pages are fetched and read. */
export function declareFetchingOptions(command: Command): Command {
  return command
    .option('--allow-private', 'fetch from addresses outside the public internet too')
    .addOption(
      new Option('--timeout <seconds>', 'time for one page, redirects included')
        .argParser(numberIn(0.001, MOST_SECONDS, false))
        .default(DEFAULT_TIMEOUT / 1000, '30'),
    )
    .addOption(
      new Option('--max-bytes <bytes>', 'size of one page, decompressed')
        .argParser(numberIn(1, MOST_BYTES, true))
        .default(DEFAULT_MAX_BYTES, '20 MB'),
    )
    .addOption(
      new Option('--concurrency <pages>', 'pages fetched at the same time')
        .argParser(numberIn(1, MOST_PAGES, true))
        .default(4),
    );
}

/** What is wrong with the pages and their address together; null when nothing is. */
export function misuseOf(pages: readonly string[], { url }: Pick<ReadingOptions, 'url'>): string | null {
  if (pages.filter(page => page === '-').length > 1) return 'standard input (-) can be read only once';
  if (url === undefined) return null;
  if (pages.length > 1) return `--url is the address of one page, and ${pages.length} pages are given`;
  if (pages.some(isAddress))
    return '--url is for a page from a file or standard input, which has no address itself';
  return null;
}

/** How pages are read for a command: its options with what the run supplies. `signal` ends all reading. */
export function inputOptions(
  options: ReadingOptions,
  { version, stdin, lookup }: Effects,
  signal: AbortSignal,
): ReadOptions & { readonly version: string } {
  return {
    ...options,
    timeout: options.timeout * 1000,
    userAgent: `chaff/${version} (+https://www.npmjs.com/package/chaff)`,
    version,
    stdin,
    signal,
    ...(lookup === undefined ? {} : { lookup }),
  };
}
