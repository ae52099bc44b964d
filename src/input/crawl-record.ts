import type { Readable } from 'node:stream';
import type { ErrorCode, PageSource } from '../index.ts';
import type { FetchOptions } from './fetch-page.ts';

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
  /** Ends the reading early; what is thrown then is the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Records of one input (path, or '-' with a stream), in order, with back-pressure. Never throws but the reason of
 * `signal`: what cannot be opened or read is an error record.
 */
export function readCrawl(
  name: string,
  options: CrawlInputOptions & {
    /** What "-" stands for. */
    readonly stdin?: Readable;
    /** Told the number of bytes of the input, as they are stored, that were read since it was last told. */
    readonly onBytes?: (n: number) => void;
  },
): AsyncIterable<CrawlRecord> {
  void options;
  return (async function* () {
    yield {
      kind: 'error' as const,
      id: `${name}:1`,
      url: null,
      code: 'internal-error' as const,
      message: 'not read yet',
    };
  })();
}

/** Total size in bytes where it can be known (files), else null. */
export function sizeOfInput(name: string): Promise<number | null> {
  return Promise.resolve(name === '' ? 0 : null);
}
